"""Finding what an id names, also when only its beginning is given."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from onrecord.cli.terminal import fail
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.judgement import Judgement

if TYPE_CHECKING:
    from onrecord.record import Entry, Record

_MOST_SHOWN = 5


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Identified)


def claim_of(record: "Record", beginning: str) -> Claim:
    """Return the claim whose id begins so, a current one unless the id is whole.

    The program ends if there is none, or more than one; so for all that have ids.
    """
    from onrecord.record import ClaimFilter

    return _only(beginning, record.claim, lambda: record.claims(ClaimFilter(rejected=None)))


def event_of(record: "Record", beginning: str) -> Event:
    """Return the event whose id begins so."""
    return _only(beginning, record.event, record.events)


def report_of(record: "Record", beginning: str) -> "Entry":
    """Return the report whose id begins so, as it stands."""
    return _only(beginning, record.report, record.reports)


def judgement_of(record: "Record", beginning: str) -> Judgement:
    """Return the judgement whose id begins so."""
    return _only(beginning, record.judgement, record.history)


def _only(
    beginning: str, named: Callable[[str], _T | None], listed: Callable[[], Iterable[_T]]
) -> _T:
    if exact := named(beginning):
        return exact
    found = {one.id: one for one in listed() if one.id.startswith(beginning)}
    if not found:
        fail(f"{beginning}: nothing on record has this id; lists give ids in their first column")
    if len(found) > 1:
        some = ", ".join(sorted(found)[:_MOST_SHOWN])
        more = ", ..." if len(found) > _MOST_SHOWN else ""
        fail(f"{beginning}: {len(found)} ids begin so ({some}{more}); give more of it")
    return found.popitem()[1]


ID_BY_START: Mapping[str, Callable[["Record", str], str]] = MappingProxyType(
    {
        "c_": lambda record, beginning: claim_of(record, beginning).id,
        "e_": lambda record, beginning: event_of(record, beginning).id,
        "r_": lambda record, beginning: report_of(record, beginning).id,
        "j_": lambda record, beginning: judgement_of(record, beginning).id,
    }
)
"""What completes an id, by the two characters it starts with."""
