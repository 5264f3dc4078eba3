"""Weapons used at something, as nouns tell of it: air strikes, shelling, a car bombing."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames import bombs, launches, targeting
from onrecord.reading.en.frames.arming import (
    PLATFORMS,
    complement,
    doers,
    flies,
    weapons_before,
)
from onrecord.reading.en.frames.arrivals import arrived
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.pointing import refers_back
from onrecord.reading.en.frames.raiders import have_no_planes
from onrecord.reading.en.frames.responsibility import responsibility
from onrecord.reading.en.frames.salvos import armed_with, in_all, salvo
from onrecord.reading.en.frames.telegraphed import telegraphed
from onrecord.reading.en.frames.uses import used
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.modality.polarity import polarity
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of, listed, subjects
from onrecord.reading.en.syntax.items import WEAPONS, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

_IMPLIED = {
    "shelling": "artillery",
    "airstrike": "aircraft",
    "sortie": "aircraft",
    "mortar": "mortar",
}
_LAID = {"bomb", "landmine", "mine", "ied", "device"}
_WORKERS = frozenset({"civilian", "medic"})
_BLASTS = {"explosion", "blast"}
_NAMES = 8
"""How many words after `including` a name of a place may stand."""
_SALVOES = {"launch", "salvo", "barrage", "volley", "hail"}


def strike(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that weapons were used at something."""
    match trigger.construction:
        case "noun":
            yield from _named(scene, trigger.token)
        case "noun_under":
            yield from _under(scene, trigger.token)
        case "noun_claimed":
            yield from responsibility(scene, trigger.token)
        case "noun_used":
            yield from used(scene, trigger.token)
        case "noun_weapon":
            yield from telegraphed(scene, trigger.token)
        case "subject_fire":
            yield from targeting.fired(scene, trigger)
        case "undergoer_weapon":
            yield from launches.launched(scene, trigger)
        case "subject_weapon":
            yield from arrived(scene, trigger, "hit")
        case "reflexive":
            yield from bombs.blown_up(scene, trigger)
        case _:
            yield from targeting.done_to(scene, trigger)


def _named(scene: Scene, noun: Token) -> Iterator[Draft]:
    lemma = noun.lower_ if noun.tag_ == "VBG" else noun.lemma_.lower()
    weapons = weapons_before(scene, noun)
    before = {child.lower_ for child in noun.lefts}
    met = lemma in _LAID and noun.dep_ in {"dobj", "pobj"}  # whom it hurt, not who laid it
    doing = () if met else tuple(doers(noun))
    aerial = bool(before & words("aerial")) or (
        lemma == "raid" and scene.fighting.airborne and not have_no_planes(doing)
    )
    aerial = aerial or (not weapons and flies(scene, doing))
    unreal = before & words("not_strikes")
    after = noun.nbor().lemma_.lower() if noun.i + 1 < len(noun.doc) else ""
    if after in words("warnings") or (lemma == "shelling" and after in words("blows")):
        return  # "air raid sirens", "a shelling attack"
    told = refers_back(noun) or launches.tells_weapons(scene, noun)
    if told or (unreal and not _is_denied(noun, unreal)):
        return
    if _is_of_workers(scene, noun, doing):
        return
    armed = armed_with(scene, noun)
    if lemma in words("ground_attacks") and not (aerial or weapons or armed):
        return
    if lemma == "blow" and not (weapons or armed or _is_dealt(scene, noun)):
        return  # "a blow to the peace talks"
    inner = complement(scene, noun) if lemma in _SALVOES else None
    if (lemma == "launch" and inner is None) or (lemma == "fire" and not (weapons or _shot(noun))):
        return
    if lemma == "bomber" and not bombs.acts(noun):
        return
    if lemma in _LAID and not bombs.goes_off(noun, "car" in before):
        return
    if lemma == "mine" and bombs.is_dug(noun):
        return
    if inner is not None and (item := scene.item_of(inner, WEAPONS)):
        weapons = [item]
        armed = salvo(scene, list(listed(inner))) if lemma == "launch" else []
    if armed:
        for head in armed:
            yield Draft(
                kind="strike", mode=None, trigger=noun, head=head, counted=count(scene, head),
                item=scene.item_of(head, WEAPONS), agents=doing, salvo=in_all(scene, armed),
            )  # fmt: skip
        if lemma in _SALVOES or scene.number_of(noun) is None:
            return  # else both are told: "58 air strikes, using 87 bombs"
    blast = lemma in _BLASTS
    number = _series(noun) or count(scene, noun)
    if isinstance(number, Implied) and number.low > 1:
        number = _some_of(scene, noun, doing) or number
    found: list[ItemWord | None] = [*weapons] or [None]
    if weapons and weapons[0].root != "aircraft" and _and_aerial(weapons[0], noun):
        found.append(None)
    for weapon in found:
        yield Draft(
            kind="impact" if blast else "strike",
            mode="hit" if blast else None,
            trigger=noun,
            head=inner or (noun.doc[weapon.last] if weapon and len(found) > 1 else noun),
            counted=None if "no" in unreal else number,
            item=weapon,
            implied=None if weapon else _implied(scene, lemma, aerial or len(found) > 1),
            unit=None if inner is not None else "strikes",
            agents=doing,
            aimed=_included(scene, noun),
        )


