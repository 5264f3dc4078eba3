"""Scores how claims of many reports were linked into events, against events grouped by hand.

A file FOLDER.links has lines that say where reports of the folder beside it tell of which event:

    NAME | EVENT | TOLL | EVIDENCE

NAME.txt is the report; EVENT names the event, the same for all reports that tell of it; TOLL is how
many were killed in it as this report gives it, in the codebook's form, or `-`; EVIDENCE are the
words that tell of it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.codebook import compact
from onrecord.codebook.compact import MiscodedError
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.scoring.coding import Bounds

NONE = "-"
_DEED = ("strike", "impact", "assault")


@dataclass(frozen=True)
class Telling:
    """A report's words for an event, at `start`..`end` of its text, and the toll it gives."""

    report: str
    event: str
    toll: Bounds | None
    start: int
    end: int


@dataclass(frozen=True)
class Agreement:
    """How well events agree with those grouped by hand.

    `precision` and `recall` are B-cubed over the tellings; `unseen` have no claim at their words.
    `ranges` are the events of which two reports or more give a toll, `right` those whose least and
    greatest stated number are the bounds of a figure.
    """

    tellings: int
    events: int
    unseen: int
    precision: float
    recall: float
    ranges: int
    right: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def read_tellings(path: Path) -> list[Telling]:
    """Read the file FOLDER.links; lines of no event are left out.

    Raises MiscodedError, which names the line, where one is malformed, and FileNotFoundError where
    a report is not there.
    """
    return list(_read(path))


def agreement_on(
    tellings: Sequence[Telling], claims: Sequence[Claim], events: Sequence[Event]
) -> Agreement:
    """Return how well the events of claims agree with the tellings.

    A telling is of the event of the claim at its words: of those who were killed, else of the
    attack, else the first. One with no claim there is an event of its own.
    """
    by_report = defaultdict[str, list[Claim]](list)
    for claim in claims:
        if claim.event:
            by_report[Path(claim.report.path).stem].append(claim)
    found = [_event_of(one, by_report[one.report]) for one in tellings]
    homes = [event or f"alone {number}" for number, event in enumerate(found)]
    groups = [one.event for one in tellings]
    tolls = list(_ranges(tellings, found, {event.id: event for event in events}))
    return Agreement(
        tellings=len(tellings),
        events=len(set(groups)),
        unseen=found.count(None),
        precision=_shared(homes, groups),
        recall=_shared(groups, homes),
        ranges=len(tolls),
        right=sum(tolls),
    )


def _read(path: Path) -> Iterator[Telling]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split(" | ", 3)
        if len(parts) < 4:
            raise MiscodedError(f"{path}:{number}: is not NAME | EVENT | TOLL | EVIDENCE")
        name, event, toll, evidence = parts
        text = path.with_suffix("").joinpath(f"{name}.txt").read_bytes().decode("utf-8")
        start = text.find(evidence)
        if start < 0:
            raise MiscodedError(f"{path}:{number}: the evidence is not in the report")
        if event != NONE:
            yield Telling(name, event, _bounds(toll), start, start + len(evidence))


def _bounds(toll: str) -> Bounds | None:
    if toll == NONE:
        return None
    coded = compact.quantity(toll)
    return coded.low, coded.high


def _event_of(telling: Telling, claims: Sequence[Claim]) -> str | None:
    there = [
        claim
        for claim in claims
        if min(telling.end, claim.evidence.end) > max(telling.start, claim.evidence.start)
    ]
    if not there:
        return None
    order = {"killed": 0, **dict.fromkeys(_DEED, 1)}
    return min(there, key=lambda claim: (order.get(claim.kind, 2), claim.evidence.start)).event


def _shared(groups: Sequence[str], others: Sequence[str]) -> float:
    """Return which part of the members of its group each member shares the other group with."""
    sizes, both = Counter(groups), Counter(zip(groups, others, strict=True))
    parts = [both[pair] / sizes[pair[0]] for pair in zip(groups, others, strict=True)]
    return sum(parts) / len(parts) if parts else 0.0


def _ranges(
    tellings: Sequence[Telling], found: Sequence[str | None], events: Mapping[str, Event]
) -> Iterator[bool]:
    """Yield, for each event with two tolls or more, whether a figure has their range."""
    told = defaultdict[str, list[tuple[Bounds, str | None]]](list)
    for telling, home in zip(tellings, found, strict=True):
        if telling.toll:
            told[telling.event].append((telling.toll, home))
    for tolls in told.values():
        if len(tolls) > 1:
            homes = Counter(home for _, home in tolls if home).most_common(1)
            figures = events[homes[0][0]].figures if homes else ()
            wanted = (
                min(low for (low, _), _ in tolls),
                max(low if high is None else high for (low, high), _ in tolls),
            )
            ranges = [
                (figure.low, figure.low if figure.high is None else figure.high)
                for figure in figures
                if figure.measure == "killed"
            ]
            yield wanted in ranges
