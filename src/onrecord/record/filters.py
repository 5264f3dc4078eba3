"""What to list: each filter's fields must all fit, and a field left out fits everything."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from onrecord.model.claim import Certainty, ClaimOrder, Confidence
from onrecord.model.event import EventType
from onrecord.model.noun import Noun

_MOST = 2**63 - 1  # the largest number that a database knows
_Limit = Annotated[int, Field(ge=1), AfterValidator(lambda limit: min(limit, _MOST))]


class Filter(Noun):
    """What all filters have.

    `since`..`until` are days, both included: the publication of a report; for claims and events
    the local days of the occurrence, which need only overlap. What has no time never fits them.
    `cursor` is the id of a row of the list: only what comes after that is listed.
    """

    since: dt.date | None = None
    until: dt.date | None = None
    limit: _Limit | None = None
    cursor: str | None = None


class ReportFilter(Filter):
    """Which reports: `source` as given with the report, `text` words of its title or text.

    Text is looked for without regard to case, diacritics and order: each word must be there, or
    one that begins with it; what stands in double quotes must be there just so. A name of a place
    stands for all its names, and for what is told to have happened there.
    """

    source: str | None = None
    text: str | None = None


class SaidFilter(Filter):
    """What is asked of one claim, of whichever noun the list is.

    `kind` is a kind or `kind.mode`; `place` where it happened: part of a name in any spelling
    used, a country code, or a place of the gazetteer that it lies in; `party` the code or name of
    a party that acted; `item` what it concerns, or what that is a sort of; `speaker` part of a
    name; `source` as given with the report; `text` words of its evidence or its place, found as
    for reports; `report` is an id; `disputed` whether another claim of the same event excludes it;
    `confidence` how sure it is at least.
    """

    kind: str | None = None
    place: str | None = None
    party: str | None = None
    item: str | None = None
    speaker: str | None = None
    source: str | None = None
    text: str | None = None
    report: str | None = None
    disputed: bool | None = None
    certainty: Certainty | None = None
    confidence: Confidence | None = None


class ClaimFilter(SaidFilter):
    """Which claims; those of the current revisions unless `revision` says otherwise.

    `event` is an id; `rejected` whether a person holds it to be wrong, None for either; `judged`
    whether a judgement in force is about it.
    """

    event: str | None = None
    revision: int | None = None
    order: ClaimOrder = "published"
    rejected: bool | None = False
    judged: bool | None = None


class EventFilter(SaidFilter):
    """Which events: `party` is the attacker or the defender, `disputed` whether claims conflict.

    `part_of` is the id of the event that they are part of, `at` that of the place they are put at.

    `kind`, `place`, `item`, `speaker`, `source`, `text`, `report`, `certainty` and `confidence` are
    as for claims, and fit when one of the event's claims fits them all.
    """

    type: EventType | None = None
    part_of: str | None = None
    at: str | None = None


class QueueFilter(SaidFilter):
    """What is to be reviewed: claims, and links of which one claim fits.

    `event` is an id; `only` leaves out the links, or the claims.
    """

    event: str | None = None
    only: Literal["claims", "links"] | None = None
