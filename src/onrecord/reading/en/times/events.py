"""Days of truces, talks and elections, which are those of no attack."""

import re
from functools import cache

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.time_vocabulary import words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.phrases import lowered

_BEFORE = r"ahead\s+of|before|prior\s+to|(?:prepar\w+|preparations)\s+for|eve\s+of|run-up\s+to"
_AT_ONCE = re.compile(r"\b(?:hours|minutes|moments|shortly|soon|just|immediately)\s+after\s", re.I)


def is_written_of_event(text: str, at: int) -> bool:
    """Say by the words before it whether a time is that of a truce, of talks or of an election.

    "A truce that took effect on Sunday", "ahead of talks on Thursday".
    """
    return _event_before(text, at) is not None


def is_of_event(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time is that of such an event, told before or after a claim.

    It is a claim's own in "the talks ended and shells hit the port on Sunday", and in "shells hit
    the port hours after the truce began on Sunday".
    """
    if span.since is not None:
        return False
    at, trigger = span.start - scene.sentence.segment.start, draft.trigger.idx
    told = _event_before(scene.sentence.segment.text, at)
    if told is None or told.start() < trigger < at:
        return False
    return not _AT_ONCE.search(scene.sentence.segment.text, 0, told.end())


def _event_before(text: str, at: int) -> re.Match[str] | None:
    """Return the words that tell, right before a time, of which event it is."""
    return _event().search(lowered(text[:at]))


@cache
def _event() -> re.Pattern[str]:
    event, about = words("events"), words("coming_about")
    came = rf"\b(?:{event})(?:\s+[\w-]+){{0,4}}?,?\s+(?:{about})\b[^,.;]{{0,40}}$"
    ahead = rf"\b(?:{_BEFORE})\s[^,.;]{{0,50}}?\b(?:{event})\b[^,.;]{{0,40}}$"
    met = rf"\b(?<!was )(?<!were )(?:{words('conferring')})\b[^,.;]{{0,40}}$"
    return re.compile(rf"{came}|{ahead}|{met}")
