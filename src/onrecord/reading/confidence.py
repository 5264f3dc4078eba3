"""How sure a claim is: the chance, learned from coded reports, that a coder would code it so.

A logistic regression over plain signs of each claim: its kind, which slots its own words fill and
where it stands in the report. No sign is a word, a name or an outlet, so that what was learned
holds for reports of other wars. `scripts/accuracy/fit.py` learns the weights.
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from onrecord.codebook import load
from onrecord.model.claim import Content
from onrecord.model.report import Report

Signs = Mapping[str, float]
"""What speaks for or against a claim, by name; a sign left out is 0."""


def confidences(contents: Sequence[Content], report: Report) -> list[float]:
    """Return the chance of each of a report's claims to be strictly right, 0 to 1 by hundredths."""
    learned = load("en/confidence")
    start, weights = learned["start"], learned["weights"]
    return [
        round(_logistic(start + sum(weights.get(name, 0) * sign for name, sign in held.items())), 2)
        for held in signs(contents, report)
    ]


def signs(contents: Sequence[Content], report: Report) -> list[Signs]:
    """Return the signs of each of a report's claims, in their order."""
    ordered = sorted(contents, key=lambda content: content.evidence.start)
    kinds = [content.kind for content in ordered]
    length = max(1, len(report.text) - report.body_start)
    found: dict[int, Signs] = {}
    for position, content in enumerate(ordered):
        found[id(content)] = {
            **dict(_of_what_is_told(content)),
            **dict(_of_places(content)),
            **dict(_of_time(content, report)),
            "how far into the report": (content.evidence.start - report.body_start) / length,
            "first claim": position == 0,
            "again of its kind": content.kind in kinds[:position],
            "claims of the report": math.log(len(contents)),
            "words of evidence": math.log(1 + len(content.evidence.text.split())),
        }
    return [found[id(content)] for content in contents]


def _of_what_is_told(content: Content) -> Iterator[tuple[str, float]]:
    quantity, speaker = content.quantity, content.speaker
    yield f"kind {content.kind}", 1
    yield f"certainty {content.certainty}", 1
    yield "denied", content.polarity == "denied"
    yield "speaker", speaker is not None
    yield "speaker with an office", speaker is not None and speaker.role is not None
    yield "channel", content.channel is not None
    yield "actor in words", content.actor is not None and content.actor.text is not None
    yield "actor implied", content.actor is not None and content.actor.text is None
    yield "item in words", content.item is not None and content.item.text is not None
    yield "item implied", content.item is not None and content.item.text is None
    if quantity is not None:
        yield f"quantity {quantity.qualifier}", 1
        yield "quantity without a number", quantity.stated is None
        yield "size of quantity", math.log10(1 + quantity.low)


def _of_places(content: Content) -> Iterator[tuple[str, float]]:
    targets = [place for place in content.places if place.role == "target"]
    yield "no place", not targets
    yield "several places", len(targets) > 1
    yield "origin", len(targets) < len(content.places)
    yield "place carried", any(place.carried for place in targets)
    yield "place not in the gazetteer", any(place.id is None for place in targets)
    for place in targets:
        yield f"place of level {place.level}", 1


def _of_time(content: Content, report: Report) -> Iterator[tuple[str, float]]:
    time = content.time
    if time is None:
        yield "no time", 1
        return
    yield "time carried", time.carried
    yield "time open", time.start_local is None or time.end_local is None
    yield "one day", time.start_local == time.end_local
    yield "day of publication", time.end_local == report.published


def _logistic(evidence: float) -> float:
    return 1 / (1 + math.exp(-evidence))
