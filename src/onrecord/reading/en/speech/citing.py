"""Whose words are passed on: `according to X`, `learned from X`, `X's count`, `a claim by X`."""

from onrecord.reading.en.modality.denying import denial_of
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.speech import voices
from onrecord.reading.en.speech.attribution import Voice
from onrecord.reading.en.speech.extents import NOMINAL, left_edge, past_number, past_time, words
from onrecord.reading.en.speech.subjects import quoted
from onrecord.reading.en.syntax.grammar import children, clause_of
from onrecord.reading.en.syntax.tokens import Doc, Span, Token

RECKONING = frozenset({"by", "on", "in", "at"})
"""What stands before somebody's count or words: `by the army's account`, `in the mayor's words`."""

_NEAR = 5
"""How many words after `per` the `of` stands of `per the records of the army`."""
_CLAUSES = {"acl", "relcl", "ccomp"}


def sourced(doc: Doc, token: Token) -> Voice | None:
    """Read `according to X`, `citing X`, `learned from X`, `X was quoted as saying`."""
    at, follows = token.i + 1, token.lower_ == "according"
    link = "from" if token.lemma_.lower() in words("hearing") else "to" if follows else None
    if link is not None:
        at = past_time(doc, at)
        if at >= len(doc) or doc[at].lower_ != link:
            return None
        at += 1
    at = past_number(doc, at)
    again = follows and doc[at : at + 1].text in voices.OBLIQUE  # "according to him"
    anyone = follows or token.lemma_ == "quote"
    who = doc[at : at + 1] if again else voices.after(doc, at, anyone=anyone)
    if who is None and token.tag_ != "VBG" and link is None:
        who = quoted(token) or voices.before(doc, token.i)
    if who is None:
        return None
    clause = {one.i for one in doc if not token.i <= one.i < who.end}
    leads = not any(one.pos_ in {"VERB", "AUX"} for one in doc[: token.i])
    return who, frozenset(clause), leads


def counted_by(word: Token) -> Voice | None:
    """Read `by the army's account`, `in the words of the mayor`: all of the sentence is that."""
    counts, manners = words("counts"), words("manners")
    count = next(
        (one for one in word.rights if one.lower_ in counts or one.lower_ in manners), None
    )
    count = count if count is not None and count.dep_ == "pobj" else None
    who = _owner(count) or _own(count) or _teller(count) if count is not None else None
    if who is None or count is None:
        return None
    aside = range(word.i, max(count.i + 1, who.end))
    return who, frozenset(range(len(word.doc))) - frozenset(aside), False


def _own(count: Token) -> Span | None:
    """Return who acts by `their own account`: "troops shot, by their own account, two men"."""
    if not any(one.lower_ == "own" for one in count.lefts):
        return None
    acting = (one for verb in count.ancestors for one in children(verb, {"nsubj"}))
    who = next((one for one in acting if one.i != count.i and one.pos_ in NOMINAL), None)
    return count.doc[left_edge(count.doc, who.i) : who.i + 1] if who is not None else None


def _teller(count: Token) -> Span | None:
    """Return the mayor of `the count of the mayor`; `on account of` tells of nobody."""
    of = next((one for one in children(count, {"prep"}) if one.lower_ == "of"), None)
    if of is None or of.i != count.i + 1 or not any(children(count, {"det"})):
        return None
    who = voices.after(count.doc, of.i + 1)
    return who if who is not None and voices.is_titled(who) else None


def per(word: Token) -> Voice | None:
    """Read `per the police`, `as per a monitor`: all else is that; `per day` names nobody."""
    doc = word.doc
    at = word.i + 1
    of = next((one.i for one in doc[at : at + _NEAR] if one.lower_ == "of"), at)
    kept = any(one.lower_ in words("counts") for one in doc[at:of])  # "the records of the army"
    who = voices.after(doc, of + 1 if kept else at) if at < len(doc) else None
    if who is None or not voices.is_titled(who):
        return None
    clause = frozenset(range(len(doc))) - frozenset(range(word.i, who.end))
    return who, clause, word.i <= 1


def confirmed(verb: Token) -> Voice | None:
    """Read `as confirmed by X`: all else of the sentence is that."""
    doc, at = verb.doc, verb.i
    if not (0 < at < len(doc) - 2 and doc[at - 1].lower_ == "as" and doc[at + 1].lower_ == "by"):
        return None
    who = voices.after(doc, past_number(doc, at + 2))
    if who is None:
        return None
    return who, frozenset(range(len(doc))) - frozenset(range(at - 1, who.end)), at == 1


def reckoned(noun: Token) -> Voice | None:
    """Read `the government's count stands at 39`: all that it stands at is that."""
    who = _owner(noun) if noun.dep_ == "nsubj" else None
    if who is None:
        return None
    return who, frozenset(one.i for one in noun.head.subtree if one.i > noun.i), True


def claimed(noun: Token) -> Voice | None:
    """Read `X's claim that`, `a report by X that`, unless another denies it."""
    said = next((one for one in noun.rights if one.dep_ in _CLAUSES), None)
    mark = next(children(said, {"mark"}), None) if said is not None else None
    if said is None or mark is None or mark.lower_ != "that" or _is_denied(noun):
        return None
    who = _claimant(noun)
    return (who, frozenset(one.i for one in said.subtree), True) if who is not None else None


def _claimant(noun: Token) -> Span | None:
    """Return whose a claim is, as the words beside it tell."""
    at = noun.i + 1
    by = noun.doc[at].lower_ in {"by", "from"} if at < len(noun.doc) else False
    return voices.after(noun.doc, at + 1) if by else _owner(noun)


def _owner(noun: Token) -> Span | None:
    """Return who is told to have a count or a claim: the army of `the army's count`."""
    whose = next(children(noun, {"poss", "compound"}), None)
    span = noun.doc[whose.left_edge.i : whose.i + 1] if whose is not None else None
    return span if span is not None and voices.can_speak(span) else None


def _is_denied(noun: Token) -> bool:
    over = clause_of(noun).lemma_.lower()
    return denial_of(noun) is not None or over in modality_words("denying")


def released(verb: Token) -> Span | None:
    """Return who put out what tells something: `figures released by the ministry`."""
    by = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    told = verb.head.lower_ in (words("documents") | words("figures")) - words("views")
    return voices.after(verb.doc, by.i + 1) if told and by.lower_ == "by" else None
