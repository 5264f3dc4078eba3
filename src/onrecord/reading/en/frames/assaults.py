"""Fighting on the ground: assaults, those beaten off, and clashes."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import doers, instruments, weapon_before
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.strikes import refers_back
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import agents, children, undergoers
from onrecord.reading.en.items import PEOPLE, WEAPONS
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_TOWARDS = {"with", "against", "in", "at", "near", "around", "for", "between", "on", "inside"}

_SINCE = 8
_FOUGHT_OVER = {"military_site", "vehicle", "tank", "ship", "infrastructure"}
"""Things that are attacked on the ground as often as from afar."""


def assault(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of ground attacks; where the report is of air attacks, of strikes."""
    token = trigger.token
    if trigger.construction == "noun":
        yield from _named(scene, token)
    elif trigger.construction == "undergoer_target":
        targets = undergoers(token)
        if targets and not _armed(scene, token):
            things = any(_is_thing(scene, one) for one in targets)
            aerial = token.lemma_ == "attack" and (scene.aerial or things)
            yield Draft(
                kind="strike" if aerial else "assault", mode=None, trigger=token,
                agents=tuple(agents(token)), aimed=tuple(targets),
            )  # fmt: skip
    else:
        yield Draft(kind="assault", mode=None, trigger=token, agents=tuple(agents(token)))


def _named(scene: Scene, noun: Token) -> Iterator[Draft]:
    lemma = noun.lemma_.lower()
    before = {child.lower_ for child in noun.lefts}
    if before & words("no_assaults") or weapon_before(scene, noun) is not None:
        return
    if lemma in words("named_operations") and not before & words("military"):
        return
    if refers_back(noun) or _dates(noun):
        return
    aerial = lemma == "attack" and scene.aerial
    counted = count(scene, noun) if aerial or scene.number_of(noun) else None
    yield Draft(
        kind="strike" if aerial else "assault", mode=None, trigger=noun, head=noun,
        counted=counted, unit="strikes" if aerial else "assaults",
        agents=(*doers(noun), *agents_over(noun)),
    )  # fmt: skip


def _dates(noun: Token) -> bool:
    """Say whether an invasion only tells since when: "since the start of the invasion"."""
    above = (one.lower_ for one in noun.ancestors if one.i < noun.i and noun.i - one.i < _SINCE)
    return noun.lemma_ == "invasion" and "since" in above


def agents_over(noun: Token) -> list[Token]:
    """Return who acts in the clause a noun is the object of: `rebels launched an offensive`."""
    verb = noun.head
    return agents(verb) if noun.dep_ == "dobj" and verb.pos_ == "VERB" else []


def _is_thing(scene: Scene, target: Token) -> bool:
    """Say whether what is attacked is a house or a plant, which is done from afar."""
    item = scene.item_of(target)
    return item is not None and item.root not in PEOPLE | WEAPONS | _FOUGHT_OVER


def _armed(scene: Scene, verb: Token) -> bool:
    acting = any(scene.item_of(one, WEAPONS) for one in agents(verb))
    return acting or bool(instruments(scene, verb))


def clash(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of fighting between parties."""
    token = trigger.token
    if trigger.construction == "noun":
        if token.dep_ in {"compound", "amod"} or refers_back(token):
            return
        counted = count(scene, token) if token.lemma_.lower() not in words("mass") else None
        yield Draft(
            kind="clash", mode=None, trigger=token, head=token, counted=counted, unit="clashes"
        )
        return
    preposition = any(child.lower_ in _TOWARDS for child in children(token, {"prep"}))
    against = token.lemma_ != "fight" and any(children(token, {"dobj"}))
    apart = token.dep_ in {"acl", "relcl", "amod", "pcomp"} or token.tag_ == "VB"
    if (preposition or against) and not apart:
        yield Draft(kind="clash", mode=None, trigger=token)


def repulse(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that an assault was beaten off."""
    for head in undergoers(trigger.token):
        if head.lemma_.lower() in words("assaults"):
            yield Draft(
                kind="repulse", mode=None, trigger=trigger.token, head=head,
                counted=count(scene, head), unit="assaults", agents=tuple(agents(trigger.token)),
            )  # fmt: skip
