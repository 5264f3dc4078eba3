"""A claim whose sentence gives no time, and what the report told around it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tense import is_perfect, is_pluperfect
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.lead import Told
from onrecord.reading.en.times.time_signs import next_item, occurrences
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.when import When

_LEAD = 3
_STEM = 5
_NEXT = 2
_FURTHER = 4
_LARGE, _MANY = 50, 300
"""More things and more people than one attack is likely to befall."""


@dataclass(frozen=True)
class Telling:
    """A claim whose sentence gives no time, and what the report told around it."""

    scene: Scene
    draft: Draft
    context: Context
    said: Sequence[TimeSpan]
    """The days on which the sentence is said, by its own words."""
    speaker: Speaker | None

    @property
    def trigger(self) -> Token:
        """The word that tells it."""
        return self.draft.trigger

    @property
    def text(self) -> str:
        """The sentence that tells it."""
        return self.scene.sentence.segment.text

    @property
    def today(self) -> dt.date:
        """The day of the report."""
        return self.context.published

    @property
    def spoken(self) -> dt.date:
        """The day on which it was told."""
        return (self.said and self.said[0].days[1]) or self.today

    @property
    def in_lead(self) -> bool:
        """Whether it is told in the first sentences of the report or of an entry of a log."""
        entry = self.context.entry
        return self.scene.number <= _LEAD or (
            entry is not None and self.scene.number - entry <= _NEXT
        )

    @property
    def just_told(self) -> When | None:
        """When that happened which the sentence before told, or this one has gone on about."""
        number, told = self.context.last
        if told is None or (number == self.scene.number and not told.carried):
            return None
        return told if number >= self.scene.number - 1 else None

    @property
    def adds_up(self) -> bool:
        """Whether it is of what is counted over time: the dead, not the blast."""
        return self.draft.kind in time_words("tolls")

    @cached_property
    def perfect(self) -> bool:
        """Whether it is told as done by then: "has killed"."""
        return is_perfect(self.trigger)

    @property
    def gain(self) -> bool:
        """Whether it is of ground gained by then: "has taken the town"."""
        gained = self.perfect or is_pluperfect(self.trigger)
        return gained and self.draft.kind in time_words("gains")

    def gained_elsewhere(self) -> bool:
        """Say whether it is of ground named only here: "the ministry said it had taken Severne"."""
        verb = clause_of(self.trigger).lemma_.lower()
        announced = self.trigger.dep_ == "dobj" and verb in time_words("saying")
        return (announced or is_pluperfect(self.trigger)) and self.gains_anew

    @cached_property
    def gains_anew(self) -> bool:
        """Whether it is of ground that the report tells of only here."""
        if self.draft.kind not in time_words("gains"):
            return False
        named = (self.scene.mention_at(one) for one in self.trigger.subtree)
        known = [None, *(one.place for one in self.context.places)]
        return any(one is not None and one.place not in known for one in named)

    def is_sum(self) -> bool:
        """Say whether its number has added up over time: "302 guns have been destroyed"."""
        return self.is_large(_MANY if self.draft.kind in BEFALLEN else _LARGE)

    def is_large(self, least: int) -> bool:
        """Say whether its number is so large: "nearly 5,000 people have been killed"."""
        counted = self.draft.counted
        return counted is not None and (counted.low or 0) >= least

    def goes_on_saying(self) -> bool:
        """Say whether a speaker goes on with what was said on a day, of which no other is told."""
        context, speaker = self.context, self.speaker
        number, told = context.last
        if speaker is None or told is None or context.teller is None:
            return False
        same = speaker.name == context.teller.name and self.scene.number - number <= _NEXT
        return same and context.said is not None and told.days == (None, context.said)

    def counts_again(self) -> bool:
        """Say whether it is but a later count: "on Saturday police put the dead there at 22"."""
        told = self.context.told.get(self.draft.kind)
        just_told = self.context.time is not None and self.scene.number - self.context.last[0] == 1
        return self.adds_up and (told is not None or just_told) and not self.scene.mentions

    def following(self) -> Days | None:
        """Return the days the sentences right after a lead give to what it tells."""
        same = (one for one in self._ahead(2) if not next_item().match(one.text))
        return next((one.days for one in same), None)

    def told_after(self) -> Days | None:
        """Return the days gone by of the sentence right after a lead, which tells the same news.

        "At least nine people have died in the shelling. The shells fell on Sunday, doctors said."
        """
        after = next(self._ahead(1), None) if self.in_lead else None
        return after.days if after and after.days[1] and after.days[1] < self.today else None

    def goes_on_later(self) -> Days | None:
        """Return the days given where one of the next sentences goes on about a claim of it."""
        stem = self.trigger.lemma_.lower()[:_STEM]
        return next(
            (
                one.days
                for one in self._ahead(_FURTHER)
                if occurrences().search(one.text) or stem in one.text.lower()
            ),
            None,
        )

    def _ahead(self, sentences: int) -> Iterator[Told]:
        """Return the days that so many sentences next give, up to the next entry of a log."""
        for number in range(self.scene.number + 1, self.scene.number + sentences + 1):
            if number in self.context.entries:
                return
            if (told := self.context.days.get(number)) is not None:
                yield told
