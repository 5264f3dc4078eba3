"""Clauses that a parse robs of their subject: `two people, the mayor told AFP, were killed`."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from onrecord.reading.en.syntax.forms import Form, named

_BETWEEN = re.compile(
    r", [^,;:]{2,60}?\b(?P<said>said|says|told|tells|added|adds|reported|reports|confirmed"
    r"|announced|stated|wrote|noted)\b[^,;:\"”]{0,60}, (?=\w)"
)
"""A clause between commas in which somebody says what stands around it."""
_JOINED = re.compile(
    r"(?<!,) and (?=(?:[\w'’%.-]+ ){1,6}?(?P<helper>was|were|is|are|has|have|had)\b)"
)
"""What opens a clause beside the one before, up to its first auxiliary."""
_BE = {"was", "were", "is", "are", "been", "be"}
_SAID = {"conj", "ccomp", "parataxis", "dep", "advcl"}
"""How what is said hangs on who says it where a parse takes both for one clause."""
_NOUNS = {"NOUN", "PROPN"}
_HELPING = {"aux", "auxpass"}


def robbed(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Return where a sentence has what parses may trip over: who says it, and a clause beside."""
    return list(_BETWEEN.finditer(text)), list(_JOINED.finditer(text))


def give_back(
    words: list[Form],
    starts: Sequence[int],
    over: list[int],
    found: tuple[list[re.Match[str]], list[re.Match[str]]],
) -> None:
    """Give clauses their own subjects back, which a parse gave to another."""
    said, joined = found
    for match in said:
        if match.start("said") in starts:
            after = bisect_left(starts, match.end())
            _past_saying(words, over, starts.index(match.start("said")), after)
    for match in joined:
        if match.start("helper") in starts:
            opens = bisect_left(starts, match.start() + 1)
            _beside(words, over, opens, starts.index(match.start("helper")))


def _past_saying(words: list[Form], over: list[int], said: int, after: int) -> None:
    """Make what is said the clause that holds who says it."""
    theirs = [at for at in range(said) if over[at] == said and words[at].sort.dep_ == "nsubj"]
    told = next((at for at in range(after, len(words)) if _is_told(words, over, at, said)), None)
    if len(theirs) <= 1 or told is None or _has_subject(words, over, told):
        return
    passive = any(over[at] == told and words[at].words.lower_ in _BE for at in range(after, told))
    for at in theirs[:-1]:
        over[at] = told
        words[at] = named(words[at], "nsubjpass") if passive else words[at]
    words[told] = named(words[told], words[said].sort.dep_)
    words[said] = named(words[said], "parataxis")
    over[told] = told if over[said] == said else over[said]
    over[said] = told


def _is_told(words: Sequence[Form], over: Sequence[int], at: int, said: int) -> bool:
    """Say whether a word is the verb of what is said."""
    sort = words[at].sort
    return over[at] == said and sort.dep_ in _SAID and sort.pos_ in {"VERB", "AUX"}


def _beside(words: list[Form], over: list[int], opens: int, helper: int) -> None:
    """Part a clause's subject from a row: `a house was set on fire and power was cut`."""
    noun = helper - 1
    if words[noun].sort.pos_ not in _NOUNS:
        return
    while opens < over[noun] < helper and over[noun] != noun:
        noun = over[noun]
    done = over[helper] if words[helper].sort.dep_ in _HELPING else helper
    in_row = words[noun].sort.dep_ == "conj" and over[noun] < opens and over[noun] != done
    if in_row and done >= helper and over[done] != noun and not _has_subject(words, over, done):
        passive = words[helper].sort.dep_ == "auxpass"
        over[noun] = done
        words[noun] = named(words[noun], "nsubjpass" if passive else "nsubj")


def _has_subject(words: Sequence[Form], over: Sequence[int], verb: int) -> bool:
    return any(
        head == verb and words[at].sort.dep_.startswith("nsubj") for at, head in enumerate(over)
    )
