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
_BE = {"was", "were", "is", "are", "been", "be"}
_SAID = {"conj", "ccomp", "parataxis", "dep", "advcl"}
"""How what is said hangs on who says it where a parse takes both for one clause."""
_NOUNS = {"NOUN", "PROPN"}
_SUBJECTS = {"nsubj", "npadvmod", "dep", "dobj"}
"""What a parse takes the subject before a clause between commas for."""
_ONE, _MANY = {"was", "is", "has"}, {"were", "are", "have"}
_SAYING = {"say", "tell", "report", "add", "announce", "confirm"}
_HELPING = {"aux", "auxpass"}


def robbed(text: str) -> tuple[list[re.Match[str]], bool]:
    """Return where a sentence holds who says it, and whether a clause may stand beside another."""
    return list(_BETWEEN.finditer(text)), " and " in text


def give_back(
    words: list[Form], starts: Sequence[int], over: list[int], said: Sequence[re.Match[str]]
) -> None:
    """Give clauses their own subjects back, which a parse gave to another."""
    for match in said:
        if match.start("said") in starts:
            opens, after = (bisect_left(starts, at) for at in match.span())
            _past_saying(words, over, opens, starts.index(match.start("said")), after)
    for at in range(2, len(words)):
        if words[at - 1].sort.pos_ in _NOUNS and _opens_clause(words[at]):
            _beside(words, over, at)


def _opens_clause(form: Form) -> bool:
    """Say whether a finite verb or its helper may follow a subject; one who says so ends a row."""
    sort, one = form.sort, form.words
    own = sort.dep_ == "conj" and sort.tag_ == "VBD" and one.lemma_ not in _SAYING
    return own or (sort.dep_ in _HELPING and one.lower_ in _ONE | _MANY)


def _past_saying(words: list[Form], over: list[int], opens: int, said: int, after: int) -> None:
    """Make what is said the clause that holds who says it."""
    under = [at for at in range(said) if over[at] == said]
    whose = [at for at in under if at < opens and _can_be_subject(words[at])]
    saying = any(at > opens and words[at].sort.dep_ == "nsubj" for at in under)
    told = next((at for at in range(after, len(words)) if _is_told(words, over, at, said)), None)
    if not (whose and saying) or told is None or has_subject(words, over, told):
        return
    passive = any(over[at] == told and words[at].words.lower_ in _BE for at in range(after, told))
    over[whose[-1]] = told
    words[whose[-1]] = named(words[whose[-1]], "nsubjpass" if passive else "nsubj")
    words[told] = named(words[told], words[said].sort.dep_)
    words[said] = named(words[said], "parataxis")
    over[told] = told if over[said] == said else over[said]
    over[said] = told


def _can_be_subject(form: Form) -> bool:
    return form.sort.dep_ in _SUBJECTS and form.sort.pos_ in _NOUNS | {"NUM", "PRON"}


def _is_told(words: Sequence[Form], over: Sequence[int], at: int, said: int) -> bool:
    """Say whether a word is the verb of what is said."""
    sort = words[at].sort
    return over[at] == said and sort.dep_ in _SAID and sort.pos_ in {"VERB", "AUX"}


def _beside(words: list[Form], over: list[int], verb: int) -> None:
    """Part a clause's subject from a row: `a house was set on fire and power was cut`."""
    noun = verb - 1
    while over[noun] < verb and words[noun].sort.dep_ != "conj" and over[noun] != noun:
        noun = over[noun]
    row = over[noun]
    done = over[verb] if words[verb].sort.dep_ in _HELPING else verb
    joined = any(words[at].words.lower_ == "and" for at in range(row + 1, noun))
    in_row = words[noun].sort.dep_ == "conj" and row < noun < verb and joined
    in_row = in_row and _agree(words[noun], words[verb].words.lower_)
    beside = over[done] < noun and done >= verb and not has_subject(words, over, done)
    if in_row and beside and done not in (row, over[row]):
        over[noun] = done
        passive = words[verb].sort.dep_ == "auxpass"
        words[noun] = named(words[noun], "nsubjpass" if passive else "nsubj")


def _agree(noun: Form, verb: str) -> bool:
    """Say whether a noun can be a verb's subject by itself: `power was`, `homes were`."""
    sort = noun.sort
    many = sort.tag_ in {"NNS", "NNPS"}
    return sort.pos_ in _NOUNS and verb not in (_ONE if many else _MANY)


def has_subject(words: Sequence[Form], over: Sequence[int], verb: int) -> bool:
    """Say whether a verb has a subject of its own."""
    return any(
        head == verb and words[at].sort.dep_.startswith("nsubj") for at, head in enumerate(over)
    )
