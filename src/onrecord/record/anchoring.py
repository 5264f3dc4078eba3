"""Finding a judged claim again among the claims that a later reading of its report gives."""

from collections.abc import Sequence

from onrecord.codebook import compact
from onrecord.model.claim import Claim, Span
from onrecord.model.judgement import Anchor, Change


def found(
    anchor: Anchor, changes: Sequence[Change], claims: Sequence[Claim], text: str
) -> Claim | None:
    """Return the claim that was judged, as it is read now; None where it is read no more.

    `claims` are those that the reader makes of the report's `text` now. Without one of the same
    id, it is a claim of the same kind and figure in overlapping words: of the same speaker before
    others, then the one with most words in common. A reader that has learned to read the kind or
    figure as a person corrected it still finds the claim.
    """
    exact = next((claim for claim in claims if claim.id == anchor.claim), None)
    span = _placed(anchor.evidence, text)
    if exact or span is None:
        return exact
    kinds, lows = {anchor.kind}, {anchor.low}
    for change in changes:
        if change.slot == "kind" and change.value:
            kinds.add(compact.kind(change.value)[0])
        if change.slot == "quantity":
            lows.add(compact.quantity(change.value).low if change.value else None)
    alike = [
        claim
        for claim in claims
        if claim.kind in kinds
        and (claim.quantity.low if claim.quantity else None) in lows
        and _shared(span, claim.evidence) > 0
    ]
    return min(alike, key=lambda claim: (*_distance(anchor, span, claim), claim.id), default=None)


def _placed(evidence: Span, text: str) -> Span | None:
    """Return where the words are in a text that may have changed: there, or nearest to there."""
    if text[evidence.start : evidence.end] == evidence.text:
        return evidence
    starts, start = [], text.find(evidence.text)
    while start >= 0:
        starts.append(start)
        start = text.find(evidence.text, start + 1)
    if not starts:
        return None
    start = min(starts, key=lambda start: abs(start - evidence.start))
    return Span(start=start, end=start + len(evidence.text), text=evidence.text)


def _shared(one: Span, other: Span) -> float:
    """Return which part of the words of either are words of both."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start) or 1)


def _distance(anchor: Anchor, span: Span, claim: Claim) -> tuple[bool, float]:
    speaker = claim.speaker.name if claim.speaker else None
    return speaker != anchor.speaker, -_shared(span, claim.evidence)
