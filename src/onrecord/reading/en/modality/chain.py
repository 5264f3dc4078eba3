"""The words over one that tells of an occurrence, on which it hangs whether that is so."""

from onrecord.reading.en.modality.denying import turns_round
from onrecord.reading.en.modality.granted import is_granted
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import children, clause_of, negated
from onrecord.reading.en.syntax.tokens import Token

_ROW = 2
"""How many words before the second of a row the first ends."""
_GIVEN = {"because", "despite", "amid", "after", "following"}
"""Words before what is so already: "will retaliate after the strike"."""


def _clause_over(word: Token) -> Token:
    """Return the verb of the clause that an assertion stands in, itself a verb to the grammar."""
    return word.head if word.dep_ == "nsubj" else clause_of(word)


def _over_assertion(word: Token) -> list[Token]:
    """Return the words over one that asserts what a trigger tells.

    "Reports that it fell are false"; "rejected a video which claimed that it fell".
    """
    named = word.pos_ == "NOUN" or word.dep_ == "nsubj"  # a verb to the grammar: "reports that"
    if named and word.lemma_.lower() in modality_words("assertions"):
        return [_clause_over(word)]
    if word.dep_ != "relcl":
        return []
    clause, lemma = clause_of(word.head), word.head.lemma_.lower()
    told = lemma in modality_words("assertions") or lemma in modality_words("showing")
    return [word.head, clause] if told and turns_round(clause) else []


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
        if at.dep_ == "appos" and any(one.text == ":" for one in at.doc[at.head.i : at.i]):
            break  # "Sudan: gunfire in the capital as truce fails"
        at = at.head
        found.append(at)
    if at.dep_ == "conj" and any(child.lower_ == "that" for child in at.lefts):
        at = at.head  # "denied that they had entered, or that anyone had been hurt"
    above = at.dep_ in {"ccomp", "xcomp"} and at.head.i != at.i
    if above and not _is_remark(at.head, at) and not is_question(at):
        found += [at.head, *_over_assertion(at.head)]
    elif at.dep_ in {"acl", "relcl"} and at.head.lemma_.lower() in modality_words("assertions"):
        found += [at.head, _clause_over(at.head)]
    elif at.dep_ in {"acl", "relcl"} and _is_told_of(at):
        found.append(clause_of(at.head))
    return [
        one
        for one in found
        if one.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} or one.i == trigger.i
    ]
