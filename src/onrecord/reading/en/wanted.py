"""Which sentences of a report are worth a parse."""

from collections.abc import Sequence

from onrecord.reading.en.speech.heading import heading_number, is_footing
from onrecord.reading.en.speech.rebuttals import denial_words
from onrecord.reading.en.speech.speech import speech_words
from onrecord.reading.en.speech.statements import quotations
from onrecord.reading.en.syntax.triggers import trigger_words
from onrecord.reading.segments import Segment


def wanted(cut: Sequence[Segment]) -> list[int]:
    """Return the sentences that may hold a claim, or name who speaks in one right after."""
    texts = [segment.text.lower() for segment in cut]
    telling = [bool(trigger_words().search(text)) for text in texts]
    closing = {run[-1] for run in quotations(cut) if any(telling[number] for number in run)}
    head = heading_number(cut)
    return [
        number
        for number, segment in enumerate(cut)
        if telling[number]
        or number == head
        or is_footing(segment)
        or number in closing
        or (any(telling[number + 1 : number + 3]) and speech_words().search(texts[number]))
        or (number > 0 and telling[number - 1] and denial_words().search(texts[number]))
    ]
