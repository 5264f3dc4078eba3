"""When a claim happened whose own sentence gives no time: what the report told before and after."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from spacy.tokens import Token

from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.days import Days, one_day
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.judged import judges_what_was_told
from onrecord.reading.en.modality import certainty, polarity
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.tense import is_perfect, is_pluperfect
from onrecord.reading.en.time_rules import time_words
from onrecord.reading.en.time_signs import (
    begins_with_it,
    going_on,
    is_ascribed,
    is_aside,
    is_figure,
    is_now,
    is_recent,
    occurrences,
    since_what,
    up_to_now,
)  # fmt: skip
from onrecord.reading.en.times import TimeSpan
from onrecord.reading.en.wars import war_words
from onrecord.reading.en.when import When

_LEAD = 3
_STEM = 5
_NEXT = 2
_LARGE = 50
_WHOLE_WAR = 1000


@dataclass(frozen=True)
class _Telling:
    """A claim whose sentence gives no time, and what the report told around it."""

    scene: Scene
    draft: Draft
    context: Context
    said: Sequence[TimeSpan]
    """The days on which the sentence is said, by its own words."""
    speaker: Speaker | None

    @property
    def trigger(self) -> Token:
        return self.draft.trigger

    @property
    def text(self) -> str:
        return self.scene.sentence.segment.text

    @property
    def today(self) -> dt.date:
        return self.context.published

    @property
    def spoken(self) -> dt.date:
        """The day on which it was told."""
        return (self.said and self.said[0].days[1]) or self.today

    @property
    def adds_up(self) -> bool:
        """Whether it is of what is counted over time: the dead, not the blast."""
        return self.draft.kind in time_words("tolls")

    @cached_property
    def perfect(self) -> bool:
        return is_perfect(self.trigger)

    @property
    def gain(self) -> bool:
        """Whether it is of ground gained by then: "has taken the town"."""
        gained = self.perfect or is_pluperfect(self.trigger)
        return gained and self.draft.kind in time_words("gains")


def untold(
    scene: Scene,
    draft: Draft,
    context: Context,
    said: Sequence[TimeSpan],
    speaker: Speaker | None,
) -> When | None:
    """Return when a claim happened whose sentence gives no time but perhaps that of saying it.

    The first of the rules that answers decides.
    """
    telling = _Telling(scene, draft, context, said, speaker)
    return next(when for rule in _RULES for when in rule(telling))


def _going_on_about(it: _Telling) -> Iterator[When]:
    """What the sentence before told, where this goes on about it."""
    told_in, told = it.context.last
    if told is None or told_in != it.scene.number - 1 or it.said:
        return
    of_another = told.days[0] is None and it.speaker != it.context.teller
    if going_on().match(it.text) and not of_another:
        yield replace(told, carried=True)


def _told_again(it: _Telling) -> Iterator[When]:
    """When that happened which is denied or ascribed: `the attack was carried out by`."""
    denied = polarity(it.trigger) == "denied" and not up_to_now().search(it.text)
    last_in, last = it.context.last
    told = it.context.told.get(it.draft.kind)
    if it.adds_up and last_in == it.scene.number - 1:
        told = last
    again = is_ascribed(it.trigger)
    if (denied or again) and told is not None and not it.said:
        yield replace(told, carried=True)


def _since_it(it: _Telling) -> Iterator[When]:
    """From what was told of on: "3,000 people have fled since the attack"."""
    told = it.context.time
    if told is not None and told.days[0] is not None and begins_with_it(it.trigger):
        yield When((told.days[0], it.spoken), carried=True)


def _of_the_war(it: _Telling) -> Iterator[When | None]:
    """The war up to now, of which its toll is: "the conflict has killed thousands"."""
    if not (it.adds_up and it.perfect):
        return
    war = it.context.war
    if war_words().search(it.text):
        summed = war or up_to_now().search(it.text)
        yield When((war, it.spoken), carried=True) if summed else None
    elif it.context.period is None and _is_large(it.draft, _WHOLE_WAR):
        yield When((war, it.spoken), carried=True)


def _judged(it: _Telling) -> Iterator[When]:
    told = it.context.time
    if it.draft.kind == "judgement" and told and judges_what_was_told(it.trigger):
        yield replace(told, carried=True)


def _at_no_time(it: _Telling) -> Iterator[When | None]:
    expected = certainty(it.scene, it.trigger) == "expected"
    if expected or it.draft.kind in time_words("untimed") or is_aside(it.draft, "asides"):
        yield None
    elif is_aside(it.draft, "before"):
        last = it.context.time.days[1] if it.context.time else None
        yield When((None, last or it.today), carried=True)


def _claimed(it: _Telling) -> Iterator[When]:
    """The days of the news, where a group says that it was behind it."""
    days = it.context.days
    if claiming(it.trigger) is not None and days:
        yield When(days[min(days)].days, carried=True)


def _so_now(it: _Telling) -> Iterator[When]:
    alert = it.draft.kind == "alert"
    verbless = alert and not any(one.pos_ in {"VERB", "AUX"} for one in it.trigger.sent)
    if verbless or (is_now(it.scene, it.trigger) and not it.perfect):
        yield When(one_day(it.spoken), carried=True)


def _some_time_since(it: _Telling) -> Iterator[When]:
    since = "ince" in it.text and since_what(it.trigger)
    lasting = since or is_recent(it.trigger) or (it.perfect and up_to_now().search(it.text))
    if lasting and (it.context.period is None or not it.adds_up):
        yield When((None, it.spoken), carried=True)


def _counted(it: _Telling) -> Iterator[When]:
    """When that was of which a count is told: "the toll stood at 97 on Monday"."""
    told = it.context.told.get(it.draft.kind) or it.context.time
    if it.context.period is not None:
        told = When(it.context.period)
    if it.adds_up and is_figure(it.trigger) and told is not None:
        yield replace(told, carried=True)


def _by_when_it_was_said(it: _Telling) -> Iterator[When]:
    """By the day of saying; a lead told today happened when the next sentences put it."""
    context, said = it.context, it.said
    if not said and _goes_on_saying(it.scene, context, it.speaker):
        yield When((None, context.said), carried=True)
        return
    told_then = context.time is not None and context.time.days[1] == it.spoken and not it.perfect
    if not said or told_then or (context.time and occurrences().search(it.text)):
        return
    day = said[0].days[1]
    told_in, told = context.last
    open_too = told is not None and told_in == it.scene.number and told.days == (None, day)
    following = None if it.gain or open_too else _following(it.scene, context)
    if it.scene.number <= _LEAD and day == it.today and following is not None:
        yield When(following, carried=True)
    else:
        yield When((None, day), said[0])


def _when_told_last(it: _Telling) -> Iterator[When]:
    period, told = it.context.period, it.context.time
    if period is not None and it.adds_up and (it.perfect or told is None):
        yield When(period, carried=True)
    elif told is not None:
        yield replace(told, carried=True)
    elif it.adds_up and it.perfect and (it.scene.number > _LEAD or _is_large(it.draft)):
        yield When((None, it.today), carried=True)


def _with_the_news(it: _Telling) -> Iterator[When]:
    """When the report's first sentences put the news, else by when it was said or on the day."""
    scene, context = it.scene, it.context
    after = _told_after(scene, context) or _goes_on_later(scene, it.draft, context)
    again = None if it.gain else after
    if again is None and context.said is not None and scene.number <= _LEAD:
        yield When((None, context.said), carried=True)
        return
    again = again or context.news_before(scene.number)
    if again is None and context.said is not None and context.said < it.today:
        yield When((None, context.said), carried=True)
    else:
        yield When(again or one_day(it.today), carried=True)


