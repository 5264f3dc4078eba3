"""The rules that read English expressions of time, each a pattern and what reads its match."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from onrecord.reading.en.times.date_patterns import dates, months_and_years
from onrecord.reading.en.times.day_patterns import days, periods
from onrecord.reading.en.times.time_readers import ReadTime
from onrecord.reading.en.times.time_vocabulary import Signs, words


@dataclass(frozen=True)
class Rule:
    """A pattern, what gives the days of its match, and signs that it may match.

    What owns an occurrence may have lost its apostrophe: "last nights raid".

    Any text that it matches holds one of the signs, as written or in lower case; most texts hold
    few of them.
    """

    pattern: re.Pattern[str]
    read: ReadTime
    signs: Signs


class RuleBook:
    """Rules in their order: where matches overlap the earlier one wins."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._lower: dict[str, list[int]] = {}
        self._written: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for sign in rule.signs:
                if any(other in sign for other in rule.signs if other != sign):
                    continue  # `christmas` tells of `christmas eve`
                among = self._lower if sign == sign.lower() else self._written
                among.setdefault(sign, []).append(number)

    def likely(self, text: str) -> list[Rule]:
        """Return the rules that may match a text by the signs it holds."""
        lower = text.lower()
        held = {n for sign, numbers in self._lower.items() if sign in lower for n in numbers}
        held |= {n for sign, numbers in self._written.items() if sign in text for n in numbers}
        return [self.rules[number] for number in sorted(held)]


@cache
def rules() -> RuleBook:
    """Return all rules."""
    others = (*months_and_years(), *days(), *periods())
    return RuleBook((*date_rules().rules, *(_rule(*one) for one in others)))


@cache
def date_rules() -> RuleBook:
    """Return those of full dates, which come first of all."""
    return RuleBook(_rule(*one) for one in dates())


def _rule(signs: Signs, pattern: str, read: ReadTime) -> Rule:
    owning = rf"(?:s(?=\s+(?:[\w-]+\s+)?(?:{words('occurrences')})\b))?"
    return Rule(re.compile(rf"(?<!\w)(?:{pattern}){owning}(?!\w)", re.IGNORECASE), read, signs)
