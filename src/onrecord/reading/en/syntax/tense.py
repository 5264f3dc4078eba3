"""The tense of what a trigger tells."""

from collections.abc import Iterator

from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tokens import Token

_NOW = {"now", "still", "currently"}
"""What makes a past tense that a verb of saying asks for a present: "said they now held"."""
_HELD = {"believe", "think", "estimate", "know", "say", "report", "continue", "appear", "remain"}
"""Verbs by which something is so: "are believed to hold", "continues to hold"."""
_AHEAD = {"will", "shall", "'ll", "’ll"}
_FINITE = {"VBD", "VBP", "VBZ", "MD"}
_JOINED = {"conj", "xcomp", "advcl", "acl", "ccomp"}


def is_perfect(trigger: Token) -> bool:
    """Say whether it has happened up to now: "have been killed", "has killed and wounded"."""
    return any(
        child.dep_ in {"aux", "auxpass"} and child.lower_ in {"has", "have", "'ve", "’ve"}
        for verb in _clauses(trigger)
        for child in verb.children
    )


def is_pluperfect(trigger: Token) -> bool:
    """Say whether it had happened by then: "had been killed"."""
    return any(child.lower_ == "had" for child in clause_of(trigger).lefts)


def is_future(trigger: Token) -> bool:
    """Say whether it is still to be: "will strike", "is to strike", "are to be evacuated"."""
    verb = clause_of(trigger)
    return is_to_be(verb) or any(child.lower_ in _AHEAD for child in verb.lefts)


def is_to_be(verb: Token) -> bool:
    """Say whether a verb tells what is to be done: "is to strike", but not "is to blame"."""
    be = verb.head
    ordered = verb.dep_ == "xcomp" and be.lower_ in {"is", "are"} and verb.lemma_ != "blame"
    return ordered and any(child.lower_ == "to" for child in verb.lefts)


def is_present(trigger: Token) -> bool:
    """Say whether it holds now: "is", "controls", "are being", "has been"."""
    verb = clause_of(trigger)
    while verb.dep_ == "xcomp" and _is_infinitive(verb) and verb.head.lemma_ in _HELD:
        verb = verb.head
    forms = [verb, *(child for child in verb.children if child.dep_ in {"aux", "auxpass"})]
    if any(form.tag_ == "VBD" for form in forms):
        return any(child.lower_ in _NOW and child.dep_ == "advmod" for child in verb.children)
    if verb.dep_ == "xcomp" and verb.tag_ == "VBN" and verb.head.tag_ == "VBD":
        return False  # "claimed to have encircled the town"
    return is_perfect(trigger) or any(form.tag_ in {"VBZ", "VBP"} for form in forms)


def is_past(trigger: Token) -> bool:
    """Say whether it was so then: "was", "were being", but not "has been" nor "had been"."""
    verb = clause_of(trigger)
    forms = (verb, *(child for child in verb.children if child.dep_ in {"aux", "auxpass"}))
    return any(form.tag_ == "VBD" and form.lower_ != "had" for form in forms)


def _is_infinitive(verb: Token) -> bool:
    """Say whether a verb is an infinitive of what is so: `to hold`, `to be trapped`."""
    before = {child.lower_ for child in verb.lefts}
    return verb.tag_ == "VB" or ("to" in before and "have" not in before)


def _finite(verb: Token) -> bool:
    """Say whether a verb has a tense of its own; one joined on without a subject may share it."""
    if any(child.dep_ in {"aux", "auxpass"} and child.tag_ in _FINITE for child in verb.lefts):
        return True
    if verb.tag_ == "VBD" and verb.dep_ == "conj":
        return any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)
    return verb.tag_ not in {"VBN", "VBG", "VB"}


def _clauses(trigger: Token) -> Iterator[Token]:
    """Return the verb of a trigger's clause and those it shares its tense with."""
    verb = clause_of(trigger)
    yield verb
    while verb.dep_ in _JOINED and verb.head.i != verb.i and not _finite(verb):
        if verb.head.dep_ == "acomp":
            # "have been unable to complete": the adjective has the tense of its verb.
            yield verb.head.head
            return
        if verb.dep_ == "ccomp" and verb.tag_ != "VBN":
            return
        verb = verb.head
        yield verb
