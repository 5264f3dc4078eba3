"""Dates without a year that the tense says are gone: "hit the port on 11 December" in November."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tense import is_future
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.days import in_year
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of

_DATE = re.compile(r"(?=.*[a-z]{3})(?=.*\d)(?!.*\d{4})", re.IGNORECASE | re.DOTALL)


def gone_by(scene: Scene, today: dt.date) -> Sequence[TimeSpan]:
    """Return the times of a sentence, with dates told in the past tense a year back."""
    return [_gone_by(scene, one, today) for one in scene.times]


def _gone_by(scene: Scene, span: TimeSpan, today: dt.date) -> TimeSpan:
    first, last = span.days
    if first is None or last is None or first <= today or not _DATE.match(span.text):
        return span
    token = word_of(scene, span)
    if token is None or not _is_past(token):
        return span
    return replace(span, days=(in_year(first, first.year - 1), in_year(last, last.year - 1)))


def _is_past(time: Token) -> bool:
    """Say whether the verb a time hangs on is a past tense or participle, of no plan."""
    verb = next((one for one in time.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or is_future(verb) or verb.lemma_.lower() in time_words("planning"):
        return False
    helped = {child.tag_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if helped & {"VBZ", "VBP", "MD", "VB"}:
        return False
    return verb.tag_ in {"VBD", "VBN"} or "VBD" in helped
