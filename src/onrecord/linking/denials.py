"""Tying a denial that tells no day to the one event that it can be of."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from onrecord.linking.account import Account
from onrecord.linking.affinity import ENOUGH
from onrecord.linking.blame import parties
from onrecord.linking.exclusion import excludes
from onrecord.linking.family import families, family
from onrecord.linking.spot import Relation, closest, spots
from onrecord.linking.window import NEWS, Window
from onrecord.model.claim import Claim
from onrecord.model.event import Link

STRUCK = frozenset({"strike", "impact"})
"""Kinds that tell one thing, a weapon sent and come down."""


def is_denial(account: Account) -> bool:
    """Say whether an account only denies, of places it names, and no word of it tells the day."""
    told = [c for c in account.claims if c.polarity == "denied" or _is_deed(c)]
    dated = account.window is not None and account.window.by != "assumed"
    return bool(told and account.sites) and not dated and all(c.polarity == "denied" for c in told)


def reach(account: Account) -> Window | None:
    """Return the days that an account may be of: a denial's those before its reports, too."""
    if not is_denial(account):
        return account.window
    published = [claim.report.published for claim in account.claims]
    return Window(max(published) - NEWS, min(published), cumulative=False, by="news")


def denied_by(account: Account, denial: Account) -> bool:
    """Say whether an account tells what a denial with no day may be of; see `denies`."""
    return is_denial(denial) and _first_denied(account, denial) is not None


def with_denials(groups: Sequence[Account]) -> list[Account]:
    """Join each denial with no day to the event that it is of, where but one can be; sorted by id.

    That is an event of the days before the denial which tells what is denied.
    """
    events = {group.id: group for group in groups if not is_denial(group)}
    by_day: defaultdict[dt.date, list[Account]] = defaultdict(list)
    denials = [group for group in groups if group.id not in events]
    for group in events.values() if denials else ():
        for day in group.window.days() if group.window else ():
            by_day[day].append(group)
    alone = []
    for denial in denials:
        moved = replace(denial, window=reach(denial))
        days = moved.window.days() if moved.window else ()
        near = {group.id: group for day in days for group in by_day[day]}
        told = [group for group in near.values() if denied_by(group, denial)]
        homes = [group.id for group in told if not excludes(group, moved)]
        if len(homes) == 1 and not excludes(events[homes[0]], moved):
            home = events[homes[0]]
            events[homes[0]] = home.joined(moved, _link(home, denial))
        else:
            alone.append(denial)
    return sorted([*events.values(), *alone], key=lambda account: account.id)


def denies(denial: Claim, claim: Claim) -> bool:
    """Say whether one claim denies what another affirms: one thing, at one place, of one party."""
    if (denial.polarity, claim.polarity) != ("denied", "affirmed"):
        return False
    if denial.kind != claim.kind and not {denial.kind, claim.kind} <= STRUCK:
        return False
    ours, theirs = parties(denial), parties(claim)
    if ours and theirs and set(ours).isdisjoint(theirs):
        return False
    relation, spot = closest(spots(denial), spots(claim))
    return relation >= Relation.NEAR and spot is not None and spot.level != "country"


def _is_deed(claim: Claim) -> bool:
    return family(claim) in families()["attacks"]


def _first_denied(account: Account, denial: Account) -> tuple[str, str] | None:
    """Return the ids of a claim and of one that denies it, the smallest ones; None for none."""
    pairs = ((c, d) for d in denial.claims for c in account.claims if denies(d, c))
    return min(((c.id, d.id) for c, d in pairs), default=None)


def _link(account: Account, denial: Account) -> Link:
    pair = _first_denied(account, denial)
    assert pair is not None, "only what is denied is joined"
    one, other = sorted(pair)
    why = "denied, with no day, and of the days before only this is told"
    return Link(claims=(one, other), score=ENOUGH, reasons=(why,))
