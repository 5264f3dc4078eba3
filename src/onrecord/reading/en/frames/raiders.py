"""Those who attack on the ground, whatever a report tells of."""

from collections.abc import Collection, Iterable

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.syntax.tokens import Token


def on_foot(doing: Iterable[Token]) -> bool:
    """Say whether those attack who come themselves: `gunmen attacked a police station`."""
    return any(
        one.lemma_.lower() in words("on_foot")
        or (
            one.lemma_.lower() in words("armed_people")
            and any(child.lower_ in words("bearing_arms") for child in one.lefts)
        )
        for one in doing
    )


def is_protest(doing: Iterable[Token]) -> bool:
    """Say whether those attack who bear no arms: `protesters attacked the embassy`."""
    return any(one.lemma_.lower() in words("protesting") for one in doing)


def have_no_planes(doing: Collection[Token]) -> bool:
    """Say whether those have none who raid, whatever a report tells of: `a rebel raid`."""
    return on_foot(doing) or any(one.lemma_.lower() in words("without_planes") for one in doing)
