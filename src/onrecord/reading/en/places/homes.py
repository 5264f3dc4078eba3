"""Places named only for those who rule, live or work there, not for what happened in them."""

import re

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.modality.hypothetical import is_watching
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.place_words import place_words

_NEAR = 3
_BELONGING = {"loyal", "attribute", "ascribe", "belong"}
"""What goes on to whose someone or something is: "a strike attributed to Turkey"."""
_STATES = {"government", "regime", "leadership"}
_LYING = {"be", "remain", "stay", "lie"}
_BODIES = {"body", "corpse"}
_CARING = {"treat", "hospitalise", "hospitalize", "bury"}
"""What is done with the hurt and the dead after they came to a place."""
_OF_WOUNDS = re.compile(
    r"\b(?:(?:of|from) (?:\w+ ){0,2}(?:wounds|injuries|burns)|(?:later|in hospital))\b"
)
"""What tells of those who died that they were hurt elsewhere."""


def is_metonym(name: Token, seat: bool, led: bool) -> bool:
    """Say whether a place but stands for those who rule there: `the Damascus government`.

    `seat` says that it is a capital, whose deeds are its state's (`Tehran's missile barrage`);
    `led` that a preposition leads to it, so that it is where something was.
    """
    whose = name.dep_ in {"compound", "poss", "amod", "nmod"}
    over = name.head.lemma_.lower()
    if seat and name.dep_ == "poss" and over in place_words().deeds:
        return True
    own = not led or (seat and over in _STATES)  # "in support of the Damascus regime"
    return whose and own and over in place_words().rulers


def is_home(name: Token, country: bool) -> bool:
    """Say whether a place only tells where those live or lie who tell of something or did it.

    `A network of sources inside Syria`, `the group, based in Britain`, `banned in Russia`.
    """
    over = name.head.head
    if name.dep_ == "pobj" and name.head.lower_ == "to" and over.lemma_ in _BELONGING:
        return True
    if name.dep_ != "pobj" or name.head.lower_ not in {"in", "inside", "across", "from"}:
        return False
    if {over.lower_, over.lemma_.lower()} & place_words().dwelling:
        return True
    return country and over.lemma_.lower() in place_words().dwellers


def is_of_informants(name: Token) -> bool:
    """Say whether a place is only where those are who inform a teller: "sources in the country"."""
    return name.dep_ == "pobj" and name.head.head.lemma_.lower() in place_words().informants


def is_of_watcher(scene: Scene, draft: Draft, place: Token) -> bool:
    """Say whether a place only tells what a teller keeps an eye on: "which tracks abuses in X"."""
    if not scene.attributions:
        return False
    clause = next((one for one in place.ancestors if one.dep_ == "relcl"), None)
    return clause is not None and is_watching(clause) and draft.trigger not in clause.subtree


def is_whose_deed(draft: Draft, country: Token) -> bool:
    """Say whether a country is but whose conduct is judged: "crimes of the Russian Federation"."""
    led = country.dep_ == "pobj" and country.head.lower_ == "of"
    return draft.kind == "judgement" and led and country.head.head == draft.trigger


def is_border(name: Token, country: bool) -> bool:
    """Say whether a country is named only for its border: what lies there lies on this side.

    `Rugged hills close to Turkey's border`.
    """
    whose = name.dep_ in {"compound", "poss", "amod", "nmod"}
    return country and whose and name.head.lemma_.lower() in {"border", "frontier"}


def is_ward(name: Token) -> bool:
    """Say whether a place is where the hurt were brought or lie: "taken to the hospital in X"."""
    while name.dep_ in {"compound", "poss", "conj"}:  # "in Turkey's Hatay province"
        name = name.head
    if name.dep_ != "pobj":
        return False
    if name.head.head.lemma_.lower() in _CARING or _is_where_wounds_killed(name):
        return True
    above = {one.lemma_.lower() for one in name.ancestors}
    before = [*name.doc[max(0, name.head.i - _NEAR) : name.head.i], name]
    if not any(one.lemma_.lower() in place_words().wards for one in before):
        return False
    if above & place_words().bringing or _lies(name):
        return True
    if any(one.lemma_ in _BODIES for one in (name.head.head, *name.head.head.children)):
        return True  # "saw 80 bodies at the X hospital"
    return "die" in above and any(one.lower_ in place_words().hurt_before for one in name.doc)


def _is_where_wounds_killed(name: Token) -> bool:
    """Say whether some died in a place who were hurt elsewhere: "died of their wounds in X"."""
    verb = next((one for one in name.ancestors if one.pos_ == "VERB"), None)
    died = verb is not None and verb.lemma_ == "die"
    return verb is not None and died and bool(_OF_WOUNDS.search(name.doc.text, verb.idx, name.idx))


def _lies(name: Token) -> bool:
    """Say whether someone is in a place: "nine are in a ward in X", not "there are nine dead"."""
    verb = next((one for one in name.ancestors if one.pos_ in {"AUX", "VERB"}), None)
    if verb is None or verb.lemma_ not in _LYING:
        return False
    return not any(one.dep_ == "expl" for one in verb.lefts)
