"""The source over a bulletin or a post, or under it, whose words all of the text is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

from onrecord.codebook import load
from onrecord.reading.en.speech import voices
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import words
from onrecord.reading.en.speech.speech import attributions
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.tokens import Span
from onrecord.reading.segments import Segment

_FIRST = 2
"""Among how many of a report's first lines its source stands."""
_FOOT = re.compile(r"[(\[]?(?:Sources?|Via): ", re.IGNORECASE)
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def heading_number(cut: Sequence[Segment]) -> int | None:
    """Return the number of the line that may name whose text the report is.

    `Operational update of the General Staff`, `Rescue service post`, `Governor X on Telegram:`.
    """
    for number, segment in enumerate(cut[:_FIRST]):
        alone = number + 1 < len(cut) and cut[number + 1].paragraph != segment.paragraph
        if alone and (segment.text.endswith(":") or (segment.headline and _titles(segment.text))):
            return number
    return None


def is_footing(segment: Segment) -> bool:
    """Say whether a sentence only names the source of those before: `Source: health ministry`."""
    return _FOOT.match(segment.text) is not None


def sources(
    cut: Sequence[Segment],
    sentences: Mapping[int, Sentence],
    spoken: Mapping[int, Sequence[Attribution]],
) -> Iterator[tuple[Attribution, int, Sequence[int]]]:
    """Return who is named over or under a text, in which sentence, and the sentences meant.

    `spoken` tells who speaks in each sentence. A name at the start or the end of a paragraph
    is the source of all of it where nobody else speaks there: else it may be its publisher.
    """
    head = heading_number(cut)
    source = _heading(sentences[head]) if head is not None and head in sentences else None
    if head is not None and source is not None:
        yield source, head, range(head + 1, len(cut))
    for numbers in _paragraphs(cut):
        foot = next((one for one in numbers if is_footing(cut[one]) and one in sentences), None)
        heard = [one for number in numbers if number != foot for one in spoken.get(number, ())]
        if foot is not None and foot > numbers[0] and not heard:
            source = _footing(sentences[foot])
            if source is not None:
                yield source, foot, numbers
        elif [one.lemma for one in heard] == [":"] and heard == [*spoken.get(numbers[0], ())]:
            yield heard[0], numbers[0], numbers[1:]


def _paragraphs(cut: Sequence[Segment]) -> Iterator[list[int]]:
    """Return the numbers of the sentences of each paragraph."""
    for _, numbers in groupby(range(len(cut)), key=lambda number: cut[number].paragraph):
        yield list(numbers)


def _heading(sentence: Sentence) -> Attribution | None:
    """Return who is named as the source by the line over a report, None where nobody is."""
    text = sentence.segment.text
    if text.endswith(":"):
        named = [one for one in attributions(sentence) if one.start is not None]
        if named:
            return named[-1]
    if any(token.tag_ in _FINITE for token in sentence.doc):
        return None
    if match := _of_source().match(text):
        who = _after(sentence, match.end())
        account = match["what"].lower() in load("en/statements")["accounts"]
        if who is not None and (account or match["link"].lower() == "by" or _is_source(who)):
            return _posted(sentence, who)
    if match := _by_source().fullmatch(text):
        span = sentence.within(match.start("who"), match.end("who"))
        if span is not None and voices.can_speak(span) and _is_source(span):
            return _posted(sentence, span)
    return None


def _footing(sentence: Sentence) -> Attribution | None:
    """Return who is named as the source of what stands above."""
    match = _FOOT.match(sentence.segment.text)
    who = _after(sentence, match.end()) if match else None
    return _posted(sentence, who) if who is not None else None


def _after(sentence: Sentence, offset: int) -> Span | None:
    """Return who is named right at an offset of a sentence."""
    at = next((token.i for token in sentence.doc if token.idx >= offset), None)
    who = voices.after(sentence.doc, at) if at is not None else None
    return who if who is not None and at is not None and who.start - at <= 1 else None


def _posted(sentence: Sentence, who: Span) -> Attribution:
    start, end = sentence.offsets(who)
    return Attribution(start, end, who.text, who.start, frozenset(), "post", leads=True)


def _is_source(who: Span) -> bool:
    """Say whether words name an office or a body, not something of theirs: `army losses`."""
    head = voices.head_of(who)
    speaks = head.pos_ == "PROPN" or head.lemma_.lower() in words("heads")
    return speaks and voices.is_titled(who)


def _titles(text: str) -> bool:
    return any(one.match(text) for one in (_of_source(), _by_source()))


@cache
def _of_source() -> re.Pattern[str]:
    """Match what a bulletin or an account is called, up to whose it is."""
    forms = load("en/statements")
    nouns = "|".join((*forms["bulletins"], *forms["accounts"]))
    return re.compile(
        rf"(?:from |via )?(?:the |an? )?(?:[\w’'/-]+ ){{0,4}}?(?P<what>{nouns})"
        r" (?P<link>of|by|from) ",
        re.IGNORECASE,
    )


@cache
def _by_source() -> re.Pattern[str]:
    """Match a line that is whose a bulletin or an account is, and what it is called."""
    forms = load("en/statements")
    sorts = "|".join((*forms["sorts"], *forms["sites"]))
    nouns = "|".join((*forms["bulletins"], *forms["accounts"], *forms["sites"]))
    return re.compile(
        rf"(?:from |via )?(?:the )?(?P<who>[^:]+?)(?:[’']s?)?(?: on| via|,| \()?"
        rf"(?: (?:{sorts}))* (?:{nouns})\)?(?: (?:no|for|as of)\b.*| ?[,:(–-].*)?",
        re.IGNORECASE,
    )
