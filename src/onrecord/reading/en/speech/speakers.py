"""From the words of a speaker to a name, an office and a party."""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.model.claim import Speaker
from onrecord.reading.en.parties import COUNTRY, GOVERNMENT, Parties, Party, is_side
from onrecord.reading.en.speech.extents import LINKS
from onrecord.reading.en.speech.heard import ARTICLE, DEFINITE, Heard
from onrecord.reading.en.speech.usual_speakers import (
    army_letters,
    holder,
    named_once,
    offices,
    roles,
    spelled_out,
    usually_named,
)
from onrecord.reading.phrases import words_of

_BRACKETED = re.compile(r"\s*\([^)]*\)?\s*$")
"""The letters a name goes by, after it: `Rapid Support Forces (RSF)`."""
_PAGE = re.compile(
    r"(?:['’]s?|(?<=\w)s)(?: own| official| verified)*"
    r"(?: (?:telegram|facebook|twitter|x|instagram|youtube|vk|viber|whatsapp|social media))?"
    r" (?:page|account|channel|feed|website|web site)$",
    re.IGNORECASE,
)
"""Where one writes, after the name of whose it is: `the army's Telegram channel`."""
_AGE = re.compile(r",\s+\d{1,2}(?=,|$)")
_APPOSITION = re.compile(r",\s+((?:[^,.;:\n]){3,90})")
_TITLED = re.compile(r"[^,]+, ((?:[A-Z][\w’'.-]+ ?){2,4})")
"""An office with the name of who holds it: "director, Rami Abdel Rahman"."""
_DESCRIBED = re.compile(
    r"((?:(?:al-)?[A-Z][\w’'.-]+ ?){1,4}),? (?:an?|the) .+"
    r"|((?:(?:al-)?[A-Z][\w’'.-]+ ?){2,4}), [a-z].+"
    r"|.+ (?:identified|known|named) (?:only |as |by )*((?:[A-Z][\w’'.-]+ ?){1,4})"
)
"""A name with who that is: `Salim, a resident of Goma`."""
_DEFENDING = re.compile(r"\b(?:air defen[cs]e|downed|shot down|intercept|repel|repuls)", re.I)
_ITS = re.compile(r"\bits\s+(?:own\s+)?$", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]\s+|\n+")
_BACK = 400
_NEAR = 20
"""Characters before a name in which `its own` stands."""
"""How many characters before `its ministry` the country may be named."""
_IN_OFFICE = {"source", "sources", "insider", "insiders"}
_OFFICE = 5
"""How many words of a description tell the office."""


