"""How each family of triggers makes claims of its grammar."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames import ground, measures, people, things, weapons
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger, triggers

_FRAMES = {
    "killed": people.casualties,
    "injured": people.casualties,
    "missing": people.casualties,
    "displaced": people.casualties,
    "detained": people.casualties,
    "strike": weapons.strike,
    "impact": weapons.impact,
    "interception": weapons.interception,
    "assault": ground.assault,
    "clash": ground.clash,
    "repulse": ground.repulse,
    "capture": ground.capture,
    "withdrawal": ground.withdrawal,
    "control": ground.control,
    "damage": things.damage,
    "outage": things.outage,
    "restoration": things.restoration,
    "transfer": measures.transfer,
    "sanction": measures.sanction,
    "need": measures.need,
    "judgement": measures.judgement,
    "alert": measures.alert,
}


def drafts(scene: Scene) -> Iterator[Draft]:
    """Return the claims a sentence makes, in the order of their words; one a trigger and head."""
    seen: set[tuple[str, int, int]] = set()
    found = [
        draft
        for trigger in _kept(list(triggers(scene.sentence)))
        for draft in _FRAMES[trigger.kind](scene, trigger)
    ]
    verbs_of_strikes = {
        draft.trigger.i for draft in found if draft.kind in {"strike", "interception"}
    }
    beaten = {draft.head.i for draft in found if draft.kind == "repulse" and draft.head is not None}
    for draft in found:
        if draft.kind == "assault" and draft.trigger.i in beaten:
            continue
        key = (draft.kind, draft.trigger.i, draft.head.i if draft.head is not None else -1)
        if key in seen or (
            draft.kind in {"impact", "damage", "assault"} and draft.trigger.i in verbs_of_strikes
        ):
            continue
        seen.add(key)
        yield draft


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
