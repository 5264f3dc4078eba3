"""How each family of triggers makes claims of its grammar."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.before import befell
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames import (
    arrivals,
    assaults,
    clashes,
    holding,
    interceptions,
    judgements,
    measures,
    people,
    repairs,
    repulses,
    services,
    strikes,
    territory,
    things,
    transfers,
    withdrawals,
)
from onrecord.reading.en.frames.adding_up import adding_up
from onrecord.reading.en.frames.companions import companions
from onrecord.reading.en.frames.ground import leads_to_time
from onrecord.reading.en.frames.joint import jointly
from onrecord.reading.en.frames.otherwise import told_otherwise
from onrecord.reading.en.frames.parts import parts
from onrecord.reading.en.frames.people_before import people_before
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import FLYING
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger, triggers

_FRAMES = {
    "killed": people.casualties,
    "injured": people.casualties,
    "missing": people.casualties,
    "displaced": people.casualties,
    "detained": people.casualties,
    "strike": strikes.strike,
    "impact": arrivals.impact,
    "interception": interceptions.interception,
    "assault": assaults.assault,
    "clash": clashes.clash,
    "repulse": repulses.repulse,
    "capture": territory.capture,
    "withdrawal": withdrawals.withdrawal,
    "control": holding.control,
    "damage": things.damage,
    "outage": services.outage,
    "restoration": repairs.restoration,
    "transfer": transfers.transfer,
    "sanction": measures.sanction,
    "need": measures.need,
    "judgement": judgements.judgement,
    "alert": measures.alert,
}

_USES = {"strike", "impact"}
"""Kinds of which a weapon named once makes one: `fired two rockets that landed`."""


def drafts(scene: Scene) -> Iterator[Draft]:
    """Return the claims a sentence makes, in the order of their words; one a trigger and head."""
    seen: set[tuple[str, int, int, str | None, tuple[Token, ...]]] = set()
    found: list[Draft] = []
    told: set[tuple[str, int]] = set()
    meant = (one for one in triggers(scene.sentence) if not _is_only_dated(scene, one))
    for trigger in _kept(list(meant)):
        # A word tells of what befell people once, by whichever of its constructions fits first.
        if trigger.kind in BEFALLEN and (trigger.kind, trigger.token.i) in told:
            continue
        if trigger.construction == "noun" and _is_in_name(scene, trigger.token):
            continue
        made = [_in_words(one, trigger) for one in _FRAMES[trigger.kind](scene, trigger)]
        found += made
        if made:
            told.add((trigger.kind, trigger.token.i))
    found = list(jointly(scene, found))
    found += companions(scene, found)
    found += told_otherwise(scene, found)
    found += parts(scene, found)
    found += adding_up(scene, found)
    found += [] if befell(found) else people_before(scene)
    landed = {draft.trigger.i for draft in found if _is_of_those_before(draft)}
    found = [one for one in found if one.kind != "strike" or one.trigger.i not in landed]
    stronger = [draft for draft in found if draft.kind in {"strike", "interception"}]
    beaten = {draft.head.i for draft in found if draft.kind == "repulse" and draft.head is not None}
    used: set[int] = set()
    for draft in found:
        if draft.trigger.i in beaten and _is_of_no_weapon(draft):
            continue
        head = draft.head.i if draft.head is not None else -1
        sort = draft.item.type if draft.item else None
        key = (draft.kind, draft.trigger.i, head, sort, draft.aimed)
        if key in seen or any(_gives_way(draft, other) for other in stronger):
            continue
        weapon = _weapon(draft) if draft.kind in _USES else None
        if weapon in used:
            continue
        used |= {weapon} if weapon is not None else set()
        seen.add(key)
        yield draft


def _is_only_dated(scene: Scene, trigger: Trigger) -> bool:
    """Say whether a phrase's last word only leads to a day: `the army advanced on Monday`."""
    if len(trigger.words) == 1 or trigger.kind not in {"assault", "capture"}:
        return False
    return leads_to_time(scene, trigger.token.doc[trigger.words[-1]])


def _is_in_name(scene: Scene, noun: Token) -> bool:
    """Say whether a word is but one of a thing's name: `attack and reconnaissance drones`."""
    return any(one.first <= noun.i < one.last for one in scene.items.values())


def _weapon(draft: Draft) -> int | None:
    """Return the word for what was used: of several sorts that one number counts, the first."""
    further = draft.head == draft.trigger and draft.trigger.pos_ == "NUM"
    if draft.head is not None and (_is_of_those_before(draft) or further):
        return draft.head.i  # "13 air raids on X and 11 on Y"
    if draft.item is not None:
        return draft.item.last
    return draft.head.i if draft.head is not None and draft.unit is None else None


def _is_of_no_weapon(draft: Draft) -> bool:
    """Say whether a draft is of an attack that no weapon tells to be one from afar."""
    return draft.kind == "assault" or (draft.kind == "strike" and draft.item is None)


def _is_of_those_before(draft: Draft) -> bool:
    """Say whether weapons told of before came down, whoever fired them: `a second hit a stall`."""
    head = draft.head
    if draft.kind != "impact" or head is None or draft.agents != (head,):
        return False
    return head.lower_ in words("some_of_them") or head.pos_ not in {"NOUN", "PROPN"}


def _in_words(draft: Draft, trigger: Trigger) -> Draft:
    """Return a claim with all words of the phrase that tells it, but for a last preposition."""
    if len(trigger.words) == 1 or draft.trigger.i != trigger.token.i:
        return draft
    *before, last = trigger.words
    leads = trigger.token.doc[last].tag_ in {"IN", "TO"}
    return replace(draft, words=tuple(before) if leads else trigger.words)


_GIVING_WAY = frozenset({"impact", "damage", "assault", "missing"})
"""Kinds that a verb does not tell of which tells of a strike or of weapons stopped."""


def _gives_way(draft: Draft, other: Draft) -> bool:
    """Say whether a strike or weapons stopped are what a verb tells of, not this.

    Of a row it can tell both: `30 drones and two tanks were destroyed`.
    """
    if draft.kind not in _GIVING_WAY or draft.trigger.i != other.trigger.i:
        return False
    flies = draft.item is not None and draft.item.root in FLYING
    return other.kind == "strike" or draft.kind != "damage" or flies or draft.head == other.head


def _kept(found: list[Trigger]) -> list[Trigger]:
    """Leave out triggers inside the phrase of a longer one: `bombing` in `car bombing`."""
    return [
        one
        for one in found
        if not any(
            other is not one
            and len(other.words) > len(one.words)
            and set(one.words) < set(other.words)
            for other in found
        )
    ]
