"""Questions about a parsed sentence: who does what to whom, and in whose words.

Labels are those of spaCy's English pipelines (ClearNLP dependencies).
"""

from collections.abc import Container, Iterator

from onrecord.codebook import load
from onrecord.reading.en.syntax.tokens import Token

SUBJECTS = {"nsubj", "csubj"}
PASSIVE = {"nsubjpass", "csubjpass"}
_ENDING = frozenset({",", ".", ";", "and", "in", "near", "by", "during", "after", "when", "as"})
"""What may stand after a verb where nothing is its object."""
_OF_OTHERS = {"of", "from", "for"}
"""Prepositions by which a verb's object does what follows: "accused them of shelling"."""
_NEAR = 2
"""How many words before a noun its article stands."""
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
"""Words by which a noun is of one known."""
_RELATIVES = {"who", "which", "that", "whom", "whose"}


def children(token: Token, labels: Container[str]) -> Iterator[Token]:
    """Return the children of a token with one of the labels."""
    return (child for child in token.children if child.dep_ in labels)


def listed(token: Token) -> Iterator[Token]:
    """Return a token and all that is coordinated with it, in order."""
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from listed(child)


def stands_apart(noun: Token) -> bool:
    """Say whether a noun read as part of the next is one beside it: `a school and many houses`."""
    doc, at = noun.doc, noun.i
    if noun.dep_ not in {"nmod", "compound"} or noun.head.tag_ != "NNS" or at + 1 >= len(doc):
        return False
    one = {token.lower_ for token in doc[max(0, at - _NEAR) : at]} & {"a", "an", "one"}
    return doc[at + 1].lower_ == "and" and noun.tag_ == "NN" and bool(one)


def is_passive(verb: Token) -> bool:
    """Say whether a verb form is passive: marked so, or a bare participle."""
    if any(child.dep_ in PASSIVE or child.dep_ in {"auxpass", "agent"} for child in verb.children):
        return True
    participle = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and verb.dep_ == "acl")
    if not participle and _lacks_object(verb):
        return True
    if not participle or any(child.dep_ == "aux" for child in verb.children):
        return False
    if any(child.dep_ == "dobj" for child in verb.children):
        return False
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return is_passive(verb.head) or verb.head.tag_ in {"VBD", "VB"}
    return True


def _lacks_object(verb: Token) -> bool:
    """Say whether a past form passes for active: `she was killed and he wounded`, a headline's."""
    if verb.tag_ != "VBD" or verb.lemma_ not in load("en/frames")["needing_objects"]:
        return False
    own = {child.dep_ for child in verb.children}
    if "nsubj" not in own or "dobj" in own:
        return False
    after = verb.doc[verb.i + 1 : verb.i + 2]
    return not after or after[0].lower_ in _ENDING


def subjects(verb: Token) -> list[Token]:
    """Return the heads of a verb's active subject, its own or the one it shares."""
    own = list(children(verb, SUBJECTS))
    if own:
        return [resolved for subject in own for resolved in antecedent(subject, verb)]
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _between(verb) or list(subjects(verb.head))
    if verb.dep_ in {"xcomp", "advcl"} and verb.head.pos_ in {"VERB", "AUX"}:
        if verb.tag_ == "VBG" and (charged := _charged(verb)):
            return charged
        if claiming := _whose_claim(verb.head):
            return claiming
        told_of = verb.dep_ == "xcomp" and children(verb.head, {"nsubjpass"})
        return list(told_of or ()) or list(subjects(verb.head))
    if verb.dep_ == "pcomp":
        above = _over_preposition(verb)
        if above is None:
            return _accused(verb.head)
        others = children(above, {"dobj", "nsubjpass"}) if verb.head.lower_ in _OF_OTHERS else ()
        return [one for one in others if one.i < verb.i] or list(subjects(above))
    if verb.dep_ == "ccomp":
        return _between(verb)
    acting = verb.tag_ in {"VBG", "VB"} or any(children(verb, {"dobj"}))
    if verb.dep_ in {"acl", "relcl"} and acting:
        return [verb.head]
    return []


def _whose_claim(claim: Token) -> list[Token]:
    """Return whose claim a headline disputes: "Army disputes rebel claim to have taken town"."""
    before = claim.nbor(-1) if claim.lemma_ == "claim" and claim.i else claim
    return [before] if before.dep_ in {"dobj", "compound"} and before.head.i < claim.i else []


