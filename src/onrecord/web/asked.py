"""What a request may ask of a list: the record's own filters, a limit and where to go on."""

from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from onrecord.exporting import asking
from onrecord.model.noun import Noun
from onrecord.record import ClaimFilter, EventFilter, ReportFilter

Kind = Annotated[str, AfterValidator(asking.kind)]


class Asked(Noun):
    """What any list can be asked: at most `limit` rows, those after the one with id `cursor`."""

    limit: Annotated[int, Field(ge=1, le=1000)] = 100
    cursor: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, fields: Any) -> Any:
        """Leave out what a form sends for its empty fields."""
        return {name: value for name, value in dict(fields).items() if value != ""}

    def _filter(self) -> dict[str, Any]:
        return self.model_dump(exclude={"limit", "cursor"})


class AskedClaims(Asked, ClaimFilter):
    """The claims asked for."""

    kind: Kind | None = None

    def wanted(self) -> ClaimFilter:
        """Return the record's filter for them."""
        return ClaimFilter(**self._filter())


class AskedEvents(Asked, EventFilter):
    """The events asked for."""

    kind: Kind | None = None

    def wanted(self) -> EventFilter:
        """Return the record's filter for them."""
        return EventFilter(**self._filter())


class AskedReports(Asked, ReportFilter):
    """The reports asked for."""

    def wanted(self) -> ReportFilter:
        """Return the record's filter for them."""
        return ReportFilter(**self._filter())
