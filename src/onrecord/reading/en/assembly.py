"""From what a sentence says and what the report said before it, to whole claims."""

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Content, Item, Span
from onrecord.model.place import ClaimPlace, Role
from onrecord.model.quantity import Quantity
from onrecord.model.report import Report
from onrecord.reading.en.actors.actors import Actors
from onrecord.reading.en.armies import army_of
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.modality.figurative import is_figurative
from onrecord.reading.en.modality.hypothetical import is_hypothetical
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.carrying import AGAINST
from onrecord.reading.en.places.examples import of_all
from onrecord.reading.en.places.placing import Placing
from onrecord.reading.en.places.returning import ASIDE, go_back, is_passed_over, remember
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.covering import covering
from onrecord.reading.en.speech.statements import Said
from onrecord.reading.en.speech.tellers import Tellers
from onrecord.reading.en.speech.telling_people import is_teller
from onrecord.reading.en.summing_up import is_sweeping
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.passing import (
    is_background,
    is_by_report,
    is_of_old,
    is_passing,
)
from onrecord.reading.en.times.timing import time_of
from onrecord.reading.en.times.told_again import OF_ATTACKS, remember_day
from onrecord.reading.en.times.zoned import interval, zone_of
from onrecord.reading.mention import Mention

_ATTACKS = {"strike", "impact", "assault"}
_GOING_ON = "at the time"
"""What says that a paragraph goes on with what was long ago, as the one before told it."""
_LONG = 12
"""How many words before its noun a phrase may begin that joins the evidence."""


