"""Links that hold events together the least, to be judged by a person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from onrecord.model.claim import Claim
from onrecord.model.event import Event, Link
from onrecord.model.judgement import Action
from onrecord.record import Record

_FIRM = 8
"""Points from which on a link needs nobody to look at it; claims are tied from 4 points on."""


@dataclass(frozen=True)
class Tie:
    """A link of an event, with the two claims that it ties."""

    link: Link
    one: Claim
    other: Claim


def weakest(record: Record, claims: Iterable[Claim], most: int) -> list[Tie]:
    """Return the weakest links of the events that claims are in, which no person has judged."""
    ids = dict.fromkeys(claim.event for claim in claims if claim.event)
    events = (record.event(one) for one in ids)
    links = [link for event in events if event for link in _weak(event)]
    links.sort(key=lambda link: (link.score or 0, link.claims))
    return list(islice(_unjudged(record, links), most))


def _unjudged(record: Record, links: Iterable[Link]) -> Iterator[Tie]:
    for link in links:
        one, other = (record.claim(each) for each in link.claims)
        about = record.history(link.claims[0])
        judged = (made.found for made in about if made.action is Action.SAME)
        if one and other and not any({*found} == {*link.claims} for found in judged):
            yield Tie(link, one, other)


def _weak(event: Event) -> list[Link]:
    return [link for link in event.links if link.score is not None and link.score < _FIRM]
