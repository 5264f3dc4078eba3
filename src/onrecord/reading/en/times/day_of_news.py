"""The day that a sentence without a claim gives what follows it: "On Friday the gunmen came"."""

import datetime as dt
import re

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import subjects
from onrecord.reading.en.syntax.items import FIGHTERS, WEAPONS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.ahead import is_written_ahead
from onrecord.reading.en.times.saying import is_written_as_saying
from onrecord.reading.en.times.time_distance import over
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.when import When
from onrecord.reading.en.times.word_of_time import word_of

_WEEK = 7
_TODAY = re.compile(r"(?:earlier )?today|this (?:morning|afternoon|evening)", re.I)
_POSSESSIVE = re.compile(r"['’]s?\b")
_WHO_ATTACK = FIGHTERS | WEAPONS


def day_of_news(scene: Scene, today: dt.date, told: When | None) -> When | None:
    """Return the day that what follows a sentence without a claim was on; `told` without a new one.

    Only a day gone by of an attack is news of its own, or what is told of outright as of today:
    not "the truce came into force on Sunday" nor "he visited the town on Tuesday".
    """
    segment = scene.sentence.segment
    only = scene.times[0] if len(scene.times) == 1 and not segment.headline else None
    if only is None or only.is_lasting or only.war or only.caption or only.apart:
        return told
    first, last = only.days
    at, end = only.start - segment.start, only.end - segment.start
    if first is None or last is None or (last - first).days > 1:
        return told
    days_gone = (today - last).days + _is_this_day(scene, only)
    if not 0 < days_gone <= _WEEK or _POSSESSIVE.match(segment.text, end):
        return told
    if is_written_ahead(segment, only):
        return told
    if is_written_as_saying(segment.text, at, end) or not _is_of_attack(scene, only):
        return told
    return When(only.days, only)


def _is_this_day(scene: Scene, span: TimeSpan) -> bool:
    """Say whether a time is the day of the report, told outright: "jets came earlier today"."""
    text = scene.sentence.segment.text
    quoted = '"' in text or "“" in text
    return not quoted and _TODAY.fullmatch(span.text) is not None


def _is_of_attack(scene: Scene, span: TimeSpan) -> bool:
    """Say whether a sentence tells at a time what fighters, weapons or an attack did."""
    if any(_attacks(scene, one) for one in scene.sentence.doc):
        return True
    token = word_of(scene, span)
    verb = token and next((one for one in over(token) if one.pos_ in {"VERB", "AUX"}), None)
    if not verb or verb.lemma_.lower() not in time_words("taking_place"):
        return False
    # "The deadlier of the two took place on Monday", "the post took a direct hit on Monday".
    hits = time_words("occurrences", "hitting")
    made = any(one.lemma_.lower() in hits for one in verb.children if one.dep_ == "dobj")
    return made or any(one.pos_ != "NOUN" for one in subjects(verb))


def _attacks(scene: Scene, noun: Token) -> bool:
    """Say whether a noun is of those who do what is told, and attack, or of an attack itself."""
    if noun.dep_ != "nsubj":
        return False
    if noun.lower_ in {"it", "they"} and noun.head.dep_ == "ccomp":
        return any(_is_attacker(scene, one) for one in subjects(noun.head.head))
    told = noun.head.lemma_.lower() in time_words("saying")
    return not told and _is_attacker(scene, noun)


def _is_attacker(scene: Scene, noun: Token) -> bool:
    relieves = any(one.lower_ in time_words("relieving") for one in noun.lefts)
    occurred = noun.lemma_.lower() in time_words("occurrences") and not relieves
    return occurred or scene.item_of(noun, _WHO_ATTACK) is not None
