"""A run: inputs read by many workers into a folder of parts."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from onrecord import __version__
from onrecord.model.report import Rejected, Report
from onrecord.reading import Reader
from onrecord.scaling.batch import Batch, batches
from onrecord.scaling.cluster import WorkError, done, joined
from onrecord.scaling.coding import OpenReader, Part, code, installed
from onrecord.scaling.errors import ScalingError
from onrecord.scaling.folder import Folder
from onrecord.scaling.input import Input

_Work = Callable[[Batch], Part]


def scale(
    inputs: Iterable[Report | Rejected],
    folder: Folder,
    *,
    address: str | None = None,
    workers: int | None = None,
    open_reader: OpenReader = Reader.open,
) -> Iterator[list[Input]]:
    """Read inputs into a folder; yield how those of each batch ended, as batches are done.

    A batch whose part is there is not read again. The work is done on the Ray cluster at
    `address`, or by `workers` workers on this machine, by default one a core. Raises
    ScalingError; what is done by then is kept.
    """
    names, there = set[str](), list[list[Input]]()
    missing = _missing(inputs, folder, names, there)
    if first := next(missing, None):
        with joined(address, workers):
            _check(open_reader)
            work = partial(code, form=folder.form, open_reader=open_reader)
            for batch, part in done(work, chain([first], missing)):
                whole = _without_failing(batch, part, work) if isinstance(part, WorkError) else part
                folder.write(batch, whole)
                yield list(folder.form.load(whole.inputs, Input))
                yield from there
                there.clear()
    yield from there
    folder.keep(names)


def _missing(
    inputs: Iterable[Report | Rejected],
    folder: Folder,
    names: set[str],
    there: list[list[Input]],
) -> Iterator[Batch]:
    """Yield batches whose part is yet to be made; note how the inputs of the others ended."""
    for batch in batches(inputs):
        names.add(batch.name)
        ended = folder.inputs(batch)
        if ended is None:
            yield batch
        else:
            there.append(ended)


def _check(open_reader: OpenReader) -> None:
    """Raise ScalingError where a worker cannot read, or reads with another version than this."""
    ((_, version),) = done(installed, [open_reader])
    if isinstance(version, WorkError):
        raise ScalingError(f"the workers cannot load the reader ({version}); install it there")
    if version != __version__:
        raise ScalingError(
            f"the workers have OnRecord {version}, and here it is {__version__}; "
            "install the same on every machine"
        )


def _without_failing(batch: Batch, failure: WorkError, work: _Work) -> Part:
    """Return the part of a batch that made its worker fail, with those that do so rejected."""
    each = (batch._replace(inputs=(one,)) for one in batch.inputs)
    failures = {one.inputs[0]: end for one, end in done(work, each) if isinstance(end, WorkError)}
    inputs = tuple(
        _rejected(one.path, failures[one]) if one in failures else one for one in batch.inputs
    )
    ((_, part),) = done(work, [batch._replace(inputs=inputs)])
    if isinstance(part, WorkError):
        raise ScalingError(f"the workers fail ({failure}); try again, with fewer of them")
    return part


def _rejected(path: str, failure: WorkError) -> Rejected:
    reason = f"makes the reader fail ({failure})"
    return Rejected(path=path, reason=reason, advice="report this fault with the text")
