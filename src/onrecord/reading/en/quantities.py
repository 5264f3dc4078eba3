"""Numbers in English: how many, and how it was said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from text_to_num import text2num

from onrecord.codebook import load
from onrecord.model.quantity import Number, Qualifier, Quantity, bounds
from onrecord.reading.en.analysis import Sentence

_UNITS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORDS = f"(?:{_UNITS}|{_TEENS}|{_TENS})"
_SCALE = "(?:hundred|thousand|million|billion)"
_IN_WORDS = rf"(?:{_WORDS}|a(?=\s+{_SCALE}))(?:[\s-]+(?:and\s+)?(?:{_WORDS}|{_SCALE}))*"
_DIGITS = r"(?:\d{1,3}(?:[,\u202f\u00a0]\d{3})+(?![\d,])|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?)"
_SHORT = r"(?:million|billion|thousand|hundred|mln|bn|k|m)"


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

    def quantity(self, unit: str | None) -> Quantity:
        """Return the model's quantity with its unit."""
        return Quantity(
            text=self.text,
            stated=self.stated,
            low=self.low,
            high=self.high,
            qualifier=self.qualifier,
            unit=unit,
            start=self.start,
            end=self.end,
        )


@dataclass(frozen=True)
class _Grammar:
    number: re.Pattern[str]
    before: dict[str, Qualifier]
    after: dict[str, Qualifier]
    vague: dict[str, int]
    dozens: dict[str, int]
    scales: dict[str, int]
    not_counts: re.Pattern[str]
    names: re.Pattern[str]


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _grammar() -> _Grammar:
    words = load("en/quantities")
    before = {phrase: kind for kind, phrases in words["before"].items() for phrase in phrases}
    after = {phrase: kind for kind, phrases in words["after"].items() for phrase in phrases}
    one = (
        rf"(?:(?P<dozen>{_either(words['dozen'])})|(?P<vague>{_either(words['vague'])})"
        rf"|(?P<half>(?:half|(?:a )?quarter of) an? (?:million|billion|thousand|dozen))"
        rf"|(?P<digits>{_DIGITS})(?:\s?(?P<scale>{_SHORT})\b)?|(?P<words>{_IN_WORDS})"
        rf"|(?P<none>{_either(words['none'])}))"
    )
    upper = (
        r"(?:(?P<link>\s+to\s+|\s+and\s+|\s+or\s+|\s?[-–—]\s?)"
        rf"(?P<upper>{_DIGITS}|{_IN_WORDS})(?:\s?(?P<uscale>{_SHORT})\b)?)?"
    )
    number = re.compile(
        r"(?<![\w.:/$€£-])(?<!\d,)(?:(?P<between>between|from)\s+)?"
        rf"(?:(?P<before>{_either(before)})\s*)?"
        r"(?:the\s+|a\s+(?=total|further))?(?:total of\s+)?"
        rf"(?P<number>{one})(?![\w/:]|\.\d){upper}"
        rf"(?P<after>\s?(?:{_either(after)})(?![\w]|\s+\d))?",
        re.IGNORECASE,
    )
    not_counts = re.compile(rf"[\s-]*(?:{_either(words['not_counts'])})(?![\w])", re.IGNORECASE)
    names = re.compile(rf"\b(?:{_either(words['names'])})[.:#\s]*$", re.IGNORECASE)
    return _Grammar(
        number=number,
        before=before,
        after=after,
        vague=words["vague"],
        dozens=words["dozen"],
        scales=words["scales"],
        not_counts=not_counts,
        names=names,
    )


def quantities(sentence: Sentence) -> Iterator[Counted]:
    """Return the numbers that can count something: not dates, times, ages, ranks or measures."""
    grammar = _grammar()
    text, base = sentence.segment.text, sentence.segment.start
    last = -2
    for match in grammar.number.finditer(text):
        qualified = match["vague"] and match.start() - last <= 1  # "95 multiple launchers"
        if qualified or (
            grammar.not_counts.match(text, match.end())
            or grammar.names.search(text, 0, match.start())
            or _is_date(text, match)
            or _is_ordinal(text, match)
        ):
            continue
        found = _read(grammar, match)
        if found:
            last = match.end()
            yield Counted(
                base + match.start(),
                base + match.end(),
                base + match.start("number"),
                *found,
                match.group(),
            )


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"


_YEAR = re.compile(r"(?:19|20)\d\d")
_AT_A_DATE = re.compile(
    r"\b(?:in|since|of|until|from|during|by|early|late|mid|end|year|\d{1,2},?)\s*-?$", re.IGNORECASE
)


def _is_date(text: str, match: re.Match[str]) -> bool:
    digits = match["digits"]
    if not digits or match["before"]:
        return False
    before, after = text[: match.start("number")], text[match.end("number") :]
    if re.match(rf"(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}", after):
        return True
    if re.search(rf"{_MONTH}\.?\s+$", before):
        return True
    if not _YEAR.fullmatch(digits):
        return False
    return bool(_AT_A_DATE.search(text[: match.start()].rstrip())) or not re.match(r"\s*\w", after)


def _is_ordinal(text: str, match: re.Match[str]) -> bool:
    """Say whether `no` is the number sign of "No. 2"."""
    return match["none"] is not None and bool(re.match(r"\.\s*\d", text[match.end() :]))


def _read(
    grammar: _Grammar, match: re.Match[str]
) -> tuple[Qualifier, Number | None, Number, Number | None] | None:
    low = _value(grammar, match)
    if low is None:
        return None
    if match["none"]:
        return "exact", 0, 0, 0
    if match["upper"]:
        high = _number(grammar, match["upper"], match["uscale"])
        if match["uscale"] and not match["scale"] and low < high:
            low = low * grammar.scales[match["uscale"].lower()]
        joined = match["link"].strip() != "and" or match["between"]
        if high is not None and joined and high > low:
            return "between", None, low, high
        if not joined:
            return None
    if match["vague"]:
        return "vague", None, low, None
    word = match["before"].lower() if match["before"] else None
    tail = match["after"].strip().lower() if match["after"] else None
    qualifier: Qualifier = (
        grammar.before[word] if word else grammar.after[tail] if tail else "exact"
    )
    return qualifier, low, *bounds(qualifier, low)


def _value(grammar: _Grammar, match: re.Match[str]) -> Number | None:
    if match["dozen"]:
        return grammar.dozens[match["dozen"].lower()]
    if match["vague"]:
        return grammar.vague[match["vague"].lower()]
    if match["half"]:
        share = 2 if match["half"].lower().startswith("half") else 4
        return (grammar.scales | grammar.dozens)[match["half"].lower().rsplit(" ", 1)[-1]] // share
    if match["none"]:
        return 0
    return _number(grammar, match["digits"] or match["words"], match["scale"])


def _number(grammar: _Grammar, text: str, scale: str | None) -> Number:
    if text[0].isdigit():
        plain = re.sub(r"[,\s]", "", text)
        value: Number = float(plain) if "." in plain else int(plain)
    else:
        words = re.sub(r"[\s-]+", " ", text.lower())
        words = re.sub(r"^a\b", "one", words)
        value = _in_words(words)
    if scale:
        value = round(value * grammar.scales[scale.lower()], 6)
        value = int(value) if value == int(value) else value
    return value


def _in_words(words: str) -> int:
    """Read number words; of a row that is no number ("two three") the first part counts."""
    parts = words.split(" ")
    for size in range(len(parts), 0, -1):
        try:
            return int(text2num(" ".join(parts[:size]), "en"))
        except ValueError:
            continue
    raise ValueError(f"no number: {words!r}")
