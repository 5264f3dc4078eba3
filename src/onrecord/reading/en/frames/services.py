"""Services cut."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.intended import is_only_tried
from onrecord.reading.en.frames.listing import listing
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, clause_of, subjects
from onrecord.reading.en.syntax.items import ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

SERVICES = frozenset(
    {"power", "heating", "water", "gas", "telecom", "transport", "energy", "health"}
)
"""What fails or is cut off from people, and what gives it."""
CLOSED = SERVICES | {"education"}
"""What is told to be cut or closed itself, and not only to lack something."""
_SERVED = frozenset({"power", "water", "gas", "heating", "telecom"})
_HOUSED = frozenset({"health", "education"})
"""Services of houses, which are counted: the hospital that is closed is one."""
_PLANTS = frozenset({"energy", "transport", "telecom"})
_NEAR = 60
"""How far from the word the number of those cut off may stand, in characters."""


def outage(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that services failed, with the number of those cut off if any is said."""
    token = trigger.token
    if is_only_tried(token) or (token.tag_ == "VB" and token.dep_ == "acl"):
        return  # "tried to cut the road", "measures to stop crossings"
    if trigger.construction == "noun_lacked":
        yield from _lacked(scene, trigger)
        return
    whole = trigger.construction != "state_of"
    services = _services(scene, trigger) if whole else _closed(scene, token)
    if not services and _is_down(trigger):
        services = [one for one in scene.items.values() if one.root in _HOUSED][:1]
    if not services and (not whole or _is_down(trigger) or trigger.construction == "subject"):
        return
    if not services and trigger.construction == "undergoer" and not _names_power(scene, trigger):
        return
    if _only_names(scene, scene.sentence.doc[max(trigger.words)]) or _is_of_news(token):
        return
    number = _affected(scene, token) if trigger.construction != "noun" else _hit(scene, token)
    found: list[ItemWord | None] = [*services] or [None]
    for service in found:
        last = scene.sentence.doc[service.last] if service is not None else None
        if token.lemma_ == "knock" and service is not None and is_plant(scene, service):
            continue  # a thing is harmed: "knocked out a substation"
        yield Draft(
            kind="outage", mode=trigger.mode, trigger=token,
            head=last if last is not None and last.i > token.i else None,
            counted=_counted(scene, service, number), item=service,
            implied=None if service else _meant(trigger, "power"),
        )  # fmt: skip


def is_plant(scene: Scene, item: ItemWord) -> bool:
    """Say whether what gives a service is told as so many things: `two bridges`, `a pylon`."""
    head = scene.sentence.doc[item.last]
    counted = scene.is_plural(head) or scene.is_single(head)
    return item.type in _PLANTS and counted


def served_by(scene: Scene, head: Token) -> ItemWord | None:
    """Return the item of what is cut or restored: there gas is what homes have, no weapon."""
    item = scene.item_of(head)
    gas = item is not None and head.doc[item.last].lower_ == "gas" and item.first == item.last
    return replace(item, type="gas") if item is not None and gas else item


def _only_names(scene: Scene, last: Token) -> bool:
    """Say whether a phrase ends in what is but part of a name: `lost a power plant`.

    The service of `cut the power supply` is one all the same.
    """
    whole = scene.items.get(last.head.i)
    served = whole is not None and whole.first <= last.i and whole.type in _SERVED
    return last.dep_ in {"compound", "amod"} and not served


def _is_of_news(noun: Token) -> bool:
    """Say whether what is cut off is but word of it: `a media blackout`."""
    return any(one.lower_ in words("news") for one in noun.lefts)


def _counted(
    scene: Scene, service: ItemWord | None, number: Counted | None
) -> Counted | Implied | None:
    """Count those cut off, or the house that is put out of service: `the hospital in Ariha`."""
    if service is None or service.root not in _HOUSED:
        return number
    of = scene.token_at(number.number_start) if number is not None else None
    if of is not None and clause_of(of).lower_ != "leaving":
        return number  # but no patients: "closed, leaving hundreds without care"
    house = scene.sentence.doc[service.last]
    return Implied(house, "exact", 1, 1) if scene.is_single(house) else None


