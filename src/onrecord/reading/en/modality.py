"""Whether a claim is affirmed or denied."""

from onrecord.model.claim import Polarity
from onrecord.reading.en.granted import is_granted
from onrecord.reading.en.syntax.denying import calls_untrue, denial_of, is_besides, modality_words
from onrecord.reading.en.syntax.grammar import PASSIVE, SUBJECTS, children, clause_of, negated
from onrecord.reading.en.syntax.tokens import Token

_ROW = 2
"""How many words before the second of a row the first ends."""
_GIVEN = {"because", "despite", "amid", "after", "following"}
"""Words before what is so already: "will retaliate after the strike"."""


def polarity(trigger: Token) -> Polarity:
    """Return whether the words of a trigger affirm or deny it: `did not take`, `denied having`.

    A negation that is itself the trigger ("don't have heat") affirms what is lacking.
    """
    if trigger.dep_ == "neg":
        return "affirmed"
    above = chain(trigger)
    turns = sum(
        1
        for one in above
        if (
            (negated(one) and not _is_told_otherwise(one, trigger))
            or (one.i == trigger.i and _befalls_none(one))
            or (one.i != trigger.i and _turns_round(one))
            or _is_untrue(one)
            or calls_untrue(one)
        )
        and not is_besides(trigger, one)
    )
    turns += any(denial_of(one) not in (None, *above) for one in above[1:])
    return "denied" if turns % 2 else "affirmed"


def _befalls_none(verb: Token) -> bool:
    """Say whether it is told of no one and nothing: "neither village was taken", "no jet flew"."""
    of = (one for one in children(verb, SUBJECTS | PASSIVE) if one.i < verb.i)
    return any(child.lower_ in {"no", "neither"} for one in of for child in one.lefts)


def _turns_round(word: Token) -> bool:
    """Say whether what a word says of is not so: `denied`, `failed`."""
    lemma = word.lemma_.lower()
    return lemma in modality_words("denying") or lemma in modality_words("negating_verbs")


def _is_told_otherwise(word: Token, trigger: Token) -> bool:
    """Say whether the negation of a word does not deny what a trigger tells."""
    return (
        _is_contrast(word, trigger)
        or _is_more(word)
        or _is_lack(word, trigger)
        or is_unconfirmed(word, trigger)
        or _is_going_on(word, trigger)
    )


def _is_going_on(verb: Token, trigger: Token) -> bool:
    """Say whether a trigger has no end: "has not stopped shelling"."""
    return verb.i != trigger.i and verb.lemma_.lower() in modality_words("endings")


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


def _over_assertion(word: Token) -> list[Token]:
    """Return the words over one that asserts what a trigger tells.

    "Reports that it fell are false"; "rejected a video which claimed that it fell".
    """
    if word.pos_ == "NOUN" and word.lemma_.lower() in modality_words("assertions"):
        return [clause_of(word)]
    if word.dep_ != "relcl":
        return []
    clause, lemma = clause_of(word.head), word.head.lemma_.lower()
    told = lemma in modality_words("assertions") or lemma in modality_words("showing")
    return [word.head, clause] if told and _turns_round(clause) else []


def _is_remark(verb: Token, clause: Token) -> bool:
    """Say whether a verb after a clause only adds something: "...; the army denies the rest".

    So it does where it tells who kept silent.
    """
    after = verb.doc[clause.i : verb.i]
    return verb.i > clause.i and (negated(verb) or any(one.text == ";" for one in after))


def _beside(noun: Token) -> Token | None:
    """Return the noun before one in a row, of which the same is told: "denied raids and shelling".

    `Shelling` is often read as a verb, and then as one beside the verb before it.
    """
    if noun.pos_ != "NOUN" and noun.tag_ != "VBG":
        return None
    first = noun.left_edge.i
    if first < _ROW:
        return None
    link, last = noun.doc[first - 1].lower_, noun.doc[first - _ROW]
    if noun.head.pos_ == "NOUN":
        return noun.head if link in {"and", "or", ","} else None
    return last if noun.tag_ == "VBG" and link in {"and", "or"} and last.pos_ == "NOUN" else None


def is_question(clause: Token) -> bool:
    """Say whether a clause asks who did it or how, so that it was done: "who killed him"."""
    return clause.dep_ == "ccomp" and clause.left_edge.tag_ in {"WP", "WDT", "WP$", "WRB"}


def _leads_to_given(word: Token) -> bool:
    """Say whether what follows is so whatever is said of the rest: "..., with shelling in Homs"."""
    if word.lower_ == "with":
        return word.i > 0 and word.nbor(-1).text == ","
    return word.lower_ in _GIVEN and not any(
        child.pos_ == "VERB" for child in children(word, {"pcomp"})
    )


def _is_told_of(clause: Token) -> bool:
    """Say whether a clause on a noun is what is told: "confirmed two people killed".

    So it is in "denied to a channel that it fell", where `that` is no pronoun.
    """
    told = clause_of(clause.head).lemma_.lower()
    that = any(one.dep_ == "mark" and one.lower_ == "that" for one in clause.lefts)
    if that and clause.head.dep_ == "pobj":
        return told in modality_words("denying")
    return clause.dep_ == "acl" and told in modality_words("confirmed")


def chain(trigger: Token) -> list[Token]:
    """A trigger and the verbs over it, up to the end of what is said or told as a clause apart."""
    if is_granted(trigger):
        return [trigger]
    found = [trigger]
    at = trigger
    while at.head.i != at.i and not _leads_to_given(at) and len(found) < 6:
        if at.dep_ == "conj" and (beside := _beside(at)) is not None:
            at = beside
            found += [at] if any(one.lower_ == "or" for one in at.rights) else []
            continue
        if at.dep_ in {"relcl", "advcl", "conj", "ccomp", "acl", "parataxis", "ROOT"}:
            break
        at = at.head
        found.append(at)
    if at.dep_ == "conj" and any(child.lower_ == "that" for child in at.lefts):
        at = at.head  # "denied that they had entered, or that anyone had been hurt"
    above = at.dep_ in {"ccomp", "xcomp"} and at.head.i != at.i
    if above and not _is_remark(at.head, at) and not is_question(at):
        found += [at.head, *_over_assertion(at.head)]
    elif at.dep_ in {"acl", "relcl"} and at.head.lemma_.lower() in modality_words("assertions"):
        found += [at.head, clause_of(at.head)]
    elif at.dep_ in {"acl", "relcl"} and _is_told_of(at):
        found.append(clause_of(at.head))
    return [
        one
        for one in found
        if one.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} or one.i == trigger.i
    ]
