"""Where a report goes: which places it names in which sentences, and where its claims happened."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.reading.en.nesting import identity
from onrecord.reading.mentions import Mention
from onrecord.reading.segments import Segment


class Itinerary:
    """The places of one report, sentence by sentence, and those of its claims so far."""

    def __init__(self, cut: Sequence[Segment], mentions: Sequence[Sequence[Mention]]) -> None:
        self.cut = cut
        self.mentions = mentions
        """The places named in each sentence."""
        self.times: Counter[str] = Counter()
        """How often each place is named, by its identity."""
        self._sentences: defaultdict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(mentions):
            for one in row:
                self.times[identity(one)] += 1
                self._sentences[identity(one)].append(number)
        self.most = max(self.times.values(), default=1)
        """How often the place named most is named."""
        self.stops: list[tuple[Mention, ...]] = []
        """Where the claims so far happened, the last one last."""
        self._stopped: dict[str, list[int]] = {}

    def stop(self, places: tuple[Mention, ...]) -> None:
        """Remember where a claim happened."""
        for one in places:
            self._stopped.setdefault(identity(one), []).append(len(self.stops))
        self.stops.append(places)

    def stops_at(self, place: str) -> int:
        """How many of the claims so far happened at a place."""
        return len(self._stopped.get(place, ()))

    def since_stop(self, place: str, most: int) -> int:
        """How many claims back the last one at a place was, `most` where none was."""
        stopped = self._stopped.get(place)
        return min(most, len(self.stops) - stopped[-1]) if stopped else most

    def since_named(self, place: str, number: int, most: int) -> int:
        """How many sentences before a sentence a place was named last, `most` where never."""
        named = self._sentences.get(place, ())
        at = bisect_left(named, number)
        return min(most, number - named[at - 1]) if at else most

    def first_named(self, place: str, most: int) -> int:
        """The number of the sentence that names a place first, `most` where none does."""
        named = self._sentences.get(place)
        return min(most, named[0]) if named else most

    def is_named_in(self, place: str, number: int) -> bool:
        """Say whether a sentence names a place."""
        return number in self._sentences.get(place, ())

    def heading(self, number: int) -> Sequence[Mention]:
        """Return the places named in the nearest headline at or above a sentence."""
        for above in range(number, -1, -1):
            if self.cut[above].headline:
                return self.mentions[above]
        return ()
