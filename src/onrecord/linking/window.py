"""The days in which a claim's occurrence lies, as linking compares them."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal, Self

from onrecord.linking.family import families
from onrecord.linking.updates import rose, still
from onrecord.linking.wording import words
from onrecord.model.claim import Claim

OPEN_REACH = dt.timedelta(days=2)
"""How far an interval open at one end is taken to reach: "by Friday" is not "some year before"."""
SHORT_DAYS = 4
"""A counted claim over more dates than this (three days and nights) is cumulative, set apart."""
SHORT_DAYS_UNCOUNTED = 8
"""An uncounted claim ("advanced this week") belongs with the days' fighting up to this span, and a
number of those who died in a battle with the battle."""
NEWS = dt.timedelta(days=4)
"""How long after an attack its toll is still told to have risen."""
SHIFT = dt.timedelta(days=2)
"""How many days apart two reports may tell one sum of "the past two weeks"."""
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Local days `first`..`last`, inclusive; `cumulative` where it sums up a longer time.

    `by` is how they are known: told in words, assumed from the report's own day, or from a number
    that has risen, which is `news` of something told of in the days before.
    """

    first: dt.date
    last: dt.date
    cumulative: bool
    by: Literal["told", "assumed", "news"] = field(default="told", compare=False)

    @classmethod
    def of(cls, claim: Claim) -> Self | None:
        """Return the window of a claim, within its interval; None for a claim with no time.

        A toll that "has risen", or of people who are "still missing", is of something told of in
        the days before, whatever day is told around it: that may be the day of the news.
        """
        time = claim.time
        if time is None or (time.start_local is None and time.end_local is None):
            return None
        if (rose(claim) or still(claim)) and (time.text or "-") not in claim.evidence.text:
            return cls(claim.report.published - NEWS, claim.report.published, False, "news")
        if time.start_local is None or time.end_local is None:
            return cls._half_open(time.start_local, time.end_local)
        day = claim.report.published
        if time.carried and time.text is None and time.start_local == time.end_local == day:
            return cls(day, day, False, "assumed")
        days = (time.end_local - time.start_local).days + 1
        sums_up = days > SHORT_DAYS and _counts(claim) and not _of_battle(claim)
        return cls(time.start_local, time.end_local, sums_up or days > SHORT_DAYS_UNCOUNTED)

    @classmethod
    def _half_open(cls, first: dt.date | None, last: dt.date | None) -> Self:
        if last is not None:
            return cls(max(dt.date.min + OPEN_REACH, last) - OPEN_REACH, last, False)
        assert first is not None
        return cls(first, min(dt.date.max - OPEN_REACH, first) + OPEN_REACH, False)

    def meet(self, other: "Window | None") -> "Window | None":
        """Return the days that both share (all of this one's for None); None if they share none.

        A cumulative window meets only one that begins on the same day, or is the same number of
        days a day or two later: a toll since 2011 is not the toll of a day, and a toll of May not
        that of the year, but that of "the past two weeks" is told on two days. A day that is only
        assumed does not narrow the days that news of a risen number may be of.
        """
        if other is None or self._is(other):
            return self
        if {self.by, other.by} == {"news", "assumed"}:
            news, day = (self, other) if self.by == "news" else (other, self)
            return news if news.first <= day.first <= news.last else None
        if self.cumulative != other.cumulative or (self.cumulative and not self._sums_as(other)):
            return None
        first, last = max(self.first, other.first), min(self.last, other.last)
        by = self.by if self.by == other.by else "told"
        return Window(first, last, self.cumulative, by) if first <= last else None

    def _is(self, other: "Window") -> bool:
        return (
            self.first == other.first
            and self.last == other.last
            and (self.cumulative == other.cumulative and self.by == other.by)
        )

    def _sums_as(self, other: "Window") -> bool:
        shifted = abs(self.first - other.first) <= SHIFT
        return self.first == other.first or (
            shifted and self.last - self.first == other.last - other.first
        )

    def hull(self, other: "Window") -> "Window":
        """Return the days from the first of both to the last of both."""
        first, last = min(self.first, other.first), max(self.last, other.last)
        return Window(first, last, self.cumulative or other.cumulative)

    def days(self) -> tuple[dt.date, ...]:
        """Return the days to look for others of the same time under.

        Those around the first if cumulative; windows that meet have one of the days in common.
        """
        if self.cumulative:
            return tuple(self.first + n * DAY for n in range(SHIFT // DAY + 1))
        count = (self.last - self.first).days + 1
        return tuple(self.first + dt.timedelta(days=n) for n in range(count))

    def beside(self, other: "Window") -> bool:
        """Say whether one day is only assumed, and the other is the day before or after it."""
        assumed = "assumed" in (self.by, other.by)
        return (
            assumed
            and not (self.cumulative or other.cumulative)
            and max(self.first, other.first) - min(self.last, other.last) == DAY
        )

    def both(self, other: "Window | None") -> "Window":
        """Return the days of something told of both: those shared, else those not assumed.

        All of them where people have judged two things one that share none.
        """
        if (shared := self.meet(other)) is not None or other is None:
            return shared or self
        if self.beside(other) and self.by != other.by:
            return other if self.by == "assumed" else self
        return self.hull(other)

    def __str__(self) -> str:
        """Return the days in ISO form, `2022-12-19` or `2022-12-16..2022-12-19`."""
        return str(self.first) if self.first == self.last else f"{self.first}..{self.last}"


def _counts(claim: Claim) -> bool:
    """Say whether a claim gives a number; a bare plural ("attacks") gives none."""
    quantity = claim.quantity
    return quantity is not None and not (quantity.qualifier == "vague" and quantity.low <= 2)


def _of_battle(claim: Claim) -> bool:
    """Say whether a claim's number is told of a battle: "killed in the battle", or of soldiers.

    A number "since Tuesday" is a sum of what happened since.
    """
    battle, told = families()["battle"], claim.time.text if claim.time else None
    soldiers = claim.item is not None and claim.item.type == battle["dead"]
    sums_up = not set(battle["sums"]).isdisjoint(words(told or ""))
    in_battle = soldiers or not set(battle["words"]).isdisjoint(words(claim.evidence.text))
    return in_battle and not sums_up
