"""A chooser that keeps every question it is asked."""

from typing import Any

from onrecord.reading.learned import Chooser, Question
from onrecord.reading.learned.chooser import Candidate


class Recorder:
    """Keeps the questions of a report, answering as another chooser does.

    Without one it takes the first candidate, which is what the rules would choose.
    """

    def __init__(self, chooser: Chooser | None = None) -> None:
        self.chooser = chooser
        self.questions: list[Question[Any]] = []

    def best(self, question: Question[Candidate]) -> Candidate:
        """Keep the question; return the other chooser's answer or the first candidate."""
        self.questions.append(question)
        return self.chooser.best(question) if self.chooser else question.candidates[0]

    def taken(self) -> list[Question[Any]]:
        """Return the questions kept, and forget them."""
        questions, self.questions = self.questions, []
        return questions
