"""Writes docs/accuracy.md: how well coded reports are read, and linked into events.

    python scripts/accuracy/page.py FOLDER... LINKS... [--unseen FOLDER...]

Folders inside the project hold its own reports, which may be quoted; LINKS are files that say
of which events reports tell; unseen folders hold coded reports whose mistakes nobody looked at.
Needs the `accuracy` extra.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import drawing
import jinja2
from linked import linked
from mistakes import worst
from readings import CodedReading, read
from regression import held_out, samples

from onrecord import __version__
from onrecord.scoring import SLOTS, STRICT, Tally
from onrecord.scoring.bootstrap import spread
from onrecord.scoring.calibration import calibration_error, reliability
from onrecord.scoring.confusion import confused

_HERE = Path(__file__).parent
_DOCS = _HERE.parents[1] / "docs"
_PICTURE = _DOCS / "images" / "reliability.svg"
_FEW = 30
"""Coded claims of a kind, or of an outlet or country, below which a score says little."""


def write(folders: Sequence[Path], links: Sequence[Path], unseen: Sequence[Path]) -> None:
    """Measure reader and linking on coded reports, and write page and picture.

    `folders` hold reports with their claims coded, `unseen` such that the rules were written
    without; `links` say of which events reports tell.
    """
    readings = read(folders)
    ours = {folder.name for folder in folders if _DOCS.parent in folder.resolve().parents}
    own = [reading for reading in readings if reading.folder in ours]
    others = [reading for reading in readings if reading.folder not in ours]
    shut = read(unseen)
    learned = samples(readings)
    fresh = samples(shut, looked_at=False)
    by_report = held_out([*learned, *fresh], "report")
    to_come = by_report[len(learned) :] or by_report
    drawing.draw(reliability(to_come), _PICTURE)
    template = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE), trim_blocks=True, undefined=jinja2.StrictUndefined
    ).get_template("page.md.jinja")
    page = template.render(
        version=__version__,
        sets=dict(_sets(readings, others)),
        unseen=dict(_unseen(shut)),
        slots=_slots(own, others or own),
        kinds=_kinds(others or own),
        groups=dict(_groups(others)),
        confusions=_confusions(others or own),
        steps=reliability(to_come),
        error=calibration_error(to_come),
        error_seen=calibration_error(by_report[: len(learned)]),
        errors=dict(_errors(learned)),
        mistakes=worst(own, 10),
        linked={path.stem: linked(path) for path in links},
    )
    (_DOCS / "accuracy.md").write_text(page, encoding="utf-8")


def _sets(
    readings: Sequence[CodedReading], others: Sequence[CodedReading]
) -> Iterator[tuple[str, Mapping[str, str]]]:
    for folder in dict.fromkeys(reading.folder for reading in readings):
        yield folder, _row([one for one in readings if one.folder == folder])
    if len({reading.folder for reading in others}) > 1:
        yield " and ".join(dict.fromkeys(one.folder for one in others)), _row(others)


def _unseen(shut: Sequence[CodedReading]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the scores of each folder of reports that nobody looked at while writing rules."""
    for folder in dict.fromkeys(reading.folder for reading in shut):
        readings = [one for one in shut if one.folder == folder]
        slots = Tally.sum([one.tally for one in readings]).slots
        yield folder, {**_row(readings), **{slot: f"{share:.2f}" for slot, share in slots.items()}}


def _row(readings: Sequence[CodedReading]) -> Mapping[str, str]:
    tallies = [reading.tally for reading in readings]
    total, ends = Tally.sum(tallies).total, spread(tallies, _totals)
    return {
        "reports": str(len(readings)),
        "coded": str(total.coded),
        "found": str(total.found),
        "precision": f"{total.matched / max(1, total.found):.2f}",
        "recall": f"{total.matched / max(1, total.coded):.2f}",
        "f1": _between(total.f1, ends["f1"]),
        "strict": _between(total.strict_f1, ends["strict"]),
    }


def _totals(tally: Tally) -> dict[str, float]:
    return {"f1": tally.total.f1, "strict": tally.total.strict_f1}


def _slots(*sets: Sequence[CodedReading]) -> dict[str, list[str]]:
    columns = []
    for readings in sets:
        tallies = [reading.tally for reading in readings]
        whole, ends = Tally.sum(tallies).slots, spread(tallies, lambda tally: tally.slots)
        columns.append({slot: _between(whole[slot], ends[slot]) for slot in SLOTS})
    return {f"{slot}{'*' * (slot in STRICT)}": [one[slot] for one in columns] for slot in SLOTS}


def _kinds(readings: Sequence[CodedReading]) -> dict[str, Mapping[str, str]]:
    tallies = [reading.tally for reading in readings]
    whole = Tally.sum(tallies).kinds
    ends = spread(tallies, lambda tally: {kind: n.f1 for kind, n in tally.kinds.items()})
    return {
        kind: {
            "coded": str(counts.coded),
            "found": str(counts.found),
            "f1": _between(counts.f1, ends[kind]) if counts.coded >= _FEW else f"{counts.f1:.2f}",
            "strict": f"{counts.strict_f1:.2f}",
        }
        for kind, counts in whole.items()
    }


def _groups(readings: Sequence[CodedReading]) -> Iterator[tuple[str, Mapping[str, str]]]:
    for sort in ("outlet", "country"):
        grouped: dict[str, list[CodedReading]] = {}
        for reading in readings:
            grouped.setdefault(getattr(reading, sort), []).append(reading)
        for name, some in sorted(grouped.items(), key=lambda group: -len(group[1])):
            if sum(reading.tally.total.coded for reading in some) >= _FEW:
                yield f"{sort} {name or 'not said'}", _row(some)


def _confusions(readings: Iterable[CodedReading]) -> list[tuple[str, str, int]]:
    counted: Counter[tuple[str, str | None]] = Counter()
    for reading in readings:
        counted += confused(reading.coded, reading.found)
    alike = {("strike", "impact"), ("impact", "strike")}
    return [
        (coded, found, n)
        for (coded, found), n in counted.most_common()
        if found not in (None, coded) and (coded, found) not in alike and n > 1
    ]


def _errors(learned: Sequence) -> Iterator[tuple[str, tuple[int, float]]]:
    if len({one.outlet for one in learned}) < 2:
        return
    without = held_out(learned, "outlet")
    for outlet in dict.fromkeys(one.outlet for one in learned):
        judged = [
            verdict for one, verdict in zip(learned, without, strict=True) if one.outlet == outlet
        ]
        yield outlet, (len(judged), calibration_error(judged))
    yield "all", (len(without), calibration_error(without))


def _between(score: float, ends: tuple[float, float]) -> str:
    return f"{score:.3f} ({ends[0]:.2f}–{ends[1]:.2f})"


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description="Write docs/accuracy.md.")
    asked.add_argument("paths", nargs="+", type=Path)
    asked.add_argument("--unseen", nargs="*", type=Path, default=())
    given = asked.parse_args()
    write(
        [path for path in given.paths if path.is_dir()],
        [path for path in given.paths if path.is_file()],
        given.unseen,
    )
