"""From what a user names (files, folders, patterns) to the files that hold reports."""

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from onrecord.model.noun import Noun
from onrecord.model.report import Rejected
from onrecord.sources.formats import FORMATS, KINDS
from onrecord.sources.spelling import spelled

_CHECK = "check the name and your right to read it"
_Folder = tuple[int, int]
"""A folder's device and number, the same by whichever path it is reached."""


class Skipped(Noun):
    """Files of a folder that are of other kinds than reports: a notice, not an error."""

    path: str
    count: int
    kinds: tuple[str, ...]

    def __str__(self) -> str:
        files = "1 file of another kind was" if self.count == 1 else f"{self.count} files were"
        return f"{self.path}: {files} left alone ({', '.join(self.kinds)})"


def find(paths: Sequence[str]) -> Iterator[Path | Rejected | Skipped]:
    """Yield the files that `paths` name, in the order given, those of a folder sorted by name.

    A path is a file, which is taken whatever its kind; a folder, of which every file of a known
    kind is taken, at any depth, and hidden ones are passed over; or a pattern with `*`, `?`,
    `[...]` or `**`. One that leads nowhere is rejected.
    """
    for name in paths:
        path = Path(name)
        if not name:  # to a Path it is the folder one is in
            yield Rejected(path="''", reason="names nothing", advice="name files or folders")
        elif not os.path.lexists(path) and glob.has_magic(name):
            yield from _matches(name)
        else:
            yield from _named(path)


def _matches(pattern: str) -> Iterator[Path | Rejected | Skipped]:
    # Path.glob takes no absolute pattern and does not pass over hidden files.
    matches = [Path(match) for match in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207
    if "**" in pattern:
        matches = [match for match in matches if match.is_file()]  # what folders hold matches too
    if not matches:
        yield Rejected(path=pattern, reason="matches no file", advice="check the pattern")
    for match in matches:
        yield from _named(match)


def _named(path: Path) -> Iterator[Path | Rejected | Skipped]:
    try:
        if path.is_dir():
            empty = True
            for found in _inside(path, ()):
                empty = empty and isinstance(found, Skipped)
                yield found
            if empty:
                yield Rejected(path=spelled(path), reason="holds no reports", advice=KINDS)
        else:
            path.stat()
            yield path
    except OSError as error:
        yield _unreachable(path, error)


def _inside(folder: Path, above: tuple[_Folder, ...]) -> Iterator[Path | Rejected | Skipped]:
    """Yield a folder's files; `above` are the folders it lies in, to notice a link back."""
    status = folder.stat()
    this = (status.st_dev, status.st_ino)
    if this in above:
        yield Rejected(
            path=spelled(folder),
            reason="is a link back to a folder that it lies in",
            advice="remove the link",
        )
        return
    others: Counter[str] = Counter()
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir():
                yield from _inside(entry, (*above, this))
            elif entry.suffix.lower() in FORMATS:
                entry.stat()
                yield entry
            else:
                others[entry.suffix.lower()] += 1
        except OSError as error:
            yield _unreachable(entry, error)
    if others:
        yield Skipped(path=spelled(folder), count=others.total(), kinds=tuple(sorted(others)))


def _unreachable(path: Path, error: OSError) -> Rejected:
    if os.path.islink(path):  # noqa: PTH114 -- Path.is_symlink raises for a name too long
        return Rejected(
            path=spelled(path),
            reason=f"is a link that leads nowhere ({error.strerror})",
            advice="correct or remove the link",
        )
    if isinstance(error, FileNotFoundError):
        return Rejected(path=spelled(path), reason="does not exist", advice="check its name")
    return Rejected(path=spelled(path), reason=f"cannot be read ({error.strerror})", advice=_CHECK)
