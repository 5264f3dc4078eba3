"""Passages of a report's text with some of their words marked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from onrecord.exporting.safe import visible

_SENTENCE_END = re.compile(r"(?<=[.!?…])[”\"’»)]*\s+|\n")


@dataclass(frozen=True)
class Mark:
    """Words of a report to mark: what is put before and after them, and their style."""

    start: int
    end: int
    before: str
    after: str
    style: str


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence or sentences that `start`..`end` lies in."""
    breaks = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    first = max((after for _, after in breaks if after <= start), default=0)
    last = min((before for before, _ in breaks if before >= end), default=len(text))
    return first, last


def marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> Text:
    """Return the passage `start`..`end` of a text, safe to print, with its words marked.

    Marks may lie in one another; those not wholly in the passage are left out.
    """
    within = [mark for mark in marks if start <= mark.start < mark.end <= end]
    # At one offset what ends comes first; what lies in another mark opens after and ends before it.
    cuts = sorted(
        [(mark.end, 0, -mark.start, mark) for mark in within]
        + [(mark.start, 1, -mark.end, mark) for mark in within],
        key=lambda cut: cut[:3],
    )
    shown, at, opened = Text(), start, dict[Mark, int]()
    for offset, opens, _, mark in cuts:
        shown.append(_printable(text[at:offset]))
        at = offset
        if opens:
            shown.append(mark.before, style=mark.style)
            opened[mark] = len(shown)
        else:
            shown.stylize(mark.style, opened[mark], len(shown))
            shown.append(mark.after, style=mark.style)
    return shown.append(_printable(text[at:end]))


def _printable(text: str) -> str:
    return visible(text.replace("\r\n", "\n").replace("\ufeff", ""))
