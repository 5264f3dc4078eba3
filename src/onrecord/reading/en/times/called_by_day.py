"""Occurrences that are called by their day: "Thursday's attack" is the one told of before."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.when import When


def is_called_by_day(scene: Scene, when: When) -> bool:
    """Say whether a time is the name of what happened then: "Monday's air raid killed nine"."""
    if when.source is None or when.carried:
        return False
    after = when.source.end - scene.sentence.segment.start
    return bool(_occurrence().match(scene.sentence.segment.text, after))


@cache
def _occurrence() -> re.Pattern[str]:
    """Match what follows the day by which an occurrence is called."""
    nouns = "|".join(load("en/times")["occurrences"])
    return re.compile(rf"(?:['’]s?)?\s+(?:[\w-]+\s+){{0,2}}?(?:{nouns})(?:e?s)?\b", re.IGNORECASE)
