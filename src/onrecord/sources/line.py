"""One report of a file of many: its fields, checked, and the report they make."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic_core import PydanticCustomError

from onrecord.model.report import Report
from onrecord.sources.publication import date_of, fault_of
from onrecord.sources.spelling import megabytes
from onrecord.sources.text import MAX_BYTES


def _whole(text: str) -> str:
    """Refuse half a character, which JSON can spell but no file or database can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise PydanticCustomError("string_unicode", "lone surrogate") from None
    return text


_Text = Annotated[str, AfterValidator(_whole)]
_Filled = Annotated[_Text, StringConstraints(pattern=r"\S")]


class UnfitError(Exception):
    """The line is no report: the reason, as it goes on after `line 3`, and what to do."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.reason, self.advice = reason, advice


class Line(BaseModel):
    """The fields that are read; a line may have others, which are left alone."""

    model_config = ConfigDict(strict=True, frozen=True)

    text: _Filled
    published: _Filled
    id: _Text | int | None = None
    source: _Text | None = None
    url: _Text | None = None
    title: _Text | None = None
    language: _Text | None = None


def report_of(
    fields: Mapping[str, object], file: str, number: int, today: dt.date, form: str
) -> Report:
    """Return the report that the fields of a line make, FILE#ID or FILE#NUMBER by its path.

    `today` is the last date a report can have; `form` says how a line is to be written. Raises
    UnfitError.
    """
    try:
        line = Line.model_validate(fields)
    except ValidationError as error:
        raise _unfit(error, form) from None
    if (size := len(line.text.encode())) > MAX_BYTES:
        raise UnfitError(
            f"has {megabytes(size)} of text, and a report can have {megabytes(MAX_BYTES)}",
            "split it into one line a report",
        )
    try:
        published = date_of(line.published)
    except ValueError:
        raise UnfitError(
            f"is published on {line.published!r}, which is no day of the calendar",
            "write `published` as YYYY-MM-DD or as an ISO 8601 date and time",
        ) from None
    if fault := fault_of(published, today):
        raise UnfitError(f"is published on {fault}", "correct its date")
    own = None if line.id is None else str(line.id)
    return Report(
        path=f"{file}#{own or number}",
        name=own or _name_after(line.text),
        text=line.text,
        published=published,
        source=line.source or None,
        url=line.url or None,
        title=line.title or None,
        language=line.language or None,
    )


def _name_after(text: str) -> str:
    """Name a report without an id after its text: it stays the same when lines move."""
    return f"text-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _unfit(error: ValidationError, form: str) -> UnfitError:
    """Return the first fault of the fields in words."""
    fault = error.errors(include_url=False, include_input=False)[0]
    field = f"`{fault['loc'][0]}`"
    match fault["type"]:
        case "missing":
            return UnfitError(f"has no {field}", form)
        case "string_pattern_mismatch":
            return UnfitError(f"has an empty {field}", form)
        case "string_unicode":
            return UnfitError(
                f"has half a character in {field} (a lone surrogate)",
                "export it again, writing letters as they are instead of as \\u escapes",
            )
        case _:
            return UnfitError(f"has {field} of the wrong type", f"write {field} as text in quotes")
