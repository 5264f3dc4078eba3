"""A figure on a scale: each claim of it as a range, so that who disagrees with whom is seen."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.exporting import wording
from onrecord.model.claim import Claim
from onrecord.model.figure import Figure
from onrecord.model.quantity import Number, Quantity
from onrecord.web import telling

_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True)
class Range:
    """A claim of a figure, from `low` to `high` in percent of the scale; `open` has no high.

    `copies` are the claims that other reports have from its text.
    """

    claim: Claim
    low: float
    high: float
    open: bool
    against: bool
    copies: tuple[Claim, ...]


@dataclass(frozen=True)
class Voice:
    """What one speaker says of a figure, in order of publication."""

    name: str
    ranges: tuple[Range, ...]

    @property
    def lanes(self) -> tuple[Range, ...]:
        """The ranges that differ: a speaker who says the same again is drawn once."""
        drawn: dict[tuple[float, float, bool, bool], Range] = {}
        for one in self.ranges:
            drawn.setdefault((one.low, one.high, one.open, one.against), one)
        return tuple(drawn.values())


@dataclass(frozen=True)
class Scale:
    """A figure's claims by speaker; all numbers but the `ticks` are percents of the scale."""

    figure: Figure
    voices: tuple[Voice, ...]
    low: float
    best: float
    high: float
    ticks: tuple[Number, ...]


def scale(
    figure: Figure, claims: Mapping[str, Claim], copies: Sequence[Sequence[str]] = ()
) -> Scale:
    """Return the scale of a figure; `claims` holds those of its event by id.

    `copies` are groups of claims that have one text: each is one word, however often printed.
    """
    told = [claims[one] for one in (*figure.claims, *figure.against) if one in claims]
    folded = telling.folded(told, copies)
    numbers = [figure.low, figure.best, figure.high or 0]
    numbers += [_reach(claim.quantity) for claim in told if claim.quantity]
    ticks = _ticks(max(numbers))
    most = ticks[-1]

    def percent(number: Number) -> float:
        return round(100 * number / most, 2)

    def ranged(word: telling.Told) -> Range:
        claim, quantity = word.claim, word.claim.quantity
        low, high = (quantity.low, quantity.high) if quantity else (0, 0)
        return Range(
            claim=claim,
            low=percent(low),
            high=percent(most if high is None else high),
            open=high is None,
            against=claim.id in figure.against,
            copies=word.copies,
        )

    by_voice: dict[str, list[Range]] = {}
    for word in folded:
        by_voice.setdefault(wording.speaker(word.claim), []).append(ranged(word))
    voices = (Voice(name, tuple(ranges)) for name, ranges in by_voice.items())
    return Scale(
        figure=figure,
        voices=tuple(sorted(voices, key=lambda voice: all(one.against for one in voice.ranges))),
        low=percent(figure.low),
        best=percent(figure.best),
        high=percent(most if figure.high is None else figure.high),
        ticks=ticks,
    )


def _reach(quantity: Quantity) -> Number:
    """Return how far a scale must reach for a number; what has no end is seen to go on."""
    return quantity.low * 1.05 if quantity.high is None else quantity.high


def _ticks(most: Number) -> tuple[Number, ...]:
    """Return round numbers, evenly apart, from 0 to no less than the most."""
    if most <= 0:
        return (0, 1)
    rough = most / 4
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * one for one in _STEPS if size * one >= rough)
    if step < 1:
        step = 1
    count = max(1, math.ceil(most / step))
    marks = (step * number for number in range(count + 1))
    return tuple(int(mark) if float(mark).is_integer() else mark for mark in marks)
