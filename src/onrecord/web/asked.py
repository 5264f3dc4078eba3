"""What a request may ask of a list: the record's own filters, with a limit."""

from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, model_validator

from onrecord.exporting import asking
from onrecord.model.noun import Noun
from onrecord.record import ClaimFilter, EventFilter, QueueFilter, ReportFilter
from onrecord.web.measures import Measure

Kind = Annotated[str, AfterValidator(asking.kind)]
Limit = Annotated[int, Field(ge=1, le=1000, description="How many rows at most.")]
LIMIT = 100


class Asked(Noun):
    """What any list can be asked, as the fields of a request that may be empty."""

    limit: Limit = LIMIT

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, fields: Any) -> Any:
        """Leave out what a form sends for its empty fields."""
        return {name: value for name, value in dict(fields).items() if value != ""}

    def and_one(self) -> Self:
        """Return the filter for one row more, which tells whether there is a next page."""
        return self.model_copy(update={"limit": self.limit + 1})


class AskedClaims(Asked, ClaimFilter):
    """The claims asked for."""

    kind: Kind | None = None
    limit: Limit = LIMIT


class AskedEvents(Asked, EventFilter):
    """The events asked for."""

    kind: Kind | None = None
    limit: Limit = LIMIT


class AskedMarks(AskedEvents):
    """The events asked for, and the measure that they are sized by."""

    measure: Measure = Measure.KILLED


class AskedPlaces(AskedMarks):
    """The events asked for, by place; sums have the figures of those of `lasting` days or less."""

    lasting: Annotated[int, Field(ge=1, le=1_000_000)] = 31


class AskedQueue(Asked, QueueFilter):
    """What is to be reviewed."""

    kind: Kind | None = None
    limit: Limit = LIMIT


class AskedReports(Asked, ReportFilter):
    """The reports asked for."""

    limit: Limit = LIMIT
