"""`onrecord scale`: read very many reports, at once, into a folder of files."""

import importlib.util
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Annotated

import typer

from onrecord.cli import intake, options
from onrecord.cli.progress import bar
from onrecord.cli.terminal import STOPPED, fail, out, say, some
from onrecord.scaling.form import Form

Out = Annotated[
    Path, typer.Option("--out", metavar="FOLDER", help="Where to write, a folder of its own.")
]
Written = Annotated[Form, typer.Option("--format", help="What to write.")]
Workers = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help="Read on so many cores of this machine, not on all."),
]
Cluster = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="Read on the Ray cluster at HOST:PORT, not here."),
]


def scale(
    paths: options.Paths,
    folder: Out,
    form: Written = Form.PARQUET,
    workers: Workers = None,
    cluster: Cluster = None,
) -> None:
    """Read very many reports on all cores, or on a Ray cluster.

    FOLDER/claims has the claims, those that `onrecord read` prints, and FOLDER/inputs a row for
    each input: coded or rejected, and why. After Ctrl-C or a fault the same command goes on from
    there. The record is left alone.

    \b
    Examples:
      onrecord scale posts.parquet --out coded/
      onrecord scale reports/ more.jsonl --out coded/ --format jsonl
      onrecord scale posts.parquet --out coded/ --cluster 10.0.0.5:6379
    """
    if workers and cluster:
        raise typer.BadParameter("a cluster has its own number of workers; leave out --workers")
    _look_ahead(paths, folder)
    from onrecord.scaling.errors import ScalingError

    try:
        ended = _scale(paths, folder, form, workers, cluster)
    except ScalingError as error:
        fail(error)
    except KeyboardInterrupt:
        say(f"stopped; what was read is in {folder}, and the same command goes on from there")
        raise typer.Exit(STOPPED) from None
    done = f"{ended['coded']:,} coded, {ended['rejected']:,} rejected"
    out().print(f"{done}; {some(ended['claims'], 'claim')} in {folder / 'claims'}", soft_wrap=True)
    if ended["rejected"]:
        say(f"{folder / 'inputs'} says of each input how it ended, and why")
        raise typer.Exit(1)


def _look_ahead(paths: Sequence[str], folder: Path) -> None:
    """End the program where it lacks a part, or would read what it writes."""
    missing = [name for name in ("ray", "pyarrow") if importlib.util.find_spec(name) is None]
    if missing:
        install = f"{sys.executable} -m pip install 'onrecord[ray]'"
        fail(f"scale needs {' and '.join(missing)}, an extra; type `{install}`")
    for path in paths:
        if folder.resolve().is_relative_to(Path(path).resolve()):
            fail(f"{folder}: lies in {path}, which is to be read; give a folder outside of it")


def _scale(
    paths: Sequence[str], folder: Path, form: Form, workers: int | None, cluster: str | None
) -> Counter[str]:
    """Read what `paths` name into a folder; return how many inputs ended how, and claims."""
    # Loading the reader takes seconds that a page of help should not wait for.
    from onrecord.scaling.folder import Folder
    from onrecord.scaling.scale import scale

    ended = Counter[str]()
    with bar("reports") as progress:
        task = progress.add_task("Counting", total=None)
        found = intake.find(paths)
        inputs = intake.read(found, progress.console)
        written = Folder.open(folder, form, paths)
        progress.update(task, total=intake.count(found), description="Reading")
        with _stopping() as stop:
            for batch in scale(inputs, written, address=cluster, workers=workers):
                for one in batch:
                    ended[one.outcome] += 1
                    ended["claims"] += one.claims
                progress.advance(task, len(batch))
                stop()
    return ended


@contextmanager
def _stopping() -> Iterator[Callable[[], None]]:
    """Give what raises KeyboardInterrupt once Ctrl-C was pressed.

    What is raised while a library cleans up is lost, and the run would go on.
    """
    pressed = Event()

    def press(number: int, frame: FrameType | None) -> None:
        pressed.set()
        raise KeyboardInterrupt

    def stop() -> None:
        if pressed.is_set():
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, press)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
