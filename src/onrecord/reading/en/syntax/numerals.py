"""The grammar of English numbers: how they are written, qualified and joined to ranges."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from text_to_num import text2num

from onrecord.codebook import load
from onrecord.model.quantity import Number, Qualifier, bounds
from onrecord.reading.phrases import any_beginning

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALE = "(?:thousand|million|billion)"
SMALL = (
    rf"(?:(?:{any_beginning(_TENS)})(?:[\s-](?:{any_beginning(_UNITS)}))?(?!\w)"
    rf"|(?:{any_beginning([*_TEENS, *_UNITS])})(?!\w))"
)
"""The pattern of a number below a hundred, in words."""
_HUNDREDS = rf"(?:{SMALL}|a(?=\s+(?:hundred|{_SCALE})))(?:\s+hundred(?:\s+(?:and\s+)?{SMALL})?)?"
_IN_WORDS = rf"{_HUNDREDS}(?:\s+{_SCALE}(?:\s+(?:and\s+)?{_HUNDREDS})?)*"
_NO_LABEL = r"(?!0\d\d)"  # the 087 of "incident 087" counts nothing
_DIGITS = (
    rf"{_NO_LABEL}(?:\d{{1,3}}(?:[,\u202f\u00a0]\d{{3}})+(?!\d|,\d)"
    r"|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?)"
)
_POINTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""Thousands as much of Europe writes them: the 1,200 people of `1.200 people`."""
_HALF = 50  # percent
_WHOLE = (
    r"\s+(?:of\s+)?(?:[\w'’-]+\s+){0,3}(?:population|people|residents|inhabitants|homes|houses)"
)
_SHORT = r"(?:million|billion|thousand|hundred|lakh|crore|mln|bn|k|m)"

Said = tuple[Qualifier, Number | None, Number, Number | None]
"""Qualifier, the number stated (None for a vague word or a range), low and high."""


@dataclass(frozen=True)
class Numerals:
    """The patterns of numbers and what their words mean."""

    number: re.Pattern[str]
    """A number in lower case with its qualifier; the group `number` is the number proper."""
    before: Mapping[str, Qualifier]
    after: Mapping[str, Qualifier]
    vague: Mapping[str, int]
    dozens: Mapping[str, int]
    scales: Mapping[str, int]
    not_counts: re.Pattern[str]
    """What follows a number that counts nothing: `km`, `years`."""
    names: re.Pattern[str]
    """What precedes a number that is a name, an age or a rank."""
    particles: Mapping[str, re.Pattern[str]]
    """The verbs before a word that is theirs, not the number's: the `over` of `handed over 10`."""

    def read(self, match: re.Match[str]) -> Said:
        """Return what a match of `number` says."""
        low = self._value(match)
        if match["none"]:
            return "exact", 0, 0, 0
        if match["upper"]:
            high = self._number(match["upper"], match["uscale"])
            if match["uscale"] and not match["scale"] and low < high:
                low = low * self.scales[match["uscale"]]
            if high > low:
                return "between", None, low, high
        if match["vague"]:
            return "vague", None, low, None
        qualifier: Qualifier = "exact"
        if match["before"] and not self._is_particle(match):
            qualifier = self.before[match["before"]]
        elif match["after"]:
            qualifier = self.after[match["after"].strip()]
        return qualifier, low, *bounds(qualifier, low)

    def _is_particle(self, match: re.Match[str]) -> bool:
        """Say whether a verb has the word before a number: the `over` of `handed over 10`."""
        verbs = self.particles.get(match["before"])
        return verbs is not None and verbs.search(match.string, 0, match.start()) is not None

    def read_upper(self, match: re.Match[str]) -> Said:
        """Return what the second number of a match says by itself."""
        number = self._number(match["upper"], match["uscale"])
        return "exact", number, number, number

    def _value(self, match: re.Match[str]) -> Number:
        if match["dozen"]:
            return self.dozens[match["dozen"]]
        if match["vague"]:
            return self.vague[match["vague"]]
        if match["share"]:
            share, _, whole = match["share"].rpartition(" ")
            parts = 2 if share.startswith("half") else 4
            return ({**self.scales, **self.dozens}[whole]) // parts
        if match["none"]:
            return 0
        if match["half"]:
            return _HALF
        return self._number(match["digits"] or match["words"], match["scale"])

    def _number(self, text: str, scale: str | None) -> Number:
        if text[0].isdigit():
            point = "" if scale or not _POINTED.fullmatch(text) else "."
            plain = re.sub(rf"[,\s{point}]", "", text)
            value: Number = float(plain) if "." in plain else int(plain)
        else:
            value = in_words(text)
        if scale:
            value = round(value * self.scales[scale], 6)
            value = int(value) if value == int(value) else value
        return value


