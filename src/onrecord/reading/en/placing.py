"""Where a claim happened: which of the places named belong to it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.scene import Scene
from onrecord.reading.mentions import Mention, place_words

_FINENESS = {
    "site": 6,
    "neighbourhood": 5,
    "settlement": 4,
    "district": 3,
    "area": 2,
    "region": 2,
    "country": 0,
}
_ORIGIN = {"from", "off"}
_PLACING = {"in", "at", "on", "near", "outside", "around", "inside", "over", "across", "against", "toward",
            "towards", "into", "throughout", "to", "within", "of", "between", "along"}  # fmt: skip
_DONE_TO = {"dobj", "nsubjpass"}
_FAR = 60
_WAR = 5000
_ADDRESSING = {"accuse", "blame", "urge", "warn", "tell", "condemn", "call", "give"}
_PEOPLE = {"killed", "injured", "displaced", "need"}
_LINKS = frozenset("and of in the a an at near on well as both to s also".split())


class Placing:
    """Chooses a claim's places among those named in its sentence, else in the context."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def of(
        self, scene: Scene, draft: Draft, context: Context
    ) -> tuple[tuple[Mention, ...], tuple[Mention, ...], bool]:
        """Return the places aimed at, those it came from, and whether the first were carried."""
        named = [one for one in scene.mentions if one.place or one.back or one.kind or one.cue]
        origins = tuple(one for one in named if self._is_origin(scene, draft, one))
        located = [
            (self._distance(scene, draft, one), one)
            for one in named
            if one.cue not in _ORIGIN or one.place is None
        ]
        targets = [(distance, one) for distance, one in located if distance is not None]
        chosen = self._nearest(scene, targets)
        resolved = tuple(
            dict.fromkeys(known for one in chosen if (known := self._resolve(one, context)))
        )
        beside = tuple(one for one in resolved if not one.vicinity)
        resolved = beside or resolved
        finest = self._finest(scene, resolved)
        if finest:
            return finest, origins, False
        if is_toll_of_war(draft):
            return self._country(context), origins, True
        return self._carried(context), origins, True

    def _is_origin(self, scene: Scene, draft: Draft, mention: Mention) -> bool:
        if mention.cue not in _ORIGIN or draft.kind not in {
            "strike",
            "impact",
            "interception",
            "displaced",
            "withdrawal",
        }:
            return False
        token = scene.token_at(mention.start)
        return token is not None and any(above.lower_ in _ORIGIN for above in token.ancestors)

    def _distance(self, scene: Scene, draft: Draft, mention: Mention) -> float | None:
        """How far a place is from a claim's trigger in the grammar; None where it is no place of it."""
        token = scene.token_at(mention.start)
        if token is None:
            return None
        head = token
        while (
            head.dep_ in {"compound", "amod", "nmod", "appos", "det"}
            and scene.mention_at(head.head) is mention
        ):
            head = head.head
        country = mention.place is not None and mention.place.level == "country"
        if country and mention.cue is None and head.dep_ not in _DONE_TO:
            return None
        aimed = any(one.i == head.i or head in one.subtree for one in draft.aimed)
        if head.dep_ in {"nsubj"} and not aimed and mention.cue is None:
            return None
        if (
            head.dep_ in {"compound", "poss", "amod", "nmod"}
            and mention.cue is None
            and head.head.pos_ == "PROPN"
        ):
            return None
        trigger = draft.trigger
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
        return 3 + apart

    def _doubt(self, scene: Scene, mention: Mention) -> float:
        """How little a name tells where: one only near, or in the words of who speaks."""
        speaking = any(
            one.start is not None and one.end is not None and one.start <= mention.start < one.end
            for one in scene.attributions
        )
        return 1.5 * mention.vicinity + 2.5 * speaking

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
                if not _linked(scene, first, second):
                    break
                row.append(one)
                last = one
        return sorted(row, key=lambda one: one.start)

    def _resolve(self, mention: Mention, context: Context) -> Mention | None:
        """Let "the city" and "the capital" stand for the place they refer back to."""
        if mention.back is None:
            return mention
        if mention.back == "capital":
            place = self._gazetteer.capital(context.state) if context.state else None
            return _stand_for(mention, place) if place else None
        if mention.back == "country":
            place = self._gazetteer.country(context.state) if context.state else None
            return _stand_for(mention, place) if place else None
        if mention.back == "neighbourhood" and not any(
            one.level == "neighbourhood" for one in context.places
        ):
            return None
        for earlier in (*context.places, *reversed(context.settlements), *context.town):
            if earlier.level == mention.back and earlier.back is None:
                return earlier
        return None

    def _finest(self, scene: Scene, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Drop a place that holds another of the row: "the town of Ariha in Idlib province"."""
        kept = [
            one
            for at, one in enumerate(mentions)
            if not any(self._holds(one, other) for other in mentions if other is not one)
            and not (at and _nested(scene, mentions[at - 1], one))
        ]
        unique: dict[str, Mention] = {}
        for one in kept:
            unique.setdefault(one.place.id if one.place else one.name.casefold(), one)
        return tuple(unique.values())

    def _holds(self, outer: Mention, inner: Mention) -> bool:
        if outer.place and inner.place:
            if self._gazetteer.contains(outer.place, inner.place):
                return True
            # A region and a town of one name, where only the town is meant.
            return (
                outer.place.level == "country"
                and inner.country == outer.country
                and outer.place.id != inner.place.id
            )
        if inner.place is None and outer.place is not None:
            return _FINENESS[outer.level] < _FINENESS[inner.level] or (
                outer.level == "settlement" and inner.kind in {"neighbourhood", "district", "site"}
            )
        return False

    def _country(self, context: Context) -> tuple[Mention, ...]:
        """The country in play, in the words of the place that the report is about."""
        place = self._gazetteer.country(context.state) if context.state else None
        return (
            tuple(_stand_for(one, place) for one in context.main)
            if place
            else self._carried(context)
        )

    def _carried(self, context: Context) -> tuple[Mention, ...]:
        return context.places or context.main


def is_toll_of_war(draft: Draft) -> bool:
    """Say whether a number is too large for one occurrence: it is the toll of the whole war."""
    return (
        draft.kind in _PEOPLE and isinstance(draft.counted, Counted) and draft.counted.low >= _WAR
    )


def _linked(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether only words of place stand between two names: "in Homs, Hama and the town of X"."""
    between = _between(scene, first, second)
    return len(between) <= _FAR and all(
        word in _LINKS or word in place_words() for word in re.findall(r"[\w-]+", between)
    )


def _nested(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether the words put one place in another: "X in the eastern countryside of Y"."""
    if outer.start < inner.end:
        return False
    words = re.findall(r"[\w-]+|,", _between(scene, inner, outer))
    return (
        bool(words)
        and any(word in {"of", "in"} for word in words)
        and "and" not in words
        and "," not in words
        and inner.level != "country"
    )


def _between(scene: Scene, first: Mention, second: Mention) -> str:
    base = scene.sentence.segment.start
    return scene.sentence.segment.text[
        max(0, first.end - base) : max(0, second.start - base)
    ].lower()


def _stand_for(mention: Mention, place: Place) -> Mention:
    return replace(mention, place=place, country=place.country, back=None)
