"""Ground left, by those who chose to or were made to."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.armed import is_armed
from onrecord.reading.en.frames.ground import inner, is_ground
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, is_passive, subjects
from onrecord.reading.en.syntax.items import FIGHTERS, PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_STATE = 4
_BEGINNING = {"begin", "start", "finish", "complete"}
_FLED = {"to", "toward", "towards", "from", "into"}
_LEAVING = FIGHTERS | {"vehicle", "tank"}
"""What is made to leave by those who force it to: an army, a convoy."""


def withdrawal(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a party left ground."""
    token = trigger.token
    if trigger.construction == "subject_left":
        yield from _left(scene, trigger)
        return
    if trigger.construction == "subject_out":
        yield from _out(scene, trigger)
        return
    doers = tuple(subjects(token)) if trigger.construction == "subject" else _whose(token)
    moved = any(_is_rescued(scene, one) for one in undergoers(token))
    in_after = any(one.lower_ == "in" for one in scene.following(token, 1))
    moved = moved or (token.lemma_ == "pull" and in_after)  # "pulled in"
    moved = moved or _is_taken_back(scene, token)
    left = [one.lemma_.lower() for one in inner(token, {"from", "of"})]
    left += [one.lemma_.lower() for out in token.rights for one in inner(out, {"of"})]
    if words("no_grounds").intersection(left) or any(one.lemma_ in words("firms") for one in doers):
        return  # "withdrew from the treaty"
    if is_leaving(token):
        doers = _forced(scene, token)
    elif trigger.construction == "subject" and is_passive(token):
        doers = tuple(one for one in undergoers(token) if _is_army(scene, one))
    elif any(_is_unarmed(scene, one) for one in doers):
        return  # "the mayor retreated to his villa"
    if trigger.construction == "subject" and (not doers or moved):
        return  # "we pulled bodies out"
    yield Draft(kind="withdrawal", mode=None, trigger=token, agents=doers)


def _is_army(scene: Scene, moved: Token) -> bool:
    """Say whether men or arms are moved off: `the brigade was withdrawn from the town`."""
    lemma = moved.lemma_.lower()
    told = lemma in words("sides_told") or lemma in words("withdrawn")
    return told or scene.item_of(moved, _LEAVING) is not None


def _is_unarmed(scene: Scene, one: Token) -> bool:
    item = scene.items.get(one.i)
    return item is not None and item.root in PEOPLE - FIGHTERS - {"person"}


def _whose(noun: Token) -> tuple[Token, ...]:
    """Return who a noun says left: `the rebel retreat`, `the withdrawal of the army`."""
    return (*noun.lefts, *inner(noun, {"of", "by"}))


def _is_rescued(scene: Scene, moved: Token) -> bool:
    """Say whether those brought out of somewhere are no fighters: `pulled survivors out`."""
    lemma, item = moved.lemma_.lower(), scene.item_of(moved, PEOPLE)
    found = lemma in words("bodies") or lemma in words("sought")
    return found or (item is not None and item.root not in FIGHTERS)


def _is_taken_back(scene: Scene, verb: Token) -> bool:
    """Say whether what is withdrawn is neither men nor arms nor ground: `withdrew his bid`."""
    if verb.lemma_ != "withdraw":
        return False
    objects = [one for one in children(verb, {"dobj"}) if one.pos_ == "NOUN"]
    return bool(objects) and not any(
        scene.item_of(one) or one.lemma_.lower() in words("sides_told") or is_ground(scene, one)
        or one.lemma_.lower() in words("withdrawn") for one in objects
    )  # fmt: skip


def is_leaving(verb: Token) -> bool:
    """Say whether it is what some were made to do: `forced them to retreat from the hills`."""
    return verb.dep_ == "xcomp" and verb.head.lemma_ in {"force", "compel", "make", "oblige"}


def _forced(scene: Scene, verb: Token) -> tuple[Token, ...]:
    """Return the fighters who were made to leave: `forced the army to pull back`.

    Where it is told who forced them, and from what ground, that was taken from them, which
    `capture` tells.
    """
    if agents(verb.head) and any(is_ground(scene, one) for one in inner(verb, {"from", "of"})):
        return ()
    return tuple(one for one in undergoers(verb.head) if scene.item_of(one, _LEAVING))


def _left(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the withdrawal of fighters who left a place: `the rebels abandoned the town`."""
    doers = tuple(one for one in subjects(trigger.token) if is_armed(scene, one))
    fled = inner(trigger.token, _FLED) if trigger.token.lemma_ == "flee" else ()
    ground = tuple(one for one in (*undergoers(trigger.token), *fled) if _is_left(scene, one))
    if trigger.token.tag_ == "VB" and trigger.token.head.lemma_.lower() in words("asking"):
        return  # "pleaded with the rebels to leave the town"
    begun = trigger.token.dep_ == "xcomp" and trigger.token.head.lemma_ in _BEGINNING
    if doers and ground and (trigger.token.tag_ != "VBG" or begun):
        yield Draft(kind="withdrawal", mode=None, trigger=trigger.token, agents=doers, aimed=ground)


def _out(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the withdrawal of armed men who went, or were taken, out of ground: `marched out of`.

    Who is driven out lost it; that `capture` tells.
    """
    verb = trigger.token if trigger.token.pos_ != "AUX" else clause_of(trigger.token)
    gone = undergoers(verb) or subjects(verb)
    doers = tuple(one for one in gone if _is_army(scene, one) or is_armed(scene, one))
    out = next((one for one in verb.rights if one.lower_ in {"out", "gone"}), verb)
    ground = (*inner(verb, {"of", "from"}), *inner(out, {"of", "from"}))
    driven = verb.lemma_ == "drive" and (undergoers(verb) or is_passive(verb))
    if doers and not driven and any(is_ground(scene, one) for one in ground):
        yield Draft(kind="withdrawal", mode=None, trigger=verb, agents=doers, aimed=ground)


def _is_left(scene: Scene, head: Token) -> bool:
    """Say whether it is a place that can be held, not left in ruins."""
    left = head.head.lemma_ == "leave"
    if left and {one.lower_ for one in scene.following(head, _STATE)} & words("ruins"):
        return False
    place = scene.mention_at(head)
    return place is not None or head.lemma_.lower() in words("settlements")
