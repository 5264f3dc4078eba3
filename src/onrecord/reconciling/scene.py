"""The scene of an event: its type, parties, place and days."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from onrecord import codebook
from onrecord.linking.family import families, family
from onrecord.linking.spot import BREADTH, Relation, Spot, around, is_told, spots, wide
from onrecord.linking.updates import rose
from onrecord.model.claim import Claim
from onrecord.model.event import EventPlace, EventTime, EventType, Parties
from onrecord.model.interval import Interval
from onrecord.model.place import Place

TOWN = BREADTH["settlement"]
Name = TypeVar("Name", bound=str)


def event_type(claims: Sequence[Claim]) -> EventType:
    """Return the type by the family most of the claims are of, else by their consequences.

    A claim that names a weapon goes before those that only tell of a strike, and shelling told with
    fighting is of the battle. Alerts alone are an `alert`; consequences alone are of the type of
    their kinds' events.
    """
    named = Counter(name for c in claims if (name := family(c)))
    if "ground" in named:
        shelling = sum(family(c) == "air" and _is_of_battle(c) for c in claims)
        named += Counter(ground=shelling)
        named -= Counter(air=shelling)
    armed = Counter(name for c in claims if c.item and (name := family(c)))
    if set(named) == {"air", "people"}:
        named = armed
    if named:
        kind_of: EventType = families()["types"][_most(named)]
        return kind_of
    kinds = codebook.load("kinds")
    types: list[EventType] = [kinds[c.kind]["event"] for c in claims if c.kind != "alert"]
    return _most(Counter(types)) if types else "alert"


def parties(claims: Sequence[Claim]) -> Parties:
    """Return the attacker and the defender that most claims name, None where none does.

    A denied claim names nobody: whom it says did nothing neither attacked nor defended.
    """
    kinds = codebook.load("kinds")
    roles: dict[str, Counter[str]] = {"attacker": Counter(), "defender": Counter()}
    for claim in claims:
        role = kinds[claim.kind]["agent"]
        if claim.actor and role and claim.polarity == "affirmed":
            roles[role][claim.actor.party] += 1
    defender = _most(roles["defender"]) if roles["defender"] else None
    attackers = Counter({k: n for k, n in roles["attacker"].items() if k != defender})
    return Parties(attacker=_most(attackers) if attackers else None, defender=defender)


def place(claims: Sequence[Claim]) -> EventPlace | None:
    """Return the most specific place that covers the event's claims.

    The narrowest place named that no claim lies beside: two burning districts of a city give the
    city; a claim that only names the region or the country is told less closely and does not
    widen it, and a site of a town of which only the name is known ("Kosti market") gives the town.
    An attack across a country is placed at the country. Where no named place covers the others
    it is the town that holds them all, or the one that more than half of the claims name,
    or the nearest that holds them all, or else the one that most claims name, of equals in words
    of their own.
    """
    named = [(c, places) for c in claims if (places := spots(c))]
    cores = [sites for c, sites in named if family(c)]
    if cores and all(wide(sites) for sites in cores):
        named = [(c, sites) for c, sites in named if wide(sites)]
        broadest = max(BREADTH[s.level] for _, sites in named for s in sites)
        named = [(c, _of_breadth(sites, broadest) or sites) for c, sites in named]
    else:
        local = [(c, sites) for c, sites in named if not wide(sites)]
        named = local or named
    mentions = Counter(spot for _, sites in named for spot in sites)
    sites = [spot for spot in mentions if spot.id is None and spot.level == "site"]
    for site in sites:
        if any(site.is_named_after(town) for town in mentions if town.id):
            del mentions[site]
    if not mentions:
        return None
    order = sorted(mentions, key=lambda s: (BREADTH[s.level], -mentions[s], s.name, s.id or ""))
    for spot in order:
        if all(_covered(spot, sites) for _, sites in named):
            return _event_place(spot)
    holding = _holding(order)
    told = Counter(spot for c, sites in named for spot in sites if is_told(c))
    most = min(order, key=lambda s: (-mentions[s], -told[s], order.index(s)))
    spread = all(wide(sites) for _, sites in named)
    beyond_a_town = not holding or BREADTH[holding.level] > TOWN
    if not spread and beyond_a_town and 2 * mentions[most] > len(named):
        return _event_place(most)
    if holding and (holding.level != "country" or spread):
        return _event_place(holding)
    return _event_place(most)


def time(claims: Sequence[Claim]) -> EventTime | None:
    """Return the days that all timed claims share; None where no claim has a time.

    A toll that has risen since tells no day of its own where others do, nor does what lasts (who is
    still missing) or a claim whose day no word tells. Claims that share none, as a person may judge
    to be of one event, give all their days.
    """
    times = [c.time for c in claims if c.time]
    lasting = families()["lasting"]
    of_the_day = [c for c in claims if c.kind not in lasting] or claims
    firm = [c.time for c in of_the_day if c.time and not rose(c)] or times
    told = [time for time in firm if time.text is not None] or firm
    shared = _shared(firm) or _shared(told)
    if shared is None:
        starts = [t.start_local for t in told if t.start_local]
        ends = [t.end_local for t in told if t.end_local]
        shared = min(starts, default=None), max(ends, default=None)
    start, end = shared
    if start is None and end is None:
        return None
    if start == end:
        return EventTime(start_local=start, end_local=end, precision="day")
    same = sorted(t.precision for t in times if (t.start_local, t.end_local) == (start, end))
    return EventTime(
        start_local=start, end_local=end, precision=same[0] if len(set(same)) == 1 else "range"
    )


def _is_of_battle(claim: Claim) -> bool:
    used = claim.item.type.partition(".")[0] if claim.item else None
    return used in families()["battle"]["weapons"]


def _shared(times: Sequence[Interval]) -> tuple[dt.date | None, dt.date | None] | None:
    """Return the first and the last day that all times share, None where they share none."""
    start = max((t.start_local for t in times if t.start_local), default=None)
    end = min((t.end_local for t in times if t.end_local), default=None)
    return None if start and end and end < start else (start, end)


def _of_breadth(sites: frozenset[Spot], breadth: int) -> frozenset[Spot]:
    return frozenset(spot for spot in sites if BREADTH[spot.level] == breadth)


def _covered(spot: Spot, sites: frozenset[Spot]) -> bool:
    """Say whether the spot is one of a claim's places, within one or around it.

    Of places far from each other it must be so for all.
    """
    fits = (
        relation is Relation.SAME
        or (relation > Relation.APART and BREADTH[site.level] != BREADTH[spot.level])
        for site in sites
        for relation in (spot.relation(site),)
    )
    return all(fits) if wide(sites) else any(fits)


def _holding(places: Sequence[Spot]) -> Place | None:
    """Return the nearest place that holds all of the places, None where none is known."""
    chains = [around(spot.id or "") for spot in places]
    held_by = [{place.id for place in chain} for chain in chains]
    return next((p for p in chains[0] if all(p.id in ids for ids in held_by)), None)


def _event_place(spot: Spot | Place) -> EventPlace:
    return EventPlace(
        name=spot.name,
        country=spot.country,
        level=spot.level,
        id=spot.id,
        lat=spot.lat,
        lon=spot.lon,
    )


def _most(counts: Counter[Name]) -> Name:
    return min(counts, key=lambda name: (-counts[name], name))
