"""Whose words are passed on: `according to X`, `citing X`, `by X's count`, `learned from X`."""

from spacy.tokens import Doc, Span, Token

from onrecord.reading.en import voices
from onrecord.reading.en.attribution import Voice
from onrecord.reading.en.extents import is_when, words
from onrecord.reading.en.grammar import children

_OF_SOME = {"of", "at", "least", "some", "about"}
"""What stands beside the number of speakers: `one of the residents`, `at least two doctors`."""


def sourced(doc: Doc, token: Token) -> Voice | None:
    """Read `according to X`, `citing X`, `learned from X`, `X was quoted as saying`."""
    at, follows = token.i + 1, token.lower_ == "according"
    link = "from" if token.lemma_.lower() in words("hearing") else "to" if follows else None
    if link is not None:
        if at >= len(doc) or doc[at].lower_ != link:
            return None
        at = _past_number(doc, at + 1)
    who = voices.after(doc, at, anyone=follows)
    if who is None and token.tag_ != "VBG" and link is None:
        who = voices.before(doc, token.i)
    if who is None:
        return None
    clause = {one.i for one in doc if not token.i <= one.i < who.end}
    leads = not any(one.pos_ in {"VERB", "AUX"} for one in doc[: token.i])
    return who, frozenset(clause), leads


def counted_by(by: Token) -> Voice | None:
    """Read `by the army's account`, `by the governor's count`: all of the sentence is that."""
    count = next((one for one in children(by, {"pobj"}) if one.lower_ in words("counts")), None)
    whose = next(children(count, {"poss"}), None) if count is not None else None
    who = voices.after(by.doc, whose.left_edge.i) if whose is not None else None
    if who is None or count is None:
        return None
    return who, frozenset(range(len(by.doc))) - frozenset(range(by.i, count.i + 1)), False


def released(verb: Token) -> Span | None:
    """Return who put out what tells something: `figures released by the ministry show`."""
    by = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    told = verb.head.lower_ in words("documents") - words("views")
    return voices.after(verb.doc, by.i + 1) if told and by.lower_ == "by" else None


def _past_number(doc: Doc, at: int) -> int:
    """Return the token after the number of speakers at a token: `two residents`."""
    after = at
    while after < len(doc) and (doc[after].like_num or doc[after].lower_ in _OF_SOME):
        if is_when(doc[after]):
            return at
        after += 1
    return after
