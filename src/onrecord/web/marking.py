"""A report's text cut where claims begin and end, so that a page can mark and number them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model.claim import Claim


@dataclass(frozen=True)
class Stretch:
    """A stretch of text, whether any claim is made in it, and the numbers of those it ends."""

    text: str
    claimed: bool
    ends: tuple[int, ...]


def stretches(text: str, claims: Sequence[Claim]) -> list[Stretch]:
    """Cut a text into stretches; the claims are numbered from 1 in the order given."""
    spans = [claim.evidence for claim in claims]
    cuts = sorted({0, len(text), *(s.start for s in spans), *(s.end for s in spans)})
    return [
        Stretch(
            text=text[start:end],
            claimed=any(span.start <= start and end <= span.end for span in spans),
            ends=tuple(number for number, span in enumerate(spans, 1) if span.end == end),
        )
        for start, end in pairwise(cuts)
    ]
