"""The rows that a claim becomes."""

from typing import Any

from onrecord.model.claim import Claim
from onrecord.record.lined import lined


def row(claim: Claim, revision: int, position: int) -> dict[str, Any]:
    """Return the row of a claim as its reader made it."""
    return {
        "id": claim.id,
        "report_id": claim.report.id,
        "revision": revision,
        "position": position,
        "published": claim.report.published,
        "confidence": claim.confidence,
        "body": claim.model_copy(update={"event": None}).model_dump_json(),
        **searched(claim),
    }


def searched(claim: Claim) -> dict[str, Any]:
    """Return the columns that a claim, as read or as corrected, is found and sorted by."""
    speaker, actor, time = claim.speaker, claim.actor, claim.time
    return {
        "kind": claim.kind,
        "mode": claim.mode,
        "certainty": claim.certainty,
        "speaker": lined(speaker.name, speaker.text) if speaker else None,
        "actor": lined(*actor.party.split("; "), actor.name) if actor else None,
        "since": time.start_local if time else None,
        "until": time.end_local if time else None,
    }


def places(number: int, claim: Claim) -> list[dict[str, Any]]:
    """Return the rows of the places where the claim of a row's number happened."""
    return [
        {
            "claim": number,
            "position": position,
            "words": lined(place.name, place.text),
            "country": place.country,
            "place_id": place.id,
        }
        for position, place in enumerate(claim.places)
        if place.role == "target"
    ]
