"""Labels at the start of lines that tell whose words follow, as agencies part their reports.

Source: Ihor Terekhov on Telegram
Quote: "Two houses were damaged."
Details: A fire broke out at a depot.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from onrecord.codebook import load
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.said import from_verb
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.segments import Segment

_LABEL = re.compile(r"(?P<label>[^\W\d_][\w’'-]+(?: [\w’'-]+){0,2}):(?:\s|$)")

Credit = tuple[Attribution, int, Sequence[int]]
"""Who is named, in which sentence, and the sentences meant."""


def paragraphs(cut: Sequence[Segment]) -> Iterator[list[int]]:
    """Return the numbers of the sentences of each paragraph."""
    for _, numbers in groupby(range(len(cut)), key=lambda number: cut[number].paragraph):
        yield list(numbers)


def after_source(cut: Sequence[Segment], source: int) -> list[int]:
    """Return the sentences in parts that a line with their source stands over.

    They are the quote and the details, up to what is told as background.
    """
    meant: list[int] = []
    for numbers in paragraphs(cut):
        if numbers[0] <= source:
            continue
        label = _label(cut[numbers[0]].text)
        if not meant and label not in load("en/statements")["parts"]:
            break
        if label in load("en/statements")["background"]:
            break
        meant += numbers
    return meant


def called(
    cut: Sequence[Segment],
    sentences: Mapping[int, Sentence],
    spoken: Mapping[int, Sequence[Attribution]],
) -> Iterator[Credit]:
    """Return those whom a line calls but by a name that the report has told in full.

    `Mayor Ihor Terekhov said he heard blasts. Terekhov: two houses were damaged.`
    """
    heard = [one for told in spoken.values() for one in told if one.start is not None]
    names = {one.text.split()[-1] for one in heard if " " in one.text}
    for numbers in paragraphs(cut) if names else ():
        sentence = sentences.get(numbers[0])
        match = _LABEL.match(cut[numbers[0]].text) if sentence is not None else None
        if match is None or sentence is None or match["label"] not in names:
            continue
        if any(spoken.get(number) for number in numbers):
            continue
        colon = next(one for one in sentence.doc if one.text == ":")
        start = sentence.segment.start
        who = Attribution(
            start, start + match.end("label"), match["label"], colon.i,
            from_verb(sentence.doc, colon.i), ":", leads=True,
        )  # fmt: skip
        yield who, numbers[0], numbers[1:]


def _label(text: str) -> str | None:
    """Return the label that a line begins with, in lower case: `quote`, also of `Quote from X`."""
    match = _LABEL.match(text)
    return re.split(r" (?:from|by) ", match["label"].lower())[0] if match else None
