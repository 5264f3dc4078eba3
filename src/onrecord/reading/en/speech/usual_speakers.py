"""The speakers that have a usual name, and those whom a report itself names in full."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.speech.heard import ARTICLE, DEFINITE
from onrecord.reading.phrases import PhraseBook, words_of

_ACRONYM = re.compile(
    r"((?:[A-Z][\w’'-]+ (?:(?:of|for|in|on|and|the) )*){2,9})\(([A-Z][A-Za-z]{0,6}[A-Z])\)"
)
"""A name with the letters it goes by: `Rapid Support Forces (RSF)`."""
_FEW = 5
"""How many words may tell an office whose holder is named elsewhere."""


@cache
def usually_named(state: str | None) -> PhraseBook[tuple[str, str | None, str | None]]:
    """Return the speakers with a usual name, as they are called where `state` is in play."""
    known = load("en/speakers")["known"]
    return PhraseBook(
        {
            word: (name, entry["role"], entry["party"])
            for name, entry in known.items()
            for word in (*entry["words"], *entry.get("home", {}).get(state, ()))
        }
    )


@cache
def offices() -> PhraseBook[str]:
    """Return the forms of the names of offices that speak for a country."""
    return PhraseBook(load("en/speakers")["offices"])


@cache
def roles() -> frozenset[str]:
    """Return the nouns that can speak without a name."""
    return frozenset(load("en/speech")["heads"])


def named_once(text: str) -> dict[str, str]:
    """Return the roles of which a report names just one speaker, with that speaker's name."""
    named: dict[str, set[str]] = {}
    for found in usually_named(None).find([(word,) for word in words_of(text)]):
        name, role, _ = found.value
        if role:
            named.setdefault(role, set()).add(name)
    return {role: next(iter(names)) for role, names in named.items() if len(names) == 1}


def army_letters(words: tuple[str, ...], state: str | None, text: str) -> str | None:
    """Return the letters by which a report calls those that it also calls `the army`.

    `state` is the country in play, whose army it is.
    """
    letters = load("en/speakers")["armies"].get(state)
    plain = " ".join(words) in load("en/speakers")["army"]
    return letters if letters and plain and re.search(rf"\b{letters}\b", text) else None


def spelled_out(text: str) -> dict[str, str]:
    """Return the full names that a report gives with their letters, by the letters."""
    found = _ACRONYM.finditer(text)
    return {match[2]: ARTICLE.sub("", match[1].strip()) for match in found}


def holder(office: str, text: str) -> str | None:
    """Return who holds the office that words tell of, where a report names only one."""
    held = next((one for one in load("en/speakers")["held"] if office.endswith(one)), None)
    if held is None or not DEFINITE.match(office) or len(office.split()) > _FEW:
        return None
    named = re.findall(rf"\b(?i:{held}) ((?:[A-Z][\w’'-]+ ?){{2,3}})", text)
    names = {one.strip() for one in named}
    return names.pop() if len(names) == 1 else None
