"""What the record holds of claims, accounts and events, read as their derivation needs it."""

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from onrecord.linking import Bond
from onrecord.linking.account import Account
from onrecord.linking.candidates import Key
from onrecord.linking.denials import is_denial
from onrecord.linking.link import told
from onrecord.linking.waves import Outline
from onrecord.model.claim import Claim
from onrecord.record import remembering, rows
from onrecord.record.queries import IS_CURRENT
from onrecord.record.tables import (
    claims,
    event_claims,
    event_keys,
    events,
    reports,
)

WANTED = select(func.json_each(bindparam("wanted")).table_valued("value").c.value)
"""The values asked for, as many as there are in one parameter, so that a query stays one query."""
_CLAIMS = select(claims.c.body, claims.c.corrected).join(reports, IS_CURRENT)
_OF_ALL = _CLAIMS.where(~claims.c.rejected)
_OF_REPORTS = _OF_ALL.where(claims.c.report_id.in_(WANTED))
_OF_ACCOUNTS = (
    _CLAIMS.add_columns(event_claims.c.account)
    .join(event_claims, event_claims.c.claim_id == claims.c.id)
    .where(event_claims.c.account.in_(WANTED))
)
_EVENTS = select(event_claims.c.event_id).distinct()
_OF_EVENTS = select(event_claims.c.account, event_claims.c.event_id).distinct()
_EVENTS_OF_REPORTS = _EVENTS.where(event_claims.c.report_id.in_(WANTED))
_EVENTS_OF_CLAIMS = _EVENTS.where(event_claims.c.claim_id.in_(WANTED))
_ACCOUNTS_OF_EVENTS = _OF_EVENTS.where(event_claims.c.event_id.in_(WANTED))
_KEYS_OF_EVENTS = select(event_keys.c.key).where(event_keys.c.event_id.in_(WANTED))
_SHARING = (
    select(event_keys.c.account, event_keys.c.event_id)
    .distinct()
    .where(event_keys.c.key.in_(WANTED))
)
_OUTLINES = select(events.c.outline).where(events.c.id.in_(WANTED))
_PART_OF = select(events.c.id, events.c.part_of).where(events.c.id.in_(WANTED))
_HASHED = 5
"""Bytes of a key's number that are not its day."""


class Stock:
    """The claims and bonds that events follow from, and the events as they were made last.

    Claims are those of current revisions, as corrected, without the rejected ones.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._accounts = dict[str, Account]()

    def claims(self, reports_wanted: Collection[str] | None = None) -> Iterator[Claim]:
        """Yield the claims of some reports, by default of all."""
        if reports_wanted is None:
            found: Iterable[Row[Any]] = self._connection.execute(_OF_ALL)
            return map(rows.effective, found)
        return map(rows.effective, self._found(_OF_REPORTS, reports_wanted))

    @cached_property
    def bonds(self) -> tuple[Bond, ...]:
        """What has been judged of two claims each that can both be found."""
        return tuple(
            Bond(
                one=pair.one,
                other=pair.other,
                same=pair.same,
                why=f"judged one event by {pair.by}" + (f": {pair.reason}" if pair.reason else ""),
            )
            for pair in remembering.pairs(self._connection)
        )

    def events_of_reports(self, wanted: Collection[str]) -> set[str]:
        """Return the ids of the events that reports told of when events were last made."""
        return {row.event_id for row in self._found(_EVENTS_OF_REPORTS, wanted)}

    def events_of_claims(self, wanted: Collection[str]) -> set[str]:
        """Return the ids of the events that claims were of when events were last made."""
        return {row.event_id for row in self._found(_EVENTS_OF_CLAIMS, wanted)}

    def denying(self, wanted: Collection[str]) -> set[str]:
        """Return the events of denials with no day that may be of one of some events."""
        homes = self.sharing([row.key for row in self._found(_KEYS_OF_EVENTS, wanted)])
        return {homes[one.id] for one in self.accounts(homes.keys()) if is_denial(one)}

    def sharing(self, keys: Collection[int]) -> dict[str, str]:
        """Return the accounts that are looked for under any of the keys, with their events."""
        return {row.account: row.event_id for row in self._found(_SHARING, keys)}

    def accounts(self, wanted: Collection[str]) -> list[Account]:
        """Return the accounts of those ids; not those whose claims have changed since."""
        missing = [one for one in wanted if one not in self._accounts]
        by_account = dict[str, list[Claim]]()
        for row in self._found(_OF_ACCOUNTS, missing):
            by_account.setdefault(row.account, []).append(rows.effective(row))
        # Told apart from the other accounts of its report, each comes out as it was.
        for group in by_account.values():
            self._accounts |= {one.id: one for one in told(group, self.bonds)}
        return [self._accounts[one] for one in wanted if one in self._accounts]

    def accounts_of(self, wanted: Collection[str]) -> dict[str, list[Account]]:
        """Return the accounts of some events, by the event's id; likewise."""
        homes = {row.account: row.event_id for row in self._found(_ACCOUNTS_OF_EVENTS, wanted)}
        by_event = dict[str, list[Account]]()
        for account in self.accounts(homes.keys()):
            by_event.setdefault(homes[account.id], []).append(account)
        return by_event

    def outlines(self, wanted: Collection[str]) -> list[Outline]:
        """Return the outlines of those of some events that have one."""
        found = (row.outline for row in self._found(_OUTLINES, wanted))
        return [Outline.model_validate_json(outline) for outline in found if outline]

    def part_of(self, wanted: Collection[str]) -> dict[str, str | None]:
        """Return what each of some events is part of."""
        return {row.id: row.part_of for row in self._found(_PART_OF, wanted)}

    def _found(self, query: Select[Any], wanted: Collection[str | int]) -> Iterable[Row[Any]]:
        """Return the rows of a query for the values wanted."""
        if not wanted:
            return ()
        return self._connection.execute(query, {"wanted": json.dumps(sorted(wanted))})


@lru_cache(1 << 16)
def digest(key: Key) -> int:
    """Return a key as a number of 64 bits, the same on any machine.

    The numbers of a day lie together, so that what one report tells is found and written in few
    places of the file.
    """
    parts = [int(one) if isinstance(one, float) and one.is_integer() else one for one in key]
    hashed = blake2b(repr([str(part) for part in parts]).encode(), digest_size=_HASHED).digest()
    day = next((one.toordinal() for one in key if isinstance(one, dt.date)), 0)
    return day << 8 * _HASHED | int.from_bytes(hashed)
