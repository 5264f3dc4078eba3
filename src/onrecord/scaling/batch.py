"""Batches: inputs that are read together, by one worker, into one part."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.model.report import Rejected, Report

MOST = 100
"""Inputs in a batch: some ten seconds of work, which is what a stop can cost each worker."""

MOST_TEXT = 1_000_000
"""Characters of text in a batch, but for a report that is longer by itself."""


class Batch(NamedTuple):
    """Some inputs, as they follow each other, and which batch of the run they are."""

    number: int
    digest: str
    """SHA-256 of all that decides what is made of them, but for the reader; 16 hex digits."""
    inputs: tuple[Report | Rejected, ...]

    @property
    def name(self) -> str:
        """What the part made of it is called; names sort as the inputs do."""
        return f"{self.number:08}-{self.digest}"


def batches(inputs: Iterable[Report | Rejected]) -> Iterator[Batch]:
    """Yield inputs in batches, as they come: the same inputs always make the same batches."""
    held: list[Report | Rejected] = []
    text = number = 0
    for one in inputs:
        length = len(one.text) if isinstance(one, Report) else 0
        if held and (len(held) == MOST or text + length > MOST_TEXT):
            yield _batch(number, held)
            held, text, number = [], 0, number + 1
        held.append(one)
        text += length
    if held:
        yield _batch(number, held)


def _batch(number: int, inputs: list[Report | Rejected]) -> Batch:
    seen = hashlib.sha256()
    for one in inputs:
        seen.update(one.model_dump_json().encode() + b"\n")
    return Batch(number, seen.hexdigest()[:16], tuple(inputs))
