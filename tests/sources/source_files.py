"""What the tests of sources ask of a file, on a fixed day."""

import datetime as dt
from pathlib import Path

from onrecord import sources
from onrecord.model.report import Rejected, Report

TODAY = dt.date(2026, 1, 31)


def reports_in(path: Path) -> list[Report]:
    """Return the reports of a file in which nothing is rejected."""
    found = list(sources.read(path, TODAY))
    reports = [one for one in found if isinstance(one, Report)]
    assert reports == found
    return reports


def the_report_in(path: Path) -> Report:
    (report,) = reports_in(path)
    return report


def the_rejection_of(path: Path) -> Rejected:
    """Return why a file that holds one faulty thing is rejected."""
    (found,) = sources.read(path, TODAY)
    assert isinstance(found, Rejected)
    assert found.advice
    return found