def _lacked(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `people don't have electricity or heat`: the negation tells of it."""
    first = trigger.token
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"}:
        first = first.head
    verb = first.head
    negation = next(children(verb, {"neg"}), None)
    ability = any(children(trigger.token, {"acl"}))
    if (
        ability
        or first.dep_ != "dobj"
        or verb.lemma_.lower() not in words("getting")
        or negation is None
    ):
        return
    service = scene.items.get(trigger.token.i)
    service = service if service is not None and service.root in SERVICES else None
    yield Draft(
        kind="outage", mode=trigger.mode, trigger=negation, head=trigger.token,
        counted=next(filter(None, map(scene.number_of, subjects(verb))), None),
        item=service, implied=None if service else _meant(trigger, "heating"),
    )  # fmt: skip


def _meant(trigger: Trigger, usual: str) -> str:
    """Return the service that a word means which is else a weapon: `gas`."""
    return "gas" if any(trigger.token.doc[at].lower_ == "gas" for at in trigger.words) else usual


def _is_down(trigger: Trigger) -> bool:
    """Say whether a state is that of a place which gives a service: `went out of service`."""
    last = trigger.token.doc[trigger.words[-1]]
    return trigger.construction == "state" and last.lower_ in words("serving")


def _closed(scene: Scene, state: Token) -> list[ItemWord]:
    """Return the service whose state is told: the road of `the road remains closed`."""
    off = state.dep_ == "advmod" and state.head.lemma_ == "be"
    if not (off or state.dep_ in {"acomp", "oprd"}) or state.head.lemma_.lower() not in words(
        "states"
    ):
        return []
    of = [item for one in children(state.head, {"nsubj"}) if (item := scene.items.get(one.i))]
    return [item for item in of if item.root in CLOSED]


def _names_power(scene: Scene, trigger: Trigger) -> bool:
    """Say whether a phrase has the service in its own words: `lost power`."""
    dark = {scene.sentence.doc[n].lower_ for n in trigger.words} & words("dark")
    named = any(n in scene.items for n in trigger.words if n != trigger.token.i)
    return bool(dark) or named


def _affected(scene: Scene, token: Token) -> Counted | None:
    """Return how many were cut off: no number of a clause over one with its own subject."""
    at, verb = scene.offset(token), clause_of(token)
    own = verb.dep_ in {"advcl", "relcl", "ccomp"} and any(children(verb, {"nsubj"}))
    own = own or (verb.dep_ == "conj" and any(children(verb, {"nsubj", "nsubjpass"})))
    near = (one for one in scene.quantities if abs(one.number_start - at) < _NEAR)
    found = [(one, scene.token_at(one.number_start)) for one in near if one.high != 0]
    told = [
        (
            word is None or clause_of(word) != verb or _is_apart(token, word),
            abs(one.number_start - at),
            one,
        )
        for one, word in found
        if (not own or (word is not None and word in verb.subtree))
        and not (word is not None and (_is_of_harmed(word, verb) or _is_whole(word)))
    ]
    return min(told, key=lambda one: one[:2], default=(True, 0, None))[2]


def _is_whole(number: Token) -> bool:
    """Say whether a number is of all, of whom another counts some: the 36 of `nine of 36`."""
    before = number.doc[max(0, number.i - 2) : number.i]
    return len(before) > 1 and before[1].lower_ == "of" and before[0].like_num


def _hit(scene: Scene, outage: Token) -> Counted | None:
    """Return how many an outage told by its noun befell: `blackouts affected 300 homes`."""
    verb = outage.head
    if outage.dep_ != "nsubj" or verb.lemma_.lower() not in words("befalling"):
        return None
    return next(filter(None, map(scene.number_of, undergoers(verb))), None)


def _is_apart(token: Token, number: Token) -> bool:
    """Say whether a comma parts a number from the word before it: `nine closed, two of them`."""
    return any(one.text == "," for one in token.doc[token.i : number.i])


def _is_of_harmed(number: Token, outage: Token) -> bool:
    """Say whether those a number counts are told as killed or hurt: `killed 12`, `12 dead`.

    Or as what another verb was done to: `damaged six houses and cut power`.
    """
    verb = clause_of(number)
    noun = number.head if number.dep_ == "nummod" else number
    if noun.dep_ == "dobj" and noun.head != outage and any(children(outage, {"dobj"})):
        return True
    told = {verb.lower_, verb.lemma_.lower()}
    told |= {one.lower_ for one in number.doc[number.i + 1 : number.i + 3]}
    return not told.isdisjoint(words("casualty_forms"))


def _services(scene: Scene, trigger: Trigger) -> list[ItemWord]:
    """Return the services meant: in the words themselves, in a row after them, or beside them."""
    token = trigger.token
    if any(scene.sentence.doc[n].lower_ in words("dark") for n in trigger.words):
        return []  # no light, whatever line was cut
    acting = [item for one in subjects(clause_of(token)) if (item := scene.item_of(one))]
    if trigger.construction == "subject" or _is_down(trigger):
        return [item for item in acting if item.root in CLOSED]
    if trigger.construction == "state" or len(trigger.words) > 1:
        start = token.i if trigger.construction == "state" else max(trigger.words)
        after = scene.sentence.doc[start + 1 : start + 2].text
        row = listing(scene, start + 1 + (after == "from"))  # "cut off from power and gas"
        listed = [item for one in row if (item := served_by(scene, one)) and item.root in SERVICES]
        if listed:
            return listed
    cut = [service for one in undergoers(token) if (service := served_by(scene, one))]
    if any(service.root in CLOSED for service in cut):
        return [service for service in cut if service.root in CLOSED]
    for one in (*(scene.sentence.doc[n] for n in trigger.words), *token.lefts):
        named = served_by(scene, one) if one.pos_ in {"NOUN", "PROPN"} else scene.items.get(one.i)
        if named is not None and named.root in SERVICES:
            return [named]
    beside = [
        item
        for item in scene.items.values()
        if item.root in SERVICES and abs(item.last - token.i) <= 3
    ]
    return beside[:1] if trigger.construction in {"noun", "state"} else []
