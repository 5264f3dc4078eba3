"""Whose army "the army" is: the country in play, or the one a report or sentence names."""

from collections.abc import Iterable, Sequence

from onrecord.codebook import load
from onrecord.model.claim import Speaker
from onrecord.reading.en.parties import COUNTRY, GOVERNMENT, Party
from onrecord.reading.en.scene import Scene
from onrecord.reading.phrases import Found

_RULERS = frozenset(["regime", "government"])
"""Words for those in power, who are of the country in play: its army is told of too."""
_OPENING = 4
"""How many words into a sentence the country stands that its army is of: "In Mali, the army"."""


def army_of_report(
    rows: Iterable[tuple[Sequence[str], Sequence[Found[Party]]]], state: str | None
) -> str | None:
    """Return the country whose army a report speaks of, by its sentences' words and parties.

    That is the country in play, unless whatever the report calls "the military" it has called
    another country's too, and no third one's: "the Israeli military".
    """
    bare: set[tuple[str, ...]] = set()
    whose: dict[tuple[str, ...], set[str]] = {}
    for words, found in rows:
        ends = {one.end: one.value.code for one in found if len(one.value.code) == COUNTRY}
        for force in (one for one in found if one.value.code == GOVERNMENT):
            form = tuple(words[force.start : force.end])
            if force.start in ends:
                whose.setdefault(form, set()).add(ends[force.start])
            else:
                bare.add(form)
    armies: dict[str | None, str] = load("parties")["armies"]
    there = armies.get(state, state)
    if any(_RULERS.intersection(form) for form in bare):
        return there
    named = {code for form in bare for code in whose.get(form, {there})}
    return next(iter(named)) if len(named) == 1 else there


def army_of(scene: Scene, army: str | None) -> str | None:
    """Return whose army a sentence means by "the army": of the country it opens with, if any."""
    first = scene.mentions[0] if scene.mentions else None
    if first is None or first.level != "country" or first.cue != "in":
        return army
    token = scene.token_at(first.start)
    return first.country if token is not None and token.i < _OPENING else army


def is_army(speaker: Speaker) -> bool:
    """Say whether who speaks is an army or its ministry, which tells what its own forces did."""
    return speaker.role in load("en/speakers")["overviewing"]
