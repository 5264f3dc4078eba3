"""Reports to put into a record, and what a record holds, as plain values to compare."""

import datetime as dt
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, select

from onrecord.model.report import Report
from onrecord.record.tables import metadata

NIGHT = "The air force said 30 drones were shot down over Kyiv today. 3 people were killed in Lviv."


def report_of(text: str, name: str = "a.txt", day: int = 19, **fields: Any) -> Report:
    """Return a report of December 2022."""
    path = fields.pop("path", f"/reports/{name}")
    published = dt.date(2022, 12, day)
    return Report(path=path, name=name, text=text, published=published, **fields)


def many_reports(count: int) -> list[Report]:
    """Return reports that differ in name, day and figures."""
    return [
        report_of(
            f"The air force said {n % 40} drones were shot down over Kyiv today. "
            f"{n % 7} people were killed in Lviv, the mayor said.",
            name=f"{n}.txt",
            day=1 + n % 28,
        )
        for n in range(count)
    ]


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of a record, but for when and in which order it was written."""
    engine = create_engine(f"sqlite:///{path}")
    left_out = {"added_at", "at", "row", "claim"}
    with engine.connect() as connection:
        held = {
            table.name: sorted(
                map(
                    tuple,
                    connection.execute(select(*(c for c in table.c if c.name not in left_out))),
                ),
                key=repr,
            )
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return held
