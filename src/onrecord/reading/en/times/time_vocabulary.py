"""The vocabulary of time, as patterns that match its words."""

import re
from collections.abc import Iterable
from functools import cache

from onrecord.codebook import load
from onrecord.reading.phrases import any_beginning

Signs = tuple[str, ...]
"""What any text holds that a pattern matches, as written or in lower case: one of them."""
_SHORT = 5
"""Letters of the longest name that may be an abbreviation or a word: `Thurs`, `march`."""
YEAR = r"(?P<year>(?:19|20)\d\d)"
TO = r"\s?(?:[-–/]|to|and|until|through)\s?"


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, longer ones first."""
    return any_beginning(map(re.escape, words))


@cache
def time_words(*names: str) -> frozenset[str]:
    """Return the words of the named lists of the vocabulary of time."""
    return frozenset(word for name in names for word in load("en/times")[name])


def words(*names: str) -> str:
    """Return a pattern of the words of the named lists."""
    return any_of(time_words(*names))


def names(name: str) -> str:
    """Return a pattern of the names of days or months; those that are words too want a capital."""
    plain, short = _names(name)
    return f"{any_of(plain)}|(?-i:{any_of(short)})"


def name_signs(name: str) -> Signs:
    """Return the signs of the names of days or months."""
    return tuple(form for some in _names(name) for form in some)


def _names(name: str) -> tuple[list[str], list[str]]:
    """Return the names of days or months that are written in any case, and those in capitals."""
    known = load("en/times")[name]
    plain = [word for word in known if len(word) > _SHORT]
    short = [form for word in known if len(word) <= _SHORT for form in (word.title(), word.upper())]
    return plain, short
