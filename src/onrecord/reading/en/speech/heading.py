"""The source over a bulletin or a post, or under it, whose words all of the text is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.speech import voices
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import words
from onrecord.reading.en.speech.labels import after_source, called, paragraphs
from onrecord.reading.en.speech.media import names_medium
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

    `Operational update of the General Staff`, `Rescue service post`, `Governor X on Telegram:`, a
    name before the line that says what it is: `General Staff. Update as of 06:00`.
    """
    for number, segment in enumerate(cut[:_FIRST]):
        if _is_followed(cut, number):
            return number
        alone = number + 1 < len(cut) and cut[number + 1].paragraph != segment.paragraph
        if alone and (segment.text.endswith(":") or (segment.headline and _titles(segment.text))):
            return number
    alone = len(cut) > 1 and cut[1].paragraph != cut[0].paragraph
    return 0 if alone and cut[0].headline and _is_body(cut[0].text) else None


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
    if head is not None and head in sentences:
        source = _heading(sentences[head], _is_followed(cut, head))
        if source is not None:
            yield source, head, range(head + 1, len(cut))
    yield from called(cut, sentences, spoken)
    for numbers in paragraphs(cut):
        foot = next((one for one in numbers if is_footing(cut[one]) and one in sentences), None)
        heard = [one for number in numbers if number != foot for one in spoken.get(number, ())]
        meant = numbers if foot != numbers[0] else after_source(cut, numbers[-1])
        if foot is not None and meant and not heard:
            source = _footing(sentences[foot])
            if source is not None:
                yield source, foot, meant
        elif [one.lemma for one in heard] == [":"] and heard == [*spoken.get(numbers[0], ())]:
            yield heard[0], numbers[0], numbers[1:]


def _heading(sentence: Sentence, followed: bool) -> Attribution | None:
    """Return who is named as the source by the line over a report, None where nobody is.

    It may be but a name where it is `followed` by a line that says what the report is.
    """
    called = load("en/statements")["bulletins"]
    if not any(one.tag_ in _FINITE and one.lower_ not in called for one in sentence.doc):
        who = _owner(sentence) or _named(sentence, followed)
        if who is not None:
            return _posted(sentence, who)
    alone = not followed and sentence.segment.text.endswith(":")
    told = attributions(sentence) if alone else ()
    return next((one for one in reversed(list(told)) if one.start is not None), None)


def _owner(sentence: Sentence) -> Span | None:
    """Return whose a bulletin is that a line names after what it is: `Update of the army`."""
    match = _of_source().match(sentence.segment.text)
    if match is None:
        return None
    who = _after(sentence, match.end())
    account = match["what"].lower() in load("en/statements")["accounts"]
    told = account or match["link"].lower() == "by"
    return who if who is not None and (told or _is_source(who)) else None


def _named(sentence: Sentence, followed: bool) -> Span | None:
    """Return whose a bulletin is that a line names first: `Army update`, `Army: update`."""
    text = sentence.segment.text
    followed = followed or _is_body(text)
    match = _parted().match(text) or _by_source().fullmatch(text)
    bare = text.rstrip(" .:") if followed else match["who"] if match else ""
    at = text.find(bare)
    who = sentence.within(at, at + len(bare)) if bare else None
    return who if who is not None and voices.can_speak(who) and _is_source(who) else None


def _footing(sentence: Sentence) -> Attribution | None:
    """Return who is named as the source of what stands above."""
    match = _FOOT.match(sentence.segment.text)
    who = _after(sentence, match.end()) if match else None
    return _posted(sentence, _name_in(who)) if who is not None else None


def _name_in(who: Span) -> Span:
    """Return a name without what is said of it: `Ann Lee, head of X`, `Ann Lee on Telegram`."""
    for one in who:
        medium = one.lower_ in {"on", "via"} and names_medium(who.doc[one.i : who.end])
        if one.i > who.start and (one.text == "," or medium):
            return who.doc[who.start : one.i]
    return who


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
    if who[-1].lower_ == "state":
        return False  # "Unity State: flash update"
    head = voices.head_of(who)
    name = head.pos_ == "PROPN" or head.is_upper
    return (name or head.lemma_.lower() in words("heads")) and voices.is_titled(who)


def _is_body(text: str) -> bool:
    """Say whether a line is but the name of a body that posts."""
    return _posting().fullmatch(text.replace("’", "'")) is not None


@cache
def _posting() -> re.Pattern[str]:
    """Match a line that is but the name of a body that posts: `Kharkiv Regional Police`."""
    bodies = "|".join(load("en/statements")["posting"])
    word = r"(?:[A-ZÀ-Ž][\w’'.-]*|of|for|the|and)"
    return re.compile(rf"(?:{word} )*(?:{bodies})(?: {word})*")


def _titles(text: str) -> bool:
    parted = _parted().match(text)
    named = {word.lower() for word in parted["who"].split()} if parted else set()
    body = bool(named & (words("heads") - {"state"}))  # not "Unity State: flash update"
    return body or any(one.match(text) for one in (_of_source(), _by_source()))


def _is_followed(cut: Sequence[Segment], number: int) -> bool:
    """Say whether the line after one says what the report is: `Update as of 06:00`."""
    return number + 1 < len(cut) and _bulletin().fullmatch(cut[number + 1].text) is not None


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
        rf"(?: (?:{sorts}))* (?:{nouns})\)?(?: (?:no|for|as of|on the progress)\b.*| ?[,:(–-].*)?",
        re.IGNORECASE,
    )


@cache
def _bulletin() -> re.Pattern[str]:
    """Match a line that says what a bulletin is and of when, not whose: `Situation as of 08:00`."""
    return re.compile(_called(), re.IGNORECASE)


@cache
def _parted() -> re.Pattern[str]:
    """Match a line that sets whose a bulletin is apart: `Sumy administration: update`."""
    return re.compile(rf"(?P<who>[^:|–—]+?)(?:: | [–—-] )(?:[^:]+: )?{_called()}$", re.IGNORECASE)


def _called() -> str:
    forms = load("en/statements")
    sorts, nouns = "|".join(forms["sorts"]), "|".join((*forms["bulletins"], "situation"))
    return rf"(?:(?:{sorts}) )*(?:{nouns})(?: (?:no|for|as of|as at)\b.*|,? \d.*)?[.:]?"
