"""Reads the claims of a few sentences."""

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def claims(reader: Reader, text: str, *kinds: str) -> list[Claim]:
    """Return the claims that a text makes, of some kinds or of all, in the order told."""
    return [one for one in reader.read(report(text)).claims if not kinds or one.kind in kinds]


def only(reader: Reader, text: str, kind: str) -> Claim:
    """Return the one claim of a kind that a text makes."""
    (claim,) = claims(reader, text, kind)
    return claim


def parties(reader: Reader, text: str, kind: str) -> list[str | None]:
    """Return the party behind each claim of a kind, in the order told."""
    return [one.actor.party if one.actor else None for one in claims(reader, text, kind)]
