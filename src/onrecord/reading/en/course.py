"""The course of a report: its sentences one after another, each with what was told before."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.claim import Content
from onrecord.model.report import Report
from onrecord.reading.en.assembly import Assembly
from onrecord.reading.en.before import Before, before
from onrecord.reading.en.context import Context
from onrecord.reading.en.fighting import Fighting
from onrecord.reading.en.frames import drafts
from onrecord.reading.en.layout.logs import next_entry
from onrecord.reading.en.layout.sections import enter
from onrecord.reading.en.layout.topics import topic
from onrecord.reading.en.relevance.mishaps import Mishaps
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.rebuttals import Rebuttal, rebuttals
from onrecord.reading.en.speech.statements import Statements
from onrecord.reading.en.speech.tellers import Tellers
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.times.ahead import is_written_ahead
from onrecord.reading.en.times.dateline import without_dateline
from onrecord.reading.en.times.day_after import counted_between
from onrecord.reading.en.times.day_of_news import day_of_news
from onrecord.reading.en.times.events import is_written_of_event
from onrecord.reading.en.times.own_times import is_of_record
from onrecord.reading.en.times.passing import back_to_news
from onrecord.reading.en.times.saying import unspoken
from onrecord.reading.en.times.settled import settled
from onrecord.reading.en.times.times import TimeSpan, first_day, last_day, lasting
from onrecord.reading.mention import Mention
from onrecord.reading.segments import Segment


class Line(NamedTuple):
    """A sentence of a report: its text, the places and times named in it, and its parse."""

    segment: Segment
    mentions: tuple[Mention, ...]
    times: tuple[TimeSpan, ...]
    sentence: Sentence | None
    """None where it is not worth one."""


class Course:
    """Goes through the lines of one report in their order and gathers what they claim."""

    def __init__(
        self,
        report: Report,
        fighting: Fighting,
        context: Context,
        assembly: Assembly,
        tellers: Tellers,
        statements: Statements,
    ) -> None:
        self._report = report
        self._fighting = fighting
        self._context = context
        self._assembly = assembly
        self._tellers = tellers
        self._statements = statements
        self.claims: list[Content] = []
        self.rebutted: list[Rebuttal] = []
        """What someone says of claims told before: that they are not so."""
        self.mishaps = Mishaps(report)
        """What it tells of that came of no attack."""
        self._beside_picture: Context | None = None
        """What the report had told before a caption, which the text after it goes on with."""
        self._day_named_last: dt.date | None = None

    def run(self, lines: Sequence[Line]) -> None:
        """Read the lines."""
        left = Before()
        for number, line in enumerate(lines):
            since = lines[max(0, number - 1)].segment.start
            left = self._pass(number, line, left, since)

    def _pass(self, number: int, line: Line, left: Before, since: int) -> Before:
        """Read a line; return what it leaves to the next.

        `left` is what the line before left to it, `since` where that starts.
        """
        segment, context = line.segment, self._context
        if self._beside_picture is not None:
            context.back_to(self._beside_picture)
        self._beside_picture = context.kept() if segment.pictured else None
        if segment.filed:
            return Before()
        next_entry(number, context)
        spans = without_dateline(line.times, self._report, context.published)
        if enter(segment, line.mentions, spans, context):
            return Before()
        spans = self._settled(number, line, spans)
        gone = [
            one
            for one in spans
            if not (is_of_record(segment, one) or is_written_ahead(segment, one))
        ]
        told_of = unspoken(segment, gone)
        made, scene = Before(), None
        found = len(self.claims)
        if line.sentence is not None:
            said = self._statements.attributions(number)
            scene = Scene(number, line.sentence, line.mentions, spans, self._fighting, said, left)
            if told_of:
                context.period = lasting(told_of, context.published, context.then)
            made = self._claim(scene, since)
        silent = len(self.claims) == found
        if silent:
            context.visit(topic(segment, line.mentions, context.places), aside=True)
            if scene is not None:
                told = day_of_news(scene, context.published, context.time)
                if told != context.time:
                    context.go_on(told, attack=True)
        self._remember(segment, gone if silent else told_of)
        return made

    def _settled(
        self, number: int, line: Line, spans: tuple[TimeSpan, ...]
    ) -> tuple[TimeSpan, ...]:
        """Return the times of a line, those told by others ("a day later") worked out."""
        context = self._context
        news = context.time.days if context.time else context.news_before(number)
        last = self._day_named_last or (news[1] if news else None)
        return settled(
            counted_between(spans, line.segment, context.published, news),
            last, context.published, news,
        )  # fmt: skip

    def _remember(self, segment: Segment, told_of: Sequence[TimeSpan]) -> None:
        """Remember the times of what a line tells of, from which the next may count.

        "That day" is no day of talks, "since then" may be.
        """
        text, base = segment.text, segment.start
        self._day_named_last = last_day(
            [one for one in told_of if not is_written_of_event(text, one.start - base)]
        )
        self._context.then = first_day(told_of)

    def _claim(self, scene: Scene, since: int) -> Before:
        """Gather the claims of a parsed sentence; return what it leaves to the next."""
        context = self._context
        back_to_news(scene, context)
        ongoing = self._statements.carried(scene.number)
        made = self.mishaps.without(scene, list(drafts(scene)))
        told = (self._assembly.claim(scene, draft, ongoing) for draft in made)
        self.claims += filter(None, told)
        self.rebutted += rebuttals(scene, self.claims, since, self._tellers)
        self._tellers.remember(scene)
        return before(made)
