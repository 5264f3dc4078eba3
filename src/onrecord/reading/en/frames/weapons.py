"""Weapons used, stopped in the air, or arriving."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.grammar import agents, children, clause_of, listed, subjects, undergoers
from onrecord.reading.en.items import FLYING, PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_IMPLIED = {
    "shell": "artillery", "shelling": "artillery", "bomb": "bomb", "bombing": "bomb", "airstrike": "aircraft",
    "strike": "aircraft", "raid": "aircraft", "mortar": "mortar",
}  # fmt: skip
_GROUND = {"attack", "assault", "raid", "operation"}
_AIR = {"air", "aerial", "airborne"}
_LIGHT = {
    "carry",
    "conduct",
    "launch",
    "stage",
    "mount",
    "wage",
    "unleash",
    "perform",
    "deliver",
    "inflict",
    "make",
    "intensify",
    "come",
    "witness",
    "step",
    "continue",
    "resume",
    "begin",
    "perpetrate",
    "commit",
}
_DANGEROUS = {"chemical", "incendiary", "bomb.cluster", "bomb.barrel", "ied"}
_BLASTS = {"explosion", "blast"}


def strike(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that weapons were used at something."""
    match trigger.construction:
        case "noun":
            yield from _named(scene, trigger)
        case "undergoer_weapon":
            yield from _launched(scene, trigger)
        case "subject_weapon":
            yield from _arrived(scene, trigger, "impact", "hit")
        case _:
            yield from _done_to(scene, trigger)


