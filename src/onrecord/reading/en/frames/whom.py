"""Who people are that a word only counts: by whom they are of, and by those told of before."""

from dataclasses import replace

from onrecord.reading.en.frames.bracketed import is_in_brackets
from onrecord.reading.en.frames.counting import is_one_more
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of, subjects
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.tokens import Token

_APART = {",", "(", "-", "–", "—"}
_ALL = 4
"""How many words after `all` it is told who they were: `all of them young men`."""


def whose(scene: Scene, head: Token, item: ItemWord | None) -> ItemWord | None:
    """Return who people are by whom they are of: `the life of a child`, `men from the army`."""
    if item is None and head.lemma_ == "bomber":
        weapon = scene.items.get(head.i)  # "two suicide bombers were killed"
        return replace(weapon, type="military") if weapon and weapon.root == "ied" else None
    if item is not None and head.lemma_ == "officer" and "police" in scene.sentence.lower:
        return replace(item, type="official")  # "a blast near a police van killed two officers"
    if item is not None and head.lemma_ == "member" and item.type == "civilian":
        return replace(item, type="person")  # "six members of one family"
    if item is None or item.root != "person":
        return item
    if (told := _all_told(scene, head)) is not None:
        return told
    if head.lemma_ == "man" and _are_at_arms(head):
        return replace(item, type="military")
    link = "of" if head.lemma_ == "life" else "from"
    beside = any(one.lower_ == link for one in scene.following(head, 1))
    of_them = (scene.item_of(one, PEOPLE) for one in (inner(head, {link}) if beside else ()))
    return next(filter(None, of_them), item)


def _all_told(scene: Scene, head: Token) -> ItemWord | None:
    """Return what all of those counted were: `seven people were killed, all of them civilians`."""
    doc = head.doc
    every = next((one for one in doc[head.i + 1 :] if one.lower_ == "all"), None)
    if every is None or every.nbor(-1).text not in _APART:
        return None
    if any(scene.number_of(doc[at]) for at in scene.items if head.i < at < every.i):
        return None  # they are those counted last
    near = (scene.items.get(one.i) for one in scene.following(every, _ALL))
    return next((one for one in near if one is not None and one.root in PEOPLE), None)


def _are_at_arms(men: Token) -> bool:
    """Say whether men are somebody's fighters: `his men`, `the group lost three men`."""
    if any(one.tag_ == "PRP$" for one in men.lefts):
        return True
    lost = men.dep_ in {"dobj", "conj"} and clause_of(men).lemma_ == "lose"
    of = subjects(clause_of(men)) if lost else ()
    return any(one.pos_ in {"PRON", "PROPN"} or one.lemma_ in words("sides_told") for one in of)


def told_as(scene: Scene, token: Token) -> ItemWord | None:
    """Return what some of those hurt were: "two of those killed were women"."""
    doc, at = token.doc, token.i + 1
    those = token.i > 0 and token.nbor(-1).lower_ == "those"
    if not those or at >= len(doc) or doc[at].lemma_ != "be":
        return None
    items = (scene.items.get(one.i) for one in doc[at + 1 : at + 3])
    return next((item for item in items if item is not None and item.root in PEOPLE), None)


def said_before(scene: Scene, head: Token) -> ItemWord | None:
    """Return whom a bare number is of: "7 fighters were killed and 5 wounded", `12 of them`."""
    bare = head.pos_ == "NUM" or head.tag_ == "CD" or head.lower_ in words("rest") | words("bare")
    if is_one_more(head):
        return _one_like(scene, head)
    of = head.i if head.lower_ == "of" else head.i + 1  # "dozens of" may be the number
    of_them = of + 1 < len(head.doc) and head.doc[of + 1].lower_ in {"them", "whom"}
    if not bare and not of_them:
        return None
    earlier = [
        item
        for at, item in sorted(scene.items.items())
        if at < head.i
        and item.root in PEOPLE - {"child", "person"}
        and head.doc[at].pos_ not in {"VERB", "AUX"}
    ]
    if of_them:
        return _last_counted(scene, head) or (earlier[-1] if earlier else None)
    counted = [
        item
        for item in earlier
        if (scene.number_of(head.doc[item.last]) or _is_soldier_hurt(head.doc[item.last], item))
        and not _is_in_part(head.doc[item.last])
    ]
    return counted[-1] if counted else None


def _last_counted(scene: Scene, head: Token) -> ItemWord | None:
    """Return the people counted last before a word: not the gunmen who `took 12 people`."""
    near = (scene.items.get(at) for at in range(head.i - 1, -1, -1))
    people = (one for one in near if one is not None and one.root in PEOPLE)
    return next((one for one in people if scene.number_of(head.doc[one.last])), None)


def _one_like(scene: Scene, head: Token) -> ItemWord | None:
    """Return what one more is: `a child was killed and another hurt`."""
    near = (scene.items.get(at) for at in range(head.i - 1, -1, -1))
    return next((one for one in near if one is not None and one.root in PEOPLE), None)


def _is_soldier_hurt(noun: Token, item: ItemWord) -> bool:
    """Say whether one soldier is told to be hurt: `a soldier was killed and two wounded`."""
    hurt = noun.head.lemma_.lower() in words("casualty")
    return item.type == "military" and hurt and noun.dep_ in {"nsubjpass", "dobj"}


def _is_in_part(noun: Token) -> bool:
    """Say whether people are but a part of those told of: `including two ambulance workers`."""
    first = noun
    while first.dep_ == "conj" and first.head.i < first.i and first.head.pos_ == "NOUN":
        first = first.head  # "including four children and two women"
    before = noun.doc[max(0, first.left_edge.i - 1) : noun.i]
    return is_in_brackets(noun) or any(one.lower_ in words("parts_listed") for one in before)
