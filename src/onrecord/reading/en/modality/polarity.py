"""Whether a claim is affirmed or denied."""

from onrecord.model.claim import Polarity
from onrecord.reading.en.modality.chain import chain
from onrecord.reading.en.modality.denying import (
    calls_untrue,
    denial_of,
    is_besides,
    is_left_open,
    turns_round,
)
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import PASSIVE, SUBJECTS, children, negated
from onrecord.reading.en.syntax.tokens import Token


def polarity(trigger: Token) -> Polarity:
    """Return whether the words of a trigger affirm or deny it: `did not take`, `denied having`.

    A negation that is itself the trigger ("don't have heat") affirms what is lacking.
    """
    if trigger.dep_ == "neg":
        return "affirmed"
    above = chain(trigger)
    turns = sum(1 for one in above if _turns(one, trigger) and not is_besides(trigger, one))
    turns += any(denial_of(one) not in (None, *above) for one in above[1:])
    return "denied" if turns % 2 else "affirmed"


def _turns(word: Token, trigger: Token) -> bool:
    """Say whether a word over a trigger says that it is not so; "did not deny it" does not."""
    turned = word.i != trigger.i and turns_round(word) and not is_left_open(word)
    if negated(word) and not _is_told_otherwise(word, trigger):
        turned = not turned
    if turned or _is_untrue(word) or calls_untrue(word):
        return True
    return word.i == trigger.i and _befalls_none(word)


def _befalls_none(verb: Token) -> bool:
    """Say whether it is told of no one and nothing: "neither village fell", "nobody took it".

    "Nobody was hurt" tells of none; "no fewer than seven were hurt" of seven.
    """
    of = [one for one in children(verb, SUBJECTS | PASSIVE) if one.i < verb.i]
    none = [child for one in of for child in one.lefts if child.lower_ in {"no", "neither"}]
    if any(child.nbor().tag_ != "JJR" for child in none):
        return True
    alone = any(one.lower_ in {"nobody", "none"} for one in of)
    return alone and any(children(verb, {"dobj"}))


def _is_told_otherwise(word: Token, trigger: Token) -> bool:
    """Say whether the negation of a word does not deny what a trigger tells."""
    return (
        _is_contrast(word, trigger)
        or _is_more(word)
        or _is_lack(word, trigger)
        or is_unconfirmed(word, trigger)
        or _is_going_on(word, trigger)
        or _is_of_what_it_is(word, trigger)
        or _is_of_teller(word, trigger)
    )


def _is_going_on(verb: Token, trigger: Token) -> bool:
    """Say whether a trigger has no end: "has not stopped shelling"."""
    return verb.i != trigger.i and verb.lemma_.lower() in modality_words("endings")


def _is_of_what_it_is(verb: Token, trigger: Token) -> bool:
    """Say whether only what something told of is called is denied: "the raids are no revenge"."""
    if verb.lemma_ != "be" or trigger.pos_ != "NOUN" or trigger.i > verb.i:
        return False
    about = trigger in (one for noun in children(verb, SUBJECTS) for one in noun.subtree)
    called = [one for one in verb.rights if one.dep_ in {"attr", "acomp"}]
    return about and bool(called) and called[0].lower_ not in modality_words("so")


def _is_of_teller(verb: Token, trigger: Token) -> bool:
    """Say whether a negation is but of who tells: "quoted a man who asked not to be named"."""
    return verb.i != trigger.i and verb.lemma_.lower() in modality_words("naming")


def is_unconfirmed(word: Token, trigger: Token) -> bool:
    """Say whether it is left open if a trigger is so: "could not be verified"."""
    return word.i != trigger.i and word.lemma_.lower() in modality_words("confirmed")


def _is_untrue(verb: Token) -> bool:
    """Say whether a clause calls it false: "reports that it fell are baseless"."""
    called = (child for child in verb.rights if child.dep_ in {"acomp", "attr", "oprd"})
    return any(child.lower_ in modality_words("untrue") for child in called)


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
    return any(one.lower_ in modality_words("besides") for one in after)
