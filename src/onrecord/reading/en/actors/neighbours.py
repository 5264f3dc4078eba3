"""The claims of a report in their sentences: which stand beside which."""

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.model.claim import Content
from onrecord.reading.segments import Segment


class Neighbours:
    """Tells of each claim of a report, by its number, in which sentence and beside what it is."""

    def __init__(self, claims: Sequence[Content], cut: Sequence[Segment]) -> None:
        self.claims = claims
        self._cut = cut
        starts = [segment.start for segment in cut]
        self.where = [bisect_right(starts, one.evidence.start) for one in claims]
        """The numbers of the sentences of the claims, from one."""
        self._in: dict[int, list[int]] = {}
        for at, number in enumerate(self.where):
            self._in.setdefault(number, []).append(at)

    def told_in(self, number: int) -> Sequence[int]:
        """Return the claims of a sentence, by their numbers."""
        return self._in.get(number, ())

    def sentence(self, at: int) -> Segment:
        """Return the sentence of a claim."""
        return self._cut[self.where[at] - 1]

    def sentence_before(self, at: int) -> Segment | None:
        """Return the sentence before that of a claim."""
        number = self.where[at] - 2
        return self._cut[number] if number >= 0 else None

    def beside(self, at: int) -> list[Content]:
        """Return the claims of the sentence of one of them."""
        return [self.claims[n] for n in self.told_in(self.where[at])]

    def means(self, at: int) -> set[str]:
        """Return with what things were done, as far as the claims of a sentence tell."""
        return {one.item.type.split(".")[0] for one in self.beside(at) if one.item}