def _is_of_workers(scene: Scene, strike: Token, doing: Iterable[Token]) -> bool:
    """Say whether work is stopped, and nothing struck: `miners launched a strike`, `on strike`."""
    if strike.lemma_ != "strike":
        return False
    idle = strike.head.lower_ == "on" and not any(strike.lefts)
    by = (scene.item_of(one, _WORKERS) for one in (*doing, *subjects(clause_of(strike))))
    aimed = any(one.lower_ in {"on", "against", "at"} for one in strike.rights)
    return idle or (not aimed and strike.dep_ == "dobj" and any(by))


def _and_aerial(weapon: ItemWord, noun: Token) -> bool:
    """Say whether an attack was from the air as well: `aerial and artillery bombardment`."""
    before = [one.lower_ for one in noun.doc[max(0, weapon.first - 2) : weapon.first]]
    return len(before) > 1 and before[0] in words("aerial") and before[1] in {"and", "or", "&"}


def _is_dealt(scene: Scene, blow: Token) -> bool:
    """Say whether blows are strikes, in words translated: `dealt 12 blows on the village`."""
    dealt = blow.dep_ == "dobj" and blow.head.lemma_.lower() in words("dealing")
    return dealt and scene.number_of(blow) is not None


def _shot(fire: Token) -> bool:
    """Say whether a fire is somebody's at someone: `rebel fire on the town`, `Israeli fire`."""
    whose = [one for one in fire.lefts if one.dep_ in {"amod", "compound"}]
    theirs = fire.is_lower and any(
        one.lower_ in words("firing") or one.text[:1].isupper() for one in whose
    )
    aimed = any(one.lower_ in words("aiming") for one in fire.rights)
    hurting = clause_of(fire).lemma_.lower() in words("hurting")
    return theirs and (aimed or (hurting and fire.dep_ in {"nsubj", "pobj"}))


def _is_denied(noun: Token, unreal: AbstractSet[str]) -> bool:
    """Say whether words deny a strike: `denied any strike`, `conducted no strikes in the area`."""
    if unreal == {"no"}:
        return noun.dep_ in {"dobj", "attr", "nsubjpass"}
    return "any" in unreal and unreal <= {"any", "such"} and polarity(noun) == "denied"


def _under(scene: Scene, fire: Token) -> Iterator[Draft]:
    """Read `39 settlements came under fire`: of places, or of those who can be shot at."""
    verb = clause_of(fire)
    before = [one for one in fire.doc[: fire.i] if one.pos_ in {"NOUN", "PROPN"}]
    hit = [
        one
        for one in subjects(verb) or before
        if scene.mention_at(one) or _is_target(scene, one) or one.lemma_.lower() in words("grounds")
    ]
    if hit and verb.lemma_.lower() in words("staying"):
        shot = any(_is_target(scene, one) for one in hit)  # "their car came under fire"
        yield Draft(
            kind="strike", mode=None, trigger=fire, head=verb, aimed=tuple(hit),
            implied="gunfire" if shot else None,
        )  # fmt: skip


def _is_target(scene: Scene, noun: Token) -> bool:
    """Say whether a noun is of what can be shot at, not of one who is but criticised."""
    item = scene.item_of(noun)
    return item is not None and item.root not in {"official", "person"}


def _included(scene: Scene, noun: Token) -> tuple[Token, ...]:
    """Return the places that a strike's targets include: "on cities, including the port of X"."""
    for one in noun.doc[noun.i + 1 :]:
        if one.pos_ in {"VERB", "AUX"} and one.lower_ != "including":
            break
        if one.lower_ == "including":
            near = scene.following(one, _NAMES)
            return tuple(place for place in near if scene.mention_at(place))[-1:]
    return ()


def _implied(scene: Scene, lemma: str, aerial: bool) -> str | None:
    """Return the weapon a noun means by itself, or by what the report tells of."""
    if aerial or (lemma in {"strike", "raid"} and scene.fighting.airborne):
        return "aircraft"
    if lemma in _BLASTS | {"bombing"} and scene.fighting.planted:
        return "ied"
    if lemma == "bombing":
        return "aircraft" if scene.fighting.airborne else "bomb"
    return _IMPLIED.get(lemma)


def _some_of(scene: Scene, noun: Token, doing: Iterable[Token]) -> Counted | None:
    """Count `six of the raids`, and as many strikes as aircraft carried them out."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    share = scene.number_of(over) if over is not None and over.pos_ == "NUM" else None
    planes = (scene.number_of(one) for one in doing if scene.item_of(one, PLATFORMS))
    return share or next(filter(None, planes), None)


def _series(noun: Token) -> Implied | None:
    """Count what is told as a row or a pair: `a series of strikes`, `a twin bombing`."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    if over is not None and over.lemma_ in words("series"):
        return Implied(noun, "vague", 2, None)
    if any(child.lower_ in {"twin", "double", "dual"} for child in noun.lefts):
        return Implied(noun, "exact", 2, 2)
    return None
