"""What a report tells of where it tells of no attack: an earthquake, a match, a labour dispute.

A report with words of such a matter, and not one of fighting, weapons or those who bear them, makes
no claims. Official posts and short entries ("Kherson: two dead") have no such words and stay.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from onrecord.codebook import load
from onrecord.model.claim import Note, Span
from onrecord.model.report import Report
from onrecord.reading.phrases import any_beginning
from onrecord.reading.segments import Segment

_SPARED = {"misfortunes": (), "contests": ("deaths",), "affairs": ("harm",)}
"""The families of matters, and the words besides those of war with which they are left alone."""
_WAR = ("fighters", "fighting", "shared")


class Matter(NamedTuple):
    """What a report tells of: its name, with an article, and the words that show it."""

    name: str
    words: Span


class _Sort(NamedTuple):
    """A sort of matters: its name, the words that show it, and those that speak against it."""

    name: str
    shown: re.Pattern[str]
    against: re.Pattern[str]


def other_matter(cut: Sequence[Segment]) -> Matter | None:
    """Return what a report tells of in place of attacks; None where it may tell of one."""
    if any(_has(_war(), one.text) for one in cut):
        return None
    for sort in _sorts():
        if any(_has(sort.against, one.text) for one in cut):
            continue
        for segment in cut:
            found = sort.shown.search(segment.text)
            if found is not None:
                start, end = segment.start + found.start(), segment.start + found.end()
                return Matter(sort.name, Span(start=start, end=end, text=found.group()))
    return None


def left_alone(report: Report, matter: Matter) -> Note:
    """Return the note by which a report is told to make no claims."""
    text = f"no claims: tells of {matter.name}, and of no fighting, weapons or armed groups"
    return Note(report=report.id, text=text, evidence=matter.words)


def tells_of_fighting(text: str) -> bool:
    """Say whether a text has a word of fighting or of weapons."""
    return _has(_matching("fighting", "shared"), text)


def tells_of_fighters(text: str) -> bool:
    """Say whether a text has a word for those who fight, or for a war."""
    return _has(_matching("fighters"), text)


def _has(pattern: re.Pattern[str], text: str) -> bool:
    """Say whether a text has a word of a pattern that is not part of a worn phrase."""
    return any(found["told"] for found in pattern.finditer(text))


@cache
def _matching(*names: str) -> re.Pattern[str]:
    """Return what matches the words of some lists."""
    return _but_worn(one for name in names for one in load("en/matters")[name])


@cache
def _war() -> re.Pattern[str]:
    """Return what matches the words of war that no other matter uses."""
    matters = load("en/matters")
    used = {one for words in matters["uses"].values() for one in words}
    return _but_worn({*matters["fighters"], *matters["fighting"]} - used)


@cache
def _sorts() -> tuple[_Sort, ...]:
    matters = load("en/matters")
    war = {one for name in _WAR for one in matters[name]}
    return tuple(
        _Sort(
            name,
            re.compile(rf"\b(?:{_any(shown)})", re.IGNORECASE),
            _but_worn(
                (war - set(matters["uses"].get(name, ())))
                | {one for spared in others for one in matters[spared]}
            ),
        )
        for family, others in _SPARED.items()
        for name, shown in matters[family].items()
    )


def _but_worn(words: Iterable[str]) -> re.Pattern[str]:
    """Return what matches any of some words as `told`, and before them the worn phrases."""
    worn = _any(load("en/matters")["worn"])
    return re.compile(rf"\b(?:(?:{worn})|(?P<told>{_any(words)}))", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    """Return a pattern of words; one that ends in a dash stands for all that begins so."""
    return any_beginning(
        re.escape(one.removesuffix("-")) + ("" if one.endswith("-") else r"\b")
        for one in map(str, words)
    )
