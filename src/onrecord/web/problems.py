"""What went wrong, as programs are told: problem details (RFC 9457)."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

MEDIA_TYPE = "application/problem+json"


class Fault(BaseModel):
    """What is wrong with one part of a request: its name, and why."""

    name: str
    detail: str


class Problem(BaseModel):
    """Why a request was not answered. `errors` has the parts of it that do not fit, if any."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    errors: list[Fault] = []


def problem(
    status: int,
    detail: str,
    errors: list[Fault] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Return the answer that says what went wrong."""
    told = Problem(
        title=HTTPStatus(status).phrase, status=status, detail=detail, errors=errors or []
    )
    body = told.model_dump(exclude={"errors"} if not errors else None)
    return JSONResponse(body, status, media_type=MEDIA_TYPE, headers=dict(headers or {}))


def faults(error: RequestValidationError) -> list[Fault]:
    """Return what is wrong with a request, a fault for each part that does not fit."""
    return [
        Fault(name=str(one["loc"][-1]), detail=one["msg"].removeprefix("Value error, "))
        for one in error.errors()
    ]


RESPONSES: dict[int | str, dict[str, Any]] = {
    status: {
        "description": description,
        "content": {
            MEDIA_TYPE: {
                "schema": Problem.model_json_schema(),
                "example": {
                    "type": "about:blank",
                    "title": HTTPStatus(status).phrase,
                    "status": status,
                    "detail": example,
                },
            }
        },
    }
    for status, description, example in (
        (400, "The cursor names no row.", "no row of the list has the id 'c_0'"),
        (404, "There is no such thing.", "nothing on record has the id 'e_0'"),
        (422, "The request does not fit.", "kind: 'explosion' is no kind; there are alert, ..."),
        (503, "The record cannot be used now.", "it is being written by another process"),
    )
}
"""What the API's description says of errors, by status."""
