"""Days by which a count stood at a number: "as of Wednesday 35,000 had been killed"."""

import datetime as dt
import re

from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.wars import war_words

_BY = re.compile(
    r"\b(?:as\s+of|by)\s+(?:(?:early|late|the|noon|mid(?:day|night)|dawn|morning|afternoon|evening"
    r"|night|of|\d\d?(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?)\s+)*(?:on\s+)?$",
    re.IGNORECASE,
)
_UP_FROM = re.compile(r"\b(?:up|down) from (?:[\w,.'’-]+ ){1,7}$")


def is_counted_by(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a count stood so by a day: "as of Wednesday 35,000 had been killed".

    So stood an earlier count that another is told with: "up from 19 two days ago".
    """
    if draft.kind not in BEFALLEN or draft.counted is None:
        return False
    text, at = scene.sentence.segment.text, span.start - scene.sentence.segment.start
    earlier = _UP_FROM.search(text, 0, at) if span.days[0] == span.days[1] else None
    if earlier is not None and earlier.start() < draft.trigger.idx:
        return True
    by = _BY.search(text, 0, at)
    # "Killed by Monday's shelling" was then, not up to then.
    return by is not None and (span.days[0] is None or by.group().lower().startswith("as"))


def count_ends(scene: Scene, draft: Draft, since: TimeSpan) -> dt.date | None:
    """Return the day by which a count stood that is told since another: "516 since May, as of"."""
    ends = (one.days[1] for one in scene.times if is_counted_by(scene, draft, one))
    return next((day for day in ends if day and since.days[0] and since.days[0] <= day), None)


def up_to(scene: Scene, draft: Draft, span: TimeSpan, context: Context) -> Days:
    """Return the days of what is counted by a day: those of what was told of before it.

    People flee up to the day they are counted on; those hurt in a raid were so on its own day,
    those of a war since it began. A count told with an earlier one has the same beginning: "31
    since Monday, up from 19 on Tuesday".
    """
    last = span.days[1]
    begun = [one.days[0] for one in scene.times if one.since is not None or one.begun]
    if begun and begun[0] and last and begun[0] <= last:
        return begun[0], last
    told = context.period or (context.time.days if context.time else None)
    first = told[0] if told else None
    if told is None or first is None or last is None or first > last:
        return context.war, last
    if context.period is None and war_words().search(scene.sentence.segment.text):
        return context.war, last
    return (first, last) if context.period or draft.kind == "displaced" else told
