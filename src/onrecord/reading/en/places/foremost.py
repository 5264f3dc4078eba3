"""Which of the places that a report names it is about."""

from collections import Counter
from collections.abc import Sequence

from onrecord.reading.mention import Mention
from onrecord.reading.segments import Segment

_ALL_OVER = {"in", "across", "over", "throughout"}


def over_lead(
    mentions: Sequence[Sequence[Mention]], cut: Sequence[Segment], state: str | None
) -> tuple[Mention, ...]:
    """Return the country in play where a lead tells of it as a whole and of no place in it."""
    lead = next((row for row, one in zip(mentions, cut, strict=True) if not one.headline), ())
    told = tuple(one for one in lead if one.country == state)
    whole = all(one.level == "country" and one.cue in _ALL_OVER for one in told)
    return told[:1] if whole else ()


def again(mention: Mention, others: Sequence[Mention]) -> bool:
    """Say whether a place is named elsewhere too."""
    return any(one.place == mention.place and one is not mention for one in others)


def foremost(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the place named most often, the first of equals."""
    counts = Counter(one.place.id for one in mentions if one.place)
    best = max(
        mentions,
        key=lambda one: (counts[one.place.id] if one.place else 0, -one.start),
        default=None,
    )
    return (best,) if best else ()
