"""A reader that makes no claims and fails at some words, for workers to trip over."""

import os

from onrecord.model.claim import Reading
from onrecord.model.report import Report


class BrittleReader:
    version = "brittle"

    def read(self, report: Report) -> Reading:
        if "stumble" in report.text:
            raise ValueError("stumbled\nover two lines")
        if "drop dead" in report.text:
            os._exit(1)
        return Reading(claims=(), notes=())


def brittle() -> BrittleReader:
    return BrittleReader()


def unopened() -> BrittleReader:
    raise OSError("no such pipeline")
