"""Deriving events piece by piece: only what changed, and what it is linked with, is made anew."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.linking.account import Account
from onrecord.linking.candidates import looked_for
from onrecord.linking.denials import is_denial
from onrecord.linking.link import event_id, gathered, occurrence_of, tied, told
from onrecord.linking.waves import Outline, wave_of
from onrecord.model.event import Event
from onrecord.reconciling import reconcile
from onrecord.record.stock import Stock, digest

_PART, _WAVE = "part", "wave"


@dataclass(frozen=True)
class Made:
    """An event that was made, the outline of its account, and the accounts it was gathered from."""

    event: Event
    outline: Outline | None
    accounts: tuple[Account, ...]

    def looked_for(self) -> Iterable[tuple[int, str]]:
        """Yield the digests under which the event is looked for, with the account each is of."""
        for account in self.accounts:
            for key in looked_for(account):
                yield digest(key), account.id
        if self.outline:
            for role in _roles(self.outline):
                for block in _blocks([self.outline], role):
                    yield block, self.outline.id


@dataclass(frozen=True)
class Derived:
    """What is to be written: the ids of events that are gone, those made, and those retied.

    An event is retied when nothing about it has changed but what it is part of.
    """

    gone: frozenset[str]
    made: tuple[Made, ...]
    retied: tuple[Event, ...] = ()


def whole(stock: Stock) -> Derived:
    """Return every event, made from all claims; none is said to be gone."""
    accounts = told(stock.claims(), stock.bonds)
    groups = gathered(accounts, stock.bonds)
    outlines = _outlines(groups)
    waves = wave_of(outlines.values())
    return Derived(frozenset(), _made(groups, accounts, outlines, waves))


def relinked(stock: Stock, changed: Collection[str]) -> Derived:
    """Return what follows from the changed reports: with it, all is as `whole` would make it.

    The core is what the changed reports tell, with all other accounts of the events they told of.
    It is gathered together with the rim: the events that one of its accounts is tied to. An event
    of the rim that comes out otherwise than it was belongs to the core, and so on. Those that come
    out as they were would do so whatever else is on record (see `gathered`).
    """
    gone = stock.events_of_reports(changed)
    gone |= stock.denying(gone)
    core = told(stock.claims(changed), stock.bonds)
    # What the changed reports told before is left out.
    others = (one for some in stock.accounts_of(gone).values() for one in some)
    core += [one for one in others if one.reports.isdisjoint(changed)]
    fresh: Sequence[Account] = core
    rim, groups = dict[str, list[Account]](), list[Account]()
    while fresh:
        tied_to = stock.accounts_of(_tied_to(stock, fresh, gone | rim.keys()))
        rim |= tied_to
        if tied_to or not groups:
            groups = gathered([*core, *(one for some in rim.values() for one in some)], stock.bonds)
        sets = {group.ids for group in groups}
        moved = [event for event, some in rim.items() if _ids(some) not in sets or _asks(some)]
        gone |= set(moved)
        fresh = [account for event in moved for account in rim.pop(event)]
        core += fresh
    held = _ids(core)
    return _with_waves(stock, gone, [one for one in groups if one.id in held], core)


def _ids(accounts: Iterable[Account]) -> frozenset[str]:
    return frozenset(claim for account in accounts for claim in account.ids)


def _asks(accounts: Iterable[Account]) -> bool:
    return any(is_denial(account) for account in accounts)


def _tied_to(stock: Stock, accounts: Sequence[Account], known: Collection[str]) -> set[str]:
    """Return the ids of the events that some accounts are tied to, by rules or by judgements."""
    wanted: defaultdict[int, list[Account]] = defaultdict(list)
    for account in accounts:
        for key in looked_for(account):
            wanted[digest(key)].append(account)
    ids = _ids(accounts)
    pairs = [(bond.one, bond.other) for bond in stock.bonds if bond.same]
    bonded = {claim for pair in pairs if not ids.isdisjoint(pair) for claim in pair}
    found = stock.events_of_claims(bonded - ids)
    homes = stock.sharing(wanted.keys())
    candidates = {account for account, event in homes.items() if event not in known}
    for other in stock.accounts(candidates):
        event = homes[other.id]
        near = {one.id: one for key in looked_for(other) for one in wanted.get(digest(key), ())}
        if event not in found and any(tied(one, other) for one in near.values()):
            found.add(event)
    return found.difference(known)


def _with_waves(
    stock: Stock, gone: Collection[str], groups: Sequence[Account], accounts: Sequence[Account]
) -> Derived:
    """Return the events of groups, and those elsewhere that are part of another wave now."""
    outlines = _outlines(groups)
    before = stock.outlines(gone)
    altered = [one for one in {*before} ^ {*outlines.values()} if one.whole]
    parts = _elsewhere(stock, _blocks(altered, _PART), gone)
    parted = [*parts, *(one for one in outlines.values() if one.part)]
    waves = _elsewhere(stock, _blocks(parted, _WAVE), gone)
    part_of = wave_of({*parts, *waves, *outlines.values()})
    wanted = {event_id(part.id): part_of.get(part.id) for part in parts}
    held = stock.part_of(wanted.keys())
    moved = [one for one, wave in wanted.items() if held[one] != (event_id(wave) if wave else None)]
    again = [gathered(some, stock.bonds)[0] for some in stock.accounts_of(moved).values()]
    return Derived(
        frozenset(gone),
        _made(groups, accounts, outlines, part_of),
        tuple(_event(group, part_of.get(group.id)) for group in again),
    )


def _elsewhere(stock: Stock, blocks: Collection[int], gone: Collection[str]) -> list[Outline]:
    return stock.outlines({*stock.sharing(blocks).values()}.difference(gone))


def _blocks(outlines: Iterable[Outline], role: str) -> set[int]:
    return {digest((role, *block)) for outline in outlines for block in outline.blocks()}


def _roles(outline: Outline) -> list[str]:
    """Return what an outline is looked for as: a series of attacks may be a part of others too."""
    return [role for role, plays in ((_PART, outline.part), (_WAVE, outline.whole)) if plays]


def _outlines(groups: Iterable[Account]) -> dict[str, Outline]:
    return {group.id: outline for group in groups if (outline := Outline.of(group))}


def _made(
    groups: Iterable[Account],
    accounts: Iterable[Account],
    outlines: Mapping[str, Outline],
    waves: Mapping[str, str],
) -> tuple[Made, ...]:
    home = {claim.id: group.id for group in groups for claim in group.claims}
    members: defaultdict[str, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.id in home:
            members[home[account.id]].append(account)
    return tuple(
        Made(
            event=_event(group, waves.get(group.id)),
            outline=outlines.get(group.id),
            accounts=tuple(members[group.id]),
        )
        for group in groups
    )


def _event(group: Account, wave: str | None) -> Event:
    return reconcile(occurrence_of(group, wave), {claim.id: claim for claim in group.claims})
