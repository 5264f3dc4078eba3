"""The words of one sentence, as a row in which names of places are looked for."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.reading.segments import Segment

_WORD = re.compile(
    r"(?:\b(?:al|el|ar|as|ash|ad|az|ez)-\s(?=[A-Z]))?[^\W\d_]\w*(?:[-'’.][^\W_]+)*|\d+|[^\w\s]"
)
"""A word, with the article that a blank parts from it: `al- Rashidin`."""
_ARTICLE = re.compile(r"(?:al|el|ar|as|ash|an|ad|at|az|ez|er|es|et|ed|en|abu)-\s?[A-ZÀ-Ž]")
_LOOSE = {"al", "el", "es", "ez", "ed", "er", "az", "ad", "ash", "ul", "ur"}
_NO_NAMES = {
    "the", "a", "an", "this", "that", "these", "those", "across", "throughout", "outside", "inside",
    "near", "around", "over", "above", "along", "within", "between", "towards", "toward", "amid",
    "during", "despite", "since", "after", "before",
}  # fmt: skip
"""Words that stand before names, and open sentences: "Across Sumy region"."""
_NEAR = 5
_SPOKEN = {"we", "i", "our", '"', "“", "«", "'"}
"""What comes after the name of who speaks: "Moscow: we struck"."""
_TOP = 500
_SHORT = 4
_POSSESSIVE = re.compile(r"['’]s?$")
_POSSESSIVE_ENDS = ("s", "'", "’")


@dataclass(frozen=True)
class Row:
    """The words of one sentence."""

    segment: Segment
    punctuated: bool = False
    """Whether its report has commas, so that names beside each other are one."""

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where each word starts and ends in the sentence."""
        return tuple([match.span() for match in _WORD.finditer(self.segment.text)])

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as written."""
        return tuple([self.segment.text[start:end] for start, end in self.spans])

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple([word.lower() for word in self.words])

    @cached_property
    def _names(self) -> tuple[bool, ...]:
        return tuple([self._is_written_as_name(at, word) for at, word in enumerate(self.words)])

    def is_name(self, at: int) -> bool:
        """Say whether a word is written like a name: a capital first, or after an article."""
        return 0 <= at < len(self.words) and self._names[at]

    def _is_written_as_name(self, at: int, word: str) -> bool:
        if word[0].isupper():
            return self.lower[at] not in _NO_NAMES
        if word in _LOOSE:  # "Deir ez Zor"
            around = self.words[at - 1 : at] + self.words[at + 1 : at + 2]
            return len(around) > 1 and all(one[0].isupper() for one in around)
        return "-" in word and self.has_article(at)

    def has_article(self, at: int) -> bool:
        """Say whether a word is a name with an Arabic article: "al-Bab"."""
        return "-" in self.words[at] and bool(_ARTICLE.match(self.words[at]))

    def group_at(self, at: int, groups: Mapping[str, Sequence[tuple[str, ...]]]) -> int:
        """How many words from `at` on are one of `groups`, by their first words; 0 where none."""
        for group in groups.get(self.lower[at], ()):
            if self.lower[at : at + len(group)] == group:
                return len(group)
        return 0

    def is_row(self, at: int, size: int) -> bool:
        """Say whether only blanks stand between the words."""
        if size == 1 or at + size > len(self.words):
            return at + size <= len(self.words)
        pairs = zip(self.spans[at : at + size], self.spans[at + 1 : at + size], strict=False)
        return all(not self.segment.text[end:start].strip() for (_, end), (start, _) in pairs)

    def is_first(self, at: int) -> bool:
        """Say whether a word begins a sentence or follows a mark."""
        return at <= 0 or not self.words[at - 1][0].isalnum()

    def is_initials(self, at: int) -> bool:
        """Say whether a word is initials, of an army or agency more often than of a place."""
        beside = self.words[max(0, at - 1) : at] + self.words[at + 1 : at + 2]
        if len(self.words[at]) == _SHORT and any(map(_is_shouted, beside)):
            return False  # "SUMY REGION": all of the line is in capitals
        return (
            len(self.words[at]) < 5
            and self.words[at].isupper()
            and self.lower[at] not in {"us", "uk", "uae", "drc"}
        )

    def is_titled(self, at: int) -> bool:
        """Say whether the words around are all capitalised, as in a headline."""
        near = [word for word in self.words[max(0, at - _NEAR) : at + _NEAR] if word[0].isalpha()]
        return len(near) > _NEAR and sum(word[0].isupper() for word in near) > 0.75 * len(near)

    def is_dateline(self, at: int, size: int) -> bool:
        """Say whether a name opens a line and only tells where it was written: "BEIRUT (AP) -"."""
        if self.segment.filed:
            return True
        if at + size >= len(self.words):
            return False
        shouted = _is_shouted(self.words[at])
        if shouted and self.words[at + size].isupper() and self.words[at + size] != "A":
            return False  # "KHARKIV MISSILE STRIKE", "SUMY REGION": all of the line is in capitals
        if at > 2:
            top = self.segment.start < _TOP and (
                self.lower[at - 1].isalnum() or self.words[at - 1] == ")"
            )
            return shouted and top and self.words[at + size].istitle() and not self._leads(at)
        if at and self._leads(at):
            return False  # "Blasts in Tel Aviv – mayor"
        speaking = self.words[at + size] == ":" and self.after(at + size + 1) in _SPOKEN
        counted = self.after(at + size + 1).isdecimal() and not shouted  # "Lutsk — 1 dead"
        dashed = self.words[at + size] in {"(", "—", "–", "-", "/"} and not counted
        return shouted or speaking or dashed

    def _leads(self, at: int) -> bool:
        """Say whether a small word leads to the word at a place: no dateline."""
        return self.words[at - 1].islower()

    def text(self, at: int, end: int) -> str:
        """The text from one word to another, without a possessive ending."""
        return _owned(self.segment.text[self.spans[at][0] : self.spans[end - 1][1]])

    def after(self, at: int) -> str:
        """The word at a place in lower case; empty past the end."""
        return self.lower[at] if at < len(self.lower) else ""

    def bare(self, at: int) -> str:
        """The word at a place in lower case, without a possessive ending; empty past the end."""
        return _owned(self.after(at))


def _owned(words: str) -> str:
    """Return words without a possessive ending."""
    return _POSSESSIVE.sub("", words) if words[-1:] in _POSSESSIVE_ENDS else words


def _is_shouted(word: str) -> bool:
    """Say whether a word is in capitals and too long for initials."""
    return len(word) > _SHORT and word.isupper()
