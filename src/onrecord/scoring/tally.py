"""What was found, over many reports: counts by kind and by slot, and the scores they give."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.scoring.coding import CodedClaim
from onrecord.scoring.matching import SLOTS, STRICT, agreement, match


@dataclass
class Counts:
    """How many claims were coded, found, found where coded, and right on every strict slot."""

    coded: int = 0
    found: int = 0
    matched: int = 0
    strict: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.coded + other.coded,
            self.found + other.found,
            self.matched + other.matched,
            self.strict + other.strict,
        )

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of finding a claim."""
        return _f1(self.matched, self.found, self.coded)

    @property
    def strict_f1(self) -> float:
        """The same, where a claim only counts with all its strict slots right."""
        return _f1(self.strict, self.found, self.coded)


class Tally:
    """Counts that grow report by report."""

    def __init__(self) -> None:
        self._kinds: defaultdict[str, Counts] = defaultdict(Counts)
        self._slots: Counter[str] = Counter()

    def add(self, coded: Sequence[CodedClaim], claims: Sequence[CodedClaim]) -> None:
        """Count one report's claims against its coding; optional ones count neither way."""
        pairs = match(coded, claims)
        answered = {id(claim) for _, claim in pairs}
        for one in coded:
            self._kinds[one.kind].coded += not one.optional
        for claim in claims:
            self._kinds[claim.kind].found += id(claim) not in answered
        for one, claim in pairs:
            if not one.optional:
                self._count_pair(one, claim)

    @classmethod
    def sum(cls, tallies: Iterable["Tally"]) -> "Tally":
        """Return the counts of several tallies together."""
        whole = cls()
        for tally in tallies:
            whole._slots.update(tally._slots)
            for kind, counts in tally._kinds.items():
                whole._kinds[kind] += counts
        return whole

    @property
    def kinds(self) -> Mapping[str, Counts]:
        """The counts of each kind that was coded or found, the most coded first."""
        counted = ((kind, n) for kind, n in self._kinds.items() if n.coded or n.found)
        return dict(sorted(counted, key=lambda kind: (-kind[1].coded, kind[0])))

    @property
    def total(self) -> Counts:
        """The counts of all kinds together."""
        return sum(self._kinds.values(), Counts())

    @property
    def slots(self) -> Mapping[str, float]:
        """The share of matched claims (0 to 1) that agree on each slot."""
        matched = max(1, self.total.matched)
        return {slot: self._slots[slot] / matched for slot in SLOTS}

    def _count_pair(self, coded: CodedClaim, claim: CodedClaim) -> None:
        agreed = agreement(coded, claim)
        # A pair counts under the kind that was coded, also where the other may stand for it.
        counts = self._kinds[coded.kind]
        counts.found += 1
        counts.matched += 1
        counts.strict += agreed.issuperset(STRICT)
        self._slots.update(agreed)


def _f1(right: int, found: int, coded: int) -> float:
    precision, recall = right / max(1, found), right / max(1, coded)
    return 2 * precision * recall / (precision + recall) if right else 0.0
