"""One line of a JSON-lines file: its fields, or what is wrong with it."""

import json
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic_core import PydanticCustomError

FORM = 'write one object a line: {"published": "YYYY-MM-DD", "text": "..."}'


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


def parse(line: bytes) -> Line | None:
    """Return the fields of a line, None for a blank one. Raises UnfitError."""
    try:
        text = line.decode("utf-8-sig").strip()
        value = json.loads(text) if text else None
    except UnicodeDecodeError:
        raise UnfitError("is not in UTF-8", "save the file as UTF-8") from None
    except (ValueError, RecursionError):
        raise UnfitError("is not JSON, or was cut off", FORM) from None
    if not text:
        return None
    if not isinstance(value, dict):
        raise UnfitError("is not a JSON object", FORM)
    try:
        return Line.model_validate(value)
    except ValidationError as error:
        raise _unfit(error) from None


def _unfit(error: ValidationError) -> UnfitError:
    """Return the first fault of the fields in words."""
    fault = error.errors(include_url=False, include_input=False)[0]
    field = f"`{fault['loc'][0]}`"
    match fault["type"]:
        case "missing":
            return UnfitError(f"has no {field}", FORM)
        case "string_pattern_mismatch":
            return UnfitError(f"has an empty {field}", FORM)
        case "string_unicode":
            return UnfitError(
                f"has half a character in {field} (a lone surrogate)",
                "export it again, writing letters as they are instead of as \\u escapes",
            )
        case _:
            return UnfitError(f"has {field} of the wrong type", f"write {field} as text in quotes")
