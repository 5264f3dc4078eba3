"""Finding the phrases of a vocabulary in a row of words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_BRANCH = 2
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]")


class Found(NamedTuple, Generic[Value]):
    """A phrase found: words `start`..`end` (end exclusive) and what the vocabulary says of it."""

    start: int
    end: int
    value: Value


def words_of(phrase: str) -> tuple[str, ...]:
    """Split a phrase into lower-case words and marks, hyphens and apostrophes inside kept."""
    return tuple(word.casefold() for word in as_written(phrase))


def as_written(phrase: str) -> tuple[str, ...]:
    """Split a phrase as `words_of` does, keeping its capitals."""
    return tuple(_WORD.findall(phrase))


def parted(phrase: str) -> str:
    """Return a phrase with hyphens between letters set apart, as grammars cut them."""
    return _HYPHEN.sub(" - ", phrase)


def _possessives_cut(words: Sequence[str]) -> tuple[str, ...]:
    """Return words with their `'s` set apart, as grammars cut them: `people 's defence force`."""
    parts = ((word[:-2], "'s") if word.endswith("'s") else (word,) for word in words)
    return tuple(part for one in parts for part in one)


def any_beginning(patterns: Iterable[str]) -> str:
    """Return a pattern that matches any of some, in lower case.

    They branch by their first two letters: tried one by one, hundreds take too long. Of those
    that begin alike the longest is tried first.
    """
    branches: dict[str, list[str]] = {}
    for pattern in sorted(set(patterns), key=lambda one: (-len(one), one)):
        size = _BRANCH if pattern[:_BRANCH].isalpha() else int(pattern[0].isalpha())  # "b(?:e|y)"
        branches.setdefault(pattern[:size], []).append(pattern[size:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in branches.items())


class PhraseBook(Generic[Value]):
    """A vocabulary of phrases, each with a value; the longest phrase at a place wins.

    A hyphen, a stroke or a possessive in a phrase may stand apart in the row of words, or not.
    """

    def __init__(self, phrases: Mapping[str, Value]) -> None:
        cut = {words_of(parted(phrase)): value for phrase, value in phrases.items()}
        cut |= {words_of(phrase): value for phrase, value in phrases.items()}
        cut |= {
            tuple(one.casefold().split()): value for one, value in phrases.items() if "/" in one
        }
        self._values = {_possessives_cut(words): value for words, value in cut.items()} | cut
        lengths: dict[str, set[int]] = {}
        self._seconds: dict[tuple[str, int], set[str]] = {}
        for words in self._values:
            lengths.setdefault(words[0], set()).add(len(words))
            if len(words) > 1:
                self._seconds.setdefault((words[0], len(words)), set()).add(words[1])
        self._lengths = {word: sorted(sizes, reverse=True) for word, sizes in lengths.items()}
        self.firsts = frozenset(lengths)
        """The words that phrases begin with: most words begin none."""

    @classmethod
    def inverted(cls, groups: Mapping[Value, Sequence[str]]) -> "PhraseBook[Value]":
        """Make a book from a mapping of values to their phrases."""
        return cls({phrase: value for value, phrases in groups.items() for phrase in phrases})

    def at(self, rows: Sequence[Sequence[str]], start: int) -> "Found[Value] | None":
        """Return the longest phrase that begins at a word.

        `rows` holds, for each word, the forms it may match by (as written, lemma).
        """
        best: Found[Value] | None = None
        if self.firsts.isdisjoint(rows[start]):
            return None  # as with most words
        for first in rows[start]:
            for size in self._lengths.get(first, ()):
                if best and size <= best.end - best.start:
                    break
                if size == 1:
                    value: Value | None = self._values[(first,)]
                elif self._goes_on(rows, start, first, size):
                    value = self._match(rows, start, size)
                else:
                    continue
                if value is not None:
                    best = Found(start, start + size, value)
                    break
        return best

    def find(self, rows: Sequence[Sequence[str]]) -> "Iterator[Found[Value]]":
        """Return all phrases, left to right, none overlapping another."""
        end = 0
        for at, forms in enumerate(rows):
            if at < end or self.firsts.isdisjoint(forms):
                continue
            found = self.at(rows, at)
            if found:
                yield found
                end = found.end

    def _goes_on(self, rows: Sequence[Sequence[str]], start: int, first: str, size: int) -> bool:
        """Say whether the second word of a phrase of that size follows; few phrases get so far."""
        further = start + 1 < len(rows)
        return further and not self._seconds[first, size].isdisjoint(rows[start + 1])

    def _match(self, rows: Sequence[Sequence[str]], start: int, size: int) -> Value | None:
        if start + size > len(rows):
            return None
        options: list[tuple[str, ...]] = [()]
        for forms in rows[start : start + size]:
            options = [(*option, form) for option in options for form in dict.fromkeys(forms)]
        return next((self._values[option] for option in options if option in self._values), None)
