"""Reading an English report: from its sentences to its claims."""

from collections.abc import Sequence

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Content, Note
from onrecord.model.report import Report
from onrecord.reading.en.actors.behind import Behind
from onrecord.reading.en.assembly import Assembly
from onrecord.reading.en.context import Context
from onrecord.reading.en.course import Course, Line
from onrecord.reading.en.fighting import fighting
from onrecord.reading.en.layout.lists import listed
from onrecord.reading.en.layout.logs import entries
from onrecord.reading.en.layout.page import own_text
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.relevance.history import history, is_history
from onrecord.reading.en.relevance.matters import left_alone, other_matter
from onrecord.reading.en.remarks import remarks
from onrecord.reading.en.repetition import fullest
from onrecord.reading.en.speech.statements import Statements
from onrecord.reading.en.speech.tellers import Tellers
from onrecord.reading.en.syntax.analysis import Analyser, Sentence
from onrecord.reading.en.times.dateline import dateline
from onrecord.reading.en.times.lead import covered, first_days
from onrecord.reading.en.times.ranges import joined
from onrecord.reading.en.times.times import times
from onrecord.reading.en.times.wars import war_began
from onrecord.reading.en.wanted import wanted
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
        cut = listed(own_text(segments(report)))
        matter = other_matter(cut)
        if matter is not None:
            return [], [left_alone(report, matter)]
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
            entries=entries(cut),
        )
        parties = self._parties.during(bearings.state, bearings.countries, today, report.text)
        tellers = Tellers(parties, report.text, context)
        assembly = Assembly(report, self._gazetteer, parties, context, bearings, tellers)
        sentences = self._parsed(cut)
        statements = Statements(cut, sentences)
        course = Course(report, fighting(report.text), context, assembly, tellers, statements)
        parsed = (sentences.get(number) for number in range(len(cut)))
        course.run([Line(*line) for line in zip(cut, mentions, named, parsed, strict=True)])
        credited = Behind(parties, bearings, course.claims, cut).credited()
        credited += [one.claim(credited) for one in course.rebutted]
        told_once = fullest(credited, _lead(cut))
        notes = [*course.mishaps.notes, *history(report, told_once)]
        notes += remarks(report, cut, course.claims, today, self._gazetteer)
        return [one for one in told_once if not is_history(one)], notes

    def _parsed(self, cut: Sequence[Segment]) -> dict[int, Sentence]:
        """Return the parses of the sentences worth one, by their numbers."""
        numbers = wanted(cut)
        parsed = self._analyser.parse([cut[number] for number in numbers])
        return dict(zip(numbers, parsed, strict=True))


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
