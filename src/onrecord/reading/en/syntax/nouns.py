"""Nouns that a parse takes for other words: `killed in RSF shelling`, `taken by IS militants`.

So is one who is but called by his age: `a 12-year-old was hurt`.
"""

from collections.abc import Iterator
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.forms import Form

_ACTS = frozenset({"shelling", "bombing"})
_LEFT_OUT = {"advmod", "advcl", "aux", "acl", "nmod"}
"""What such a gerund is taken for where the noun before it, or none, has its place."""
_GROUP = "IS"
_AGED = {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos"}
"""What one is told as who is called by his age."""


def with_nouns(text: str, forms: list[Form], heads: list[int]) -> tuple[list[Form], list[int]]:
    """Return the words of a sentence and how far off their heads are, those nouns told as such."""
    forms = [*_with_aged(forms)] if "-old" in text else forms
    group = _GROUP in text and not text.isupper()
    if not group and not any(one in text.lower() for one in _ACTS):
        return forms, heads
    words, over = [*forms], [at + step for at, step in enumerate(heads)]
    for at, form in enumerate(forms[1:], 1):
        if group and forms[at - 1].words.text == _GROUP and form.sort.tag_.startswith("NN"):
            _name(words, over, at)
        if form.words.lower_ in _ACTS and _is_party(words[at - 1]):
            _act(words, over, at)
    return words, [head - at for at, head in enumerate(over)]


def _with_aged(forms: list[Form]) -> Iterator[Form]:
    """Return words with the `old` of those called by their age made a noun."""
    for at, form in enumerate(forms):
        aged = form.words.lower_ == "old" and at and forms[at - 1].words.text == "-"
        yield _as(form, "NN", "NOUN") if aged and form.sort.dep_ in _AGED else form


def _is_party(before: Form) -> bool:
    """Say whether a gerund is told to be a party's: `rebel shelling`, not `night shelling`."""
    name = before.sort.tag_ == "NNP" or before.words.text.isupper()
    return name or before.words.lower_ in _sides()


@cache
def _sides() -> frozenset[str]:
    return frozenset(load("parties")["shelling"])


def _name(words: list[Form], over: list[int], at: int) -> None:
    """Make an `IS` taken for a verb the name before a noun."""
    name = at - 1
    if words[name].sort.pos_ != "AUX" or not (over[at] == name or over[name] in {at, over[at]}):
        return
    if over[at] == name:
        dep = words[name].sort.dep_
        words[at] = _as(words[at], dep="pobj" if dep == "pcomp" else dep)
        over[at] = over[name] if over[name] != name else at
    for child in [one for one, head in enumerate(over) if head == name and one != at]:
        over[child] = at
    words[name], over[name] = _as(words[name], "NNP", "PROPN", "compound"), at


def _act(words: list[Form], over: list[int], at: int) -> None:
    """Make a gerund without an object the noun that the name before it belongs to."""
    if any(head == at and words[one].sort.dep_ == "dobj" for one, head in enumerate(over)):
        return
    name, dep, head = at - 1, words[at].sort.dep_, over[at]
    if over[name] != at:
        after = words[name].sort.dep_ == "pobj" and head > at  # "In Kharkiv shelling killed two"
        if after or at in _above(over, name):
            return
        dep, head = words[name].sort.dep_, over[name] if over[name] != name else at
        for child in [one for one, over_it in enumerate(over) if over_it == name and one > at]:
            over[child] = at
    elif dep in _LEFT_OUT and head > at:
        dep = "nsubj"
    elif dep in _LEFT_OUT and name and words[name - 1].sort.tag_ == "IN":
        if over[name - 1] == at:  # the `after` of a clause: "after Ukrainian shelling"
            words[name - 1], over[name - 1] = _as(words[name - 1], dep="prep"), head
        if at not in _above(over, name - 1):
            dep, head = "pobj", name - 1
    words[at], over[at] = _as(words[at], "NN", "NOUN", "pobj" if dep == "pcomp" else dep), head
    tag, part = ("NN", "NOUN") if words[name].sort.tag_ == "NN" else ("NNP", "PROPN")
    words[name], over[name] = _as(words[name], tag, part, "compound"), at


def _above(over: list[int], at: int) -> Iterator[int]:
    """Return the words that one hangs on, up to the root."""
    while over[at] != at:
        at = over[at]
        yield at


def _as(form: Form, tag: str = "", pos: str = "", dep: str = "") -> Form:
    """Return a word told as another sort of word, or to hang on its head in another way."""
    sort = form.sort
    told = sort._replace(tag_=tag or sort.tag_, pos_=pos or sort.pos_, dep_=dep or sort.dep_)
    return form._replace(sort=told)