def _accused(of: Token) -> list[Token]:
    """Return who is told to have done what follows: "accused the army of shelling it"."""
    told = of.lower_ in _OF_OTHERS and of.head.dep_ in {"dobj", "nsubjpass"}
    return [of.head] if told and of.head.head.pos_ == "VERB" else []


def _charged(verb: Token) -> list[Token]:
    """Return whose act's outcome a participle tells: "accused them of bombing it, killing two"."""
    accused = children(verb.head, {"dobj"})
    acts = (
        act
        for above in (verb.head, *accused)
        for over in children(above, {"prep"})
        if over.lower_ in _OF_OTHERS
        for act in children(over, {"pcomp"})
    )
    return next((subjects(act) for act in acts if act.i < verb.i), [])


def _between(verb: Token) -> list[Token]:
    """Return the subject that commas made another verb's object.

    "Said 15 people, among them six women, died": nothing joins the two verbs but a comma.
    """
    above = verb.head
    joined = any(child.dep_ == "cc" and child.i > above.i for child in above.children)
    finite = verb.tag_ in {"VBD", "VBP", "VBZ"} and verb.i > 0
    if joined or not finite or verb.nbor(-1).text != ",":
        return []
    return [one for one in children(above, {"dobj"}) if above.i < one.i < verb.i]


def _over_preposition(verb: Token) -> Token | None:
    """Return the verb whose subject does it too: "left after taking", "came close to taking"."""
    above = verb.head
    while above.pos_ in {"ADP", "SCONJ", "ADV", "ADJ"} and above.head.i != above.i:
        above = above.head
    return above if above.pos_ in {"VERB", "AUX"} else None


def agents(verb: Token) -> list[Token]:
    """Return the heads of who does it: subject of an active verb, `by ...` of a passive one."""
    # "Repelled an offensive by rebels" tells whose the offensive was.
    acting = any(child.dep_ == "dobj" for child in verb.children) and not is_passive(verb)
    by = [
        grandchild
        for child in verb.children
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and not acting)
        for grandchild in children(child, {"pobj"})
    ]
    if by:
        return [one for head in by for one in listed(head)]
    if is_passive(verb):
        return []
    return [one for head in subjects(verb) for one in listed(head)]


def antecedent(token: Token, verb: Token) -> list[Token]:
    """Return what a word stands for: for a relative pronoun, the noun its clause modifies.

    A participle taken for the verb's subject stands for its own: "drones sent there were shot".
    """
    if token.dep_ in PASSIVE and token.pos_ == "VERB":
        return list(children(token, {"nsubj"})) or [token]
    if token.lower_ in _RELATIVES and token.pos_ in {"PRON", "DET", "SCONJ"}:
        clause = verb
        while clause.dep_ in {"conj", "xcomp", "ccomp"} and clause.head.i != clause.i:
            clause = clause.head
        return [clause.head] if clause.dep_ in {"relcl", "acl"} else []
    return [token]


def negated(token: Token) -> bool:
    """Say whether a verb (or the verb over a noun) is negated."""
    return any(
        child.dep_ == "neg" or (child.lower_ in {"never", "no"} and child.dep_ in {"advmod", "det"})
        for child in token.children
    )


def is_aside(token: Token) -> bool:
    """Say whether a word stands in a clause on someone: "the Houthis, who control Sanaa"."""
    return clause_of(token).dep_ == "relcl"


def clause_of(token: Token) -> Token:
    """Return the verb of the clause a token stands in, the root where there is none."""
    at = token
    while at.head.i != at.i and not (
        at.pos_ in {"VERB", "AUX"} and at.dep_ not in {"aux", "auxpass", "amod", "compound"}
    ):
        at = at.head
    return at


def ancestors(token: Token) -> Iterator[Token]:
    """Return a token and then each token above it."""
    yield token
    yield from token.ancestors


def phrase(token: Token) -> tuple[int, int]:
    """Return the bounds (token numbers, end exclusive) of a noun phrase without its clauses."""
    start, end = token.left_edge.i, token.i + 1
    for child in token.rights:
        if child.dep_ in {"prep"} and child.lower_ == "of":
            end = max(end, child.right_edge.i + 1)
    return start, end
