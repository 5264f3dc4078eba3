"""How sure a claim is, and whether it is affirmed or denied."""

from functools import cache

from spacy.tokens import Token

from onrecord.codebook import load
from onrecord.model.claim import Certainty, Polarity
from onrecord.reading.en.grammar import clause_of, negated
from onrecord.reading.en.scene import Scene

_BEFORE = 4
_REASONS = {"because", "despite", "amid"}
"""What leads to a reason, which is so whatever is said of what it is the reason for."""


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("en/modality")[name])


def polarity(trigger: Token) -> Polarity:
    """Return whether the words of a trigger affirm or deny it: `did not take`, `denied having`.

    A negation that is itself the trigger ("don't have heat") affirms what is lacking.
    """
    if trigger.dep_ == "neg":
        return "affirmed"
    turns = sum(
        1
        for one in chain(trigger)
        if (negated(one) and not _is_told_otherwise(one, trigger))
        or (one.i != trigger.i and one.lemma_.lower() in _words("negating_verbs"))
    )
    return "denied" if turns % 2 else "affirmed"


def _is_told_otherwise(word: Token, trigger: Token) -> bool:
    """Say whether the negation of a word does not deny what a trigger tells."""
    return _is_contrast(word, trigger) or _is_more(word) or _is_lack(word, trigger)


def _is_contrast(verb: Token, trigger: Token) -> bool:
    """Say whether a trigger is what is so instead: "is not random but a collective punishment"."""
    negation = next((child.i for child in verb.children if child.dep_ == "neg"), trigger.i)
    return any(one.lower_ == "but" for one in trigger.doc[negation : trigger.i])


def _is_lack(noun: Token, trigger: Token) -> bool:
    """Say whether the `no` of a noun is itself what is told: "had no electricity"."""
    return trigger.lower_ == "no" and trigger.head.i == noun.i


def _is_more(verb: Token) -> bool:
    """Say whether it is so and more besides: "not just retaking", "did not only shell"."""
    negation = next((child for child in verb.children if child.dep_ == "neg"), None)
    after = negation.doc[negation.i + 1 : negation.i + 2] if negation is not None else ()
    return any(one.lower_ in _words("besides") for one in after)


def certainty(scene: Scene, trigger: Token) -> Certainty:
    """Return how sure the words say a claim is."""
    above = list(chain(trigger))
    around = {
        one.lower_
        for verb in above
        for one in verb.children
        if one.dep_ in {"advmod", "aux", "amod", "mark"}
    }
    if "may" in around and any(one.text == "May" for one in trigger.doc):
        around -= {"may"}
    lemmas = {one.lemma_.lower() for one in above[1:]}
    forms = {one.lower_ for one in above[1:]}
    if (around | forms) & _words("preliminary") or lemmas & _words("preliminary"):
        return "preliminary"
    if lemmas & _words("confirmed"):
        return "confirmed"
    if any(map(_is_heard, above)) and polarity(trigger) == "affirmed":
        return "preliminary"
    unable = "could" in around and any(negated(one) for one in above)
    if (around & {"will", "may", "would"} or ("could" in around and not unable)) or lemmas & _words(
        "expected"
    ):
        return "expected"
    if any(child.lower_ == "reported" for child in trigger.lefts):
        return "preliminary"
    start = trigger.left_edge.i if trigger.pos_ == "NOUN" else trigger.i
    before = trigger.doc[max(0, start - _BEFORE) : start].text.lower()
    if before.endswith(tuple(word for word in _words("expected") if " " in word)):
        return "expected"
    return "stated"


def _is_heard(word: Token) -> bool:
    """Say whether it is but heard or thought of: "reports that it fell", "may have fallen"."""
    over = word.head
    if word.pos_ in {"VERB", "AUX"}:
        before = [one.lower_ for one in word.lefts if one.dep_ == "aux" and one.text != "May"]
        perhaps = "have" in before and not _words("perhaps").isdisjoint(before)
        if perhaps and not negated(word):
            return True
    if over.lemma_.lower() in _words("heard"):  # "reports indicated that it fell"
        over = next((one for one in over.lefts if one.dep_ == "nsubj"), over)
    elif word.dep_ not in {"acl", "ccomp", "relcl"} or word.i < over.i:
        return False
    return over.pos_ == "NOUN" and over.lemma_.lower() in _words("hearsay")


def _is_remark(verb: Token, clause: Token) -> bool:
    """Say whether a verb after a clause only adds who kept silent: "...; it has not commented"."""
    return verb.i > clause.i and negated(verb)


def is_question(clause: Token) -> bool:
    """Say whether a clause asks who did it or how, so that it was done: "who killed him"."""
    return clause.dep_ == "ccomp" and clause.left_edge.tag_ in {"WP", "WDT", "WP$", "WRB"}


def chain(trigger: Token) -> list[Token]:
    """A trigger and the verbs over it, up to the end of what is said or told as a clause apart."""
    found = [trigger]
    at = trigger
    while (
        at.head.i != at.i
        and at.dep_ not in {"relcl", "advcl", "conj", "ccomp", "acl", "parataxis", "ROOT"}
        and at.lower_ not in _REASONS
        and len(found) < 6
    ):
        at = at.head
        found.append(at)
    if at.dep_ == "conj" and any(child.lower_ == "that" for child in at.lefts):
        at = at.head  # "denied that they had entered, or that anyone had been hurt"
    above = at.dep_ in {"ccomp", "xcomp"} and at.head.i != at.i
    if above and not _is_remark(at.head, at) and not is_question(at):
        found.append(at.head)
    elif at.dep_ in {"acl", "relcl"} and at.head.lemma_.lower() in _words("assertions"):
        found += [at.head, clause_of(at.head)]
    return [
        one
        for one in found
        if one.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} or one.i == trigger.i
    ]
