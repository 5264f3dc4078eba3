"""Numbers in English: how many, and how it was said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.model.quantity import Number, Qualifier, Quantity, bounds
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.numerals import Numerals, numerals
from onrecord.reading.phrases import lowered

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
_DAY_OF_MONTH = re.compile(rf"(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}")
_MONTH_BEFORE = re.compile(rf"{_MONTH}\.?\s+$")
_IN_FIGURES = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1(?:\d\d){1,2})\b")
"""A date without words: `2024-03-12`, `12.03.2024`."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|of|until|from|during|by|early|late|mid|end|year|\d{1,2},?)\s*-?$", re.IGNORECASE
)
_AGES = re.compile(r"\baged\s+(?:[\w-]+,?\s+){1,3}and\s+$")
"""What makes a number an age beside another: `two boys aged three and six were killed`."""
_RISING = re.compile(
    r"\b(?:r[oi]se|risen|climb|gr[eo]w|increas|jump|went up|gone up|updat|revis|rais|fell|fallen|"
    r"drop|lower|reduc|correct)\w*\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""Verbs after which "from 12 to 19" is no range: the number now stands at 19."""
_ESTIMATED = re.compile(
    r"\b(?:estimat\w+|reckon\w*)\s+(?:(?:that|at|to be|there are|there were)\s+)?$", re.IGNORECASE
)
"""What makes the number after it one that is not known: `the UN estimates that 25,000 fled`."""
_AS = re.compile(r"\b(?:(twice|three times)\s+)?as\s+$", re.IGNORECASE)
"""What makes `many` the number told before: `26 dead and as many wounded`."""
_DOUBT = 24
"""How many characters before a number such words are looked for."""
_ODDS = re.compile(r"\s+in\s+(?:two|three|four|five|(?P<ten>ten))\b", re.IGNORECASE)
"""What makes a number one of shares: `one in three homes`, `nine in ten people`."""
_TEN = 10
_TIMES = {None: 1, "twice": 2, "three times": 3}


@dataclass(frozen=True)
class Counted:
    """A number in a sentence: report offsets of number and qualifier, and what they say."""

    start: int
    end: int
    number_start: int
    qualifier: Qualifier
    stated: Number | None
    low: Number
    high: Number | None
    text: str
    unit: str | None = None
    """The unit its own words give: `percent`."""

    def quantity(self, unit: str | None) -> Quantity:
        """Return the model's quantity with its unit."""
        return Quantity(
            text=self.text, stated=self.stated, low=self.low, high=self.high,
            qualifier=self.qualifier, unit=self.unit or unit, start=self.start, end=self.end,
        )  # fmt: skip


def quantities(sentence: Sentence) -> Iterator[Counted]:
    """Return the numbers that can count something: not dates, times, ages, ranks or measures."""
    return numbers_in(sentence.segment.text, sentence.segment.start)


def numbers_in(text: str, base: int) -> Iterator[Counted]:
    """Return the numbers of a text that stands at the offset `base` of its report."""
    grammar = numerals()
    last = base - 2
    before: Counted | None = None
    dates = [one.span() for one in _IN_FIGURES.finditer(text)]
    for match in grammar.number.finditer(lowered(text)):
        at = match.start("number")
        if any(start <= at < end for start, end in dates):
            continue
        doubled = match["vague"] and base + match.start() - last <= 1  # "95 multiple launchers"
        dated = match["upper"] and _is_date(text, match)  # "Nov. 3 - Two fighters"
        if dated or (match["upper"] and _RISING.search(text, 0, match.start())):
            last = base + match.end()
            yield Counted(
                base + match.start("upper"),
                last,
                base + match.start("upper"),
                *grammar.read_upper(match),
                text[match.start("upper") : match.end()],
            )
        elif not doubled and _counts(grammar, text, match):
            last = base + match.end()
            one = Counted(
                base + match.start(),
                last,
                base + match.start("number"),
                *grammar.read(match),
                text[match.start() : match.end()],
                "percent" if match["percent"] or match["half"] else None,
            )
            before = _as_many(text, match, one, before) or _estimated(text, match, one)
            yield before


def _estimated(text: str, match: re.Match[str], one: Counted) -> Counted:
    """Return a number with the doubt of those who estimate it, where it has no word of its own."""
    if one.qualifier != "exact" or one.stated is None:
        return one
    if not _ESTIMATED.search(text, max(0, match.start() - _DOUBT), match.start()):
        return one
    low, high = bounds("about", one.stated)
    return replace(one, qualifier="about", low=low, high=high)


def _as_many(
    text: str, match: re.Match[str], one: Counted, before: Counted | None
) -> Counted | None:
    """Return `as many` and `twice as many` by the number told before; None for another number."""
    if before is None or match["vague"] is None or match["vague"] != "many":
        return None
    told = _AS.search(text, max(0, match.start() - _DOUBT), match.start())
    if told is None or before.unit is not None or text[match.end() :].lstrip().startswith("as "):
        return None
    times = _TIMES[told[1].lower() if told[1] else None]
    return replace(
        one, qualifier=before.qualifier, stated=before.stated and before.stated * times,
        low=before.low * times, high=before.high and before.high * times,
    )  # fmt: skip


def _counts(grammar: Numerals, text: str, match: re.Match[str]) -> bool:
    if grammar.not_counts.match(text, match.end()):
        return False
    if grammar.names.search(text, 0, match.start()) or _is_date(text, match):
        return False
    if (odds := _ODDS.match(text, match.end())) is not None:
        stated = grammar.read(match)[1]
        if stated == 1 or (odds["ten"] and stated is not None and stated < _TEN):
            return False  # not "killed 84 in three days"
    if "aged" in text and _AGES.search(text, 0, match.start()):
        return False
    return not (match["none"] and re.match(r"\.\s*\d", text[match.end() :]))  # "No. 2"


def _is_date(text: str, match: re.Match[str]) -> bool:
    digits = match["digits"]
    if not digits or match["before"]:
        return False
    before, after = text[: match.start("number")], text[match.end("number") :]
    if _DAY_OF_MONTH.match(after) or _MONTH_BEFORE.search(before):
        return True
    if not _YEAR.fullmatch(digits):
        return False
    alone = not re.match(r"\s*\w", after)
    return alone or bool(_YEAR_BEFORE.search(text[: match.start()].rstrip()))
