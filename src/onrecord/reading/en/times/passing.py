"""What the time of a claim leaves to the claims after it."""

import datetime as dt
import re

from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.days import one_day
from onrecord.reading.en.times.time_signs import next_item
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.when import When

_RECENT = re.compile(r"\b(?:past|last|previous|hours?)\b", re.IGNORECASE)
"""Words for the last day or so, which what follows goes on about: "in the past 24 hours"."""
_WHOLE = re.compile(r"\b(?:whole|entire)\b", re.IGNORECASE)
_LONG = 5
_OLD = 7
_DAY = dt.timedelta(days=1)


def is_passing(when: When, context: Context) -> bool:
    """Say whether a time is for its own claim only: a period, or an aside about the past."""
    first, last = when.days
    if when.source is None or when.carried or first is None or last is None:
        return True
    if when.aside and context.time is not None:
        return True
    if when.source.caption or when.source.apart:
        return True
    gone = context.published - last
    lasting = when.source.trailing or when.source.since is not None
    least = 2 * _DAY if _RECENT.search(when.source.text) else _DAY
    summed = lasting and last - first >= least
    summed = summed or bool(_WHOLE.search(when.source.text))
    aside = context.has_news and (summed or gone.days > _OLD)
    ahead = gone.days < 0
    # "The army, which has pressed on for two weeks": how long it has is the time of nothing else.
    length = context.has_news or when.source.text.lower().startswith("for ")
    return when.source.war or aside or ahead or (length and (last - first).days > _LONG)


def is_background(scene: Scene, when: When | None, context: Context) -> bool:
    """Say whether a day is before the one that its sentence told of first, as what led to that.

    "A missile hit the port on Tuesday, where a drone had killed two people on Sunday".
    """
    told, segment = context.time, scene.sentence.segment
    if when is None or when.carried or told is None or told.source is None or told.aside:
        return False
    here = segment.start <= told.source.start < segment.start + len(segment.text)
    first, last = told.days[0], when.days[1]
    return here and first is not None and last is not None and last < first


def is_of_old(when: When, context: Context) -> bool:
    """Say whether a time is long before the news of a report that has told its news."""
    if when.source is None or when.carried or when.days[1] is None:
        return False
    return context.has_news and (context.published - when.days[1]).days > _OLD


def is_by_report(scene: Scene, draft: Draft, when: When | None, today: dt.date) -> bool:
    """Say whether the text, not a headline, dates what happened by nothing but its own day."""
    if scene.sentence.segment.headline or draft.kind in time_words("states"):
        return False
    return when is not None and when.carried and when.days == one_day(today)


def back_to_news(scene: Scene, context: Context) -> None:
    """Return to the day of the news where a sentence turns from what a night brought to the next.

    "Last night a car blew up in the old town. In the north, troops took two villages."
    """
    told = context.time
    if told is None or told.source is None or told.source.precision != "part_of_day":
        return
    first, last = told.days
    news = context.days[min(context.days)].days if context.days else (None, None)
    opens = next_item().match(scene.sentence.segment.text)
    if opens and first and last and news[0] and news != told.days and first <= news[0] <= last:
        context.time = When(news, carried=True)
