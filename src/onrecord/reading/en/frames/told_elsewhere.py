"""Verbs of hitting that tell of no attack, or of one that another word tells of."""

from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.pointing import refers_back
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.relevance.causes import is_calamity
from onrecord.reading.en.syntax.grammar import agents, children, is_passive
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.undergoing import undergoers

_ATTACKING = {"target", "shell", "bomb", "hit", "strike", "attack"}


def only_describes(verb: Token) -> bool:
    """Say whether a participle only tells of which place or attack: `war-hit Sudan`.

    So it does in `the targeted areas` and `a shelling attack`.
    """
    after = verb.nbor().lemma_.lower() if verb.i + 1 < len(verb.doc) else ""
    if (verb.i and verb.nbor(-1).text == "-") or (verb.tag_ == "VBG" and after in words("blows")):
        return True
    before = verb.i > 0 and verb.nbor(-1).pos_ in {"DET", "ADV", "ADJ", "ADP"}
    return before and verb.dep_ == "amod" and verb.tag_ == "VBN" and verb.i < verb.head.i


def is_what_for(verb: Token) -> bool:
    """Say whether an attack is told by the verb over it: `shelled the town to hit the rebels`."""
    over = verb.head.lemma_.lower()
    return verb.tag_ == "VB" and verb.dep_ == "advcl" and over in _ATTACKING


def is_of_strike(verb: Token) -> bool:
    """Say whether the word before a verb is an attack, whatever its grammar: `shelling hit`."""
    before = verb.nbor(-1) if verb.i else verb
    return before.lower_ in words("strikes") or before.lower_.removesuffix("s") in words("strikes")


def is_in_strike(verb: Token) -> bool:
    """Say whether an attack is named in which something was hit: `hit in Russian shelling`."""
    within = (one for one in children(verb, {"prep"}) if one.lower_ in {"in", "during"})
    named = [one for over in within for one in children(over, {"pobj"})]
    named = [one for one in named if is_strike(one) or one.lower_ in words("strikes")]
    told = (one for one in named if one.lemma_.lower() not in words("named_operations"))
    return is_passive(verb) and not all(map(refers_back, told))


def goes_on(verb: Token) -> bool:
    """Say whether a participle only tells where an attack went: `launched 9 drones, targeting`."""
    over = verb.head
    told = over.lemma_.lower() in words("conducting") | words("assaults") | {"fire", "drop"}
    made = over.dep_ == "pobj" and over.head.lower_ == "by"  # "an offensive by rebels targeting"
    told = told or (made and over.head.head.lemma_.lower() in words("assaults"))
    return verb.dep_ in {"advcl", "acl", "xcomp"} and (told or is_strike(over))


def is_hardship(verb: Token) -> bool:
    """Say whether no weapon hits: `was hit by a drought`, `hit two banks with sanctions`."""
    over = (verb, *undergoers(verb))
    with_it = (one for each in over for one in inner(each, {"with"}))
    return any(map(is_calamity, (*agents(verb), *with_it)))
