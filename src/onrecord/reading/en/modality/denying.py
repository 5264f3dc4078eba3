"""Claims of others that one denies, though the grammar takes them for verbs of saying."""

from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.tokens import Token

_NEAR = 4
"""How many words before a claim the verb stands that denies it."""

_NAMING = {"NOUN", "PROPN"}


def turns_round(word: Token) -> bool:
    """Say whether what a word says of is not so: `denied`, `failed`."""
    lemma = word.lemma_.lower()
    return lemma in modality_words("denying") or lemma in modality_words("negating_verbs")


def is_left_open(verb: Token) -> bool:
    """Say whether one neither denies nor confirms: `neither confirmed nor denied`."""
    return verb.dep_ == "conj" and any(one.lower_ == "nor" for one in verb.head.children)


def denial_of(word: Token) -> Token | None:
    """Return the verb right before another's claim that denies it, None where none does.

    `Army disputes rebel claim to have taken town`, `Iran dismisses reports its drones fell`.
    """
    if word.lemma_.lower() not in modality_words("assertions"):
        return None
    for one in reversed(word.doc[max(0, word.i - _NEAR) : word.i]):
        if one.is_punct or one.pos_ in {"CCONJ", "SCONJ", "PRON"}:
            return None
        if one.lemma_.lower() in modality_words("denying"):
            return one
    return None


def denies(verb: Token) -> bool:
    """Say whether a verb denies another's claim that stands right after it."""
    if verb.lemma_.lower() not in modality_words("denying"):
        return False
    return any(denial_of(one) == verb for one in verb.doc[verb.i + 1 : verb.i + 1 + _NEAR])


def is_besides(trigger: Token, denied: Token) -> bool:
    """Say whether a trigger took place whatever is said of it not to be so.

    "Not hurt in the raid"; but "took no part in the raid".
    """
    for one in (trigger, *trigger.ancestors):
        if one.i == denied.i:
            return False
        if _goes_on_otherwise(one):
            return True
    return False


def _goes_on_otherwise(link: Token) -> bool:
    """Say whether a preposition tells but when or why something is not so."""
    told = link.dep_ == "prep" and link.lower_ in modality_words("circumstances")
    return told and not is_involved(link)


def is_involved(link: Token) -> bool:
    """Say whether what follows a preposition is itself what is denied: "took no part in"."""
    near = [link.head, *(one for one in link.head.children if one.i < link.i), *link.rights]
    told = modality_words("involved") | modality_words("assertions")
    return not told.isdisjoint(one.lemma_.lower() for one in near)


def calls_untrue(verb: Token) -> bool:
    """Say whether somebody calls another's claim false: "described the reports as untrue"."""
    if verb.lemma_.lower() not in modality_words("calling_so"):
        return False
    after = verb.doc[verb.i + 1 :]
    claim = any(one.lemma_.lower() in modality_words("assertions") for one in after[:_NEAR])
    return claim and any(one.lower_ in modality_words("untrue") for one in after)


def disputed(trigger: Token) -> list[Token]:
    """Return the words that name whose denied claim a trigger is of: the M23 of `M23 claim`.

    Of "a claim by rebels that they had taken it" that is the claim, beside which they are named.
    """
    for one in (trigger, trigger.head):
        denial = denial_of(one)
        if denial is not None and one.pos_ == "VERB":
            return [token for token in one.doc[denial.i + 1 : one.i] if token.pos_ in _NAMING][-1:]
    over = trigger.head if trigger.dep_ in {"acl", "relcl"} else trigger
    return [over] if denial_of(over) is not None and over.i < trigger.i else []
