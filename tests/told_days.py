"""Says in short which days a report gives its claims."""

import datetime as dt

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def days_of(reader: Reader, text: str, kind: str, published: dt.date) -> list[str | None]:
    """Return the days of the claims of a kind, in their order, as `written`."""
    claims = reader.read(report(text, published=published)).claims
    return [written(one) for one in claims if one.kind == kind]


def written(claim: Claim) -> str | None:
    """Return `2022-12-19` for a day, `2022-12-16..2022-12-19` for several, None for no time."""
    time = claim.time
    if time is None:
        return None
    first, last = time.start_local, time.end_local
    return f"{first}" if first == last else f"{first or ''}..{last or ''}"
