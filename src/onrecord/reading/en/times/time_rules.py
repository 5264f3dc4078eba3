"""The rules that read English expressions of time, each a pattern and what reads its match."""

import re
from dataclasses import dataclass
from functools import cache

from onrecord.reading.en.times.date_patterns import dates, months_and_years
from onrecord.reading.en.times.day_patterns import days, periods
from onrecord.reading.en.times.time_readers import ReadTime
from onrecord.reading.en.times.time_vocabulary import Signs


@dataclass(frozen=True)
class Rule:
    """A pattern, what gives the days of its match, and signs that it may match.

    Any text that it matches holds one of the signs, in lower case; most texts hold few of them.
    """

    pattern: re.Pattern[str]
    read: ReadTime
    signs: Signs


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules; where matches overlap the earlier rule wins."""
    others = (*months_and_years(), *days(), *periods())
    return (*date_rules(), *(_rule(*one) for one in others))


@cache
def date_rules() -> tuple[Rule, ...]:
    """Return those of full dates, which come first of all."""
    return tuple(_rule(*one) for one in dates())


def _rule(signs: Signs, pattern: str, read: ReadTime) -> Rule:
    return Rule(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), read, signs)
