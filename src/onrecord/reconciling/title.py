"""The title of an event: what, where and when, as a headline would say."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from onrecord import codebook
from onrecord.linking.family import families, family, follows
from onrecord.model.claim import Claim
from onrecord.model.event import EventPlace, EventTime
from onrecord.reconciling.scene import event_type


def title(claims: Sequence[Claim], place: EventPlace | None, time: EventTime | None) -> str:
    """Return the title made of the claims' kinds and items, the place and the days."""
    name, at = _what(claims)
    if all(claim.certainty == "expected" for claim in claims):
        name = f"{codebook.load('titles')['expected']} {name[0].lower()}{name[1:]}"
    where = f" {at} {place.name}" if place else ""
    when = f", {days(time)}" if time else ""
    return f"{name}{where}{when}"


def days(time: EventTime) -> str:
    """Return days in words: `19 December 2022`, `15–20 May 2023`, `before 24 February 2022`."""
    start, end = time.start_local, time.end_local
    if start is None or end is None:
        known = start or end
        return f"{'from' if end is None else 'until'} {_day(known)}" if known else ""
    if time.precision == "year":
        return str(start.year)
    if time.precision == "month":
        return f"{start:%B %Y}"
    if start == end:
        return _day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    if start.year == end.year:
        return f"{start.day} {start:%B} – {_day(end)}"
    return f"{_day(start)} – {_day(end)}"


def _what(claims: Sequence[Claim]) -> tuple[str, str]:
    vocabulary = codebook.load("titles")
    if any(_is_blow(c) for c in claims) and not _is_battle(claims):
        entry = _attack(claims, vocabulary)
    elif any(c.kind == families()["unclear"]["kind"] and follows(c) for c in claims) and not any(
        family(c) for c in claims
    ):
        entry = vocabulary["attack"]
    else:
        kinds = {c.kind for c in claims}
        entry = next(e for e in vocabulary["others"] if e["kind"] in kinds)
    return entry["name"], entry["at"]


def _attack(claims: Sequence[Claim], vocabulary: Any) -> Any:
    """Return the words for an attack by its weapons: those that most claims name, at most two.

    What was sent or stopped names the attack; what came down names it where nothing else does.
    """
    struck = [c for c in claims if _is_blow(c)]
    if all(c.kind == "interception" for c in struck):
        downed = [vocabulary["downed"].get(root) for root in _weapons(struck)]
        if downed and all(downed):
            return downed[0]
    roots = _weapons([c for c in struck if c.kind != "impact"]) or _weapons(struck)
    weapons = [vocabulary["attacks"][root] for root in roots if root in vocabulary["attacks"]]
    words = [weapon["word"] for weapon in weapons[:2] if "word" in weapon]
    if len(words) == 2:
        return {**vocabulary["attack"], "name": f"{' and '.join(words).capitalize()} attack"}
    return weapons[0] if weapons else vocabulary["attack"]


def _is_battle(claims: Sequence[Claim]) -> bool:
    fought = any(family(c) == "ground" for c in claims)
    return fought and event_type(claims) == "ground_action"


def _is_blow(claim: Claim) -> bool:
    return family(claim) in ("air", "people")


def _weapons(claims: Sequence[Claim]) -> list[str]:
    """Return the weapons' first types, those that most claims name first."""
    order = list(codebook.load("titles")["attacks"])
    counts = Counter(c.item.type.partition(".")[0] for c in claims if c.item)
    return sorted(counts, key=lambda root: (-counts[root], *_place_in(order, root)))


def _place_in(order: list[str], root: str) -> tuple[int, str]:
    return (order.index(root) if root in order else len(order)), root


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
