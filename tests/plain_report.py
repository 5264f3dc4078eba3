"""Makes reports of a few sentences."""

import datetime as dt

from onrecord.model.report import Report

PUBLISHED = dt.date(2022, 12, 19)
"""A Monday."""


def report(text: str, name: str = "a", published: dt.date = PUBLISHED, **fields: object) -> Report:
    """Return a report of this text, as if read from the file NAME.txt."""
    return Report.model_validate(
        {"path": f"{name}.txt", "name": name, "published": published, "text": text, **fields}
    )