def _named(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    noun = trigger.token
    lemma = noun.lemma_.lower()
    weapon = _weapon_before(scene, noun)
    aerial = any(child.lower_ in _AIR for child in noun.lefts)
    if lemma in {"launch"} and not _complement(scene, noun):
        return
    if lemma in _GROUND and weapon is None and not aerial:
        return
    if (
        lemma == "strike"
        and weapon is None
        and any(child.lemma_ in {"hunger", "labor", "labour", "general"} for child in noun.lefts)
    ):
        return
    if lemma in _GROUND and not aerial and weapon is not None and weapon.last >= noun.i:
        return
    implied = "aircraft" if aerial else _IMPLIED.get(lemma) if weapon is None else None
    if lemma in {"strike", "raid"} and not aerial and weapon is None:
        implied = "aircraft" if scene.airborne else None
    if lemma in _BLASTS:
        weapon = weapon or _near(scene, noun, {"ied", "bomb", "mine"})
    inner = _complement(scene, noun) if lemma in {"launch", "salvo", "barrage"} else None
    head = inner or noun
    counted = count(scene, head)
    if lemma in {"launch", "salvo", "barrage"} and inner is not None:
        weapon = scene.item_of(inner, WEAPONS) or weapon
    series = _series(scene, noun)
    yield Draft(
        kind="impact" if lemma in _BLASTS else "strike",
        mode="hit" if lemma in _BLASTS else None,
        trigger=noun,
        head=head,
        counted=series or counted,
        item=weapon,
        implied=implied,
        unit=None if inner is not None else "strikes",
        agents=tuple(_doers(scene, noun)),
    )


def _series(scene: Scene, noun: Token) -> Implied | None:
    """`a series of strikes` is several of them."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    if over is not None and over.lemma_ in {"series", "wave", "string", "number"}:
        return Implied(noun, "vague", 2, None)
    return None


def _doers(scene: Scene, noun: Token) -> Iterator[Token]:
    """Who stands behind a noun: its adjectives and owner, `by ...`, or the verb's subject."""
    yield from (child for child in noun.lefts if child.dep_ in {"amod", "poss", "compound", "nmod"})
    for child in children(noun, {"prep", "agent"}):
        if child.lower_ in {"by", "from"}:
            yield from (
                one for grandchild in children(child, {"pobj"}) for one in listed(grandchild)
            )
    verb = clause_of(noun)
    if verb.i != noun.i and verb.lemma_.lower() in _LIGHT:
        yield from agents(verb)


def _weapon_before(scene: Scene, noun: Token) -> ItemWord | None:
    """The weapon in front of a noun (`missile strike`), the noun itself, or `with ...` after it."""
    own = scene.items.get(noun.i)
    if (
        own
        and own.root in WEAPONS
        and (own.first < own.last or noun.lemma_.lower() not in {"bombing", "shelling"})
    ):
        return own
    for child in reversed(list(noun.lefts)):
        for one in listed(child):
            found = scene.items.get(one.i)
            if found and found.root in WEAPONS:
                return found
    before = scene.items.get(noun.i - 1)
    if before and before.root in WEAPONS:
        return before
    for child in children(noun, {"prep"}):
        if child.lower_ in {"with", "using", "by"}:
            for grandchild in children(child, {"pobj"}):
                found = scene.item_of(grandchild, WEAPONS)
                if found:
                    return found
    return None


def _near(scene: Scene, noun: Token, roots: set[str]) -> ItemWord | None:
    return next(
        (
            item
            for item in scene.items.values()
            if item.root in roots and abs(item.last - noun.i) <= 6
        ),
        None,
    )


def _complement(scene: Scene, noun: Token) -> Token | None:
    for child in children(noun, {"prep"}):
        if child.lower_ == "of":
            for grandchild in children(child, {"pobj"}):
                if scene.item_of(grandchild, WEAPONS):
                    return grandchild
    return None


def _launched(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    heads = undergoers(trigger.token)
    joint = is_joint(scene, heads)
    for head in heads[:1] if joint else heads:
        item = scene.item_of(head, WEAPONS)
        if item is None or _is_strike_noun(head):
            continue
        if (
            trigger.token.lemma_ in {"use", "deploy"}
            and item.root not in _DANGEROUS
            and item.type not in _DANGEROUS
        ):
            continue
        if trigger.token.lemma_ in {"fly", "carry", "conduct"} or item.root in {
            "aircraft",
            "helicopter",
        }:
            continue
        yield Draft(
            kind="strike", mode=None, trigger=trigger.token, head=head, counted=count(scene, head),
            item=None if joint else item, agents=tuple(agents(trigger.token)),
        )  # fmt: skip


def is_joint(scene: Scene, heads: list[Token]) -> bool:
    """Say whether one number counts a whole list: "57 missiles and drones" has no one item."""
    if len(heads) < 2 or scene.number_of(heads[0]) is None:
        return False
    return not any(scene.number_of(one) for one in heads[1:]) and all(map(scene.is_plural, heads))


def _is_strike_noun(head: Token) -> bool:
    return head.lemma_.lower() in {
        "strike",
        "attack",
        "raid",
        "airstrike",
        "bombing",
        "shelling",
        "offensive",
        "assault",
        "operation",
        "campaign",
        "barrage",
    }


def _done_to(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    verb = trigger.token
    doers = agents(verb)
    with_weapon = _instrument(scene, verb)
    weapon_head = next((one for one in doers if scene.item_of(one, WEAPONS)), None)
    weapon = scene.item_of(weapon_head, WEAPONS) if weapon_head is not None else with_weapon
    weapon = weapon or _just_before(scene, verb)
    if any(_is_strike_noun(one) for one in doers):
        return
    targets = undergoers(verb)
    arriving = (
        weapon_head is not None
        and weapon is not None
        and weapon.root not in {"aircraft", "helicopter"}
    )
    if trigger.construction == "undergoer_target":
        if weapon is None and verb.lemma_.lower() in {"attack", "raid"}:
            return
        if weapon is None and not (targets and (_is_target(scene, targets))):
            return
        if verb.lemma_.lower() == "hit" and weapon is None and not doers and not targets:
            return
    elif not targets and verb.lemma_ != "shell":
        return
    if targets and all(scene.item_of(one, WEAPONS) for one in targets) and weapon is None:
        return
    counted = count(scene, weapon_head) if weapon_head is not None else None
    yield Draft(
        kind="impact" if arriving else "strike",
        mode="hit" if arriving else None,
        trigger=verb,
        head=weapon_head,
        counted=counted,
        item=weapon,
        implied=None
        if weapon
        else _IMPLIED.get(verb.lemma_.lower())
        if verb.lemma_ in {"shell", "bomb"}
        else None,
        agents=tuple(doers),
        aimed=tuple(targets),
    )


def _just_before(scene: Scene, verb: Token) -> ItemWord | None:
    """`mortar shelling`, where the grammar takes the noun for a verb."""
    found = scene.items.get(verb.i - 1)
    return found if found and found.root in WEAPONS and verb.tag_ == "VBG" else None


def _is_target(scene: Scene, targets: list[Token]) -> bool:
    for one in targets:
        item = scene.item_of(one)
        if scene.mention_at(one) is not None or (
            item is not None and item.root not in PEOPLE | WEAPONS
        ):
            return True
        if one.lemma_.lower() in {
            "area",
            "position",
            "target",
            "city",
            "town",
            "village",
            "neighborhood",
            "neighbourhood",
            "district",
        }:
            return True
    return False


def _instrument(scene: Scene, verb: Token) -> ItemWord | None:
    for child in verb.children:
        if (child.dep_ == "prep" and child.lower_ in {"with", "by", "in"}) or (
            child.dep_ == "advcl" and child.lower_ == "using"
        ):
            for one in child.children:
                if one.dep_ in {"pobj", "dobj"} and (found := scene.item_of(one, WEAPONS)):
                    return found
    return None


def impact(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a weapon or its debris arrived."""
    if trigger.construction == "noun":
        weapon = _complement(scene, trigger.token)
        item = scene.item_of(weapon, WEAPONS) if weapon is not None else None
        fell = clause_of(trigger.token).lemma_.lower() in {
            "fall",
            "hit",
            "crash",
            "land",
            "cause",
            "strike",
            "damage",
            "scatter",
        } or trigger.token.head.head.lemma_ in {"fall", "crash"}
        if weapon is not None or fell:
            yield Draft(
                kind="impact", mode="debris", trigger=trigger.token, head=trigger.token, item=item
            )
        return
    yield from _arrived(scene, trigger, "impact", trigger.mode)


def _arrived(scene: Scene, trigger: Trigger, kind: str, mode: str | None) -> Iterator[Draft]:
    verb = trigger.token
    for subject in subjects(verb):
        for head in listed(subject):
            item = scene.item_of(head, WEAPONS)
            if item is None or _is_strike_noun(head):
                continue
            if item.root in {"aircraft", "helicopter"} and verb.lemma_ not in {"crash", "slam"}:
                continue
            yield Draft(
                kind=kind, mode=mode, trigger=verb, head=head, counted=count(scene, head), item=item,
                agents=(head,), aimed=tuple(undergoers(verb)),
            )  # fmt: skip


def interception(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that something was stopped in the air, and of how many that flew."""
    verb = trigger.token
    if trigger.construction == "noun":
        inner = _complement(scene, verb)
        heads = [inner] if inner is not None else []
    elif trigger.construction == "subject":
        heads = subjects(verb) if trigger.mode == "lost" else []
    else:
        heads = undergoers(verb)
    joint = is_joint(scene, heads)
    for head in heads[:1] if joint else heads:
        item = scene.item_of(head, FLYING)
        if item is None or (
            trigger.mode == "lost" and item.root not in {"aircraft", "helicopter", "uav"}
        ):
            continue
        if verb.lemma_.lower() in {
            "destroy",
            "neutralize",
            "repel",
            "thwart",
            "suppress",
        } and item.root not in {"uav", "missile"}:
            continue
        yield Draft(
            kind="interception", mode=trigger.mode, trigger=verb, head=head,
            counted=count(scene, head) or Implied(head, "exact", 1, 1), item=None if joint else item, agents=tuple(agents(verb)),
        )  # fmt: skip
        whole = _whole(scene, head)
        if whole is not None:
            yield Draft(
                kind="strike",
                mode=None,
                trigger=whole,
                head=whole,
                counted=count(scene, whole),
                item=item,
            )


def _whole(scene: Scene, head: Token) -> Token | None:
    """In `30 of at least 35 drones` the drones are those that flew."""
    for child in children(head, {"prep"}):
        if child.lower_ in {"of", "out"}:
            for one in child.subtree:
                if (
                    one.dep_ == "pobj"
                    and scene.number_of(one)
                    and scene.number_of(one) != scene.number_of(head)
                ):
                    return one
    return None
