"""What a report tells of, sentence by sentence, that came of no attack: floods, a bus crash.

Where a sentence tells of weapons or fighting, all of it stays, whatever came about beside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from onrecord.model.claim import Note, Span
from onrecord.model.report import Report
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.relevance.causes import accident_in, all_causes, cause_of
from onrecord.reading.en.relevance.matters import tells_of_fighters, tells_of_fighting
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
        self._before: _Told | None = None
        self.notes: list[Note] = []
        """What was left out, a line for each sentence."""

    def without(self, scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
        """Return what a sentence tells of but what came of no attack."""
        before, self._before = self._before, None
        names = not all_causes().isdisjoint(chain.from_iterable(scene.sentence.rows))
        if before is None and not names:
            return list(drafts)
        if tells_of_fighting(scene.sentence.segment.text) or _tells_of_aircraft_lost(scene):
            return list(drafts)
        causes = _Causes(scene, names=names, known=before is not None)
        on = before if before is not None and before.goes_on(scene) else None
        left: list[Draft] = []
        first: Token | None = None
        for draft in drafts:
            cause = causes.of(draft)
            added = on is not None or (first is not None and _is_added(scene, draft.trigger))
            if draft.kind in _KINDS and (added or cause is not None):
                left.append(draft)
                first = first or cause or draft.trigger
        if left or causes.are_told:
            countries = on.countries if on is not None else frozenset()
            self._before = _Told(scene.sentence.segment.paragraph, countries | _countries(scene))
        if first is not None:
            self._note(scene, first)
        return [draft for draft in drafts if draft not in left]

    def _note(self, scene: Scene, word: Token) -> None:
        start, end = scene.sentence.offsets(word)
        self.notes.append(
            Note(
                report=self._report.id,
                text="no claim: this came of no attack",
                evidence=Span(start=start, end=end, text=self._report.text[start:end]),
            )
        )


@dataclass(frozen=True)
class _Told:
    """That sentences up to here told of what came of no attack."""

    paragraph: int
    countries: frozenset[str | None]
    """The countries they named."""

    def goes_on(self, scene: Scene) -> bool:
        """Say whether the next sentence plainly goes on about it."""
        segment = scene.sentence.segment
        same = self.paragraph == segment.paragraph and _countries(scene) <= self.countries
        return same and not tells_of_fighters(segment.text)


class _Causes:
    """What one sentence names as causes that are no attacks; `known` where one was told before."""

    def __init__(self, scene: Scene, *, names: bool, known: bool) -> None:
        self._names = names
        self._known = known
        self._accident = accident_in(scene.sentence.doc, known) if names else None
        self._root = next((one for one in scene.tokens() if one.head is one), None)

    def of(self, draft: Draft) -> Token | None:
        """Return the word for what a draft came of, None where the sentence names no such cause."""
        own = cause_of(draft.trigger, self._known) if self._names else None
        return own or (None if _is_armed(draft) else self._accident)

    @property
    def are_told(self) -> bool:
        """Whether the sentence as a whole tells of such a cause."""
        if self._accident is not None:
            return True
        root = self._root if self._names else None
        return root is not None and cause_of(root, self._known) is not None


def _countries(scene: Scene) -> frozenset[str | None]:
    return frozenset(one.country for one in scene.mentions)


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
