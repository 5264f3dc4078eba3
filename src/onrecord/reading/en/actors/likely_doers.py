"""The nouns that may name who did it, the likeliest first."""

from collections.abc import Iterator, Sequence

from onrecord.reading.en.actors.doers import acts, doers, told_after
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.modality.denying import denial_of, denies, disputed
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import subjects
from onrecord.reading.en.syntax.tokens import Token

WAGED = {"capture", "control", "assault", "withdrawal", "repulse", "transfer"}
"""Kinds of which the noun before the verb is who did it, not whom it befell."""
_DONE = {"strike", "impact", "assault", "killed", "injured", "damage", "missing"}
"""Kinds that are acts, or what came of one."""


def likely_doers(scene: Scene, draft: Draft, own: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Return the nouns that may name who did it; `own` are those that the grammar tells of."""
    if draft.aimed and draft.aimed[0].lemma_.lower() in words("bodies"):
        return  # who found the dead did not kill them
    yield list(told_after(draft.trigger))
    yield _meant(own)
    yield _disputing(draft) if _is_told_of(own) else []
    yield own
    yield _just_before(draft)
    if draft.kind in _DONE:
        yield doers(scene, draft.trigger, draft.agents)


def _meant(heads: Sequence[Token]) -> list[Token]:
    """Return who a pronoun is by the main clause: "IS lost ten men when it took the town"."""
    verbs = (one.head for one in heads if one.lower_ in {"it", "they"} and one.dep_ == "nsubj")
    return [one for verb in verbs if verb.dep_ == "advcl" for one in subjects(verb.head)]


def _disputing(draft: Draft) -> list[Token]:
    """Return whom a denied claim is about: who took ground says so, who killed is told to have.

    "The army denied rebel claims that they had taken the town", but "that it had killed four".
    """
    claims = disputed(draft.trigger)
    denials = [denial for one in claims if (denial := denial_of(one)) is not None]
    return subjects(denials[0]) if draft.kind in _DONE and denials else claims


def _is_told_of(heads: Sequence[Token]) -> bool:
    """Say whether the grammar gives a pronoun as who did it, or a verb read as a noun."""
    return any(one.lower_ in {"it", "they"} or denies(one) for one in heads)


def _just_before(draft: Draft) -> list[Token]:
    """Return the noun right before a verb in use, where the parse may hide its subject."""
    trigger = draft.trigger
    if trigger.tag_ not in {"VBD", "VBZ", "VBP"} or not trigger.i:
        return []
    acting = not draft.agents and any(child.dep_ == "dobj" for child in trigger.rights)
    if draft.kind not in WAGED and not acting:
        return []
    before = trigger.nbor(-1)
    if before in draft.aimed or before.lemma_.lower() in acts():
        return []  # "Ukraine received two batteries", "the terrorist attack killed five"
    named = before.pos_ in {"NOUN", "PROPN"} or (before.text.isupper() and before.pos_ == "AUX")
    return [before] if named else []
