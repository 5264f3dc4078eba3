"""Finding the phrases of a vocabulary in a row of words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
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


@lru_cache(maxsize=1024)  # the words of one claim or speaker are asked for again and again
def as_written(phrase: str) -> tuple[str, ...]:
    """Split a phrase as `words_of` does, keeping its capitals."""
    return tuple(_WORD.findall(phrase))


def lowered(text: str) -> str:
    """Return a text in lower case, each letter of it one: `lower` makes two of the Turkish İ."""
    return text.replace("İ", "I").lower()


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
        seconds: dict[str, dict[int, set[str]]] = {}
        for words in self._values:
            seconds.setdefault(words[0], {}).setdefault(len(words), set()).update(words[1:2])
        self._seconds = {
            first: sorted(by_size.items(), reverse=True) for first, by_size in seconds.items()
        }
        """For each first word the sizes of its phrases, longest first, and their second words."""
        self.firsts = frozenset(seconds)
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
        following = rows[start + 1] if start + 1 < len(rows) else ()
        for first in rows[start]:
            for size, seconds in self._seconds.get(first, ()):
                if best and size <= best.end - best.start:
                    break
                if size == 1:
                    value: Value | None = self._values[(first,)]
                elif seconds.isdisjoint(following):
                    continue  # as with most phrases
                else:
                    value = self._match(rows, start, size)
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

    def _match(self, rows: Sequence[Sequence[str]], start: int, size: int) -> Value | None:
        if start + size > len(rows):
            return None
        words = (
            forms[:1] if forms[0] == forms[-1] else forms for forms in rows[start : start + size]
        )
        values = self._values
        return next((values[option] for option in product(*words) if option in values), None)
