"""Parses that break, put right: by a time inside a verb, by a clause within or beside another."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.forms import Form, named
from onrecord.reading.en.syntax.fronting import part_fronted
from onrecord.reading.en.syntax.own_subjects import give_back, robbed
from onrecord.reading.phrases import any_beginning

_BE = {"was", "were", "been"}
_LEADING = {"ADP", "SCONJ", "ADV"}
"""Parts of speech of what may lead to the phrase that opens a sentence."""
_PASSIVE = {"nsubj": "nsubjpass", "csubj": "csubjpass", "acomp": "advmod"}
"""What hangs on a form of "be" by what it is to the participle."""


def mended(
    text: str, forms: list[Form], starts: list[int], heads: list[int]
) -> tuple[list[Form], list[int]]:
    """Return the words of a sentence and how far off their heads are, its verbs whole.

    A parse takes "were on Sunday" for a clause of its own, and so loses who was killed.
    """
    found, (said, joined) = list(_parted().finditer(text)), robbed(text)
    fronted = forms and forms[0].sort.pos_ in _LEADING
    if not (found or said or joined or fronted):
        return forms, heads
    words, over = [*forms], [at + step for at, step in enumerate(heads)]
    give_back(words, starts, over, said)
    part_fronted(text, starts, words, over)
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
