"""From the words of a speaker to a name, an office and a party."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Speaker
from onrecord.reading.en.parties import GOVERNMENT, Parties
from onrecord.reading.phrases import PhraseBook, words_of

_ARTICLE = re.compile(r"^(?:the|a|an|its|his|her|their)\s+", re.IGNORECASE)


@cache
def _known() -> PhraseBook[tuple[str, str | None, str | None]]:
    known = load("en/speakers")["known"]
    return PhraseBook(
        {
            word: (name, entry["role"], entry["party"])
            for name, entry in known.items()
            for word in entry["words"]
        }
    )


@cache
def _offices() -> PhraseBook[str]:
    return PhraseBook(load("en/speakers")["offices"])


@cache
def _roles() -> frozenset[str]:
    return frozenset(load("en/speech")["heads"])


class Speakers:
    """Names speakers."""

    def __init__(self, gazetteer: Gazetteer, parties: Parties) -> None:
        self._gazetteer = gazetteer
        self._parties = parties

    def name(self, text: str, start: int, state: str | None) -> Speaker:
        """Return the speaker that `text`, at report offset `start`, names.

        `state` is the country in play, whose air force "the air force" is.
        """
        bare = _ARTICLE.sub("", text)
        words = words_of(bare)
        rows = [(word,) for word in words]
        party = self._party(rows, state)
        known = next(iter(_known().find(rows)), None)
        role = next((word for word in words if word in _roles()), None)
        name = bare
        if known and known.end - known.start >= len(words) - 1:
            name, role, party = known.value[0], known.value[1], known.value[2] or party
        elif office := next(iter(_offices().find(rows)), None):
            country = self._adjective(party or state)
            name = office.value.format(country=country) if country else bare
            role, party = " ".join(words[office.start : office.end]), party or state
        return Speaker(
            text=text, name=name, role=role, party=party, start=start, end=start + len(text)
        )

    def _party(self, rows: list[tuple[str]], state: str | None) -> str | None:
        settled = self._parties.settle(
            (found.value for found in self._parties.find(rows)), state, None
        )
        return next((party.code for party in settled if party.code != GOVERNMENT), None)

    def _adjective(self, code: str | None) -> str | None:
        forms = load("parties")["countries"].get(code or "")
        return forms[0].title() if forms else None