class Speakers:
    """Names the speakers of one report, given by its text."""

    def __init__(self, parties: Parties, text: str) -> None:
        self._parties = parties
        self._text = text
        self._named = named_once(text)
        self._spelled_out = spelled_out(text)
        self._heard = Heard()
        self._parties_in = cache(self._find_parties)

    def hear(self, speaker: Speaker) -> None:
        """Remember a speaker, whom later words may call by less than the name."""
        self._heard.add(speaker)

    def pointed_at(self, pronoun: str) -> Speaker | None:
        """Return the speaker heard before whom a pronoun means; None where nobody has spoken."""
        return self._heard.pointed_at(pronoun)

    def name(self, text: str, start: int, state: str | None) -> Speaker:
        """Return the speaker that `text`, at report offset `start`, names.

        `state` is the country in play, whose air force "the air force" is. Two who say it
        together are both named (codebook, section 3).
        """
        first, also, second = text.partition(" and ")
        if also and self._is_someone(first) and self._is_someone(second):
            one = self._one(first, start, state)
            other = self._one(second, start + len(first + also), state)
            name = f"{one.name}; {other.name}"
            return one.model_copy(
                update={"text": text, "name": name, "end": start + len(text), "role": None}
            )
        return self._one(text, start, state)

    def _one(self, text: str, start: int, state: str | None) -> Speaker:
        """Return a speaker named alone."""
        owner = self._owner(start)
        state = owner or state
        bare = _unsorted(_AGE.sub("", _BRACKETED.sub("", ARTICLE.sub("", _PAGE.sub("", text)))))
        words = words_of(bare)
        rows = [(word,) for word in words]
        # databases write "Turkeys army"
        owned = [(words[0].removesuffix("s").rstrip("'’"),)] if words else []
        party = self._party(rows, None) or self._party(owned, None) or self._party(rows, state)
        party = party or self._described(start + len(text), state)
        known = next(iter(usually_named(state).find(rows)), None)
        role = next((word for word in words if word in roles()), None)
        titled = _TITLED.fullmatch(bare)
        described = _DESCRIBED.fullmatch(bare)
        name = titled[1] if titled else bare
        name = next(filter(None, described.groups())).strip() if described else name
        if bare in self._spelled_out:
            name = self._spelled_out[bare]
        elif known and known.end - known.start >= len(words) - 1:
            name, role, party = known.value[0], known.value[1], known.value[2] or party
        elif group := self._group(words_of(bare.partition(",")[0])):
            name, party = group, group
        elif letters := army_letters(words, state, self._text):
            name, party = letters, state
        elif earlier := self._earlier(text, words):
            name, role, party = earlier.name, earlier.role, earlier.party
        elif band := self._band(text, words, start):
            name, party = band.name, band.code
        elif meant := self._meant(words):
            name, role = meant
        elif held := holder(text, self._text):
            name, role = held, words[-1]
        elif (office := next(iter(offices().find(rows)), None)) and _is_itself(
            words, office.start, office.end
        ):
            party = party or owner or self._only_country() or state
            country = self._adjective(party)
            name = office.value.format(country=country) if country else bare
            role = " ".join(words[office.start : office.end])
        elif owner and name == bare and (country := self._adjective(owner)):
            name, party = f"{country} {bare}", party or owner
        return Speaker(
            text=text, name=name, role=role, party=party, start=start, end=start + len(text)
        )

    def _owner(self, start: int) -> str | None:
        """Return the country told of first in a sentence, which `its ministry` is of.

        Of a sentence that begins with those words it is that of the one before; None for words
        that no `its` stands before.
        """
        if not _ITS.search(self._text, max(0, start - _NEAR), start):
            return None
        before = self._text[max(0, start - _BACK) : start]
        for sentence in reversed(_SENTENCE.split(before)):
            named = self._parties.find([(word,) for word in words_of(sentence)])
            codes = [one.value.code for one in named]
            if codes:
                return codes[0] if len(codes[0]) == COUNTRY else None
        return None

    def _is_someone(self, text: str) -> bool:
        """Say whether words name one who speaks: by an office, a usual name or as a party."""
        words = words_of(ARTICLE.sub("", text))
        rows = [(word,) for word in words]
        known = (one.end - one.start for one in usually_named(None).find(rows))
        parties = (one.end - one.start for one in self._parties.find(rows))
        if len(words) in {*known, *parties}:
            return True
        last = words[-1] if words else ""
        several = text[:1].islower() or len(words) > 1 or bool(ARTICLE.match(text))
        return several and not roles().isdisjoint({last, last[:-1], last[:-2]})

    def _only_country(self) -> str | None:
        """Return the one country that a report of defence speaks of: its ministry tells of it."""
        if not _DEFENDING.search(self._text):
            return None
        found = self._parties.find([(word,) for word in words_of(self._text)])
        codes = {one.value.code for one in found if len(one.value.code) == COUNTRY}
        return next(iter(codes)) if len(codes) == 1 else None

    def _meant(self, words: tuple[str, ...]) -> tuple[str, str] | None:
        """Return whom `a monitoring group` means, where the report names only one."""
        for role, phrases in _generic().items():
            if role in self._named and any(words[-len(phrase) :] == phrase for phrase in phrases):
                return self._named[role], role
        return None

    def _group(self, words: tuple[str, ...]) -> str | None:
        """Return the usual name of a group that words name, with no more than what it is.

        A name spelled out stays: `the Rapid Support Forces`.
        """
        sorts = {"group", *load("en/speakers")["bands"]}
        rest = [word for word in words if word not in sorts]
        found = self._parties.find([(word,) for word in rest])
        covered = sum(one.end - one.start for one in found)
        if (
            not found
            or covered != len(rest)
            or not all(is_side(one.value.code) for one in found[:-1])
        ):
            return None
        code = found[-1].value.code
        spelled_out = code.casefold() == "".join(word[:1] for word in rest)
        usual = len(code) > COUNTRY and code[:1].isupper() and not spelled_out
        return code if usual else None

    def _band(self, text: str, words: tuple[str, ...], start: int) -> Party | None:
        """Return the armed group, named last before, that `the force` means."""
        if not DEFINITE.match(text) or " ".join(words) not in load("en/speakers")["bands"]:
            return None
        before = [(word,) for word in words_of(self._text[:start])]
        named = [found.value for found in self._parties.find(before)]
        groups = [one for one in named if len(one.code) > COUNTRY and one.country]
        return groups[-1] if groups else None

    def _earlier(self, text: str, words: tuple[str, ...]) -> Speaker | None:
        """Return the speaker heard before whom words mean that are not the whole name."""
        body = None if self._meant(words) else self._heard.body(text, words)
        return self._heard.later(self._heard.called(text, words), body)

    def _party(self, rows: Sequence[tuple[str]], state: str | None) -> str | None:
        settled = self._parties.settle(self._parties_in(tuple(rows)), state, None)
        codes = [party.code for party in settled if party.code != GOVERNMENT]
        return next((code for code in codes if len(code) > COUNTRY), next(iter(codes), None))

    def _find_parties(self, rows: Sequence[tuple[str]]) -> tuple[Party, ...]:
        return tuple(found.value for found in self._parties.find(rows))

    def _described(self, end: int, state: str | None) -> str | None:
        """Return the party in what is said of a speaker: "X, the head of the Y group"."""
        match = _APPOSITION.match(self._text, end)
        words = words_of(match[1]) if match else ()
        office = set(words[:_OFFICE]) & roles()
        return self._party([(word,) for word in words], state) if office else None

    def _adjective(self, code: str | None) -> str | None:
        forms = load("parties")["countries"].get(code or "")
        return forms[0].title() if forms else None


@cache
def _generic() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the words for any speaker of a sort: `the monitor`."""
    generic: dict[str, list[str]] = load("en/speakers")["generic"]
    return {role: tuple(map(words_of, phrases)) for role, phrases in generic.items()}


def _is_itself(words: Sequence[str], start: int, end: int) -> bool:
    """Say whether an office speaks, not one in it or beside it: `a source in the air force`."""
    beside = {*words[:start]} & LINKS or {*words[end : end + 1]} & _IN_OFFICE
    return not beside


def _unsorted(text: str) -> str:
    """Leave out of what sort a group is: `paramilitary Rapid Support Forces`."""
    first, _, rest = text.partition(" ")
    sort = first in load("en/speakers")["bands"] and rest[:1].isupper()
    return rest if sort else text
