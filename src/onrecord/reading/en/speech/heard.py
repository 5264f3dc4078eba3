"""The speakers a report has let speak so far, whom later words call by less than the name."""

import re
from functools import cache
from itertools import chain

from onrecord.codebook import load
from onrecord.model.claim import Speaker
from onrecord.reading.phrases import words_of

DEFINITE = re.compile(r"^the\s", re.IGNORECASE)
ARTICLE = re.compile(
    r"^(?:the|a|an|its|his|her|their|our|mr|mrs|ms|dr)\b\.?\s+(?=\S)", re.IGNORECASE
)

_BY_PRONOUN = {
    "he": "persons", "him": "persons", "she": "persons", "her": "persons", "it": "collective",
}  # fmt: skip
_FURTHER = re.compile(r",|\s(?:of|in|for|at|from)\s")
"""What ends the words that tell whether a speaker is a person: `the head of the agency`."""
_LETTERS = 3
"""How many letters at least stand for a name, which two could for many."""


class Heard:
    """Finds a speaker heard before by a last name, or by `the source` or `the group`."""

    def __init__(self) -> None:
        self._speakers: list[Speaker] = []

    def add(self, speaker: Speaker) -> None:
        """Remember a speaker."""
        self._speakers.append(speaker)

    def called(self, text: str, words: tuple[str, ...]) -> Speaker | None:
        """Return the speaker heard last whom words call by a last name or by the office."""
        if text[:1].isupper() and not DEFINITE.match(text):
            for speaker in reversed(self._speakers):
                name = words_of(speaker.name)
                if len(words) < len(name) and name[-len(words) :] == words:
                    return speaker
        if not _is_plain(text):
            letters = ARTICLE.sub("", text)
            return next((one for one in reversed(self._speakers) if _goes_by(letters, one)), None)
        heard = (
            (words_of(ARTICLE.sub("", called)), one)
            for one in reversed(self._speakers)
            for called in (one.name, one.text)
        )
        named = [(name, one) for name, one in heard if len(name) > len(words)]
        headed = (one for name, one in named if words in (name[: len(words)], name[-len(words) :]))
        within = (one for name, one in named if set(words) <= set(name))
        return next(chain(headed, within), None)

    def pointed_at(self, pronoun: str) -> Speaker | None:
        """Return the speaker heard last whom a pronoun can mean: a person by `he`, no ministry.

        Where no such one was heard it is the last of all.
        """
        sort = _BY_PRONOUN.get(pronoun.lower())
        heard = reversed(self._speakers)
        fits = (one for one in heard if sort is None or _sort(one) in {sort, None})
        return next(fits, self._speakers[-1] if self._speakers else None)

    def later(self, one: Speaker | None, other: Speaker | None) -> Speaker | None:
        """Return which of two speakers was heard last, the first where both were at once."""
        if one is None or other is None:
            return one or other
        heard = reversed(self._speakers)
        return next((speaker for speaker in heard if speaker in (one, other)), one)

    def body(self, text: str, words: tuple[str, ...]) -> Speaker | None:
        """Return the speaker with a name heard last, whom `the group` or `the agency` means.

        That is no person: "Mercy Bridge said ... Its director, Ann Lee, said ... The group said".
        """
        known = load("en/speakers")
        plain = set(words[:-1]) <= set(known["plain"]) and words[-1] in known["bodies"]
        if not (plain and _is_plain(text)):
            return None
        named = (one for one in reversed(self._speakers) if one.name[:1].isupper())
        return next((one for one in named if _sort(one) != "persons"), None)


def _sort(speaker: Speaker) -> str | None:
    """Say whether a speaker is one of `persons` or of the `collective`; None where no word does."""
    words = words_of(_FURTHER.split(ARTICLE.sub("", speaker.text))[0])
    if words[-1:] and words[-1].removesuffix("s") in _nouns("collective"):
        return "collective"
    if not _nouns("persons").isdisjoint(words):
        return "persons"
    return "collective" if speaker.role in _roles_of_bodies() else None


@cache
def _nouns(sort: str) -> frozenset[str]:
    return frozenset(load("en/speakers")[sort])


@cache
def _roles_of_bodies() -> frozenset[str]:
    """Return the roles of the speakers that have a usual name, of whom none is a person."""
    return frozenset(one["role"] for one in load("en/speakers")["known"].values())


def _goes_by(letters: str, speaker: Speaker) -> bool:
    """Say whether a speaker's last words begin with some letters: `RMA`."""
    initials = "".join(word[0] for word in speaker.name.split() if word[0].isupper())
    return len(letters) >= _LETTERS and letters.isupper() and initials.endswith(letters)


def _is_plain(text: str) -> bool:
    """Say whether words are `the` and no name: `the source`."""
    named = any(word[:1].isupper() for word in text.split()[1:])
    return bool(DEFINITE.match(text)) and not named
