"""Relations that an event's figures must stand in, each with whether it holds."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf

from onrecord import codebook
from onrecord.model.claim import Claim
from onrecord.model.figure import Check, Figure
from onrecord.model.quantity import Number, Quantity
from onrecord.reconciling.measure import Subject, subject
from onrecord.reconciling.models import added_up
from onrecord.reconciling.rank import voice

LAUNCHED, INTERCEPTED = "launched", "intercepted"
COUNTED = frozenset({"strike", "interception"})
"""Kinds of claims that give these."""
LOST, HIT = ("jammed", "lost"), ("hit",)
"""Measures of what became of weapons that were launched and not shot down."""


def checks(found: Sequence[Figure], claims: Sequence[Claim]) -> tuple[Check, ...]:
    """Return the checks for which the event has both sides, each once, sorted by name."""
    results: dict[str, bool] = {}
    sums = (*_launched_covers(found), *_all_accounted_for(found))
    for name, holds in (*sums, *_own_words(claims), *_parts(found)):
        results[name] = results.get(name, True) and holds
    return tuple(Check(check=name, holds=holds) for name, holds in sorted(results.items()))


def _launched_covers(found: Sequence[Figure]) -> Iterator[tuple[str, bool]]:
    for launched, shot in _pairs(found, LAUNCHED, INTERCEPTED):
        if launched.item == shot.item:
            yield "launched covers intercepted", shot.low <= _top(launched)


def _all_accounted_for(found: Sequence[Figure]) -> Iterator[tuple[str, bool]]:
    """Check what flew against what was stopped, lost and hit, where all of these are told."""
    for launched, shot in _pairs(found, LAUNCHED, INTERCEPTED):
        ends = [f for f in found if (f.item, f.place) == (launched.item, launched.place)]
        hit = [f for f in ends if f.measure in HIT]
        if launched.item == shot.item and hit:
            rest = [f for f in ends if f.measure in LOST]
            told = [shot, *rest, *hit]
            low, high = sum(f.low for f in told), sum(_top(f) for f in told)
            yield (
                "launched = intercepted + lost + hit",
                low <= _top(launched) and launched.low <= high,
            )


def _own_words(claims: Sequence[Claim]) -> Iterator[tuple[str, bool]]:
    """Check each speaker's count of what was shot down against the same speaker's of what flew."""
    counts: defaultdict[tuple[str, Subject], list[Claim]] = defaultdict(list)
    for claim in claims:
        about = subject(claim) if claim.kind in COUNTED and claim.polarity == "affirmed" else None
        if about:
            counts[voice(claim), about].append(claim)
    for (who, about), shot in counts.items():
        flew = counts.get((who, replace(about, measure=LAUNCHED)))
        if about.measure == INTERCEPTED and flew:
            least = min(c.quantity.low for c in added_up(shot) if c.quantity)
            tops = [_most(c.quantity) for c in added_up(flew) if c.quantity]
            yield "nobody shoots down more than flew", least <= max(tops)


def _parts(found: Sequence[Figure]) -> Iterator[tuple[str, bool]]:
    """Check each part of a toll, and the soldiers and civilians together, against the whole."""
    vocabulary = codebook.load("measures")
    for measure in vocabulary["people"]:
        wholes = [f for f in found if (f.measure, f.item) == (measure, vocabulary["whole"])]
        for part, whole in vocabulary["parts"]:
            for smaller in (f for f in found if (f.measure, f.item) == (measure, part)):
                around = [f for f in wholes if f.place == smaller.place] or wholes
                if around:
                    most = max(_top(f) for f in around)
                    yield f"{measure}: {part} within {whole}", smaller.low <= most
        sorts = [
            min((f.low for f in found if (f.measure, f.item) == (measure, sort)), default=None)
            for sort in vocabulary["told_as"]
        ]
        if wholes and None not in sorts:
            total = sum(low for low in sorts if low is not None)
            name = " + ".join(vocabulary["told_as"])
            yield (
                f"{measure}: {name} within {vocabulary['whole']}",
                total <= max(_top(f) for f in wholes),
            )


def _pairs(found: Sequence[Figure], one: str, other: str) -> Iterator[tuple[Figure, Figure]]:
    return (
        (a, b)
        for a in found
        for b in found
        if a.measure == one and b.measure == other and a.place == b.place
    )


def _most(quantity: Quantity) -> Number:
    return inf if quantity.high is None else quantity.high


def _top(figure: Figure) -> Number:
    return inf if figure.high is None else figure.high
