"""An occurrence and its claims to an event."""

from collections.abc import Mapping

from onrecord.linking import Occurrence
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling.acled import acled
from onrecord.reconciling.checks import checks
from onrecord.reconciling.disputes import disputes
from onrecord.reconciling.figures import figures
from onrecord.reconciling.scene import event_type, parties, place, time
from onrecord.reconciling.title import title
from onrecord.reconciling.voices import with_one_name_each


def reconcile(occurrence: Occurrence, claims: Mapping[str, Claim]) -> Event:
    """Return the event that an occurrence's claims give; `claims` holds them by id.

    Raises KeyError where a claim of the occurrence is not among the claims.
    """
    told = with_one_name_each([claims[claim_id] for claim_id in sorted(occurrence.claims)])
    where, when, numbers = place(told), time(told), figures(told, occurrence.copies)
    return Event(
        id=occurrence.id,
        # A wave is an attack from the air, and so is what came of it at one place.
        type="air_attack" if occurrence.part_of else event_type(told),
        title=title(told, where, when),
        part_of=occurrence.part_of,
        parties=parties(told),
        place=where,
        time=when,
        figures=numbers,
        disputes=disputes(told, numbers, where),
        claims=occurrence.claims,
        reports=tuple(sorted({claim.report.id for claim in told})),
        checks=checks(numbers, told),
        reasons=occurrence.reasons,
        links=occurrence.links,
        copies=occurrence.copies,
        acled=acled(told),
    )
