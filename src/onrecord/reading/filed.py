"""Where and when a report was filed, and by whom, as the words before its lead tell."""

import re
from functools import cache

from onrecord.codebook import load

MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-z]*"
_DAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?"
_DATE = rf"{_DAY}(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}\.?)(?:,?\s\d{{4}})?"
_WORD = r"[A-ZÀ-Ž][\w'’-]*(?:\.(?=\s[A-Z]))?"
_CITY = rf"{_WORD}(?:[ -](?:(?:au|de|del|la|el|al|es|el-|al-)[ -]?)?{_WORD}){{0,3}}"
_CITIES = rf"{_CITY}(?:\s?/\s?{_CITY}){{0,2}}(?:,\s{_CITY}(?:/{_CITY}|\.)?){{0,2}}?"
_LOUD = r"(?:[A-ZÀ-Ž]{3}(?=\s[A-Z]{3})|[A-ZÀ-Ž][A-ZÀ-Ž'’.-]{3,})(?:[ /-][A-ZÀ-Ž][A-ZÀ-Ž'’.-]+)*"
_LOUDLY = rf"{_LOUD}(?:,\s{_CITY})?(?:/[A-Z'’.-]{{3,}}(?:\s[A-Z'’.-]{{3,}})*(?:,\s{_WORD})?){{0,2}}"
_DESK = r"(?:\([A-Za-z][^()\d]{1,40}\)|/[A-Z ]+/|\[[^\[\]]{2,40}\])"
_DASH = r"(?:[–—]|-{1,2})"
_LEAD = r"\s+(?=[\"“‘'«]?[A-ZÀ-Ž\d])"
_TEXT = r"(?=\s+[\"“‘'«]?[A-ZÀ-Ž]\S*\s+\S*[a-z])"
_BY_DESK = re.compile(
    rf"{_CITIES}(?:[,.]\s{_DATE})?[,.]?\s?{_DESK}\s?(?:{_DASH}|[:.]){_LEAD}"
    rf"|{_CITIES}[,.]\s{_DATE}[,.]?\s?{_DESK}{_LEAD}"
    rf"|{_CITIES}\s{_DESK},?\s{_DATE}\s?{_DASH}{_LEAD}"
)
"""With the name of who filed it, anywhere: `Goma, May 3 (Agency) - `, `Kiev (agency) - `."""
_BARE = re.compile(
    rf"{_CITIES}[,.]\s{_DATE}(?:,\s{_CITY}:|\s?{_DASH}|[:.]){_LEAD}"
    rf"|\({_CITIES}\)\s?{_DASH}{_LEAD}"
    rf"|{_LOUDLY}(?:,?\s{_DATE}(?:,?\s\d{{4}})?\s?{_DASH}|\s?(?:{_DASH}|:){_TEXT}){_LEAD}"
    rf"|{_CITY}(?:,\s{_CITY}\.?)?\s{_DASH}{_LEAD}(?=.{{80,}}\.)"
)
"""Without, at the top of a report: `Niamey, 20 June - `, `(BUNIA) – `, `QUETTA: `."""


def by_desk(line: str, start: int) -> int:
    """Return where a dateline that names its agency ends before a lead; 0 without one."""
    found = _BY_DESK.match(line, start)
    return found.end() if found else 0


def bare(line: str, start: int) -> int:
    """Return where a dateline that names no agency ends before a lead; 0 without one."""
    found = _BARE.match(line, start)
    return found.end() if found and not _no_city().match(line, start) else 0


@cache
def _no_city() -> re.Pattern[str]:
    """Match the word of a desk that is written like a city: "LIVE: ", "RELATED - "."""
    words = load("en/page")
    labels = "|".join((*words["kickers"], *words["labels"], *words["lists"], *words["pictures"]))
    return re.compile(rf"(?:{labels})\s?[:–—-]", re.IGNORECASE)
