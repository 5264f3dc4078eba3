"""The event in ACLED's terms, by the codebook's table."""

from collections.abc import Sequence
from typing import Any

from onrecord import codebook
from onrecord.model.claim import Claim
from onrecord.model.event import Acled
from onrecord.reconciling.disputes import taker_side


def acled(claims: Sequence[Claim]) -> Acled | None:
    """Return ACLED's types by the first rule that a claim of the event meets, None for no rule.

    Denied and expected claims meet none. Ground whose capture somebody denies was fought over.
    """
    said = [c for c in claims if c.polarity == "affirmed" and c.certainty != "expected"]
    denied = {c.kind for c in claims if c.polarity == "denied"}
    for rule in codebook.load("acled"):
        if any(_meets(claim, rule) and claim.kind not in denied for claim in said):
            return Acled(event_type=rule["event_type"], sub_event_type=rule["sub_event_type"])
    return None


def _meets(claim: Claim, rule: Any) -> bool:
    if claim.kind not in rule["kinds"]:
        return False
    item = claim.item.type if claim.item else ""
    words = claim.evidence.text.casefold()
    return (
        ("modes" not in rule or claim.mode in rule["modes"])
        and ("items" not in rule or any(f"{item}.".startswith(f"{i}.") for i in rule["items"]))
        and ("words" not in rule or any(word in words for word in rule["words"]))
        and ("taker" not in rule or taker_side(claim) == rule["taker"])
    )
