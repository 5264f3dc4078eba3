"""Where a claim happened: the places nearest to it in the grammar, else those named last."""

from collections.abc import Sequence

from spacy.tokens import Token

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Speaker
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.carrying import Carrying
from onrecord.reading.en.context import Context
from onrecord.reading.en.covering import covering
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.shares import is_place_of_part
from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.homes import is_home, is_metonym
from onrecord.reading.en.nesting import Nesting
from onrecord.reading.en.place_roles import ORIGIN_CUES, is_after, is_origin, is_ranking, of_item
from onrecord.reading.en.referring import Referring
from onrecord.reading.en.rows import chained, is_glued, is_row, lies_in, names_part
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_AFTER = 0.8
_UNSURE = 4.5
_SUFFERING = {
    "lose",
    "be",
    "witness",
    "see",
    "face",
    "suffer",
    "come",
    "remain",
    "experience",
    "sustain",
}
_DONE_TO = {"dobj", "nsubjpass"}
_ADDRESSING = {"accuse", "blame", "urge", "warn", "tell", "condemn", "call", "give"}


class Placing:
    """Takes the places nearest to a claim in the grammar of its sentence, else the last ones."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings
        self._nesting = Nesting(gazetteer)
        self._referring = Referring(gazetteer, bearings)
        self._carrying = Carrying(gazetteer, bearings)

    def of(
        self,
        scene: Scene,
        draft: Draft,
        context: Context,
        actors: frozenset[str],
        speaker: Speaker | None,
    ) -> tuple[tuple[Mention, ...], tuple[Mention, ...], bool]:
        """Return the places aimed at, those it came from, and whether the first were carried.

        `actors` are the parties that did it: nobody's own country is carried as what they struck.
        """
        named = [
            one
            for one in scene.mentions
            if (one.place or one.back or one.kind or one.cue)
            and not is_ranking(scene, one)
            and not is_after(scene, draft, one)
            and not (one.fresh and self._referring.meant(scene, one, context) is None)
        ]
        item = of_item(scene, draft, named)
        named = item or named
        origins = tuple(one for one in named if is_origin(scene, draft, one))
        located = [
            (self._distance(scene, draft, one), one)
            for one in named
            if one not in origins and not (one.cue in ORIGIN_CUES and one.place)
        ]
        targets = [(distance, one) for distance, one in located if distance is not None]
        if item and not targets and not self._is_speaking(scene, item[0]):
            targets = [(0, item[0])]  # a list's parse seldom tells: "Kherson - 3 wounded; ..."
        chosen = self._nearest(scene, self._finer(scene, targets))
        resolved = tuple(
            dict.fromkeys(
                known for one in chosen if (known := self._referring.meant(scene, one, context))
            )
        )
        beside = tuple(one for one in resolved if not one.vicinity)
        resolved = beside or resolved
        finest = self._nesting.finest(scene, resolved)
        home = draft.kind == "strike" and all(
            one.level == "country" and one.country in actors for one in finest
        )
        if finest and not (home and not self._bearings.is_divided(actors)):
            return finest, origins, False
        return self._carrying.of(scene, draft, context, actors, speaker), origins, True

    def _distance(self, scene: Scene, draft: Draft, mention: Mention) -> float | None:
        """How far a place is from a claim's trigger in the grammar; None: no place of it."""
        token = scene.token_at(mention.end - 1)
        if token is None:
            return None
        head = token
        while head.dep_ in {"compound", "amod", "nmod", "appos", "det"} and (
            scene.mention_at(head.head) is mention or is_glued(scene, head)
        ):
            head = head.head
        country = mention.place is not None and mention.place.level == "country"
        aimed = any(one.i == head.i or head in one.subtree for one in draft.aimed)
        if is_place_of_part(head, draft.head):
            return None
        home = mention.back is None and is_home(head, country)
        seat = mention.place is not None and mention.place == self._gazetteer.capital(
            mention.country or ""
        )
        if home or is_metonym(head, seat, mention.cue is not None):
            return None
        if country and mention.cue in {None, "between"} and not aimed:
            return None  # "a ceasefire between Thailand and Cambodia"
        if (
            mention.cue is None
            and not aimed
            and head.dep_ == "pobj"
            and head.head.lower_ not in place_words().cues | {"including"}
        ):
            return None
        whole = head
        if country and mention.cue == "of" and head.dep_ == "pobj" and head.head.lower_ == "of":
            whole = head.head.head  # "formations of the Russian Federation"
            whole = whole.head if whole.dep_ == "appos" else whole
        acting = whole.dep_ == "nsubj" and whole.head.lemma_.lower() not in _SUFFERING
        if acting and not aimed and (country or mention.cue is None):
            return None
        if (
            head.dep_ in {"compound", "poss", "amod", "nmod"}
            and mention.cue is None
            and head.head.pos_ == "PROPN"
        ):
            return None
        if self._is_speaking(scene, mention) and (
            mention.country != self._bearings.state or self._is_speaker(scene, mention)
        ):
            return None
        trigger = draft.trigger
        if not aimed and _is_told_by_another(scene, draft, token):
            return None
        if (
            mention.cue is None
            and head.dep_ in _DONE_TO
            and head.head.lemma_.lower() in _ADDRESSING
        ):
            return None
        apart = abs(head.i - trigger.i) / 10 + self._doubt(scene, mention)
        if aimed:
            return apart / 10
        if trigger in head.ancestors or (draft.head is not None and (draft.head in head.ancestors)):
            return apart / 4
        if clause_of(trigger) in head.ancestors:
            return 1 + apart + (0 if head.i > trigger.i else 0.3)
        return 3 + apart - (_AFTER if head.i > trigger.i else 0)

    def _finer(
        self, scene: Scene, targets: list[tuple[float, Mention]]
    ) -> list[tuple[float, Mention]]:
        """Leave out places that hold the one a sentence is about: the most specific counts."""
        sure = [one for distance, one in targets if distance < _UNSURE and not one.vicinity]
        kept = [
            (distance, one)
            for distance, one in targets
            if _is_listed(scene, one, targets)
            or not any(
                other is not one
                and (
                    (other in sure and self._nesting.holds(one, other))
                    or lies_in(scene, other, one)
                    or names_part(scene, one, other)
                )
                for _, other in targets
            )
        ]
        return kept or targets

    def _doubt(self, scene: Scene, mention: Mention) -> float:
        """How little a name tells where: one only near, or in the words of who speaks."""
        return 1.5 * mention.vicinity + 2.5 * self._is_speaking(scene, mention)

    def _is_speaking(self, scene: Scene, mention: Mention) -> bool:
        """Say whether a place stands in the words for who speaks: "the governor of Kherson"."""
        return any(
            one.start is not None and one.end is not None and one.start <= mention.start < one.end
            for one in scene.attributions
        )

    def _is_speaker(self, scene: Scene, mention: Mention) -> bool:
        """Say whether a capital or country is itself who speaks: "Islamabad said"."""
        seats = (
            {self._gazetteer.country(code), self._gazetteer.capital(code)}
            if (code := mention.country)
            else set()
        )
        speaks = mention.place in seats or mention.level == "site"
        return speaks and any(
            (one.start, one.end) == (mention.start, mention.end) for one in scene.attributions
        )

    def _nearest(self, scene: Scene, targets: Sequence[tuple[float, Mention]]) -> list[Mention]:
        """The nearest place, with those that stand in one row with it."""
        if not targets:
            return []
        best = min(targets, key=lambda pair: pair[0])[1]
        row = [best]
        ordered = sorted((one for _, one in targets), key=lambda one: one.start)
        at = ordered.index(best)
        for step in (range(at + 1, len(ordered)), range(at - 1, -1, -1)):
            last = best
            for number in step:
                one = ordered[number]
                first, second = (last, one) if last.start < one.start else (one, last)
                if not chained(scene, first, second):
                    break
                row.append(one)
                last = one
        return sorted(row, key=lambda one: one.start)


def _is_listed(scene: Scene, place: Mention, targets: Sequence[tuple[float, Mention]]) -> bool:
    """Say whether a place stands in a row with others of its level: "Homs and Hama"."""
    peers = [
        one
        for _, one in targets
        if one is not place and one.level == place.level and not (one.back or place.back)
    ]
    return any(
        is_row(scene, *pair)
        for one in peers
        for pair in ((one, place), (place, one))
        if pair[0].end < pair[1].start
    )


def _is_told_by_another(scene: Scene, draft: Draft, place: Token) -> bool:
    """Say whether a place is of what another says: "X put it at 31, while Y said Z was hit"."""
    telling = covering(scene.attributions, draft.trigger, draft.kind)
    other = covering(scene.attributions, place, draft.kind)
    return (
        telling is not None
        and other is not None
        and telling.verb != other.verb
        and None not in (telling.start, other.start)
        and draft.trigger.i not in other.reach
    )