class Assembly:
    """Makes whole claims of the drafts of one report."""

    def __init__(
        self,
        report: Report,
        gazetteer: Gazetteer,
        parties: Parties,
        context: Context,
        bearings: Bearings,
        tellers: Tellers,
    ) -> None:
        self._report = report
        self._gazetteer = gazetteer
        self._parties = parties
        self._context = context
        self._placing = Placing(gazetteer, bearings)
        self._tellers = tellers
        self._actors = Actors(parties, bearings.state)
        self._carried: dict[Token | None, tuple[Mention, ...]] = {}
        """The places carried to claims, by their triggers: a part has those of its whole."""

    def claim(self, scene: Scene, draft: Draft, ongoing: Said | None) -> Content | None:
        """Return the claim of a draft; None where its words claim nothing.

        `ongoing` is the statement the draft's sentence goes on with where nobody speaks in it.
        """
        if is_hypothetical(draft.trigger) or is_figurative(draft.trigger, draft.kind):
            return None
        if is_teller(scene, draft):
            return None
        context = self._context
        said = covering(scene.attributions, draft.trigger, draft.kind)
        speaker, medium = self._tellers.of(scene, said, ongoing)
        chosen = time_of(scene, draft, context, speaker)
        context.teller = speaker
        if not (background := is_background(scene, chosen, context)):
            context.last = (scene.number, chosen)
            context.told[draft.kind] = chosen
        remember_day(scene, draft, chosen, context)
        context.undated |= is_by_report(scene, draft, chosen, context.published)
        if _GOING_ON not in scene.sentence.lower:
            context.look_up(scene.sentence.segment.paragraph, chosen)
        go_back(scene, draft, chosen, context)
        actor = self._actors.named(scene, draft, speaker, army_of(scene, context.army))
        actors = frozenset(actor.party.split("; ")) if actor else frozenset()
        targets, origins, carried = self._placing.of(scene, draft, context, actors, speaker)
        if carried:
            if _goes_abroad(draft, targets, context) or (
                not context.places and is_sweeping(scene, draft)
            ):
                context.visit(targets)
            targets = self._carried.get(draft.whole, targets)
            self._carried[draft.trigger] = targets
        if not carried and targets and not is_passed_over(draft, targets, context):
            if chosen is not None and is_of_old(chosen, context):
                context.look_back(scene.sentence.segment.paragraph, chosen)
            when = None if background else chosen
            context.visit(of_all(scene, targets), when, aside=draft.kind in ASIDE)
            context.here = scene.number
            remember(scene, draft, targets, context)
            if draft.kind in AGAINST:
                context.at_home |= actors & {one.country for one in targets if one.country}
            context.settlements.extend(one for one in targets if one.level == "settlement")
        if chosen is not None and not background and not is_passing(chosen, context):
            context.go_on(chosen, attack=draft.kind in OF_ATTACKS)
        elif context.attack is None and draft.kind in OF_ATTACKS and context.undated:
            context.attack = chosen
        elif chosen is not None and chosen.source is not None and chosen.days[0] is None:
            context.said = chosen.days[1]
        quantity = self._quantity(scene, draft)
        denied = draft.polarity
        if quantity is not None and quantity.high == 0:
            quantity = None if draft.kind == "capture" else quantity  # "no village fell"
            denied = "denied" if quantity is None else "affirmed"
        places = (
            *(self._place(one, "target", carried) for one in targets),
            *(self._place(one, "origin", False) for one in origins),
        )
        return Content(
            kind=draft.kind,
            mode=draft.mode,
            polarity=denied,
            certainty=draft.certainty,
            speaker=speaker,
            channel=medium,
            actor=actor,
            item=self._item(scene, draft),
            quantity=quantity,
            places=places,
            time=interval(chosen, zone_of(places, self._gazetteer)),
            evidence=self._evidence(scene, draft),
        )

    def _item(self, scene: Scene, draft: Draft) -> Item | None:
        if draft.item is not None:
            return draft.item.item(scene.sentence)
        if draft.implied is None:
            return None
        return Item(type=draft.implied, model=None, text=None)

    def _quantity(self, scene: Scene, draft: Draft) -> Quantity | None:
        unit = draft.unit or load("kinds")[draft.kind]["counts"]
        counted = draft.counted
        if counted is None:
            return None
        if isinstance(counted, Implied):
            start, end = scene.sentence.offsets(counted.token)
            return Quantity(
                text=counted.token.text, stated=None, low=counted.low, high=counted.high,
                qualifier=counted.qualifier, unit=unit, start=start, end=end,
            )  # fmt: skip
        return counted.quantity(unit)

    def _place(self, mention: Mention, role: Role, carried: bool) -> ClaimPlace:
        place = mention.place
        return ClaimPlace(
            role=role,
            text=self._report.text[mention.start : mention.end],
            name=place.name if place else mention.name,
            country=place.country if place else mention.country,
            level=mention.level,
            id=place.id if place else None,
            lat=place.lat if place else None,
            lon=place.lon if place else None,
            start=mention.start,
            end=mention.end,
            carried=carried,
        )

    def _evidence(self, scene: Scene, draft: Draft) -> Span:
        doc = scene.sentence.doc
        told = (draft.trigger.i, *draft.words)
        first, last = min(told), max(told)
        head = draft.head
        if head is not None:
            first, last = min(first, _first_of(scene, head)), max(last, head.i)
        for one in draft.aimed:
            last = max(last, one.i)
        if head is not None and head.pos_ == "NUM" and draft.item is not None:
            last = max(last, draft.item.last)
        start, end = scene.sentence.offsets(doc[first : last + 1])
        if draft.counted is not None and not isinstance(draft.counted, Implied):
            start, end = min(start, draft.counted.start), max(end, draft.counted.end)
        return Span(start=start, end=end, text=self._report.text[start:end])


def _goes_abroad(draft: Draft, targets: tuple[Mention, ...], context: Context) -> bool:
    """Say whether an attack answers another across a border: "X retaliated with strikes"."""
    countries = {one.country for one in targets} - {None}
    told = {one.country for one in context.places}
    return draft.kind in _ATTACKS and bool(countries and told) and not countries & told


def _first_of(scene: Scene, head: Token) -> int:
    """Return the number of the first word of a noun's phrase.

    A time before it is none of its words: "on Tuesday evening and shells landed".
    """
    times = [(one.start, one.end) for one in scene.times]
    edges = [head.i]
    for child in head.lefts:
        at = scene.offset(child.left_edge)
        joined = any(one.dep_ == "cc" for one in child.rights)
        if not (joined and any(start <= at < end for start, end in times)):
            edges.append(child.left_edge.i)
    return min(edges) if head.i - min(edges) <= _LONG else head.i
