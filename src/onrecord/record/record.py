"""The record as the rest of the program uses it."""

from collections.abc import Collection, Iterator
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Engine, Select, select

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Claim, Note
from onrecord.model.event import Event
from onrecord.model.judgement import Judgement, Remembered
from onrecord.model.report import Rejected, Report
from onrecord.record import (
    checking,
    derivation,
    filing,
    freshness,
    ordering,
    overview,
    queries,
    queue,
    remembering,
    rows,
)
from onrecord.record.database import open_engine, writing
from onrecord.record.doubt import Doubt
from onrecord.record.entry import Entry, Outcome, ReaderLike, Rebuilt
from onrecord.record.errors import explained
from onrecord.record.filters import (
    ClaimFilter,
    EventFilter,
    QueueFilter,
    ReportFilter,
    SaidFilter,
)
from onrecord.record.identity import standing_of
from onrecord.record.judge import Judge
from onrecord.record.listing import Lister
from onrecord.record.mark import Mark, Spot, Survey
from onrecord.record.queue import Waiting
from onrecord.record.seeking import Sought, sought
from onrecord.record.tables import claims, events, reports, revisions


class Record:
    """Every report with its revisions and claims, and the events that follow from them.

    Any method may raise RecordError: the file is locked, full, damaged or out of reach. Lists are
    iterators that read as they go, from the record as it was when they began. May be used from
    several threads, and the file by several processes. A list that is to begin after a row that
    it does not have raises LookupError.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._lister = Lister(path, engine)

    @classmethod
    def open(cls, path: Path, *, patience: float = 30) -> Self:
        """Open the record at `path`, made if it is not there.

        `patience` is how many seconds to wait while another process writes. Raises RecordError.
        """
        return cls(path, open_engine(path, patience))

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()
        if "_gazetteer" in self.__dict__:
            self._gazetteer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, report: Report, reader: ReaderLike) -> Outcome:
        """Add a report with its claims, in one transaction; reading it only if it is to be.

        A report known by the same URL, name or file is a new revision of it, and its claims take
        the place of the earlier ones. One with content that is already there changes nothing.
        """
        with explained(self.path), self._engine.connect() as connection:
            outcome = standing_of(connection, report).outcome(reader.version)
        if outcome is Outcome.UNCHANGED:
            with explained(self.path), writing(self._engine) as connection:
                filing.pardon(connection, report)
            return outcome
        reading = reader.read(report)  # takes long, so others may write meanwhile
        with explained(self.path), writing(self._engine) as connection:
            return filing.file(connection, report, reading, reader.version, lambda: self._gazetteer)

    def reject(self, what: Rejected) -> None:
        """Write down an input that did not become a report, until it is added after all."""
        with explained(self.path), writing(self._engine) as connection:
            filing.put_aside(connection, what)

    def derive(self) -> bool:
        """Make the events of all current claims, unless those have not changed since.

        Returns whether they had. Events are replaced all at once.
        """
        with explained(self.path):
            return derivation.derive(self._engine)

    def rebuild(self) -> Rebuilt:
        """Make all events anew, from claims and judgements alone; return how they differ."""
        with explained(self.path):
            return derivation.rebuild(self._engine, lambda: self._gazetteer)

    def judge(self, by: str, reason: str | None = None) -> Judge:
        """Return what puts judgements on record in someone's name."""
        return Judge(self.path, self._engine, lambda: self._gazetteer, by, reason)

    def judgement(self, judgement_id: str) -> Judgement | None:
        """Return a judgement as it was made, None if there is none of that id."""
        with explained(self.path), self._engine.connect() as connection:
            return remembering.judgement(connection, judgement_id)

    def history(self, about: str | None = None, latest: int | None = None) -> list[Remembered]:
        """Return judgements as they stand, the first one first, or only so many of the latest.

        `about` is the id of a claim, event, report or judgement that they concern. What judgements
        do to events is as of the last `derive`.
        """
        with explained(self.path), self._engine.connect() as connection:
            return list(remembering.history(connection, about, latest))

    def waiting(self, wanted: QueueFilter | None = None) -> Waiting:
        """Return a page of the claims and links to review, what most needs a person first.

        Events and their links are as of the last `derive`.
        """
        wanted = wanted or QueueFilter()
        found = self._sought(wanted)
        with explained(self.path), self._engine.connect() as connection:
            return queue.waiting(connection, wanted, found)

    def doubt(self, doubt_id: str) -> Doubt | None:
        """Return what can be reviewed, judged or not, by its id; None if there is none of it."""
        with explained(self.path), self._engine.connect() as connection:
            return queue.doubt(connection, doubt_id)

    def check(self) -> list[str]:
        """Return what is wrong with the record, a sentence each; nothing when all is well."""
        with explained(self.path):
            return list(checking.faults(self._engine))

    def reports(self, wanted: ReportFilter | None = None) -> Iterator[Entry]:
        """Yield reports as they stand, in order of publication."""
        wanted = wanted or ReportFilter()
        query = queries.select_reports(wanted, self._sought(wanted))
        return self._lister.after(
            query, ordering.REPORTS, revisions.c.report_id, wanted.cursor, rows.entry
        )

    def claims(self, wanted: ClaimFilter | None = None) -> Iterator[Claim]:
        """Yield claims in the order wanted: by publication and place in their report, or surety."""
        wanted = wanted or ClaimFilter()
        query = queries.select_claims(wanted, self._sought(wanted))
        order = ordering.of_claims(wanted.order)
        whole = partial(queries.of_rows, order=order)
        return self._lister.after(query, order, claims.c.id, wanted.cursor, rows.claim, whole)

    def events(self, wanted: EventFilter | None = None) -> Iterator[Event]:
        """Yield events in order of time, as of the last `derive`."""
        wanted = wanted or EventFilter()
        query = self._events(wanted)
        return self._lister.after(query, ordering.EVENTS, events.c.id, wanted.cursor, rows.event)

    def marks(self, wanted: EventFilter, measure: str) -> Iterator[Mark]:
        """Yield events in short, in order of time, with their figure of one measure."""
        query = overview.select_marks(self._events(wanted), measure)
        return self._lister.after(query, ordering.EVENTS, events.c.id, wanted.cursor, overview.mark)

    def spots(self, wanted: EventFilter, measure: str, lasting: int) -> list[Spot]:
        """Return where events are, with their sum by one measure; all of them, whatever their page.

        Those of which no place is known are one spot. Events of more days than `lasting` are not
        in the sums.
        """
        with explained(self.path), self._engine.connect() as connection:
            return list(overview.spots(connection, self._events(wanted), measure, lasting))

    def survey(self, wanted: EventFilter, measures: Collection[str]) -> Survey:
        """Return a page of events, how many fit in all, and their sums by some measures."""
        chosen = self._events(wanted)
        with explained(self.path), self._engine.connect() as connection:
            return overview.survey(connection, chosen, wanted, measures)

    def digests(self) -> dict[str, str]:
        """Return a digest of each event by its id: another one when anything of it changes."""
        return dict(self._lister.rows(select(events.c.id, events.c.body), rows.digest))

    def stamp(self) -> str:
        """Return a text that is another one whenever the events have changed."""
        with explained(self.path), self._engine.connect() as connection:
            return str(freshness.state(connection))

    def _events(self, wanted: EventFilter) -> Select[Any]:
        return queries.select_events(wanted, self._sought(wanted))

    def _sought(self, wanted: SaidFilter | ReportFilter) -> Sought:
        with explained(self.path), self._engine.connect() as connection:
            return sought(wanted, connection, lambda: self._gazetteer)

    def rejected(self) -> Iterator[Rejected]:
        """Yield what was rejected and not added since, in order of path."""
        return self._lister.rows(queries.select_rejected(), rows.rejected)

    def report(self, report_id: str) -> Entry | None:
        """Return a report as it stands, None if there is none of that id."""
        query = queries.select_entries().where(
            reports.c.id == report_id, reports.c.current == revisions.c.number
        )
        return next(self._lister.rows(query, rows.entry), None)

    def known(self, report: Report) -> Entry | None:
        """Return the report on record that this one is, or is a revision of; else None."""
        with explained(self.path), self._engine.connect() as connection:
            report_id = standing_of(connection, report).report_id
        return self.report(report_id) if report_id else None

    def claim(self, claim_id: str) -> Claim | None:
        """Return a claim, the current one or else the latest of that id; None if there is none."""
        return next(self._lister.rows(queries.select_claim(claim_id), rows.claim), None)

    def event(self, event_id: str) -> Event | None:
        """Return an event, None if there is none of that id."""
        return next(self._lister.rows(queries.select_event(event_id), rows.event), None)

    def revisions(self, report_id: str) -> Iterator[Entry]:
        """Yield every revision of a report, the first one first."""
        query = queries.select_entries().where(reports.c.id == report_id)
        return self._lister.rows(query, rows.entry)

    def notes(self, report_id: str) -> Iterator[Note]:
        """Yield what the reader noted of a report's current revision."""
        return self._lister.rows(queries.select_notes(report_id), rows.note)

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer.open()
