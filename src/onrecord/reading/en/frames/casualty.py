"""The claim of one noun, or one numbered group, of people whom something befell."""

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count, is_any, is_one_more, of_what
from onrecord.reading.en.frames.groups import Group
from onrecord.reading.en.frames.sides_lost import implied
from onrecord.reading.en.frames.tolls import number_reached
from onrecord.reading.en.frames.whom import said_before, told_as, whose
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, negated
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger, triggers

_OF = {"of", "for"}
_ONE = {"he", "she", "him", "her", "himself", "herself"}
_TOLD_OF_ALL = {"displaced", "detained"}
"""Kinds told of people whom no figure counts: `they were evacuated`."""
_SOME = {
    "others",
    "many",
    "several",
    "dozens",
    "some",
    "all",
    "nobody",
    "none",
    "everyone",
    "one",
    "both",
}


def group_of(scene: Scene, trigger: Trigger, group: Group) -> Draft:
    """Return the claim of a numbered group that stands beside a trigger."""
    item = told_as(scene, trigger.token) or whose(scene, group.head, group.item)
    return _claim(scene, trigger, group.head, group.number, item or said_before(scene, group.head))


def casualty(scene: Scene, trigger: Trigger, head: Token) -> Draft | None:
    """Return the claim of a noun that the grammar gives a trigger; None where it is of nobody."""
    if _is_nobody(head) or is_carried_off(trigger, head):
        return None
    item = whose(scene, head, scene.item_of(head, PEOPLE))
    if item is None and scene.item_of(head) is not None and head.pos_ != "NUM":
        return None
    number = number_reached(scene, head) or _of_deaths(scene, trigger, head) or count(scene, head)
    described = trigger.token.dep_ == "amod" and trigger.kind == "displaced"
    if described and (not isinstance(number, Counted) or _is_befallen_more(scene, head)):
        return None
    if not _is_somebody(scene, trigger, head, item, number):
        return None
    number = _none_of(trigger, head, number) or _told_by(trigger, head, item, number)
    if trigger.construction == "noun" and trigger.kind == "killed" and number is None:
        return None
    if isinstance(number, Implied) and number.qualifier == "vague" and _is_charge(trigger.token):
        return None
    item = _as_told(scene, trigger, head, item)
    return None if withdraws(trigger, item) else _claim(scene, trigger, head, number, item)


def _of_deaths(scene: Scene, trigger: Trigger, head: Token) -> Counted | Implied | None:
    """Return the number of a noun of harm that names those it befell: `no deaths among troops`."""
    own = trigger.construction == "noun" and scene.number_of(head) is None
    return scene.number_of(trigger.token) if own and head.i > trigger.token.i else None


def _is_befallen_more(scene: Scene, head: Token) -> bool:
    """Say whether it is told what else befell people: `seven displaced farmers were killed`."""
    told = {"killed", "injured", "missing", "detained"}
    return any(one.token == head.head and one.kind in told for one in triggers(scene.sentence))


def is_carried_off(trigger: Trigger, head: Token) -> bool:
    """Say whether those evacuated are dead or hurt: `the casualties were evacuated`."""
    return trigger.kind == "displaced" and head.lemma_.lower() in words("carried_off")


def withdraws(trigger: Trigger, item: ItemWord | None) -> bool:
    """Say whether soldiers flee, or are driven out: that is a withdrawal, or ground taken."""
    return item is not None and item.root == "military" and trigger.mode == "fled"


def _is_nobody(head: Token) -> bool:
    whole = of_what(head) if head.lemma_ in words("totals") else ()  # "a total of 300 sheep"
    own = {head.lower_, *(one.lower_ for one in whole)}
    return bool(own & words("not_people")) or head.left_edge.lower_ == "how"


def _is_somebody(
    scene: Scene,
    trigger: Trigger,
    head: Token,
    item: ItemWord | None,
    number: Counted | Implied | None,
) -> bool:
    """Say whether a word that names no sort of people stands for some all the same."""
    told = isinstance(number, Counted)
    if is_one_more(head) or head.lower_ in load("en/frames")["pairs"]:
        return True
    if head.pos_ == "PRON":
        all_of_them = trigger.kind in _TOLD_OF_ALL and head.lower_ in words("them")
        return told or all_of_them or head.lower_ in _ONE | _SOME
    if item is not None:
        return True
    if head.pos_ == "PROPN":
        return scene.mention_at(head) is None and trigger.kind != "displaced"
    return told or head.lower_ == "others" or head.pos_ == "NUM"


def _told_by(
    trigger: Trigger, head: Token, item: ItemWord | None, number: Counted | Implied | None
) -> Counted | Implied | None:
    """Return how many a noun tells of: as counted, else what its own form says."""
    if head.pos_ == "PRON":
        if head.lower_ in _ONE:
            return Implied(head, "exact", 1, 1)
        if trigger.kind in _TOLD_OF_ALL and head.lower_ in words("them"):
            return None
    if number is None and head.lower_ == "others":
        return Implied(head, "vague", 2, None)
    named = head.pos_ == "PROPN" or (head.pos_ == "NOUN" and item is not None)
    if isinstance(number, Implied) and number.high is None and negated(trigger.token):
        return Implied(head, "exact", 0, 0)  # "civilians were not hurt"
    one = number is None and named and not is_any(head)
    return Implied(head, "exact", 1, 1) if one else number


def _none_of(
    trigger: Trigger, head: Token, number: Counted | Implied | None
) -> Counted | Implied | None:
    """Return none where people at large were not hurt: `residents were not injured`."""
    verb = trigger.token if trigger.construction == "undergoer" else trigger.token.head
    bare = isinstance(number, Implied) and number.high is None and head.left_edge.i == head.i
    hurt = trigger.kind in {"killed", "injured"} and head.i < verb.i
    return Implied(head, "exact", 0, 0) if hurt and bare and negated(verb) else None


def _as_told(scene: Scene, trigger: Trigger, head: Token, item: ItemWord | None) -> ItemWord | None:
    """Return the sort of people of a noun, by its own words or those before it."""
    item = told_as(scene, trigger.token) or item
    if trigger.construction == "toll":
        inside = (scene.items.get(at) for at in trigger.words)  # "the number of soldiers killed"
        item = item or next((one for one in inside if one and one.root in PEOPLE), None)
    if trigger.construction == "toll_put":  # a toll is of all, whoever was told of before
        return item
    return item or said_before(scene, head)


def _is_charge(verb: Token) -> bool:
    """Say whether it is what someone does at large: `criticised for killing civilians`."""
    while verb.dep_ in {"conj", "acomp"}:
        verb = verb.head
    over = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ in _OF else verb
    return over.lemma_.lower() in words("accusing") | words("condemning")


def _claim(
    scene: Scene,
    trigger: Trigger,
    head: Token,
    number: Counted | Implied | None,
    item: ItemWord | None,
) -> Draft:
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=head, counted=number,
        item=item, implied=None if item else implied(scene, trigger, head), agents=_doers(trigger),
    )  # fmt: skip


def _doers(trigger: Trigger) -> tuple[Token, ...]:
    acts = trigger.construction == "undergoer" or trigger.token.lemma_ in words("destroying")
    return tuple(agents(trigger.token)) if acts else ()
