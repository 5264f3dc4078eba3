"""The normal form of place names, in which spellings that differ by habit alone are equal."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import get_args

from onrecord.model.place import Level

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´ʹʻʿʾ′\""))
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
                          "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ə": "a", "Ə": "A", "þ": "th",
                          "Þ": "Th", "ð": "d", "Ð": "D"})  # fmt: skip
_BREAKS = re.compile(r"[\s.,;()/_\-‐‑–—]+")
_ARTICLE = re.compile(
    r"\b(?:"
    r"(?:[AaEeUu]l|[AE]l|[Aa]r|[Ee]r|[Aa]z|[Ee]z|[Aa]d|[Ee]d|[Aa]sh|[Ee]sh|[Aa]dh|[Aa]th|[Ee]s|[Ee]n|[Ee]t)"
    r"(?:[-‐‑–]|\s+)|"
    # These are English words too: in lower case they are articles only where a hyphen follows.
    r"(?:[Aa]s|[Aa]n|[Aa]t)[-‐‑–]|"
    r"(?:As|An|At)\s+)(?=\w)"
)
_VOWELS = re.compile(r"(?<=.)[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = (
    ("sch", "s"), ("shch", "s"), ("tch", "s"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("sh", "s"), ("ch", "s"), ("zh", "z"), ("ts", "s"), ("ph", "f"), ("ck", "k"), ("x", "ks"),
    ("q", "k"), ("c", "k"), ("g", "k"), ("z", "s"), ("j", "y"), ("w", "v"), ("ou", "u"), ("b", "b"),
)  # fmt: skip


@lru_cache(maxsize=4096)  # a report names few places, and each of them many times
def normal(name: str) -> str:
    """Return the look-up form of a name: case-folded, without diacritics, apostrophes or hyphens.

    The Arabic article is `al` however it is spelt and assimilated: `Ar-Raqqah`, `el Raqqah`.
    """
    text = _ARTICLE.sub("al ", name.translate(_APOSTROPHES))
    if not text.isascii():
        text = _unmarked(text).translate(_LETTERS)
    return _BREAKS.sub(" ", text).strip().casefold().replace("ё", "е")


def _unmarked(text: str) -> str:
    # Cyrillic й, ї and ё are letters of their own; Latin ones lose their marks.
    letters = (
        letter if "Ѐ" <= letter <= "ӿ" else unicodedata.normalize("NFKD", letter)
        for letter in unicodedata.normalize("NFC", text)
    )
    return "".join(letter for letter in "".join(letters) if not unicodedata.combining(letter))


def skeleton(key: str) -> str:
    """Return what transliterations of one name have in common, from its normal form.

    Articles, inner vowels and doubled letters go; letters that stand for one sound are one.
    """
    text = "".join(word for word in key.split() if word != "al")
    for spelling, sound in _SOUNDS:
        text = text.replace(spelling, sound)
    text = "a" + text[1:] if text[:1] in "aeiou" else text
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", text))


LEVELS: tuple[Level, ...] = get_args(Level)
"""The levels in the order in which the file numbers them."""


class LevelWords:
    """The words that tell a place's level, as `region` in `Kharkiv region`."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._levels = {normal(word): tuple(levels) for word, levels in words.items()}
        self._most = max((word.count(" ") + 1 for word in self._levels), default=0)

    def split(self, key: str) -> tuple[str, tuple[str, ...]] | None:
        """Return a normal form's name without its level word, and the levels that word allows.

        The word stands last (`kharkiv region`) or first with `of` (`province of idlib`); None
        where there is none.
        """
        words = key.split()
        for size in range(min(self._most, len(words) - 1), 0, -1):
            if levels := self._levels.get(" ".join(words[-size:])):
                return " ".join(words[:-size]), levels
            levels = self._levels.get(" ".join(words[:size]))
            if levels and words[size] == "of" and len(words) > size + 1:
                return " ".join(words[size + 1 :]), levels
        return None

    def bare(self, key: str) -> str | None:
        """Return a normal form's name without its level word, or None where it has none."""
        found = self.split(key)
        return found[0] if found else None

    def rows(self) -> Iterator[tuple[str, str]]:
        """Return word and levels, as the file keeps them."""
        return ((word, " ".join(levels)) for word, levels in self._levels.items())
