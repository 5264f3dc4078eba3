"""The lines of a report, with those joined that a fixed width broke inside a sentence."""

import re
from collections.abc import Iterator

from onrecord.model.report import Report

_LINE = re.compile(r"[^\r\n]+")
_NARROW, _WIDE = 60, 100
"""How long the lines of a text are that was broken at a fixed width."""
_RAGGED = 12
"""How much shorter most broken lines are than the longest at most."""
_MARK = re.compile(
    r"\s*(?:[•·▪▫◦‣⁃●○■□◆►▶→➡‼⁉\u2300-\u23ff\u2b00-\u2bff\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]\s*)+"
    r"|\s*[-–—*>]+\s+|\s*(?:\d{1,2}[./)]|\([a-z\d]{1,2}\))\s+(?=\S)"
)
"""What an item of a list begins with, and the pictures that posts begin their lines with."""
_ROW = re.compile(r"[^\d:.!?]{3,60}\s?[:‒–—-]\s(?:\w+ ){0,2}\d")
"""A row of a table: `tanks ‒ 8209`."""
_LABEL = re.compile(r"[A-Z\d][\w.’'-]*(?: (?:[A-Z\d][\w.’'-]*|and|of|the)){0,4}:\s")
"""What a row is of: `11 July: `, `Goma: `."""
_ARTICLE = re.compile(r"[a-z]{2,3}-\s?[A-Z]")
"""A name that begins small: `al-Bab`."""
_OPEN = (".", "!", "?", ":", "”", '"')
_SAMPLE = 200
_HEADING = 4
"""Words of a line in capitals that is a heading of its report, and no link to another."""


def lines(report: Report) -> Iterator[tuple[int, str]]:
    """Return the lines of a report and where they start, without headlines that link elsewhere.

    A longer line all in capitals inside a report is such a link (codebook, section 2); a report
    all in capitals has no other lines and is kept. A line break becomes a blank, so that every
    character keeps its place.
    """
    found = list(_unwrapped(report.text, report.body_start))
    shouted = [_is_capitals(line) for _, line in found]
    for number, (start, line) in enumerate(found):
        link = shouted[number] and len(line.split()) > _HEADING
        if not (number and link and not all(shouted)):
            yield start, line


def _is_capitals(line: str) -> bool:
    """Say whether a line is written in capitals, as its first words tell."""
    letters = [character for character in line[:_SAMPLE] if character.isalpha()]
    return len(letters) > 8 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


def after_mark(line: str) -> int:
    """Return where a line begins after the marks of a list: a bullet, a dash, a number."""
    marked = _MARK.match(line)
    return marked.end() if marked else len(line) - len(line.lstrip())


def _unwrapped(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Return the lines of a text, joining those that a fixed width broke inside a sentence."""
    width = _width(text[start:].splitlines())
    held: tuple[int, str] | None = None
    last = 0
    for match in _LINE.finditer(text, start):
        line = match.group()
        if held is not None:
            gap = text[held[0] + len(held[1]) : match.start()]
            if gap.count("\n") <= 1 and _goes_on(held[1][last:], line, width):
                last = len(held[1]) + len(gap)
                held = (held[0], held[1] + " " * len(gap) + line)
                continue
            yield held
        held, last = (match.start(), line) if line.strip() else None, 0
    if held is not None:
        yield held


def _width(broken: list[str]) -> int:
    """Return the width at which lines were broken, of which the first may be a title; else 0.

    Many lines of a broken text are about as long as the longest: those of a list are not.
    """
    lengths = [len(line) for line in broken if line.strip()]
    lengths = lengths[1:] if len(lengths) > 2 else lengths
    longest = max(lengths, default=0)
    full = sum(length > longest - _RAGGED for length in lengths)
    return longest if _NARROW <= longest <= _WIDE and full >= len(lengths) / 3 else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    """A line goes on where the next begins small, or where its first word did not fit any more."""
    words = following.split(maxsplit=1)
    if not words or line.rstrip().endswith(_OPEN) or _MARK.match(following):
        return False
    if _ROW.match(following) or _LABEL.match(following):
        return False
    if words[0][0].islower() and not _ARTICLE.match(words[0]):
        return True
    return len(line) >= _NARROW and bool(width) and len(line.rstrip()) + len(words[0]) >= width