def in_words(text: str) -> int:
    """Read number words; of a row that is no number ("two three") the first part counts.

    Raises ValueError where not even the first word is a number.
    """
    plain = re.sub(r"[\s-]+", " ", text.lower())
    parts = re.sub(r"^a\b", "one", plain).split(" ")
    for size in range(len(parts), 0, -1):
        try:
            return int(text2num(" ".join(parts[:size]), "en"))
        except ValueError:
            continue
    raise ValueError(f"no number: {text!r}")


@cache
def numerals() -> Numerals:
    """Return the grammar, made of the codebook's words."""
    words = load("en/quantities")
    before = {phrase: kind for kind, phrases in words["before"].items() for phrase in phrases}
    after = {phrase: kind for kind, phrases in words["after"].items() for phrase in phrases}
    one = (
        rf"(?:(?P<dozen>{_either(words['dozen'])})|(?P<vague>{_either(words['vague'])})"
        rf"|(?P<share>(?:half|(?:a )?quarter of) an? (?:million|billion|thousand|dozen))"
        rf"|(?P<digits>{_DIGITS})(?:\s?(?P<scale>{_SHORT})\b(?!-\d))?|(?P<words>{_IN_WORDS})"
        rf"|(?P<none>{_either(words['none'])})|(?P<half>half(?={_WHOLE})))"
    )
    upper = (
        r"(?:(?:\s+to\s+|\s+or\s+|\s?[-–—]\s?|(?(between)\s+and\s+|(?!)))"
        rf"(?P<upper>{_DIGITS}|{_IN_WORDS})(?:\s?(?P<uscale>{_SHORT})\b)?)?"
    )
    number = (
        r"(?<![\w.:/$€£+-])(?<!\d,)(?:(?P<between>between|from)\s+)?"
        rf"(?:(?P<before>{_either(before)})\s*)?"
        r"(?:the\s+|a\s+(?=total|further))?(?:total of\s+)?"
        rf"(?P<number>{one})(?![\w/:]|\.\d){upper}"
        r"(?P<percent>\s?(?:%|per\s?cents?\b))?"
        rf"(?P<after>\s?(?:{_either(after)})(?![\w]|\s+\d))?"
    )
    return Numerals(
        number=re.compile(number),
        before=before,
        after=after,
        vague=words["vague"],
        dozens=words["dozen"],
        scales=words["scales"],
        not_counts=re.compile(
            rf"[\s-]*(?:{_either(words['not_counts'])})(?!\w|-\d)", re.IGNORECASE
        ),
        names=re.compile(
            rf"\b(?:(?:{_either(words['names'])})[.:#\s]*|aged\s+(?:\d+,?\s+(?:and\s+)?)+)$",
            re.IGNORECASE,
        ),
        particles={
            word: re.compile(rf"\b(?:{_either(verbs)})\s+$", re.IGNORECASE)
            for word, verbs in words["particles"].items()
        },
    )


def _either(words: Iterable[str]) -> str:
    return any_beginning(map(re.escape, words))
