"""When a claim happened whose own sentence gives no time: what the report told before and after."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.judged import judges_what_was_told
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.days import one_day, until
from onrecord.reading.en.times.pointing_back import POINTING_BACK
from onrecord.reading.en.times.telling import Telling
from onrecord.reading.en.times.time_signs import (
    begins_with_it,
    is_aside,
    is_figure,
    is_now,
    is_recent,
    occurrences,
    since_what,
    up_to_now,
)  # fmt: skip
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.told_again import day_of_attack, day_of_place, day_of_thing
from onrecord.reading.en.times.wars import war_words
from onrecord.reading.en.times.when import When

_NEWS = dt.timedelta(days=7)
_WHOLE_WAR = 1000
_WHOLE_PEOPLE = 500_000
"""More people than flee from what a report tells of: those of a whole war."""


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
    telling = Telling(scene, draft, context, said, speaker)
    return next(when for rule in _RULES for when in rule(telling))


def _since_it(it: Telling) -> Iterator[When]:
    """From what was told of on: "3,000 people have fled since the attack"."""
    told = it.context.time
    if told is None or told.days[0] is None or "since" not in it.text.lower():
        return
    if begins_with_it(it.trigger):
        yield When(until(told.days, it.spoken), carried=True)


def _fled_from_it(it: Telling) -> Iterator[When]:
    """From the first of the news up to now: "37,000 have fled", where shells fell on Friday."""
    fled = it.draft.kind == "displaced" and it.perfect and not it.is_large(_WHOLE_PEOPLE)
    if not fled or it.context.period or war_words().search(it.text):
        return
    told, began = it.context.time, it.context.began
    if told is not None and told.days[0] is not None:
        recent = began is not None and it.today - began <= _NEWS
        first = began if recent else told.days[0]
        yield When(until((first, told.days[1]), it.spoken), carried=True)


def _of_the_war(it: Telling) -> Iterator[When | None]:
    """The war up to now, of which its toll is: "the conflict has killed thousands"."""
    if not (it.adds_up and it.perfect):
        return
    war = it.context.war
    if war_words().search(it.text):
        summed = war or up_to_now().search(it.text)
        yield When((war, it.spoken), carried=True) if summed else None
    elif it.context.period is None and it.is_large(_WHOLE_WAR):
        yield When((war, it.spoken), carried=True)


def _judged(it: Telling) -> Iterator[When]:
    told = it.context.time
    if it.draft.kind == "judgement" and told and judges_what_was_told(it.trigger):
        yield replace(told, carried=True)


def _at_no_time(it: Telling) -> Iterator[When | None]:
    expected = it.draft.certainty == "expected"
    untimed = it.draft.kind in time_words("untimed") and not judges_what_was_told(it.trigger)
    # Those who "are still displaced" fled at a time that is not told.
    still = it.draft.kind == "displaced" and is_now(it.scene, it.trigger) and _is_still(it.trigger)
    if expected or untimed or still or is_aside(it.draft, "asides"):
        yield None
    elif is_aside(it.draft, "before"):
        last = it.context.time.days[1] if it.context.time else None
        yield When((None, last or it.today), carried=True)


def _is_still(trigger: Token) -> bool:
    """Say whether it is told as going on: "are still away", "remain displaced"."""
    clause = clause_of(trigger)
    near = (clause, *clause.children, *trigger.children)
    return any(one.lemma_.lower() in {"still", "remain"} for one in near)


def _claimed(it: Telling) -> Iterator[When]:
    """The days of the news, where a group says that it was behind it."""
    days = it.context.days
    if claiming(it.trigger) is not None and days:
        yield When(days[min(days)].days, carried=True)


def _so_now(it: Telling) -> Iterator[When]:
    alert = it.draft.kind == "alert"
    verbless = alert and not any(one.pos_ in {"VERB", "AUX"} for one in it.trigger.sent)
    # "Two are in hospital": they are now, but were hurt when the report has told.
    done = it.context.time is not None and it.draft.kind in time_words("results")
    # Under the heading of a day, the present is of that day: "9 pm: Gunmen storm a hotel".
    done = done or it.context.dated
    if verbless or (is_now(it.scene, it.trigger) and not it.perfect and not done):
        yield When(one_day(it.spoken), carried=True)


def _some_time_since(it: Telling) -> Iterator[When]:
    since = "ince" in it.text and since_what(it.trigger)
    lasting = since or is_recent(it.trigger) or (it.perfect and up_to_now().search(it.text))
    if lasting and (it.context.period is None or not it.adds_up):
        told = it.just_told
        if told is not None and not since and it.adds_up and up_to_now().search(it.text):
            yield When(until(told.days, it.spoken), carried=True)
        yield When((None, it.spoken), carried=True)


def _again(it: Telling) -> Iterator[When]:
    """When that was of whose weapon, attacker or place it tells: "The helicopter was hit at 9"."""
    if it.said or it.context.time is None:
        return
    again = day_of_thing(it.draft, it.context) or day_of_place(it.scene, it.draft, it.context)
    if again is not None:
        yield replace(again, carried=True)


def _of_the_attack(it: Telling) -> Iterator[When]:
    """When the attack was of which it tells, though another day was told of since."""
    told = day_of_attack(it.draft, it.context, it.text)
    if told is not None:
        yield replace(told, carried=True)


def _counted(it: Telling) -> Iterator[When]:
    """When that was of which a count is told: "the toll stood at 97 on Monday"."""
    since = next((one for one in it.scene.times if one.apart), None)
    if since is not None and since.days[0] and is_figure(it.trigger):
        yield When(since.days, carried=True)  # "rose to nine on Friday, a day after the attack"
    told = it.context.told.get(it.draft.kind)
    if told is None or told.days == one_day(it.today):  # perhaps but the day of the report
        told = it.context.time
    if it.context.period is not None:
        told = When(it.context.period)
    if it.adds_up and is_figure(it.trigger) and told is not None:
        yield replace(told, carried=True)


def _by_when_it_was_said(it: Telling) -> Iterator[When]:
    """By the day of saying; a lead told today happened when the next sentences put it."""
    context, said = it.context, it.said
    if not said and it.goes_on_saying():
        yield When((None, context.said), carried=True)
        return
    if said and context.period is not None and it.adds_up and it.perfect:
        yield When((context.period[0], it.spoken), carried=True)
    since = context.time.days[0] if context.time else None
    if said and said[0].from_last is None and since is not None and since > it.spoken:
        yield When((None, it.spoken), said[0])  # It was told before what was told of last.
        return
    told_then = context.time is not None and context.time.days[1] == it.spoken and not it.perfect
    told_then = told_then and not it.gains_anew
    if not said or told_then or it.counts_again():
        return
    if context.time and occurrences().search(it.text):
        return
    day = said[0].days[1]
    told_in, told = context.last
    open_too = told is not None and told_in == it.scene.number and told.days == (None, day)
    following = None if it.gain or open_too else it.following()
    if it.in_lead and day and following and following[1] and following[1] <= day:
        yield When(following, carried=True)
    else:
        yield When((None, day), said[0])


def _when_told_last(it: Telling) -> Iterator[When]:
    period, told = it.context.period, it.context.time
    if it.speaker is not None and it.gained_elsewhere():
        yield When((None, it.today), carried=True)
    elif (
        period is not None and it.adds_up and (it.perfect or it.is_sum() or not it.context.has_news)
    ):
        yield When(period, carried=True)
    elif told is not None:
        yield replace(told, carried=True)
    elif it.adds_up and it.context.covers is not None:
        yield When(it.context.covers, carried=True)
    elif it.adds_up and it.perfect and (not it.in_lead or it.is_sum()):
        yield When((None, it.today), carried=True)


def _with_the_news(it: Telling) -> Iterator[When]:
    """When the report's first sentences put the news, else by when it was said or on the day."""
    context = it.context
    after = it.told_after() or it.goes_on_later()
    again = None if it.gain else after
    if again is None and context.said is not None and it.in_lead:
        yield When((None, context.said), carried=True)
        return
    again = again or context.news_before(it.scene.number)
    if again is None and context.said is not None and context.said < it.today:
        yield When((None, context.said), carried=True)
    else:
        yield When(again or one_day(it.today), carried=True)


_RULES: tuple[Callable[[Telling], Iterator[When | None]], ...] = (
    _again, *POINTING_BACK, _since_it, _fled_from_it, _of_the_war, _of_the_attack,
    _judged, _at_no_time, _claimed,
    _so_now, _some_time_since, _counted, _by_when_it_was_said, _when_told_last, _with_the_news,
)  # fmt: skip
