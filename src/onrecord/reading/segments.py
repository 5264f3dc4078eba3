"""Cutting a report into sentences, without losing a character's place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.report import Report
from onrecord.reading.lines import after_mark, lines

_PICTURES = r"[→▪●►\u2600-\u27bf\ufe0f\U0001f000-\U0001faff\s]"
_END = re.compile(
    rf"[.!?…]+[\"”’'»)\]]*(?=\s+{_PICTURES}*[\"“‘'«(\[•-]*[A-ZА-ЯІЇЄҐ0-9@#])"
    r"|[(\[](?:[\w.-]+[ /]){0,3}(?:Photos?|AFP|Reuters|AP|Getty|EPA|Anadolu|AA|[Ff]ile)"
    r"(?:[ /][\w. /-]{1,30})?[)\]](?=\s+[\"“]?[A-Z][a-z])"
    r"|REUTERS/(?:Stringer|[A-Z][\w-]+ [A-Z][\w-]+)(?=\s+[\"“]?[A-Z][a-z])"
)
"""A full stop, or the credit that ends the words under a picture: `on 9 July 2016 (AFP Photo)`."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Brig|Adm|Gov|Sen|Rep|Prof|St|No|vs|Jan|Feb|Mar|"
    r"Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|sq|a\.m|p\.m|U\.S|U\.N|U\.K|E\.U|i\.e|e\.g|Inc|Ltd|Jr|Sr)"
    r"|\b(?!(?<=\b[Oo]n )X\.)[A-Z])\.$"
)
_LONGEST = 10_000
"""Characters of a sentence; longer ones are no sentences, and parsing them takes gigabytes."""
_HEADLINE = 160
"""Characters up to which a line without a full stop is a headline."""
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATELINE = re.compile(
    rf"(?<![A-Za-z])(?P<before>\w+ )?"
    rf"(?:\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})(?= [A-Z])"
)
_FILED = re.compile(
    r"[A-Z][A-Z'’.-]{3,}(?:[ /-][A-Z][A-Z'’.-]+)*"
    r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,3})?"
    r"(?:/[A-Z'’.-]{3,}(?:\s[A-Z'’.-]{3,})*(?:,\s[A-Z][\w.'’-]+)?){0,2}"
    rf"(?:,?\s(?:{_MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{_MONTH}))?(?:,?\s\d{{4}})?"
    r"\s*(?:\([^()]{2,40}\)|/[A-Z]+/)?\s*(?:[–—]|-{1,2})\s+(?=\S)"
)
"""Where and by whom a report was filed: `QUETTA, Pakistan (Agency) - `."""
_COUNTING = (
    r"One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Scores|Hundreds|Thousands"
    r"|\d[\d,]*|At least|More than|Over|Nearly|Almost|Around|About|Up to|Some|Several|Many"
)
_TAGS = re.compile(
    r"(?<!\S)Tags (?=[A-Za-z])(?:(?!\s(?:in|on|by|was|were|has|have|had|said|the|a|to) ).)*?"
    rf"(?:$|(?<=\s)(?=(?:An?|The|In|On|{_COUNTING}) "
    r"|[A-Z][\w-]+(?: [a-z]+){0,2} (?:in|on|of|at|by|have|has|say) [a-z]))"
)
"""The keywords of a page, that nothing parts from the lead after them: `Tags Syria Homs`."""
_INTRODUCING = re.compile(
    r"(?:on|in|since|by|of|until|till|from|to|before|after|dated|and|the) ", re.I
)
_TOP = 300  # characters; a date further on is part of a sentence
_CLOCK = re.compile(r"\b[ap]\.m\.$")
_OF_CLOCK = re.compile(
    rf"\s+\(?(?:[A-Z]{{2,4}}\b|\d|{_MONTH} \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:[A-Z]\w+ ){1,2}(?:local |standard )?time\b)"
)
"""What goes on about a time of day: a zone, a number, a date, a weekday, `Kyiv time`."""


class Segment(NamedTuple):
    """A sentence or headline: its text, where it starts in the report, and its paragraph."""

    text: str
    start: int
    paragraph: int
    headline: bool
    """Whether it stands as a line of its own with no full stop."""
    item: bool = False
    """Whether an item of a list begins with it, marked by a bullet, a dash or a number."""

    @property
    def end(self) -> int:
        """The offset just after its last character."""
        return self.start + len(self.text)


def segments(report: Report) -> Iterator[Segment]:
    """Return the sentences of a report in order, leaving out headlines that link elsewhere."""
    for number, (start, line) in enumerate(lines(report)):
        marked = after_mark(line)
        for offset, text in _sentences(line, marked, start - report.body_start < _TOP):
            closed = text.rstrip("\"”’'»)]").endswith((".", "!", "?", "…", ":", ";", ","))
            headline = not closed and len(text) < _HEADLINE
            item = offset == marked and bool(line[:marked].strip())
            yield Segment(text, start + offset, number, headline, item)


def _sentences(line: str, start: int, top: bool) -> Iterator[tuple[int, str]]:
    """Cut a line at its full stops, and one at the `top` of a report after its dateline too."""
    filed = _dateline(line, start) if top else 0
    if filed:
        yield from _trimmed(start, line[start:filed])
        start = filed
    for match in _END.finditer(line, start):
        before = line[start : match.end()]
        if _ABBREVIATION.search(before) and not _new_after_clock(before, line[match.end() :]):
            continue
        yield from _untagged(start, before)
        start = match.end()
    yield from _untagged(start, line[start:])


def _untagged(start: int, text: str) -> Iterator[tuple[int, str]]:
    """Yield a sentence without the keywords it begins with, what stands before them apart."""
    tags = _TAGS.search(text)
    if tags is None:
        yield from _trimmed(start, text)
        return
    yield from _trimmed(start, text[: tags.start()])
    yield from _trimmed(start + tags.end(), text[tags.end() :])


def _dateline(line: str, start: int) -> int:
    """Where a dateline ends before the lead, or between headline and lead; 0 without one."""
    filed = _FILED.match(line, start)
    if filed is not None:
        return filed.end()
    for match in _DATELINE.finditer(line, 0, _TOP):
        if not _INTRODUCING.fullmatch(match["before"] or ""):
            return match.end()
    return 0


def _new_after_clock(before: str, after: str) -> bool:
    """A capital after `a.m.` begins a sentence, unless it goes on about the time."""
    return bool(_CLOCK.search(before)) and not _OF_CLOCK.match(after)


def _trimmed(start: int, text: str) -> Iterator[tuple[int, str]]:
    """Yield a sentence without the blanks around it; what is too long for one, in pieces."""
    while len(text) > _LONGEST:
        cut = text.rfind(" ", 1, _LONGEST) + 1 or _LONGEST
        yield from _trimmed(start, text[:cut])
        start, text = start + cut, text[cut:]
    stripped = text.strip()
    if stripped:
        yield start + len(text) - len(text.lstrip()), stripped