_RULES: tuple[Callable[[_Telling], Iterator[When | None]], ...] = (
    _going_on_about, _told_again, _since_it, _of_the_war, _judged, _at_no_time, _claimed,
    _so_now, _some_time_since, _counted, _by_when_it_was_said, _when_told_last, _with_the_news,
)  # fmt: skip


def _goes_on_saying(scene: Scene, context: Context, speaker: Speaker | None) -> bool:
    """Say whether a speaker goes on with what was said on a day, of which no other is told."""
    number, told = context.last
    if speaker is None or told is None or context.teller is None:
        return False
    same = speaker.name == context.teller.name and scene.number - number <= _NEXT
    return same and context.said is not None and told.days == (None, context.said)


def _following(scene: Scene, context: Context) -> Days | None:
    """Return the days the sentences right after a lead give to what it tells."""
    told = (context.days.get(scene.number + n) for n in (1, 2))
    return next((one.days for one in told if one is not None), None)


def _told_after(scene: Scene, context: Context) -> Days | None:
    """Return the days gone by of the sentence right after a lead, which tells the same news.

    "At least nine people have died in the shelling. The shells fell on Sunday, doctors said."
    """
    after = context.days.get(scene.number + 1) if scene.number <= _LEAD else None
    return after.days if after and after.days[1] and after.days[1] < context.published else None


def _goes_on_later(scene: Scene, draft: Draft, context: Context) -> Days | None:
    """Return the days given where one of the next sentences goes on about a claim of the lead."""
    stem = draft.trigger.lemma_.lower()[:_STEM]
    told = (context.days.get(scene.number + n) for n in range(1, 5))
    return next(
        (
            one.days
            for one in told
            if one and (occurrences().search(one.text) or stem in one.text.lower())
        ),
        None,
    )


def _is_large(draft: Draft, least: int = _LARGE) -> bool:
    """Say whether a number is one that adds up over time: "nearly 5,000 have been killed"."""
    return draft.counted is not None and (draft.counted.low or 0) >= least
