"""When something happened: an interval of local days, with the instants where they are known."""

import datetime as dt
from typing import Literal, Self

from pydantic import model_validator

from onrecord.model.noun import Noun

Precision = Literal["minute", "hour", "part_of_day", "day", "range", "month", "year"]


class Interval(Noun):
    """Local dates `start_local`..`end_local` (inclusive, either may be open) of an occurrence.

    `start` and `end` are the same as instants in UTC, where the zone is known. `text` holds the
    words it was read from (`start_text`/`end_text` are their offsets), or None when it was
    carried over from the context.
    """

    text: str | None
    start: dt.datetime | None
    end: dt.datetime | None
    start_local: dt.date | None
    end_local: dt.date | None
    zone: str | None
    precision: Precision
    carried: bool
    text_start: int | None = None
    text_end: int | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.start_local and self.end_local and self.end_local < self.start_local:
            raise ValueError(f"interval {self.start_local}..{self.end_local} ends before it begins")
        return self
