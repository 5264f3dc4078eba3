"""The folder that parts are written to: which are there, and whose they are."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from onrecord import __version__
from onrecord.model.noun import Noun
from onrecord.scaling.batch import Batch
from onrecord.scaling.coding import Part
from onrecord.scaling.errors import ScalingError
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input

_RUN = "run.json"
_PART = re.compile(r"\.?[0-9]{8}-[0-9a-f]{16}\.(parquet|jsonl)(\.[0-9]+)?")


class Run(Noun):
    """What a folder's parts are made of, in which format, and by which version of OnRecord."""

    inputs: tuple[str, ...]
    format: Form
    onrecord: str = __version__


class Folder:
    """A folder of parts in one form, and a note of the run that they are made by.

    Methods raise ScalingError where the folder cannot be read or written.
    """

    def __init__(self, path: Path, form: Form) -> None:
        self.path, self.form = path, form

    @classmethod
    def open(cls, path: Path, form: Form, inputs: Sequence[str]) -> Self:
        """Open a folder for the run that reads `inputs`, or make it.

        Raises ScalingError where the folder has anything but the parts of the same run in it.
        """
        run = Run(inputs=tuple(inputs), format=form)
        try:
            path.mkdir(parents=True, exist_ok=True)
            note = path / _RUN
            if note.exists():
                _compare(path, Run.model_validate_json(note.read_bytes()), run)
            elif any(path.iterdir()):
                raise ScalingError(f"{path}: is not empty; give a folder that is, or is yet to be")
            for kind in ("claims", "inputs"):
                (path / kind).mkdir(exist_ok=True)
            _put(note, run.model_dump_json(indent=1).encode())
        except ValidationError:
            raise ScalingError(f"{path / _RUN}: is damaged; give another folder") from None
        except OSError as error:
            raise _unusable(path, error) from error
        return cls(path, form)

    def inputs(self, batch: Batch) -> list[Input] | None:
        """Return how the inputs of a batch ended; None where its part is yet to be made."""
        try:
            data = self._file("inputs", batch).read_bytes()
            return list(self.form.load(data, Input))
        except FileNotFoundError:
            return None
        except ValueError:
            return None  # the disk lost what was written; it is made anew
        except OSError as error:
            raise _unusable(self.path, error) from error

    def write(self, batch: Batch, part: Part) -> None:
        """Put a part there; its inputs come last, so that they stand for the whole."""
        try:
            _put(self._file("claims", batch), part.claims)
            _put(self._file("inputs", batch), part.inputs)
        except OSError as error:
            raise _unusable(self.path, error) from error

    def keep(self, names: set[str]) -> None:
        """Remove parts of other names: what was begun, or made of inputs that have changed."""
        try:
            for file in (
                one for kind in ("claims", "inputs") for one in (self.path / kind).iterdir()
            ):
                if _PART.fullmatch(file.name) and file.name.partition(".")[0] not in names:
                    file.unlink()
        except OSError as error:
            raise _unusable(self.path, error) from error

    def _file(self, kind: str, batch: Batch) -> Path:
        return self.path / kind / f"{batch.name}.{self.form}"


def _compare(path: Path, earlier: Run, run: Run) -> None:
    """Raise ScalingError where an earlier run was another than this."""
    for said, then, now in (
        ("of other inputs", ", ".join(earlier.inputs), ", ".join(run.inputs)),
        ("in another format", earlier.format, run.format),
        ("by another version of OnRecord", earlier.onrecord, run.onrecord),
    ):
        if then != now:
            raise ScalingError(
                f"{path}: holds what was made {said} ({then}); give another folder, or remove it"
            )


def _put(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all, whatever happens meanwhile."""
    begun = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with begun.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)


def _unusable(path: Path, error: OSError) -> ScalingError:
    return ScalingError(
        f"{path}: cannot be used ({error.strerror or error}); put that right, "
        "and the same command goes on from there"
    )
