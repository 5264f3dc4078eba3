"""With what an attack was made: the weapon that a noun or a verb names."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, listed
from onrecord.reading.en.syntax.items import WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.undergoing import undergoers

PLATFORMS = frozenset({"aircraft", "helicopter"})
_LAUNCHERS = frozenset({"rocket", "artillery", "mortar"})
_STATES = {"regime", "government"}
"""What is joined as a doer to the adjective of another before an act."""
_REACH = 24
_OF = frozenset({"of"})


def weapon_before(scene: Scene, noun: Token) -> ItemWord | None:
    """Return the weapon of a noun: itself, a word before it (`missile strike`), `with ...`."""
    own = scene.items.get(noun.i)
    if own and own.root in WEAPONS and (own.first < own.last or not is_strike(noun)):
        return own
    for child in reversed(list(noun.lefts)):
        for one in listed(child):
            found = scene.items.get(one.i)
            if found and found.root in WEAPONS:
                return found
    before = scene.items.get(noun.i - 1)
    if before and before.root in WEAPONS:
        return before
    with_it = [head for head in instruments(scene, noun) if head.i - noun.i <= 8]
    return scene.item_of(with_it[0], WEAPONS) if with_it else None


def weapons_before(scene: Scene, noun: Token) -> list[ItemWord]:
    """Return all weapons of a noun: the two of `missile and drone strikes`."""
    doc, last = noun.doc, scene.items.get(noun.i - 1)
    own = scene.items.get(noun.i)
    if own is not None and own.first < own.last and is_strike(noun):
        last = own  # "artillery and air strikes"
    if last is not None and last.root in WEAPONS and last.first >= 2:
        joined = doc[last.first - 1].lower_ in {"and", ",", "or"}
        first = scene.items.get(last.first - 2) if joined else None
        if first is not None and first.root in WEAPONS and first.root != last.root:
            return [first, last]
    weapon = weapon_before(scene, noun)
    return [weapon] if weapon is not None else []


def is_sent(head: Token, item: ItemWord) -> bool:
    """Say whether a noun is of the weapon itself, not of something it is for: `a missile pad`."""
    other = item.last < head.i and head.pos_ == "NOUN"
    return not other or head.lemma_.lower() in words("amounts") | words("as_weapons")


def instruments(scene: Scene, word: Token) -> list[Token]:
    """Return the weapons something was done with: `targeted the town with rocket shells`.

    They are looked for along the sentence, as the parse often hangs `with ...` on the target.
    """
    doc = word.doc
    for at in range(word.i + 1, min(len(doc), word.i + _REACH)):
        one = doc[at]
        if _is_new_clause(word, one):
            break
        if one.lower_ not in words("with") and not _is_fired_from(scene, one):
            continue
        found = _weapons_after(scene, one)
        if found:
            return found
    return []


def used_to(verb: Token) -> list[Token]:
    """Return what is told to be used for it: the missiles of `used missiles to hit the port`.

    Or of `using missiles, they hit the port`.
    """
    before = (one for one in verb.lefts if one.dep_ == "advcl" and one.tag_ == "VBG")
    first = next((one for one in before if one.lemma_.lower() in words("using")), None)
    if first is not None:
        return undergoers(first)
    over = verb.head
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"xcomp", "advcl", "acl"}
    over = over.head if over.pos_ == "NOUN" else over
    return undergoers(over) if infinitive and over.lemma_.lower() in words("using") else []


def _is_fired_from(scene: Scene, preposition: Token) -> bool:
    """Say whether what follows is what something was fired from: `shelled from mortars`."""
    if preposition.lower_ != "from":
        return False
    return any(scene.item_of(one, _LAUNCHERS) for one in children(preposition, {"pobj"}))


def _is_new_clause(word: Token, token: Token) -> bool:
    """Say whether a token begins a clause of its own, which has weapons of its own."""
    if token.text == ";" or token.lower_ in {"while", "after", "when", "before", "as"}:
        return token.nbor(-1).lower_ not in {"such", "well", "known"}
    finite = token.tag_ in {"VBD", "VBZ", "VBP", "VBG"} and token.dep_ not in {"amod", "pcomp"}
    return finite and token.lower_ not in words("with") and word.dep_ != "amod"


def _weapons_after(scene: Scene, preposition: Token) -> list[Token]:
    found: list[Token] = []
    for one in scene.following(preposition, _REACH):
        item = scene.items.get(one.i)
        if item and item.root in WEAPONS:
            if item.root in PLATFORMS and not found and preposition.lower_ == "by":
                return []
            found.append(one)
        elif _ends_list(one, bool(found)) and not (_sends(one) or _is_of_number(scene, one)):
            break
    return [one for one in found if not _modifies(scene, one, found)]


def _ends_list(token: Token, begun: bool) -> bool:
    """Say whether a word cannot stand in a list of weapons; fewer can once it has begun."""
    if token.pos_ in {"VERB", "AUX"}:
        return token.dep_ != "amod"
    if token.lower_ == "of" or "-" in (token.text, token.nbor(-1).text):
        return False  # "surface-to-surface missiles"
    joins = token.lower_ in words("joins") or token.pos_ in {"ADJ", "NOUN", "NUM", "PROPN"}
    return token.pos_ == "ADP" or (begun and not joins)


def _is_of_number(scene: Scene, token: Token) -> bool:
    """Say whether a preposition is but one of a number's own words: `with more than 100 drones`."""
    at = scene.offset(token)
    return any(one.start <= at < one.end for one in scene.quantities)


