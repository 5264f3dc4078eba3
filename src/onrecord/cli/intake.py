"""What a user names, as reports; what is no report is said at once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from onrecord import sources
from onrecord.cli.terminal import say
from onrecord.model.report import Rejected, Report

Found = Path | Rejected | sources.Skipped


def find(paths: Sequence[str]) -> list[Found]:
    """Return the files that the paths name, and what is wrong with those that name none."""
    return list(sources.find(paths))


def count(found: Iterable[Found]) -> int:
    """Return how many inputs there are, reports and what is rejected."""
    return sum(not isinstance(one, sources.Skipped) for one in _opened(found))


def read(found: Iterable[Found], console: Console | None = None) -> Iterator[Report | Rejected]:
    """Yield the reports of files; say what is rejected or left alone as it is met."""
    for what in _opened(found):
        if not isinstance(what, Report):
            say(what, console)
        if not isinstance(what, sources.Skipped):
            yield what


def _opened(found: Iterable[Found]) -> Iterator[Report | Rejected | sources.Skipped]:
    for one in found:
        yield from sources.read(one) if isinstance(one, Path) else (one,)
