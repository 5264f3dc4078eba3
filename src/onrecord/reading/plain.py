"""A report's text as plain letters, and where in the report each of them stands.

Web pages and PDFs break words with soft hyphens, set ligatures and blanks of many widths, and
number their footnotes. What is read has none of that; what was read from it is told in the
report's own words.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from onrecord.model.noun import Noun
from onrecord.model.report import Report

_SET = re.compile(
    r"(?P<dropped>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
    r"|(?<=[^\s\[(“‘\"'«])(?:\[(?:\d{1,3}|[ivxl]{1,6})\])+"
    r"|(?<=[.,;”\"’)])[¹²³⁰-⁹]+|#(?=[A-Z]))"
    r"|(?P<blank>[\t\u00a0\u2000-\u200a\u202f\u3000])"
    r"|(?P<hyphen>[\u2010\u2011])"
    r"|(?P<ligature>[ﬀﬁﬂﬃﬄ])"
)
"""What is only set so: invisible marks, the numbers of footnotes, the sign of a hashtag."""
_MARKS = re.compile(
    "[#[\t\u00a0\u00ad\u2000-\u2011\u202a-\u202f\u2060-\u2064\u3000\ufeff¹²³⁰-⁹ﬀﬁﬂﬃﬄ]"
)
"""One of them, as few texts have."""
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}

_OFFSETS = (("start", "end"), ("text_start", "text_end"))

_Told = TypeVar("_Told", bound=Noun)


class Plain(NamedTuple):
    """A report with plain text, and for each character of it where it stands in the report's."""

    report: Report
    original: Report
    at: Sequence[int]

    def restored(self, told: _Told) -> _Told:
        """Return what was read from the plain text with the offsets and words of the report."""
        if self.report is self.original:
            return told
        changed = {
            name: self._restored(value)
            for name in type(told).model_fields
            if isinstance(value := getattr(told, name), Noun | tuple)
        }
        for first, last in _OFFSETS:
            start, end = getattr(told, first, None), getattr(told, last, None)
            if isinstance(start, int) and isinstance(end, int):
                span = self._span(start, end)
                words = self.original.text[slice(*span)]
                changed |= {first: span[0], last: span[1], "text": words}
        return told.model_copy(update=changed)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Return where words of the plain text start and end in the report."""
        if start >= end:
            return (0, 0)
        return self.at[start], self.at[end - 1] + 1

    def _restored(self, value: Noun | tuple[object, ...]) -> object:
        if isinstance(value, Noun):
            return self.restored(value)
        return tuple(self.restored(one) if isinstance(one, Noun) else one for one in value)


def plain(report: Report) -> Plain:
    """Return a report as it is read: itself, where its text is plain."""
    text, base = report.text, report.body_start
    if _MARKS.search(text, base) is None or _SET.search(text, base) is None:
        return Plain(report, report, ())
    pieces, at, end = [text[:base]], list(range(base)), base
    for match in _SET.finditer(text, base):
        pieces.append(text[end : match.start()])
        at.extend(range(end, match.start()))
        instead = _read_for(match)
        pieces.append(instead)
        at.extend([match.start()] * len(instead))
        end = match.end()
    pieces.append(text[end:])
    at.extend(range(end, len(text)))
    return Plain(report.model_copy(update={"text": "".join(pieces)}), report, at)


def _read_for(match: re.Match[str]) -> str:
    """Return what is read for something that is only set so."""
    if match["blank"]:
        return " "
    if match["hyphen"]:
        return "-"
    return _LIGATURES.get(match["ligature"] or "", "")
