"""Whether two names mean the same: spelling, word order and titles aside."""

import re
import unicodedata
from difflib import SequenceMatcher
from typing import NamedTuple

_LEVELS = {
    "oblast": "region",
    "province": "region",
    "governorate": "region",
    "region": "region",
    "state": "region",
    "raion": "district",
    "rayon": "district",
    "district": "district",
}
_LEVEL_WORDS = frozenset(_LEVELS.values())
_NO_PART_OF_A_PLACE = frozenset({"the", "city", "of", "town", "village", "republic"})
_NO_PART_OF_A_SPEAKER = frozenset(
    {"the", "a", "an", "of", "and", "s", "for", "in", "mr", "official", "officials"}
)
_ARTICLE = re.compile(r"^(al|ar|as|ash|at|an|ad|el|deir ez) ")
_ALIKE = 0.75
"""How alike two spellings must be (SequenceMatcher's ratio), of five letters or more."""
_STEM = 5
"""Letters of a speaker's word that count, so that "Ukraine" and "Ukrainian" are one."""


class PlaceForm(NamedTuple):
    """One way to name a place: its name in plain words and its country's code ("" for none)."""

    name: str
    country: str

    @classmethod
    def of(cls, name: str, country: str | None) -> "PlaceForm":
        """Return the comparable form of a name: levels made one, articles left out."""
        words = (_LEVELS.get(word, word) for word in plain(name).split())
        kept = (word for word in words if word not in _NO_PART_OF_A_PLACE)
        return cls(" ".join(kept), (country or "").upper())

    def means(self, other: "PlaceForm") -> bool:
        """Say whether both are the same place: country and level equal, names spelt alike."""
        if self.country != other.country or self._levels != other._levels:
            return False
        ours, theirs = self._bare, other._bare
        if ours == theirs:
            return True
        long_enough = min(len(ours), len(theirs)) >= 5
        return long_enough and SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE

    @property
    def _levels(self) -> frozenset[str]:
        return _LEVEL_WORDS.intersection(self.name.split())

    @property
    def _bare(self) -> str:
        return _ARTICLE.sub("", self.name).replace(" ", "")


PlaceForms = tuple[PlaceForm, ...]
"""The ways one place is named; two places are one if any two of their forms are."""


def plain(text: str) -> str:
    """Return `text` in lower case without accents, apostrophes and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return re.sub(r"[^\w\s]", " ", re.sub("[’']", "", bare)).strip()


def shared_places(coded: tuple[PlaceForms, ...], claimed: tuple[PlaceForms, ...]) -> int:
    """Return how many of the coded places are among the claimed ones, each used once."""
    left = list(claimed)
    for place in coded:
        same = next((other for other in left if _same_place(place, other)), None)
        if same is not None:
            left.remove(same)
    return len(claimed) - len(left)


def same_speaker(coded: str | None, claimed: str | None) -> bool:
    """Say whether half or more of the shorter name's words are in the other."""
    if coded is None or claimed is None:
        return coded is claimed
    ours, theirs = _stems(coded), _stems(claimed)
    return len(ours & theirs) / max(1, min(len(ours), len(theirs))) >= 0.5


def _same_place(one: PlaceForms, other: PlaceForms) -> bool:
    return any(a.means(b) for a in one for b in other)


def _stems(name: str) -> frozenset[str]:
    words = plain(name).split()
    return frozenset(w[:_STEM] for w in words if w not in _NO_PART_OF_A_SPEAKER) or frozenset(words)