def _sends(token: Token) -> bool:
    """Say whether a word only tells what a load came from: `rounds fired from drones`."""
    verb = token.nbor(-1) if token.lower_ == "from" else token
    sent = verb.lower_ in {"fired", "launched", "dropped"} and verb.i + 1 < len(verb.doc)
    return sent and verb.nbor().lower_ == "from"


def _modifies(scene: Scene, token: Token, found: list[Token]) -> bool:
    """Say whether a weapon only tells the sort of the next: `cluster bombs`, `rocket fire`."""
    return any(other.i == token.i + 1 for other in found)


def is_strike(head: Token) -> bool:
    """Say whether a noun names an attack and not what it is made with."""
    return head.lemma_.lower() in words("strikes")


def complement(scene: Scene, noun: Token, links: AbstractSet[str] = _OF) -> Token | None:
    """Return the weapon after `of`: `a barrage of rockets`, `debris from a bomb or a missile`."""
    beside = noun.doc[noun.i + 1 : noun.i + 2]
    for child in dict.fromkeys((*children(noun, {"prep"}), *beside)):
        if child.lower_ in links:
            for grandchild in children(child, {"pobj"}):
                for one in listed(grandchild):
                    if scene.item_of(one, WEAPONS):
                        return one
    return None


def flies(scene: Scene, doing: Iterable[Token]) -> bool:
    """Say whether those who do something are aircraft, an air force or pilots."""
    items = ((one, scene.items.get(one.i) or scene.item_of(one, PLATFORMS)) for one in doing)
    return any(
        one.lemma_.lower() in words("flyers") or (item is not None and item.root in PLATFORMS)
        for one, item in items
    )


def doers(noun: Token) -> Iterator[Token]:
    """Return who stands behind a noun: its adjectives, `by ...`, or the verb's subject."""
    parted = noun.i > 1 and noun.nbor(-1).text == "-"  # "a rebel counter-offensive"
    for part in (noun, noun.doc[noun.i - 2]) if parted else (noun,):
        yield from (one for one in part.lefts if one.dep_ in {"amod", "poss", "compound", "nmod"})
    if noun.dep_ == "conj" and noun.head.lemma_.lower() in _STATES:
        yield noun.head  # "killed by regime and Russian airstrikes"
    # what follows right after is its own, wherever a parse puts it: "prompting raids by X"
    beside = [one for one in noun.doc[noun.i + 1 : noun.i + 2] if one.lower_ == "by"]
    for child in dict.fromkeys((*children(noun, {"prep", "agent"}), *beside)):
        if child.lower_ in {"by", "from"}:
            yield from (
                one for grandchild in children(child, {"pobj"}) for one in listed(grandchild)
            )
    verb = clause_of(noun)
    if noun.dep_ == "pobj" and noun.head.lower_ in {"for", "after", "despite", "under"}:
        return  # "fired missiles in retaliation for Israeli strikes", "came under attack"
    making = (words("conducting") | {"fire", "send"}) - words("judging_attacks")
    if verb.i != noun.i and verb.lemma_.lower() in making:
        yield from agents(verb)  # not of "residents witnessed explosions"
