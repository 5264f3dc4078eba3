"""Reading an English report: from its sentences to its claims."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Content, Note
from onrecord.model.report import Report
from onrecord.reading.en.actors.behind import Behind
from onrecord.reading.en.assembly import Assembly
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames import drafts, last_befell, last_flown, last_harmed
from onrecord.reading.en.layout.page import own_text
from onrecord.reading.en.layout.sections import enter, next_entry
from onrecord.reading.en.layout.topics import topic
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.remarks import remarks
from onrecord.reading.en.repetition import fullest
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.heading import heading_number, is_footing
from onrecord.reading.en.speech.rebuttals import Rebuttal, denial_words, rebuttals
from onrecord.reading.en.speech.speech import speech_words
from onrecord.reading.en.speech.statements import Statements, quotations
from onrecord.reading.en.speech.tellers import Tellers
from onrecord.reading.en.syntax.analysis import Analyser
from onrecord.reading.en.syntax.triggers import trigger_words
from onrecord.reading.en.times.dateline import dateline, without_dateline
from onrecord.reading.en.times.lead import covered, day_of_news, first_days
from onrecord.reading.en.times.ranges import joined
from onrecord.reading.en.times.saying import unspoken
from onrecord.reading.en.times.times import last_day, lasting, settled, times
from onrecord.reading.en.times.timing import back_to_news
from onrecord.reading.en.times.wars import war_began
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import Segment, segments


class English:
    """The reader of English."""

    def __init__(self, pipeline: str, gazetteer: Gazetteer) -> None:
        self._analyser = Analyser(pipeline)
        self._gazetteer = gazetteer
        self._parties = Parties(gazetteer)
        self._places = PlaceFinder(gazetteer)

    def read(self, report: Report) -> tuple[list[Content], list[Note]]:
        """Return the claims of a report, in the order of its words, and notes on the rest."""
        cut = own_text(segments(report))
        today = dateline(report, cut)
        bearings = Bearings(report, cut, self._parties)
        mentions = self._places.find(cut, bearings.countries)
        bearings.settle(mentions, self._gazetteer)
        named = [joined(tuple(times(one.text, one.start, today)), one) for one in cut]
        context = Context(
            published=today,
            state=bearings.state,
            army=bearings.army,
            war=war_began(cut, named, today),
            days=first_days(cut, named, report, today),
            covers=covered(cut, named, today),
        )
        parties = self._parties.during(bearings.state)
        tellers = Tellers(parties, report.text, context)
        assembly = Assembly(report, self._gazetteer, parties, context, bearings, tellers)
        claims: list[Content] = []
        rebutted: list[Rebuttal] = []
        told = _told(report.text)
        aerial = told["aerial"] > told["ground"]
        shells = _shells(told)
        airborne, planted = told["airborne"] > told["remote"], told["planted"] > told["airborne"]
        wanted = _worth_parsing(cut)
        parsed = self._analyser.parse([cut[number] for number in wanted])
        sentences = dict(zip(wanted, parsed, strict=True))
        statements = Statements(cut, sentences)
        told_in: dict[int, list[Draft]] = {}
        beside_picture: Context | None = None
        named_last: dt.date | None = None
        for number, segment in enumerate(cut):
            before = len(claims)
            if beside_picture is not None:
                context.back_to(beside_picture)
            beside_picture = context.kept() if segment.pictured else None
            if segment.filed:
                continue
            next_entry(segment, number, context)
            spans = without_dateline(named[number], report, today)
            if enter(segment, mentions[number], spans, context):
                continue
            sentence = sentences.get(number)
            before_it = context.time.days if context.time else context.news_before(number)
            last = named_last or (before_it[1] if before_it else None)
            spans = settled(spans, last, today)
            named_last = last_day(unspoken(segment, spans)) if spans else None
            if sentence is None:
                context.visit(topic(segment, mentions[number]))
                context.time = day_of_news(segment, spans, today, context.time)
                continue
            said = statements.attributions(number)
            told_before = told_in.get(number - 1, [])
            scene = Scene(
                number, sentence, mentions[number], spans, aerial, airborne, planted, said,
                last_befell(told_before), last_flown(told_before), last_harmed(told_before), shells,
            )  # fmt: skip
            told_of = unspoken(segment, spans)
            context.period = lasting(told_of, today) if told_of else context.period
            back_to_news(scene, context)
            ongoing = statements.carried(number)
            made = told_in[number] = list(drafts(scene))
            claims += filter(None, (assembly.claim(scene, draft, ongoing) for draft in made))
            if len(claims) == before:
                context.visit(topic(segment, mentions[number]))
                context.time = day_of_news(segment, spans, today, context.time)
            rebutted += rebuttals(scene, claims, cut[max(0, number - 1)].start, tellers)
            tellers.remember(scene)
        credited = Behind(parties, bearings, claims, cut).credited()
        credited += [one.claim(credited) for one in rebutted]
        told_once = fullest(credited, _lead(cut))
        return told_once, list(remarks(report, cut, claims, today, self._gazetteer))


def _told(text: str) -> dict[str, int]:
    """How often a report's words tell of each sort of fighting."""
    lower = text.lower()
    return {sort: len(pattern.findall(lower)) for sort, pattern in _sorts().items()}


def _shells(told: Mapping[str, int]) -> str | None:
    """Return what the shells of a report are that names one sort of them and no other."""
    sorts = [sort for sort in ("rocket", "mortar") if told[f"{sort}_shells"]]
    return sorts[0] if len(sorts) == 1 and not told["other_shells"] else None


@cache
def _sorts() -> Mapping[str, re.Pattern[str]]:
    """Return what matches the words of each sort of fighting, in lower case."""
    return {sort: re.compile("|".join(words)) for sort, words in load("en/context").items()}


def _worth_parsing(cut: Sequence[Segment]) -> list[int]:
    """Return the sentences that may hold a claim, or name who speaks in one right after."""
    telling = [bool(trigger_words().search(segment.text)) for segment in cut]
    closing = {run[-1] for run in quotations(cut) if any(telling[number] for number in run)}
    head = heading_number(cut)
    return [
        number
        for number, segment in enumerate(cut)
        if telling[number]
        or number == head
        or is_footing(segment)
        or number in closing
        or (any(telling[number + 1 : number + 3]) and speech_words().search(segment.text))
        or (number > 0 and telling[number - 1] and denial_words().search(segment.text))
    ]


def _lead(cut: Sequence[Segment]) -> tuple[int, int]:
    """Return where the text proper starts, after the headlines, and where its first sentence ends.

    A title that stands a second time, with a date before it and a full stop, is one still: the
    text starts after it.
    """
    title = cut[0].text.rstrip(" .") if cut and cut[0].headline else None
    first = next((segment for segment in cut if not segment.headline), None)
    if first is None:
        return 0, 0
    again = title is not None and first.text.rstrip(" .").endswith(title)
    return (first.end if again else first.start), first.end
