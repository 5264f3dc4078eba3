"""What a report has said so far: the places, time and speaker that later sentences inherit."""

import datetime as dt
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field, fields
from typing import NamedTuple

from onrecord.model.claim import Channel, Speaker
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.lead import Told
from onrecord.reading.en.times.when import When
from onrecord.reading.mention import Mention

_CHANGING = (dict, list, set)


class Old(NamedTuple):
    """What a report tells of that was long before its news."""

    paragraph: int
    days: Days
    places: tuple[Mention, ...]
    struck: tuple[Mention, ...]
    """The places and the attack that it had told of before."""
    settlements: tuple[Mention, ...]


@dataclass
class Context:
    """The running state of one reading; it lives no longer than that."""

    published: dt.date
    state: str | None
    """The country in play: where the report's places lie."""
    army: str | None = None
    """The country whose army "the army" is."""
    places: tuple[Mention, ...] = ()
    here: int | None = None
    """The number of the sentence that named the places last told of."""
    been: dict[Days, tuple[Mention, ...]] = field(default_factory=dict)
    """The places last told of for each stretch of days."""
    things: dict[str, tuple[Mention, ...]] = field(default_factory=dict)
    """The places of what was told of without a name, by its noun: "a school"."""
    day_of: dict[str, When | None] = field(default_factory=dict)
    """When that happened which weapons and attackers were told of doing, by their nouns."""
    day_at: dict[str, When] = field(default_factory=dict)
    """When that happened which was last told of each place, by its number in the gazetteer."""
    struck: tuple[Mention, ...] = ()
    """The places of the attack last told of."""
    old: Old | None = None
    """What it last told of that was long ago."""
    left: set[int] = field(default_factory=set)
    """Where the names stand of places that it told of as those of long ago, and left."""
    time: When | None = None
    """When the last claim with a time of its own happened."""
    attack: When | None = None
    """When the attack last told of happened, or what it left behind."""
    began: dt.date | None = None
    """The first day on which it tells that something of its news happened."""
    undated: bool = False
    """Whether a claim of its text is dated by nothing but its own day, as news of that day."""
    last: tuple[int, When | None] = (0, None)
    """The number of the sentence that made the last claim, and when that happened."""
    told: dict[str, When | None] = field(default_factory=dict)
    """When the last claim of each kind happened."""
    teller: Speaker | None = None
    """Who told the last claim."""
    days: Mapping[int, Told] = field(default_factory=dict)
    """For each of the first sentences, by number, the days on which it says something happened."""
    then: dt.date | None = None
    """The first day of what the sentence before names last, which "since then" counts from."""
    said: dt.date | None = None
    """The day on which the last claim without one was said to have happened."""
    period: Days | None = None
    """The period up to now that the last sentence to name one told of ("since March")."""
    war: dt.date | None = None
    """The first day of the war the report tells of, where it gives one."""
    entries: frozenset[int] = frozenset()
    """The numbers of the sentences with which the entries of a log begin."""
    entry: int | None = None
    """The number of the sentence with which the last entry of a log begins."""
    dated: bool = False
    """Whether it stands under a heading that gives its day."""
    covers: Days | None = None
    """The stretch that the report's title says it covers."""
    speaker: Speaker | None = None
    channel: Channel | None = None
    channels: dict[str, Channel] = field(default_factory=dict)
    """The media by which each speaker, by name, was last quoted."""
    at_home: set[str] = field(default_factory=set)
    """The countries told of as striking places of their own."""
    settlements: list[Mention] = field(default_factory=list)

    def kept(self) -> "Context":
        """Return a copy to go back to after an aside."""
        kept = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, _CHANGING):
                setattr(kept, name, copy(value))
        return kept

    def back_to(self, earlier: "Context") -> None:
        """Forget what an aside told: what follows it goes on with what stood before."""
        for one in fields(self):
            setattr(self, one.name, getattr(earlier, one.name))

    @property
    def has_news(self) -> bool:
        """Whether it has told of something that was on a day, or is news of its own."""
        return self.time is not None or self.undated

    def go_on(self, when: When | None, *, attack: bool) -> None:
        """Go on with when something was: that of an attack may be told of again."""
        self.time = when
        if attack:
            self.attack = when
        first = when and when.days[0]
        if first:
            self.began = min(first, self.began or first)

    def news_before(self, number: int) -> Days | None:
        """Return the days of the news that a sentence before gave, though no claim is of it.

        An entry of a log tells its own news.
        """
        before = [one for one in self.days if (self.entry or 0) <= one < number]
        return self.days[max(before)].days if before else None

    def speak(self, speaker: Speaker, channel: Channel | None) -> None:
        """Remember who spoke last, and by which medium."""
        self.speaker, self.channel = speaker, channel or self.channels.get(speaker.name)
        if channel:
            self.channels[speaker.name] = channel

    def visit(
        self, mentions: tuple[Mention, ...], when: When | None = None, *, aside: bool = False
    ) -> None:
        """Remember where the last claim happened, and on which days.

        What is told `aside` leaves the attack that a report is about where it was.
        """
        if not mentions:
            return
        self.places = mentions
        if not aside:
            self.struck = mentions
        for one in mentions:
            if one.place is not None and when is not None and not when.carried:
                self.day_at[one.place.id] = when
        if when is not None and when.carried:
            self.been.setdefault(when.days, mentions)
        elif when is not None:
            self.been[when.days] = mentions

    def look_back(self, paragraph: int, when: When) -> None:
        """Remember where the report was before a paragraph told of what was long ago."""
        if self.old is None:
            self.old = Old(paragraph, when.days, self.places, self.struck, tuple(self.settlements))

    def look_up(self, paragraph: int, when: When | None) -> None:
        """Go back to where the report was in a paragraph that tells no more of what was long ago.

        `when` is the time of its claim.
        """
        old = self.old
        if old is None or old.paragraph == paragraph or (when and when.days == old.days):
            return
        self.left |= {one.start for one in self.places}
        self.places, self.struck, self.here, self.old = old.places, old.struck, None, None
        self.settlements = [*old.settlements]

    def return_to(self, when: When) -> None:
        """Go back to where what happened on the days of a claim was told to be.

        `Last week nine died in X. Thursday's attack killed two`: where Thursday's was told to be.
        """
        if when.days in self.been:
            self._go_to(when.days)

    def return_to_last(self) -> None:
        """Go back to where the last of what happened on days that a report gave was."""
        self._go_to(max(self.been, key=lambda days: days[0] or dt.date.min))

    def _go_to(self, days: Days) -> None:
        self.places, self.here = self.been[days], None
