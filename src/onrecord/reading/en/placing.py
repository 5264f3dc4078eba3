"""Where a claim happened: which of the places named belong to it."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.scene import Scene
from onrecord.reading.mentions import Mention

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
_ACTING = {"nsubj", "agent"}


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
        located = [(self._distance(scene, draft, one), one) for one in named if one not in origins]
        targets = [(distance, one) for distance, one in located if distance is not None]
        chosen = self._nearest(targets)
        resolved = tuple(
            dict.fromkeys(known for one in chosen if (known := self._resolve(one, context)))
        )
        beside = tuple(one for one in resolved if not one.vicinity)
        resolved = beside or resolved
        finest = self._finest(resolved)
        if finest:
            return finest, origins, False
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
        if (
            mention.place is not None
            and mention.place.level == "country"
            and mention.cue is None
            and head.dep_ in _ACTING
        ):
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
        apart = abs(head.i - trigger.i) / 10
        if aimed:
            return apart / 10
        if trigger in head.ancestors or (draft.head is not None and (draft.head in head.ancestors)):
            return apart / 4
        if clause_of(trigger) in head.ancestors:
            return 1 + apart + (0 if head.i > trigger.i else 0.3)
        return 3 + apart

    def _nearest(self, targets: Sequence[tuple[float, Mention]]) -> list[Mention]:
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
                gap = one.start - last.end if one.start >= last.end else last.start - one.end
                if gap > 42:
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

    def _finest(self, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Drop a place that holds another of the row: "the town of Ariha in Idlib province"."""
        kept = [
            one
            for one in mentions
            if not any(self._holds(one, other) for other in mentions if other is not one)
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

    def _carried(self, context: Context) -> tuple[Mention, ...]:
        return context.places or context.main


def _stand_for(mention: Mention, place: Place) -> Mention:
    return replace(mention, place=place, country=place.country, back=None)
