"""When a claim happened whose words point back at what the report told before."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from onrecord.reading.en.times.telling import Telling
from onrecord.reading.en.times.time_signs import (
    going_on,
    is_ascribed,
    reporting,
    same_time,
    that_one,
    up_to_now,
)
from onrecord.reading.en.times.when import When


def _in_the_report(it: Telling) -> Iterator[When]:
    """The stretch that the report covers: "200 people fled in the reporting period"."""
    covers = it.context.covers
    if covers is not None and reporting().search(it.text):
        yield When(covers, carried=True)


def _going_on_about(it: Telling) -> Iterator[When]:
    """What the sentence before told, where this goes on about it."""
    told = it.just_told
    if told is None or it.said:
        return
    of_another = told.days[0] is None and it.speaker != it.context.teller
    if going_on().match(it.text) and not of_another:
        yield replace(told, carried=True)


def _in_the_same_time(it: Telling) -> Iterator[When]:
    """The period told of before: "some 29,000 people were displaced in the same period"."""
    context = it.context
    told = When(context.period) if context.period else context.told.get(it.draft.kind)
    told = told or context.last[1]
    if told is not None and same_time().search(it.text):
        yield replace(told, carried=True)


def _in_that_one(it: Telling) -> Iterator[When]:
    """When what the sentence before told of was: "20 trucks were destroyed in that battle"."""
    told = it.just_told
    if told is None or " that " not in it.text:
        return
    if that_one().search(it.text):
        yield replace(told, carried=True)


def _in_that_hour(it: Telling) -> Iterator[When]:
    """The day of a night that a time of day gave what the sentence before told, at one place."""
    told, night = it.just_told, it.context.time
    if told is None or night is None or it.scene.mentions:
        return
    if told.carried and told.source == night.source and told.days != night.days:
        yield told


def _told_again(it: Telling) -> Iterator[When]:
    """When that happened which is denied or ascribed: `the attack was carried out by`."""
    last_in, last = it.context.last
    told = it.context.told.get(it.draft.kind)
    if it.adds_up and last_in == it.scene.number - 1:
        told = last
    if told is None or it.said:
        return
    denied = it.draft.polarity == "denied" and not up_to_now().search(it.text)
    if denied or is_ascribed(it.trigger):
        yield replace(told, carried=True)


POINTING_BACK: tuple[Callable[[Telling], Iterator[When | None]], ...] = (
    _in_the_report, _in_the_same_time, _going_on_about, _in_that_one, _in_that_hour, _told_again,
)  # fmt: skip
"""The rules that find it, of which the first that answers decides."""
