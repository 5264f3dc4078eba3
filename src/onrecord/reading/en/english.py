"""Reading an English report: from its sentences to its claims."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Content
from onrecord.model.report import Report
from onrecord.reading.en.analysis import Analyser
from onrecord.reading.en.assembly import Assembly
from onrecord.reading.en.context import Context
from onrecord.reading.en.frames import drafts
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.repetition import fullest
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech import speech_words
from onrecord.reading.en.times import dateline, times
from onrecord.reading.en.triggers import trigger_words
from onrecord.reading.phrases import words_of
from onrecord.reading.mentions import Mention
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import Segment, segments


class English:
    """The reader of English."""

    def __init__(self, pipeline: str, gazetteer: Gazetteer) -> None:
        self._analyser = Analyser(pipeline)
        self._gazetteer = gazetteer
        self._parties = Parties(gazetteer)
        self._places = PlaceFinder(gazetteer)

    def read(self, report: Report) -> list[Content]:
        """Return the claims of a report, in the order of its words."""
        cut = list(segments(report))
        today = dateline(report)
        parties = self._countries(cut)
        mentions = self._places.find(cut, parties)
        context = self._context(today, cut, mentions, parties)
        assembly = Assembly(report, self._gazetteer, self._parties, context)
        claims: list[Content] = []
        told = _told(report.text)
        aerial, airborne = told["aerial"] > told["ground"], told["airborne"] > 0
        wanted = _worth_parsing(cut)
        for number, sentence in zip(
            wanted, self._analyser.parse([cut[n] for n in wanted]), strict=True
        ):
            segment = cut[number]
            spans = tuple(times(segment.text, segment.start, today))
            scene = Scene(number, sentence, mentions[number], spans, aerial, airborne)
            claims += filter(None, (assembly.claim(scene, draft) for draft in drafts(scene)))
            assembly.remember_speakers(scene)
        return fullest(claims)

    def _countries(self, cut: Sequence[Segment]) -> Counter[str]:
        """How often each country is named or meant by the words for parties."""
        counts: Counter[str] = Counter()
        for segment in cut:
            rows = [(word,) for word in words_of(segment.text)]
            counts.update(
                found.value.country for found in self._parties.find(rows) if found.value.country
            )
        return counts

    def _context(
        self,
        today: dt.date,
        cut: Sequence[Segment],
        mentions: Sequence[tuple[Mention, ...]],
        parties: Counter[str],
    ) -> Context:
        """Start with the place a report is about: the one its first lines name most."""
        named = [
            one
            for number in range(len(cut))
            for one in mentions[number]
            if one.place and not one.back
        ]
        countries = Counter({code: n // 4 for code, n in parties.items()})
        for one in named:
            if one.country and one.place:
                countries[one.country] += 2 if one.place.level != "country" else 1 if one.cue else 0
        state = max(countries, key=lambda code: (countries[code], code), default=None)
        local = [
            one
            for one in named
            if one.country == state and one.place and one.place.level != "country"
        ]
        return Context(
            published=today,
            state=state,
            main=_foremost(local[:12])
            or tuple(one for one in named if one.country == state and one.cue)[:1],
            town=_foremost([one for one in local[:30] if one.level == "settlement"]),
        )


def _foremost(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The place named most often, the first of equals."""
    counts = Counter(one.place.id for one in mentions if one.place)
    best = max(
        mentions,
        key=lambda one: (counts[one.place.id] if one.place else 0, -one.start),
        default=None,
    )
    return (best,) if best else ()


def _told(text: str) -> dict[str, int]:
    """How often a report's words tell of each sort of fighting."""
    return {
        sort: len(re.findall("|".join(words), text, re.IGNORECASE))
        for sort, words in load("en/context").items()
    }


def _worth_parsing(cut: Sequence[Segment]) -> list[int]:
    """The sentences that may hold a claim, or name who speaks in one right after."""
    telling = [bool(trigger_words().search(segment.text)) for segment in cut]
    return [
        number
        for number, segment in enumerate(cut)
        if telling[number]
        or (any(telling[number + 1 : number + 3]) and speech_words().search(segment.text))
    ]
