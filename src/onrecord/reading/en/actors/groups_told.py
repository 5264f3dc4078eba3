"""A group told of before: whom "the group" or "the paramilitary force" means."""

from collections.abc import Iterable, Sequence

from onrecord.codebook import load
from onrecord.reading.en.actors.sides import Side
from onrecord.reading.en.parties import is_group
from onrecord.reading.en.syntax.tokens import Token

_BEFORE = {"det", "amod", "compound"}


def is_the_group(noun: Token) -> bool:
    """Say whether a noun means a group told of before: `the group`, `the Islamist movement`."""
    words = load("en/speakers")
    if noun.lower_ not in {"group", *words["bands"]}:
        return False
    led = [one for one in noun.lefts if one.dep_ in _BEFORE]
    sorts = {"islamist", *words["bands"], *words["plain"]}
    return bool(led) and led[0].lower_ == "the" and all(one.lower_ in sorts for one in led[1:])


def last_group(told: Iterable[Sequence[Side]]) -> str | None:
    """Return the group that the nearest words name; None where they name two."""
    for row in told:
        codes = {one.party.code for one in row if is_group(one.party.code)}
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None
