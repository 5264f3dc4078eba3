"""Those who attack on the ground, whatever a report tells of."""

from collections.abc import Collection, Iterable
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.tokens import Token


def on_foot(doing: Iterable[Token]) -> bool:
    """Say whether those attack who come themselves: `gunmen attacked a police station`."""
    return any(
        one.lemma_.lower() in words("on_foot")
        or are_bands([one])
        or (
            one.lemma_.lower() in words("armed_people")
            and any(child.lower_ in words("bearing_arms") for child in one.lefts)
        )
        for one in doing
    )


def full_name(one: Token) -> str:
    """Return the whole of a name in lower case: the `boko haram` of its last word."""
    return " ".join(part.lower_ for part in (*children(one, {"compound"}), one))


@cache
def _bands() -> frozenset[str]:
    """Return, in lower case, the names of armed groups that fight with what they carry."""
    groups = load("parties")["groups"]
    return frozenset(
        form
        for name, group in groups.items()
        if name not in words("armed_from_afar")
        for form in group["words"]
    )


def are_bands(doing: Iterable[Token]) -> bool:
    """Say whether some that act are an armed group of a name that fights with what it carries."""
    return any(full_name(one) in _bands() for one in doing)


def is_protest(doing: Iterable[Token]) -> bool:
    """Say whether those attack who bear no arms: `protesters attacked the embassy`."""
    return any(one.lemma_.lower() in words("protesting") for one in doing)


def have_no_planes(doing: Collection[Token]) -> bool:
    """Say whether those have none who raid, whatever a report tells of: `a rebel raid`."""
    return on_foot(doing) or any(one.lemma_.lower() in words("without_planes") for one in doing)
