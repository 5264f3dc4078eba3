"""Whose words hold a claim, of all who speak in its sentence."""

from collections.abc import Sequence

from onrecord.reading.en.draft import BEFALLEN
from onrecord.reading.en.modality.denying import calls_untrue
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import NOMINAL, words
from onrecord.reading.en.speech.said import is_complete
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.tokens import Token

_NAMING = NOMINAL | {"DET"}
_BESIDE = {"while", "whereas"}


def covering(found: Sequence[Attribution], token: Token, kind: str) -> Attribution | None:
    """Return the innermost attribution whose words hold the token of a claim of a kind.

    Who condemns an attack judges it, but is not the one who tells of it.
    Where the grammar is lost (text without commas), a sentence's only speaker says all of it.
    """
    found = [
        one
        for one in found
        if kind == "judgement" or not (_only_judges(one, token) or _is_apart(one, token))
        if not (_owns_up(one, token) or _is_told_next(one, token) or _is_beside(one, token))
    ]
    holding = [one for one in found if token.i in one.reach or _counts(one, token)]
    if not holding and len(found) == 1 and found[0].verb != token.i:
        before = kind not in BEFALLEN and _is_before(found[0], token)
        return None if before or _is_added(found[0], token) else found[0]
    if len(holding) > 1 and any(one.text == ";" for one in token.doc):
        holding = [one for one in holding if not _is_parted(one, token)] or holding
    return min(holding, key=lambda one: (*_outerness(one), abs(one.verb - token.i)), default=None)


def _only_judges(one: Attribution, token: Token) -> bool:
    """Say whether one but judges what is told: "called it a crime", not "called reports false"."""
    return one.lemma in words("judging") and not calls_untrue(token.doc[one.verb])


def _is_parted(one: Attribution, token: Token) -> bool:
    """Say whether a semicolon parts who speaks from a claim, which another tells too."""
    first, last = sorted((one.verb, token.i))
    return any(word.text == ";" for word in token.doc[first:last])


def _counts(one: Attribution, token: Token) -> bool:
    """Say whether one tells by the word itself how many there were: `medics counted nine dead`."""
    return one.verb == token.i and one.lemma in words("counting")


def _is_added(one: Attribution, token: Token) -> bool:
    """Say whether another clause is set beside what one said: "X did it, Y said, but Z did not".

    One that `and` or a semicolon joins is of the same statement.
    """
    after = [word.lower_ for word in token.doc[one.verb + 1 : one.verb + 3]]
    joined = after in ([",", "but"], [",", "while"])
    return not one.leads and one.verb < token.i and joined


def _is_before(one: Attribution, token: Token) -> bool:
    """Say whether `and` joins what one tells to a claim: "X was hit, and Y said two had died".

    Who tells more of the dead or hurt is mostly who counted them all.
    """
    told = next(children(token.doc[one.verb], {"nsubj"}), None)
    if told is None or not (one.leads and token.i < told.left_edge.i < one.verb):
        return False
    return told.left_edge.nbor(-1).lower_ == "and"


def _is_told_next(one: Attribution, token: Token) -> bool:
    """Say whether one only tells what is set beside the claim: "X was hit; Y said two had died".

    So does one after `while`: "the agency found eight bodies, while Y put the toll at 13".
    """
    between = token.doc[token.i : one.verb] if one.leads else ()
    if any(word.text == ";" or word.lower_ in _BESIDE for word in between):
        return True
    verb = token.doc[one.verb]
    after = token.doc[one.verb : token.i] if verb.lemma_.lower() in words("proclaiming") else ()
    return any(word.text == ";" for word in after)  # "X announces a truce; six killed in Y"


def _is_beside(one: Attribution, token: Token) -> bool:
    """Say whether a clause only adds what one said: "X was hit after Y had said it would stop".

    Or what went on meanwhile: "Y said that talks went on, even as X was hit".
    """
    doc, verb = token.doc, token.doc[one.verb]
    if any(
        word.lower_ == "even" and word.nbor().lower_ == "as" for word in doc[one.verb : token.i]
    ):
        return True
    marks = {child.lower_ for child in verb.lefts if child.dep_ in {"mark", "advmod"}}
    marks.add(_opening(verb))
    added = verb.dep_ in {"advcl", "conj"} and not marks.isdisjoint(words("adding_to"))
    if not added or verb in token.ancestors:
        return False
    told = any(child.pos_ == "NOUN" for child in children(verb, {"dobj"}))  # "announced a truce"
    return is_complete(doc, verb) or (told and any(children(verb, {"nsubj"})))


def _opening(verb: Token) -> str:
    """Return the word before all that names a verb's subject, whatever the parse makes of it."""
    at = verb.i - 1
    while at > 0 and (verb.doc[at].pos_ in _NAMING or verb.doc[at].text in {"(", ")"}):
        at -= 1
    return verb.doc[max(0, at)].lower_


def _owns_up(one: Attribution, token: Token) -> bool:
    """Say whether one only says that what is told before was his: `X claimed responsibility`."""
    verb = token.doc[one.verb]
    told = any(child.lemma_.lower() == "responsibility" for child in verb.rights)
    return one.lemma == "claim" and told and token.i < verb.i


def _is_apart(one: Attribution, token: Token) -> bool:
    """Say whether an occurrence is no part of an accusation: `accused X after Y had struck`."""
    if one.lemma not in words("accusing"):
        return False
    verb = token.doc[one.verb]
    if verb.dep_ == "relcl":
        return verb not in (token, *token.ancestors)  # "blasts, which X blamed on Y"
    path = [token, *token.ancestors]
    if verb.dep_ == "advcl" and token.i < verb.i:
        return verb not in path  # "X was hit after Y had blamed Z"
    below = next((step for step in path if step.head == verb and step.i != verb.i), None)
    if below is not None and below.dep_ == "prep" and below.i > verb.i + 1:
        return below.lower_ == "as" or (below.lower_ == "with" and below.nbor(-1).is_punct)
    if below is None or below.dep_ != "advcl" or below.i < verb.i:
        return False
    return below.tag_ != "VBG" or any(one.dep_ == "mark" for one in below.lefts)


def _outerness(one: Attribution) -> tuple[bool, bool]:
    """Rank a speaker by how far out it stands: whom one quotes, who tells, who passes it on."""
    return one.lemma not in {"cite", "quote"}, not one.leads
