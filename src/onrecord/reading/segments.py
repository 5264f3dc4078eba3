"""Cutting a report into sentences, without losing a character's place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.report import Report

_PARAGRAPH = re.compile(r"[^\r\n]+")
_END = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[•-]*[A-ZА-ЯІЇЄҐ0-9@#])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Brig|Adm|Gov|Sen|Rep|Prof|St|No|vs|Jan|Feb|Mar|"
    r"Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|sq|a\.m|p\.m|U\.S|U\.N|U\.K|E\.U|i\.e|e\.g|Inc|Ltd|Jr|Sr)"
    r"|\b[A-Z])\.$"
)
_CLOCK = re.compile(r"\b[ap]\.m\.$")


class Segment(NamedTuple):
    """A sentence or headline: its text, where it starts in the report, and its paragraph."""

    text: str
    start: int
    paragraph: int
    headline: bool
    """Whether it stands as a line of its own with no full stop."""

    @property
    def end(self) -> int:
        """The offset just after its last character."""
        return self.start + len(self.text)


def segments(report: Report) -> Iterator[Segment]:
    """Return the sentences of a report in order, leaving out headlines that link elsewhere.

    A line all in capitals inside a report is such a link (codebook, section 2); a report all in
    capitals has no other lines and is kept.
    """
    lines = [
        (match.start() + report.body_start, match.group())
        for match in _PARAGRAPH.finditer(report.text[report.body_start :])
        if match.group().strip()
    ]
    shouting = sum(_capitals(line) for _, line in lines)
    for number, (start, line) in enumerate(lines):
        if _capitals(line) and number and shouting < len(lines):
            continue
        for offset, text in _sentences(line):
            closed = text.rstrip("\"”’'»)]").endswith((".", "!", "?", "…", ":", ";", ","))
            yield Segment(text, start + offset, number, headline=not closed and len(text) < 160)


def _capitals(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return len(letters) > 8 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


def _sentences(line: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _END.finditer(line):
        before = line[start : match.end()]
        if _ABBREVIATION.search(before) and not _new_after_clock(before, line[match.end() :]):
            continue
        yield from _trimmed(start, before)
        start = match.end()
    yield from _trimmed(start, line[start:])


def _new_after_clock(before: str, after: str) -> bool:
    """A capital after `a.m.` begins a sentence, unless it names a zone."""
    return bool(_CLOCK.search(before)) and not re.match(r"\s+(?:[A-Z]{2,4}\b|\d)", after)


def _trimmed(start: int, text: str) -> Iterator[tuple[int, str]]:
    stripped = text.strip()
    if stripped:
        yield start + len(text) - len(text.lstrip()), stripped
