"""Cutting a report into sentences, without losing a character's place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model.report import Report
from onrecord.reading.filed import MONTH, bare, by_desk
from onrecord.reading.lines import after_mark, lines

_PICTURES = r"[→▪●►\u2300-\u23ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff\s]"
_END = re.compile(
    rf"[.!?…]+[\"”’'»)\]]*(?=\s+{_PICTURES}*[\"“‘'«(\[•-]*[A-ZА-ЯІЇЄҐ0-9@#])"
    r"|[(\[](?:[\w.-]+[ /]){0,3}(?:Photos?|AFP|Reuters|AP|Getty|EPA|Anadolu|AA|[Ff]ile)"
    r"(?:[ /][\w. /-]{1,30})?[)\]](?=\s+[\"“]?[A-Z][a-z])"
    r"|REUTERS/(?:Stringer|[A-Z][\w-]+ [A-Z][\w-]+)(?=\s+[\"“]?[A-Z][a-z])"
)
"""A full stop, or the credit that ends the words under a picture: `on 9 July 2016 (AFP Photo)`."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Brig|Adm|Gov|Sen|Rep|Prof|St|No|vs|Jan|Feb|Mar|"
    r"Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|AUG|SEPT|OCT|NOV|DEC|incl|Cmdr|Cpl|Pvt|Insp|"
    r"Supt|Hon|Rev|Amb|Bde|Mt|Ft|approx|sq|a\.m|p\.m|U\.S|U\.N|U\.K|E\.U|i\.e|e\.g|Inc|Ltd|Jr|Sr)"
    r"|\b(?!(?<=\b[Oo]n )X\.)[A-Z])\.$"
)
_LONGEST = 10_000
"""Characters of a sentence; longer ones are no sentences, and parsing them takes gigabytes."""
_HEADLINE = 160
"""Characters up to which a line without a full stop is a headline."""
_DATELINE = re.compile(
    rf"(?<![A-Za-z])(?P<before>\w+ )?"
    rf"(?:\d{{1,2}} {MONTH} \d{{4}}|{MONTH} \d{{1,2}},? \d{{4}})(?= [A-Z])"
)
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
_GLUED = re.compile(
    r"(?:(?:[A-ZÀ-Ž][\w'’.-]*|\d[\d,.]*|of|in|to|on|for|at|by|and|the|as|with|from|after|over|near"
    r"|into|against|amid) ){7,}(?=(?:The|An?|In|On|At|But|It|[A-Z][a-z]+ forces) [a-z])"
)
"""A headline in capitals that nothing parts from the text: `Blast ... in Homs The blast was`."""
_INTRODUCING = re.compile(
    r"(?:on|in|since|by|of|until|till|from|to|before|after|dated|and|the) ", re.I
)
_TOP = 300  # characters; a date further on is part of a sentence
_HEAD = 800
"""Characters within which a lead begins, after headlines and those who wrote it."""
_CLOCK = re.compile(r"\b[ap]\.m\.$")
_OF_CLOCK = re.compile(
    rf"\s+\(?(?:[A-Z]{{2,4}}\b|\d|{MONTH} \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
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
    filed: bool = False
    """Whether it is but where and when the report was filed, or a part of it."""
    pictured: bool = False
    """Whether it stands under a picture."""

    @property
    def end(self) -> int:
        """The offset just after its last character."""
        return self.start + len(self.text)


def segments(report: Report) -> Iterator[Segment]:
    """Return the sentences of a report in order, leaving out headlines that link elsewhere."""
    found = list(lines(report))
    ends = [bare(line, after_mark(line)) for _, line in found]
    alone = sum(map(bool, ends)) == 1  # else they are the rows of a list: "KYIV: ..."
    for number, (start, line) in enumerate(found):
        marked = after_mark(line)
        top = start - report.body_start
        filed = ends[number] if alone and top < _HEAD else 0
        for offset, text, told in _sentences(line, marked, filed, top < _TOP):
            closed = text.rstrip("\"”’'»)]").endswith((".", "!", "?", "…", ":", ";", ","))
            headline = told or (not closed and len(text) < _HEADLINE)
            item = offset == marked and bool(line[:marked].strip())
            yield Segment(text, start + offset, number, headline, item, told)


def _sentences(line: str, start: int, filed: int, top: bool) -> Iterator[tuple[int, str, bool]]:
    """Cut a line at its full stops and after datelines; say of each piece whether it is one.

    One without an agency ends at `filed`; a bare date may stand at the `top` of a report.
    """
    if not filed and top and not by_desk(line, start):
        dated = _dateline(line)
        yield from ((at, text, False) for at, text in _trimmed(start, line[start:dated]))
        start = max(start, dated)
    while start < len(line):
        end = filed or by_desk(line, start)
        filed = 0
        if end:
            yield from ((at, text, True) for at, text in _trimmed(start, line[start:end]))
            start = end
        end = _end(line, start)
        yield from ((at, text, False) for at, text in _untagged(start, line[start:end]))
        start = end + len(line[end:]) - len(line[end:].lstrip())


def _end(line: str, start: int) -> int:
    """Return where the sentence ends that starts at a place in a line."""
    glued = _GLUED.match(line, start)
    if glued is not None:
        return glued.end()
    for match in _END.finditer(line, start):
        before = line[start : match.end()]
        if not _ABBREVIATION.search(before) or _new_after_clock(before, line[match.end() :]):
            return match.end()
    return len(line)


def _untagged(start: int, text: str) -> Iterator[tuple[int, str]]:
    """Yield a sentence without the keywords it begins with, what stands before them apart."""
    tags = _TAGS.search(text)
    if tags is None:
        yield from _trimmed(start, text)
        return
    yield from _trimmed(start, text[: tags.start()])
    yield from _trimmed(start + tags.end(), text[tags.end() :])


def _dateline(line: str) -> int:
    """Where a bare date ends before the lead, or between headline and lead; 0 without one."""
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
