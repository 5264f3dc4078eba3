"""What opens a sentence before its subject, told apart from it: `In Goma 15 houses burned`.

Without a comma a parse takes the subject into the phrase that opens the sentence, and leaves the
verb without.
"""

import re
from collections.abc import Sequence

from onrecord.reading.en.syntax.forms import Form, named
from onrecord.reading.en.syntax.own_subjects import has_subject

_PLACE = re.compile(
    r"(?:In|At|Near|Outside|Around|Over)(?:\s+[^\W\d_a-z][^\s,]*)+(?P<beside>\s+(?=\d)|,\s+(?=\w))"
)
"""A place that opens a sentence and what stands beside it: `In Goma 15 houses`."""
_LED = re.compile(
    r"(?:In|On|At|Near|Outside|Around|Over|After|During)\s+(?:[^,;:]|(?<=\d):(?=\d))+"
)
_NAMES = {"NNP", "NNPS"}
_FINITE = {"VBD", "VBZ", "VBP"}
_TOLD = {"det", "amod"}
_GOES_ON = {
    "morning", "afternoon", "evening", "night", "province", "region", "district", "city", "state",
    "county", "town", "village", "governorate", "oblast",
}  # fmt: skip
"""What may follow a name in the phrase: "On Monday night shells fell"."""


def part_fronted(text: str, starts: Sequence[int], words: list[Form], over: list[int]) -> None:
    """Make the noun beside what opens a sentence the subject that a parse lets the verb lack.

    `over` is the number of the word that each hangs on; both lists are changed in place.
    """
    place = _PLACE.match(text)
    if place is not None and place.end() in starts:
        _part_from_place(words, over, starts.index(place.end()))
    elif (led := _LED.match(text)) is not None:
        _part_from_phrase(starts, words, over, led.end())


def _part_from_place(words: list[Form], over: list[int], beside: int) -> None:
    """`In Goma 15 houses were destroyed`, `In Goma, the camp was attacked`."""
    verb = over[0]
    noun = over[beside] if over[beside] > beside else beside
    place = beside - 1 - (words[beside - 1].words.text == ",")
    apart = over[noun] == place and words[noun].sort.dep_ == "appos"
    joined = over[noun] == 0 and over[place] == noun
    if not (apart or joined) or noun > verb or has_subject(words, over, verb):
        return
    if joined:
        over[place] = 0
        words[place] = named(words[place], "pobj")
    _make_subject(words, over, noun, verb)


def _part_from_phrase(starts: Sequence[int], words: list[Form], over: list[int], end: int) -> None:
    """`On Monday shells fell`, `In the city of Hama air strikes killed two`."""
    verb = over[0]
    if not 0 < verb < len(words) or starts[verb] >= end:
        return
    noun, above = _taken_in(words, over, verb)
    if noun is None:
        return
    under = [at for at in range(above + 1, noun) if over[at] == noun]
    last = _last_of_phrase(words, under)
    if last is None:
        return
    for at in under[: under.index(last)]:
        over[at] = last
    over[last] = above
    words[last] = named(words[last], "pobj")
    _make_subject(words, over, noun, verb)


def _taken_in(words: Sequence[Form], over: Sequence[int], verb: int) -> tuple[int | None, int]:
    """Return the plural that stands beside the phrase, and the preposition that leads to that.

    A parse hangs it on the preposition, or what that leads to on it.
    """
    before = range(verb)
    if has_subject(words, over, verb):
        lacks = words[0].sort.dep_ == "prep" and 0 not in over[1:]
        beside = (at for at in before if over[at] == verb and words[at].sort.tag_ == "NNS")
        return (next(beside, None) if lacks else None), 0
    helped = any(over[at] == verb and words[at].sort.dep_ == "auxpass" for at in before)
    if not helped and words[verb].sort.tag_ not in _FINITE:
        return None, 0
    for at in before:
        above, sort = over[at], words[at].sort
        led = sort.dep_ == "pobj" and sort.tag_ == "NNS" and above < at
        if led and (above == 0 or words[above].words.lower_ == "of"):
            return at, above
    return None, 0


def _last_of_phrase(words: Sequence[Form], under: Sequence[int]) -> int | None:
    """Return the word with which the phrase before the subject ends."""
    told = bool(under) and words[under[0]].sort.dep_ in _TOLD
    first = next((n for n, at in enumerate(under) if _may_end(words[at], told)), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(under):
        after = words[under[last + 1]]
        if after.sort.tag_ not in _NAMES and after.words.lower_ not in _GOES_ON:
            break
        last += 1
    return under[last]


def _may_end(form: Form, told: bool) -> bool:
    """Say whether a word can be what the preposition leads to: a name, an hour, `the north`."""
    hour = form.sort.tag_ == "CD" and ":" in form.words.text
    noun = told and form.sort.tag_ == "NN" and form.sort.dep_ == "compound"
    return form.sort.tag_ in _NAMES or hour or noun


def _make_subject(words: list[Form], over: list[int], noun: int, verb: int) -> None:
    passive = any(over[at] == verb and words[at].sort.dep_ == "auxpass" for at in range(verb))
    over[noun] = verb
    words[noun] = named(words[noun], "nsubjpass" if passive else "nsubj")
