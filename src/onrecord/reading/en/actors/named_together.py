"""Which of the parties named together an act is of: a group, not the country of its men."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from onrecord.reading.en.actors.sides import Side
from onrecord.reading.en.parties import COUNTRY, ENEMY, GOVERNMENT, Party, is_group, is_side
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token


def without_country(scene: Scene, named: Sequence[Side]) -> list[Side]:
    """Leave out the country of men whose group is told: "Colombian guerrillas of the ELN".

    And the armed forces whose country is: those "of Ukraine".
    """
    return [
        one
        for one, after in zip_longest(named, named[1:])
        if not (
            after
            and (
                (len(one.party.code) == COUNTRY and is_group(after.party.code))
                or (one.party.code == GOVERNMENT and len(after.party.code) == COUNTRY)
            )
            and _is_of(scene.sentence.doc[one.end : after.start])
        )
    ]


def _is_of(between: Iterable[Token]) -> bool:
    words = [token.lower_ for token in between]
    return bool({"of", "from"} & set(words)) and not {"and", ",", "or"} & set(words)


def plain(scene: Scene, named: Sequence[Side]) -> Iterator[Party]:
    """Leave out the mere sorts beside a party with a name: the militants of `militants, IS men`.

    Not those that act beside it: `rebels and IS men`.
    """
    groups = any(is_group(one.party.code) for one in named)
    owned = {one.end for one in named if len(one.party.code) == COUNTRY}
    for one, after in zip_longest(named, named[1:]):
        if one.party.code == ENEMY and one.start in owned:
            continue  # "the Russian occupation forces"
        joined = after and scene.sentence.doc[one.end : after.start]
        beside = joined and any(token.lower_ == "and" for token in joined)
        if beside or not (groups and is_side(one.party.code)):
            yield one.party
