"""People told of as some of those whom something befell: `three medics were among the dead`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.group_rows import after, before
from onrecord.reading.en.frames.shares_of import shares_of
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger, triggers

_BEFORE = 7
_AMONG = {"among", "amongst"}
_NAMING = {"NOUN", "ADJ", "DET", "NUM", "PRON", "ADV", "ADP", "PROPN"}
_FEW = 4
_COPULA = 8
"""How many words after those named `were` may stand: `those killed in Idlib on Monday were`."""


def members(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the members that a sentence tells of, of all whom the trigger's word names."""
    opening = _opening(trigger.token)
    if opening is None:
        yield from _named_were(scene, trigger)
        return
    if opening.lower_ in _AMONG:
        yield from _among(scene, trigger, opening)
    else:
        yield from who_were(scene, trigger, opening)
        if opening.lower_ == "of":
            yield from shares_of(scene, trigger, opening)


def listed_as(scene: Scene, including: Token) -> Trigger | None:
    """Return what befell those that a clause lists: `the dead include`, `those hurt included`."""
    subject = next(children(including, {"nsubj", "nsubjpass"}), None)
    if subject is None:
        return None
    within = {one.i for one in subject.subtree}
    return next(
        (
            one
            for one in triggers(scene.sentence)
            if one.construction in {"state", "member"} and one.token.i in within
        ),
        None,
    )


def _opening(token: Token) -> Token | None:
    """Return the word that opens a share of those named: the `among` of `among the dead`."""
    doc = token.doc
    for at in range(token.i - 1, max(-1, token.i - 1 - _BEFORE), -1):
        one = doc[at]
        if one.lower_ in _AMONG | {"of"}:
            return one
        if one.lower_ == "all" and doc[at + 1].lower_ in {"the", "those"}:
            return one
        if one.pos_ not in _NAMING or one.lower_ == "in":
            return None
    return None


def _among(scene: Scene, trigger: Trigger, among: Token) -> Iterator[Draft]:
    """Read `two medics were among the dead` and `among those killed were two medics`."""
    end = scene.sentence.doc[trigger.words[-1]]
    following = _copula(end)
    if following is not None and not any(one.pos_ == "VERB" for one in among.lefts):
        numbered = [(group.head, group.number) for group in after(scene, following)]
        if numbered:
            for head, number in numbered:
                yield from draft_of(scene, trigger, head, number)
            return
        for one in scene.following(following, _FEW):
            if scene.item_of(one, PEOPLE) and one.pos_ in {"NOUN", "PROPN"}:
                for head in listed(one):
                    yield from draft_of(scene, trigger, head)
                return
        return
    for head in _subject(scene, among):
        yield from draft_of(scene, trigger, head)


def _named_were(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `the victims were three soldiers and a child`, told with their number."""
    yield from _identified(scene, trigger)
    named = trigger.token
    verb = _copula(named) if named.dep_ == "nsubj" and named.lemma_ != "casualty" else None
    if verb is None or verb != named.head or any(one.dep_ == "neg" for one in verb.children):
        return
    for head in (one for attr in children(verb, {"attr"}) for one in listed(attr)):
        if scene.number_of(head) is not None or scene.is_single(head):
            yield from draft_of(scene, trigger, head)


def _identified(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `the dead were identified as three soldiers and a child`."""
    were = _copula(scene.sentence.doc[trigger.words[-1]])
    verb = were.head if were is not None and were.dep_ == "auxpass" else None
    if verb is None or verb.lemma_.lower() not in words("identifying"):
        return
    called = (
        one for link in children(verb, {"prep"}) if link.lower_ == "as" for one in link.rights
    )
    for head in (one for first in called for one in listed(first)):
        if scene.number_of(head) is not None or scene.is_single(head):
            yield from draft_of(scene, trigger, head)


def _subject(scene: Scene, among: Token) -> list[Token]:
    """Return who is said to be among others: the people named before `were among`."""
    groups = before(scene, among)
    verb = among.head
    if verb.pos_ not in {"VERB", "AUX"} or verb.i > among.i:
        return [group.head for group in groups]
    if verb.lemma_.lower() not in words("belonging"):
        return []
    named = [one for head in children(verb, {"nsubj", "nsubjpass"}) for one in _row(scene, head)]
    return named or [group.head for group in groups]


def _row(scene: Scene, subject: Token) -> list[Token]:
    """Return the people of a subject, in a row that may have lost its commas."""
    found = {one.i: one for one in listed(subject)}
    for one in subject.subtree:
        own = one.dep_ in {"conj", "appos", "nmod", "dep"} or one.i in found
        if own and one.i <= subject.right_edge.i and scene.items.get(one.i):
            found[one.i] = one
    return [found[at] for at in sorted(found)]


def who_were(scene: Scene, trigger: Trigger, opening: Token) -> Iterator[Draft]:
    """Read `two of the victims were children` and `six guards made up the rest of the dead`."""
    doc = opening.doc
    share = doc[max(0, opening.i - 1)] if opening.lower_ == "of" else opening
    above = share.head
    if above.lemma_ == "make" and share.i > above.i:
        for group in before(scene, above):
            yield from draft_of(scene, trigger, group.head, group.number)
        return
    following = _copula(doc[trigger.words[-1]])
    if following is None or any(one.dep_ == "neg" for one in following.children):
        return
    noun = next(
        (
            one
            for one in scene.following(following, _FEW)
            if (item := scene.items.get(one.i)) and item.root in PEOPLE and one.pos_ == "NOUN"
        ),
        None,
    )
    if noun is None:
        return
    number: Counted | Implied | None = next(
        (one for one in scene.quantities if one.start <= scene.offset(share) < one.end), None
    )
    if share.lower_ in words("rest"):
        number = Implied(share, "vague", 2, None)
    if number is not None or share.lower_ in words("most"):
        yield made(trigger, noun, number, scene.items[noun.i])


def _copula(last: Token) -> Token | None:
    """Return the `were` right after those named, whatever names them further."""
    for one in last.doc[last.i + 1 : last.i + 1 + _COPULA]:
        if one.lemma_ == "be" and one.pos_ in {"AUX", "VERB"}:
            return one
        if one.pos_ not in {"ADP", "DET", "NOUN", "PROPN", "ADV"}:
            return None
    return None


def draft_of(
    scene: Scene, trigger: Trigger, head: Token, number: Counted | Implied | None = None
) -> Iterator[Draft]:
    """Return the claim of a noun of people, by its number, or as one of them."""
    number = number or count(scene, head)
    item = scene.item_of(head, PEOPLE)
    number = number or (Implied(head, "exact", 1, 1) if head.tag_ in {"NN", "NNP"} else None)
    if item is not None and number is not None:
        yield made(trigger, head, number, item)


def made(
    trigger: Trigger, head: Token, number: Counted | Implied | None, item: ItemWord | None
) -> Draft:
    """Return the claim of some of those a trigger names; people of no said sort without an item."""
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=head, counted=number,
        item=item, implied=None if item else "person",
    )  # fmt: skip
