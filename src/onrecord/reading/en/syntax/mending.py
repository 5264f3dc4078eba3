"""Parses that break, put right: by a time inside a verb, by a clause within or beside another."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.forms import Form, named
from onrecord.reading.en.syntax.own_subjects import give_back, has_subject, robbed
from onrecord.reading.phrases import any_beginning

_BE = {"was", "were", "been"}
_PASSIVE = {"nsubj": "nsubjpass", "csubj": "csubjpass", "acomp": "advmod"}
"""What hangs on a form of "be" by what it is to the participle."""
_FRONTED = re.compile(
    r"(?:In|At|Near|Outside|Around|Over)(?:\s+[^\W\d_a-z][^\s,]*)+(?P<beside>\s+(?=\d)|,\s+(?=\w))"
)
"""A place that opens a sentence and what stands beside it: `In Goma 15 houses`."""


def mended(
    text: str, forms: list[Form], starts: list[int], heads: list[int]
) -> tuple[list[Form], list[int]]:
    """Return the words of a sentence and how far off their heads are, its verbs whole.

    A parse takes "were on Sunday" for a clause of its own, and so loses who was killed.
    """
    found, (said, joined) = list(_parted().finditer(text)), robbed(text)
    fronted = _FRONTED.match(text)
    if not (found or said or joined or fronted):
        return forms, heads
    words, over = [*forms], [at + step for at, step in enumerate(heads)]
    give_back(words, starts, over, said)
    if fronted is not None and fronted.end() in starts:
        _part_from_place(words, over, starts.index(fronted.end()))
    for match in found:
        if match.start("helper") in starts and match.start("done") in starts:
            _join(words, over, *(starts.index(match.start(one)) for one in ("helper", "done")))
    return words, [head - at for at, head in enumerate(over)]


def _join(words: list[Form], over: list[int], helper: int, done: int) -> None:
    """Make a participle that hangs on its helper, or on the time between, the clause's verb."""
    if words[done].sort.tag_ not in {"VBN", "VBD"} or not helper <= over[done] < done:
        return
    passive = words[helper].words.lower_ in _BE
    above = done if over[helper] == helper else over[helper]
    words[done] = named(words[done], words[helper].sort.dep_)
    for at in [one for one, head in enumerate(over) if head == helper]:
        over[at] = done
        if passive:
            words[at] = named(words[at], _PASSIVE.get(words[at].sort.dep_, words[at].sort.dep_))
    words[helper] = named(words[helper], "auxpass" if passive else "aux")
    over[helper], over[done] = done, above


def _part_from_place(words: list[Form], over: list[int], beside: int) -> None:
    """Make the noun beside a place that opens a sentence the subject a parse lets the verb lack.

    `In Goma 15 houses were destroyed`, `In Goma, the camp was attacked`.
    """
    verb = over[0]
    noun = over[beside] if over[beside] > beside else beside
    place = beside - 1 - (words[beside - 1].words.text == ",")
    apart = over[noun] == place and words[noun].sort.dep_ == "appos"
    joined = over[noun] == 0 and over[place] == noun
    if not (apart or joined) or noun > verb or has_subject(words, over, verb):
        return
    passive = any(over[at] == verb and words[at].sort.dep_ == "auxpass" for at in range(verb))
    if joined:
        over[place] = 0
        words[place] = named(words[place], "pobj")
    over[noun] = verb
    words[noun] = named(words[noun], "nsubjpass" if passive else "nsubj")


@cache
def _parted() -> re.Pattern[str]:
    """Match a verb with a time in it, the participle the first word after that."""
    times = load("en/times")
    units = any_beginning((*times["weekdays"], *times["months"], "hours", "days", "week", "month"))
    parts = "morning|afternoon|evening|night|last|alone|(?:19|20)\\d\\d|\\d\\d?"
    return re.compile(
        rf"\b(?P<helper>was|were|been|has|have|had)\s+(?:(?:late|early)\s+)?(?:on|in|over|during)\s+"
        rf"(?:[\w-]+\s+){{0,3}}?(?:{units})\b(?:,?\s+(?:{parts}))*,?\s+(?P<done>\w+)",
        re.IGNORECASE,
    )
