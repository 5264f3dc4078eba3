"""What a worker does: the inputs of one batch turned into a part."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from onrecord import __version__
from onrecord.model.claim import Claim
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.scaling.batch import Batch
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input

OpenReader = Callable[[], Reader]
"""What a worker opens its reader with, once."""


class Part(NamedTuple):
    """Two files: how each input of a batch ended, and the claims of those that were read."""

    inputs: bytes
    claims: bytes


def code(batch: Batch, form: Form, open_reader: OpenReader) -> Part:
    """Return what is made of a batch; what the reader trips over is raised."""
    ended: list[Input] = []
    claims: list[Claim] = []
    for one in batch.inputs:
        if isinstance(one, Report):
            reading = _opened(open_reader).read(one)
            ended.append(Input.coded(one, reading))
            claims += reading.claims
        else:
            ended.append(Input.rejected(one))
    return Part(form.dump(ended, Input), form.dump(claims, Claim))


def installed(open_reader: OpenReader) -> str:
    """Return the version of OnRecord that a worker has; raise what keeps it from reading."""
    _opened(open_reader)
    return __version__


@cache
def _opened(open_reader: OpenReader) -> Reader:
    """Open the reader of this process; it takes longer than reading a report."""
    return open_reader()
