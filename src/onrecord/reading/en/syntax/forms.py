"""What a word is by itself, wherever it stands."""

from typing import NamedTuple


class Words(NamedTuple):
    """How a word is written, and its lemma."""

    text: str
    lower_: str
    lemma_: str


class Sort(NamedTuple):
    """What a word is to the tagger and the parser, and what it looks like."""

    pos_: str
    tag_: str
    dep_: str
    is_punct: bool
    like_num: bool


class Form(NamedTuple):
    """All that a word is by itself, wherever it stands."""

    words: Words
    sort: Sort
    row: tuple[str, str]
    """The forms a vocabulary may match it by: as written and lemma, in lower case."""


def named(form: Form, dep: str) -> Form:
    """Return a word that hangs otherwise on its head."""
    return form._replace(sort=form.sort._replace(dep_=dep))
