"""Telling when something was said from when it happened."""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.other_times import SUBJECTS
from onrecord.reading.en.times.time_vocabulary import time_words, words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of
from onrecord.reading.segments import Segment

_NEAR = 6
_OPENING = re.compile(r"\W*(?:(?:earlier|late|early|on)\W+)*$", re.IGNORECASE)
_SAYS_NEXT = re.compile(
    r"(?:\s+(?:morning|afternoon|evening|night))?\s+(?:also\s+)?"
    r"(?:said\s+(?:that|it|they|its|he|she)|announced|claimed\s+responsibility|confirmed|denied"
    r"|condemned|accused)\b"
)
"""What follows a time of saying: "the group on Friday claimed responsibility"."""
_SPEAKS = re.compile(r",?(?:[^\w,;]+\w+){1,8}?\W+(?:said|says|reported|announced|told)\b")


def is_saying(scene: Scene, trigger: Token, span: TimeSpan) -> bool:
    """Say whether a time tells when something was said, not when a trigger's claim happened.

    "The army said on Friday that ..." is such a time, and so is "..., a monitor said Friday".
    """
    token = word_of(scene, span)
    if token is None or span.since is not None or span.begun or span.trailing:
        return False
    if ";" in scene.sentence.lower and _says_something_else(scene, trigger, token):
        return False
    if " and " in span.text:
        return False  # "report 24 dead between Tuesday and Friday"
    noun = token.head if token.dep_ == "det" else token  # "in a report this month"
    if _is_speech(noun.head) or (noun.head.dep_ == "prep" and _is_published(noun.head.head)):
        return True
    if span.text.endswith("s") or _stands_at(trigger, token):
        return False
    verb = next((one for one in token.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if (
        verb is not None
        and verb.i != trigger.i
        and _is_near(trigger, verb, token)
        and verb.lemma_.lower() in _verbs()
        and (verb not in trigger.subtree or _is_as_said(verb))
        and (token.i > verb.i or trigger.i > verb.i)
    ):
        return True
    if verb is not None and _says_while(verb, trigger):
        return True
    base = scene.sentence.segment.start
    before = scene.sentence.segment.text[: span.start - base]
    found = _just_said().search(before) or _in_speech().search(before)
    return found is not None and not found.start() <= trigger.idx < span.start - base


def _says_something_else(scene: Scene, trigger: Token, time: Token) -> bool:
    """Say whether a time is that of saying what follows: "nine died; he said on Monday that"."""
    if not trigger.i < time.i or all(one.text != ";" for one in time.doc[trigger.i : time.i]):
        return False
    verb = next((one for one in time.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    return verb is not None and any(one.dep_ in {"ccomp", "xcomp"} for one in verb.rights)


def _is_speech(word: Token) -> bool:
    return word.pos_ == "NOUN" and word.lemma_.lower() in time_words("speeches")


def _is_published(word: Token) -> bool:
    """Say whether a word is what is said, or tells that it came: "in a statement carried by X".

    Or is whose it is: "according to a statement by the army on Thursday".
    """
    if word.dep_ == "pobj" and word.head.lower_ == "by":
        word = word.head.head
    told = word.dep_ == "acl" and not any(one.dep_ in SUBJECTS for one in word.lefts)
    return _is_speech(word) or (told and _is_speech(word.head))


def _is_near(trigger: Token, verb: Token, time: Token) -> bool:
    """Say whether a time is near a verb of saying: "nine died, it wrote in a post on X on Friday".

    It is not in "nine died, police said, on Friday".
    """
    if trigger.i < verb.i < time.i:
        return not any(one.text in {",", ";"} for one in time.doc[verb.i : time.i])
    return abs(time.i - verb.i) <= _NEAR


def _is_as_said(verb: Token) -> bool:
    """Say whether a verb only tells who says it: "as the governor wrote on Tuesday"."""
    return verb.dep_ == "advcl" and any(one.lower_ == "as" for one in verb.lefts)


def _says_while(verb: Token, trigger: Token) -> bool:
    """Say whether a verb tells what the speaker did then: "visiting it on Monday, he said ..."."""
    over = next((one for one in verb.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if not _is_at_hand(verb) or over is None or over.lemma_.lower() not in _verbs():
        return False
    told = trigger.i != over.i and trigger in over.subtree and trigger not in verb.subtree
    return told and verb.i < over.i


def _is_at_hand(verb: Token) -> bool:
    """Say whether a verb tells how one was heard: `speaking on Monday`, `reached by phone`."""
    reached = verb.dep_ == "advcl" and verb.lemma_ in time_words("reaching")
    return verb.tag_ == "VBG" or reached


def _stands_at(trigger: Token, time: Token) -> bool:
    """Say whether a time follows a noun of what happened: "reported an attack on Friday"."""
    between = trigger.doc[trigger.i + 1 : time.i]
    claimed = claiming(trigger) is not None  # "claimed responsibility on Friday for the raid"
    follows = trigger.pos_ == "NOUN" and trigger.i < time.i and not claimed
    return follows and [one.dep_ for one in between] == ["prep"]


def is_written_as_saying(text: str, start: int, end: int) -> bool:
    """Say by the words alone whether the time at `start`..`end` of a sentence is of saying."""
    if _just_said().search(text[:start]) or _in_speech().search(text[:start]):
        return True
    if _SAYS_NEXT.match(text, end):
        return True
    return bool(_OPENING.match(text[:start]) and _SPEAKS.match(text[end:]))


def unspoken(segment: Segment, spans: Sequence[TimeSpan]) -> list[TimeSpan]:
    """Return the times of a sentence that by the words alone are not of saying."""
    text, base = segment.text, segment.start
    return [
        one for one in spans if not is_written_as_saying(text, one.start - base, one.end - base)
    ]


@cache
def _verbs() -> frozenset[str]:
    return frozenset(load("en/times")["saying"])


@cache
def _in_speech() -> re.Pattern[str]:
    """Match what is said or published right before its time: "in an earlier statement on"."""
    carried = rf"(?:(?:{words('publishing')})(?:\s+[\w-]+){{0,4}}?\s+)?"
    by = rf"\b(?:in|on|to|via|through)\s+(?:\w+\s+){{1,3}}(?:{words('speeches', 'media')})"
    return re.compile(rf"{by}\s+{carried}(?:(?:on|late|early)\s+)*$", re.IGNORECASE)


@cache
def _just_said() -> re.Pattern[str]:
    """Match a verb of saying right before a time, with at most its hearer or its medium between."""
    hearer = r"(?:\s+(?!that\b)[\w-]+){0,2}"
    medium = r"(?:\s+in\s+(?:a|an|its|his|her|their)(?:\s+\w+){1,2})?"
    verbs = "said|says|saying|told|reported|announced|added|stated|confirmed|learned|learnt"
    return re.compile(rf"\b(?:{verbs}){hearer}{medium}(?:\s+(?:on|in|late|early))*\s+$", re.I)
