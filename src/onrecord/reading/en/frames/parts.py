"""Parts of those counted: `including three children`, `two of them women`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames.bracketed import bracketed
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.group_rows import after
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.members import listed_as
from onrecord.reading.en.frames.of_whom import of_whom, those_of_them
from onrecord.reading.en.frames.parts_of_things import listed_things, things_among, things_in_row
from onrecord.reading.en.frames.placed import (
    at_times,
    elsewhere,
    of_them,
    weapons,
    whole_before,
)
from onrecord.reading.en.frames.placed_rows import places_beside
from onrecord.reading.en.frames.sums import ones_after
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed, subjects
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import triggers

_OPENS = {"including", "included", "includes", "include"}
_THEM = {"them", "whom", "those", "these"}
_PLACED = {"interception", "strike"}
"""Further kinds of which parts are told by where they were."""
_NEAR = 9
_FEW = 3
_APART = {",", "(", "-", "–", "—"}


def parts(scene: Scene, wholes: Sequence[Draft]) -> Iterator[Draft]:
    """Return a claim for each part of a whole that `wholes` counts; it is never added to it."""
    people = [one for one in wholes if one.kind in BEFALLEN and one.head is not None]
    # Of `destroyed 28 of 33 targets, including 20 drones` the parts are of the 28.
    placed = (one for one in wholes if one.kind in _PLACED and one.head is not None)
    counted = [one for one in placed if one.kind != "strike" or one.trigger.pos_ != "NUM"]
    things = [one for one in wholes if one.kind == "damage"]
    yield from bracketed(scene, people)
    numbered = [one for one in things if one.head is not None]
    yield from places_beside(scene, [*people, *counted, *numbered])
    yield from at_times(scene, [*people, *counted])
    for opening in _openings(scene):
        if opening.text == ":":
            yield from things_in_row(scene, things, opening)
            yield from elsewhere(scene, [*people, *counted], opening)
            yield from weapons(scene, counted, opening)
            continue
        yield from things_among(scene, things, opening)
        yield from listed_things(scene, things, opening)
        if opening.lower_ == "including":
            yield from weapons(scene, counted, opening)
        yield from elsewhere(scene, [*people, *counted], opening)
        yield from of_them(scene, counted, opening)
        whole = _listed(scene, opening) or whole_before(people, opening)
        if _is_of_others(scene, opening):
            continue
        if whole is None:
            continue
        opened = _opened(scene, opening, whole.trigger.i > opening.i)
        of_children = any(_type(scene, head) == "child" for head, _ in opened)
        for head, group in opened:
            if _is_told_otherwise(scene, group.last if group else head.i, whole):
                continue
            item = group.item if group else scene.item_of(head, PEOPLE)
            of_whole = _is_described(head) or _is_grave(scene, head, whole)
            item = item or (whole.item if of_whole else None)
            number = group.number if group else count(scene, head)
            adults = _type(scene, head) == "civilian" and not scene.is_single(head)
            if group is None and of_children and adults:
                continue  # "women and children" says that civilians were children
            if (item is not None or of_whole) and number is not None:
                yield replace(
                    whole, trigger=opening, head=head, counted=number, item=item,
                    implied=None if item else whole.implied, whole=whole.trigger,
                )  # fmt: skip


def _is_grave(scene: Scene, number: Token, whole: Draft) -> bool:
    """Say whether it is told how badly some of those hurt are: `nine of them critically`."""
    after = scene.following(number, _FEW)
    return (
        number.pos_ == "NUM"
        and whole.kind == "injured"
        and any(one.lower_ in words("gravely") for one in after)
    )


def _is_told_otherwise(scene: Scene, last: int, whole: Draft) -> bool:
    """Say whether a part has a fate of its own: `574 hurt, including nine children killed`."""
    after = scene.sentence.doc[last + 1 : last + 2].text.lower()
    if after not in words("casualty_forms"):
        return False
    own = (one for one in triggers(scene.sentence) if one.token.i == last + 1)
    return any(one.kind in BEFALLEN and one.kind != whole.kind for one in own)


def _is_described(head: Token) -> bool:
    """Say whether it is told of a bare number who they were: `15 who sought aid`, `six from X`.

    So it is of `six of them from X` and of `six members of a family`.
    """
    near = head.doc[head.i + 1 : head.i + 5]
    after = [one.lower_ for one in near if one.pos_ != "AUX"]  # "10 of whom were waiting"
    if after[:1] == ["of"] and after[1:2] and after[1] in _THEM:
        after = after[2:]
    described = head.pos_ == "NUM" and bool(after) and after[0] in words("describing")
    return described or head.lemma_ == "member"


def _openings(scene: Scene) -> Iterator[Token]:
    """Return the words that may open a part."""
    opens = words("parts") | _OPENS | {":"}
    rows = enumerate(scene.sentence.rows)
    return (scene.sentence.doc[at] for at, (lower, _) in rows if lower in opens)


def _is_of_others(scene: Scene, opening: Token) -> bool:
    """Say whether a verb lists what others are made of: `an inquiry that included the police`."""
    return opening.pos_ == "VERB" and any(
        scene.item_of(one, PEOPLE) is None
        and not {below.lower_ for below in one.subtree} & words("those_named")
        and scene.number_of(one) is None
        for one in subjects(opening)
    )


def _type(scene: Scene, head: Token) -> str | None:
    item = scene.items.get(head.i)
    return item.type if item is not None else None


def _listed(scene: Scene, opening: Token) -> Draft | None:
    """Return what befell those whom `the dead include` lists."""
    trigger = listed_as(scene, opening) if opening.lower_ in _OPENS else None
    if trigger is None:
        return None
    return Draft(kind=trigger.kind, mode=trigger.mode, trigger=trigger.token)


def _opened(scene: Scene, opening: Token, taken: bool) -> list[tuple[Token, Group | None]]:
    """Return the nouns of a part: with their groups where numbered.

    `taken` says that the verb that takes the whole follows: `six, including two, were killed`.
    """
    doc = opening.doc
    following = doc[opening.i + 1].lower_ if opening.i + 1 < len(doc) else ""
    if opening.lower_ in _OPENS or (opening.lower_ in words("parts") and following in _THEM):
        if opening.lower_ == "of":
            return those_of_them(scene, opening) or of_whom(scene, opening)
        start = doc[opening.i + 1] if following in _THEM else opening
        near = after(scene, start, taken=taken)
        if near:
            ones = [(one, None) for one in ones_after(scene, near[-1].last, taken)]
            return [*((group.head, group) for group in near), *ones]
        if following in _THEM:
            those = _after_them(scene, start)
            return [(one, None) for one in those] or _before_them(scene, opening)
        objects = [
            one for child in children(opening, {"pobj", "dobj", "attr"}) for one in listed(child)
        ]
        return [(one, None) for one in objects if one.i > start.i]
    return []


def _after_them(scene: Scene, them: Token) -> list[Token]:
    """Return the people right after `among them`: `among them a child and two medics`."""
    near = (one for one in scene.following(them, _NEAR) if scene.item_of(one, PEOPLE))
    noun = next((one for one in near if one.pos_ == "NOUN"), None)
    return list(listed(noun)) if noun is not None else []


def _before_them(scene: Scene, among: Token) -> list[tuple[Token, Group | None]]:
    """Return the people right before `among them`: `nine people, two children among them`."""
    found = (one for one in groups(scene) if one.last == among.i - 1 and one.first)
    return [(one.head, one) for one in found if among.doc[one.first - 1].text in _APART]
