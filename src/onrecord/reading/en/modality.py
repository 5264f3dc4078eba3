"""How sure a claim is, and whether it is affirmed or denied."""

from onrecord.model.claim import Certainty, Polarity
from onrecord.reading.en.granted import is_granted
from onrecord.reading.en.syntax.denying import denial_of, is_besides, modality_words
from onrecord.reading.en.syntax.grammar import children, clause_of, is_passive, negated
from onrecord.reading.en.syntax.presupposed import is_presupposed
from onrecord.reading.en.syntax.tokens import Token

_BEFORE = 4
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
            or (one.i != trigger.i and _turns_round(one) and not _is_untouched(one, trigger))
            or _is_untrue(one)
        )
        and not is_besides(trigger, one)
    )
    turns += any(denial_of(one) not in (None, *above) for one in above[1:])
    return "denied" if turns % 2 else "affirmed"


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
        or _is_unconfirmed(word, trigger)
        or _is_going_on(word, trigger)
        or is_presupposed(trigger, word)
    )


def _is_untouched(verb: Token, trigger: Token) -> bool:
    """Say whether a trigger is so, whatever failed: "failed to protect them in the attack"."""
    return verb.lemma_.lower() in modality_words("negating_verbs") and is_presupposed(trigger, verb)


def _is_going_on(verb: Token, trigger: Token) -> bool:
    """Say whether a trigger has no end: "has not stopped shelling"."""
    return verb.i != trigger.i and verb.lemma_.lower() in modality_words("endings")


def _is_unconfirmed(word: Token, trigger: Token) -> bool:
    """Say whether it is left open if a trigger is so: "could not be verified"."""
    return word.i != trigger.i and word.lemma_.lower() in modality_words("confirmed")


def _is_open(verb: Token) -> bool:
    """Say whether nobody did yet what a verb says: "unable to verify", "has yet to confirm"."""
    over = verb.head
    if negated(verb) or verb.dep_ != "xcomp":
        return negated(verb)
    awaited = any(child.lower_ == "yet" for child in over.rights if child.i < verb.i)
    able = [over, *children(over, {"acomp"})] if over.lemma_ == "be" else [over]
    unable = any(one.lower_ in modality_words("unable") for one in able)
    return awaited or unable or any(negated(one) for one in (over, over.head) if one.lemma_ == "be")


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


def certainty(trigger: Token) -> Certainty:
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
    if (around | forms) & modality_words("preliminary") or lemmas & modality_words("preliminary"):
        return "preliminary"
    if lemmas & modality_words("confirmed"):
        doubted = any(_is_unconfirmed(one, trigger) and _is_open(one) for one in above)
        return "preliminary" if doubted else "confirmed"
    if any(map(_is_heard, above)) and polarity(trigger) == "affirmed":
        return "preliminary"
    unable = "could" in around and any(negated(one) or is_witnessed(one) for one in above)
    if (
        around & {"will", "may", "would"} or ("could" in around and not unable)
    ) or lemmas & modality_words("expected"):
        return "expected"
    if any(one.lower_ == "reported" for one in children(trigger, {"amod"})):
        return "preliminary"
    start = trigger.left_edge.i if trigger.pos_ == "NOUN" else trigger.i
    before = trigger.doc[max(0, start - _BEFORE) : start].text.lower()
    if before.endswith(tuple(word for word in modality_words("expected") if " " in word)):
        return "expected"
    return "stated"


def is_witnessed(verb: Token) -> bool:
    """Say whether what could be done is but to witness it: "explosions could be heard"."""
    return verb.lemma_.lower() in modality_words("sensing") and is_passive(verb)


def _is_heard(word: Token) -> bool:
    """Say whether it is but heard or thought of: "reports that it fell", "may have fallen"."""
    over = word.head
    if word.pos_ in {"VERB", "AUX"}:
        before = [one.lower_ for one in word.lefts if one.dep_ == "aux" and one.text != "May"]
        perhaps = "have" in before and not modality_words("perhaps").isdisjoint(before)
        if (perhaps or _is_passed_on(word)) and not negated(word):
            return True
    if over.lemma_.lower() in modality_words("heard"):  # "reports indicated that it fell"
        over = next((one for one in over.lefts if one.dep_ == "nsubj"), over)
    elif word.dep_ not in {"acl", "ccomp", "relcl"} or word.i < over.i:
        return False
    return over.pos_ == "NOUN" and over.lemma_.lower() in modality_words("hearsay")


def _is_passed_on(verb: Token) -> bool:
    """Say whether nobody is named who says it: "is said to have fallen"."""
    over = verb.head
    if verb.dep_ != "xcomp" or over.lower_ not in modality_words("said_to"):
        return False
    infinitive = any(child.lower_ == "to" for child in verb.lefts)
    return is_passive(over) and infinitive and not any(children(over, {"agent"}))


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
    """Say whether a verb after a clause only adds who kept silent: "...; it has not commented"."""
    return verb.i > clause.i and negated(verb)


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
    return [
        one
        for one in found
        if one.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} or one.i == trigger.i
    ]
