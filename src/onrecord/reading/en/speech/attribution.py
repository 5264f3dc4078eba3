"""Words of a sentence that are somebody's."""

from dataclasses import dataclass

from onrecord.reading.en.syntax.tokens import Span

Voice = tuple[Span, frozenset[int], bool]
"""Who speaks, the numbers of the tokens said, and whether they follow."""


@dataclass(frozen=True)
class Attribution:
    """Words of a speaker in one sentence.

    `start`/`end` are report offsets of the speaker's noun phrase, None for a pronoun, which
    stands for whoever spoke before; `verb` the token number of the verb of saying.
    """

    start: int | None
    end: int | None
    text: str
    verb: int
    reach: frozenset[int]
    """The token numbers of what is said."""
    lemma: str
    leads: bool
    """Whether the speaker stands before what is said."""

    def names(self, offset: int) -> bool:
        """Say whether a report offset is of the words that name the speaker."""
        return self.start is not None and self.end is not None and self.start <= offset < self.end
