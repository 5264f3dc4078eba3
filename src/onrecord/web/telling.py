"""How an event was told: in which reports, which of them copies, and how the numbers changed."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from onrecord.exporting import wording
from onrecord.model.claim import Claim, ReportRef
from onrecord.model.event import Event


@dataclass(frozen=True)
class Word:
    """A claim that counts something; `before` is what its speaker said of it in earlier reports."""

    claim: Claim
    before: Claim | None


@dataclass(frozen=True)
class Day:
    """What was published of an event on one day."""

    published: dt.date
    words: tuple[Word, ...]

    @property
    def changed(self) -> tuple[Word, ...]:
        """What a speaker said otherwise before."""
        return tuple(word for word in self.words if word.before)

    @property
    def others(self) -> tuple[Word, ...]:
        """What was said for the first time, or as before."""
        return tuple(word for word in self.words if not word.before)


@dataclass(frozen=True)
class Told:
    """A claim, and those that other reports have from its text, which say the same."""

    claim: Claim
    copies: tuple[Claim, ...]


@dataclass(frozen=True)
class Source:
    """A report that tells of an event, how many claims, and the reports that copy its text."""

    report: ReportRef
    claims: int
    copies: tuple[ReportRef, ...]


def days(claims: Mapping[str, Claim]) -> list[Day]:
    """Return what was counted, by day of publication; nothing where one day tells all."""
    counted = sorted(
        (claim for claim in claims.values() if claim.quantity),
        key=lambda claim: (claim.report.published, claim.report.id, claim.evidence.start),
    )
    last: dict[tuple[str, ...], Claim] = {}
    words = []
    for claim in counted:
        subject = _subject(claim)
        earlier = last.get(subject)
        changed = earlier and earlier.report.published < claim.report.published
        words.append(Word(claim, earlier if changed and _differs(earlier, claim) else None))
        last[subject] = claim
    grouped = groupby(words, key=lambda word: word.claim.report.published)
    told = [Day(published, tuple(held)) for published, held in grouped]
    return told if len(told) > 1 else []


def folded(claims: Iterable[Claim], copies: Sequence[Sequence[str]]) -> list[Told]:
    """Return claims in order of publication, those of one text that say the same as one.

    `copies` are groups of the ids of claims that have one text, the first published first.
    """
    text = {one: number for number, group in enumerate(copies) for one in group}
    place = {one: number for group in copies for number, one in enumerate(group)}
    told: dict[tuple[object, ...], list[Claim]] = {}
    for claim in sorted(
        claims, key=lambda one: (one.report.published, place.get(one.id, 0), one.id)
    ):
        word = (text.get(claim.id, claim.id), claim.polarity, wording.quantity(claim))
        told.setdefault(word, []).append(claim)
    return [Told(first, tuple(others)) for first, *others in told.values()]


def sources(event: Event, claims: Mapping[str, Claim]) -> list[Source]:
    """Return the reports in order of publication, each copy with the first report of its text."""
    reports = {claim.report.id: claim.report for claim in claims.values()}
    first: dict[str, str] = {}
    for group in event.copies:
        held = [claims[one].report.id for one in group if one in claims]
        for other in held[1:]:
            if other != held[0]:
                first.setdefault(other, first.get(held[0], held[0]))
    ordered = sorted(reports.values(), key=lambda ref: (ref.published, ref.id))
    return [
        Source(
            report=ref,
            claims=sum(claim.report.id == ref.id for claim in claims.values()),
            copies=tuple(other for other in ordered if first.get(other.id) == ref.id),
        )
        for ref in ordered
        if ref.id not in first
    ]


def _subject(claim: Claim) -> tuple[str, ...]:
    item = claim.item.type if claim.item else ""
    return (wording.speaker(claim), claim.kind, claim.mode or "", item, wording.claim_places(claim))


def _differs(one: Claim | None, other: Claim) -> bool:
    return one is not None and wording.quantity(one) != wording.quantity(other)
