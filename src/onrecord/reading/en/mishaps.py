"""What a report tells of, sentence by sentence, that came of no attack: floods, a bus crash.

Where a sentence tells of weapons or fighting, all of it stays, whatever came about beside.
"""

from collections.abc import Sequence
from itertools import chain

from onrecord.model.claim import Note, Span
from onrecord.model.report import Report
from onrecord.reading.en.causes import accident_in, all_causes, cause_of
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.matters import tells_of_fighters, tells_of_fighting
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import FIGHTERS
from onrecord.reading.en.syntax.tokens import Token

_KINDS = BEFALLEN - {"detained"} | {"damage", "outage", "need", "strike", "impact"}
"""What comes about without an attack too: `lightning struck`, `a gas cylinder exploded`."""

_AIRCRAFT = {"aircraft", "helicopter"}


class Mishaps:
    """What a report has told of that came of no attack."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._told: tuple[int, frozenset[str | None]] | None = None
        """The paragraph that told of such a thing last, and the countries it named."""
        self.notes: list[Note] = []
        """What was left out, a line for each sentence."""

    def without(self, scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
        """Return what a sentence tells of but what came of no attack."""
        told = self._told
        named = not all_causes().isdisjoint(chain.from_iterable(scene.sentence.rows))
        if told is None and not named:
            return list(drafts)
        segment = scene.sentence.segment
        known, self._told = self._goes_on(scene), None
        if tells_of_fighting(segment.text) or _tells_of_aircraft_lost(scene):
            return list(drafts)
        on = told is not None
        accident = accident_in(scene.sentence.doc, on) if named else None
        left: list[Draft] = []
        first: Token | None = None
        for draft in drafts if known or named else ():
            cause = cause_of(draft.trigger, on) if named else None
            if accident is not None and not _is_armed(draft):
                cause = cause or accident
            added = known or (first is not None and _is_added(scene, draft.trigger))
            if draft.kind in _KINDS and (added or cause is not None):
                left.append(draft)
                first = first or cause or draft.trigger
        root = next((one for one in scene.tokens() if one.head is one), None)
        told_of = named and root is not None and cause_of(root, on) is not None
        if left or accident is not None or told_of:
            before = told[1] if told is not None and known else frozenset()
            countries = frozenset(one.country for one in scene.mentions)
            self._told = segment.paragraph, before | countries
        if first is not None:
            self._note(scene, first)
        return [draft for draft in drafts if draft not in left]

    def _goes_on(self, scene: Scene) -> bool:
        """Say whether a sentence plainly goes on about what the one before it told of."""
        segment = scene.sentence.segment
        if self._told is None or self._told[0] != segment.paragraph:
            return False
        countries = {one.country for one in scene.mentions}
        return countries <= self._told[1] and not tells_of_fighters(segment.text)

    def _note(self, scene: Scene, word: Token) -> None:
        start, end = scene.sentence.offsets(word)
        self.notes.append(
            Note(
                report=self._report.id,
                text="no claim: this came of no attack",
                evidence=Span(start=start, end=end, text=self._report.text[start:end]),
            )
        )


def _tells_of_aircraft_lost(scene: Scene) -> bool:
    """Say whether an army's aircraft crashed, which is a loss in its war whatever the weather."""
    text = scene.sentence.segment.text
    flying = [one for one in scene.items.values() if one.root in _AIRCRAFT]
    armed = tells_of_fighters(text) or any(one.model for one in flying)
    return "crash" in text and bool(flying) and armed


def _is_armed(draft: Draft) -> bool:
    """Say whether it befell fighters: accidents of their vehicles are told with their war."""
    return draft.item is not None and draft.item.root in FIGHTERS


def _is_added(scene: Scene, trigger: Token) -> bool:
    """Say whether a semicolon but adds it, with no place of its own: `...; 12 were injured`."""
    marks = [one.i for one in trigger.doc[: trigger.i] if one.text == ";"]
    return bool(marks) and not any(scene.mention_at(one) for one in trigger.doc[marks[-1] :])
