"""What the record holds of claims, accounts and events, read as their derivation needs it."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from onrecord.linking import Bond
from onrecord.linking.account import Account
from onrecord.linking.candidates import Key
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

_T = TypeVar("_T", str, int)
_AT_ONCE = 500
_CLAIM = (claims.c.body, claims.c.corrected)


class Stock:
    """The claims and bonds that events follow from, and the events as they were made last.

    Claims are those of current revisions, as corrected, without the rejected ones.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claims(self, reports_wanted: Collection[str] | None = None) -> Iterator[Claim]:
        """Yield the claims of some reports, by default of all."""
        query = select(*_CLAIM).join(reports, IS_CURRENT).where(~claims.c.rejected)
        if reports_wanted is None:
            found: Iterable[Row[Any]] = self._connection.execute(query)
        else:
            found = self._among(query, claims.c.report_id, reports_wanted)
        return map(rows.effective, found)

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
        query = select(event_claims.c.event_id).distinct()
        return {row.event_id for row in self._among(query, event_claims.c.report_id, wanted)}

    def events_of_claims(self, wanted: Collection[str]) -> set[str]:
        """Return the ids of the events that claims were of when events were last made."""
        query = select(event_claims.c.event_id)
        return {row.event_id for row in self._among(query, event_claims.c.claim_id, wanted)}

    def sharing(self, keys: Collection[int]) -> dict[str, str]:
        """Return the accounts that are looked for under any of the keys, with their events."""
        query = select(event_keys.c.account, event_keys.c.event_id).distinct()
        return {row.account: row.event_id for row in self._among(query, event_keys.c.key, keys)}

    def accounts(self, wanted: Collection[str]) -> list[Account]:
        """Return the accounts of those ids."""
        return told(self._homes(event_claims.c.account, wanted), self.bonds)

    def accounts_of(self, wanted: Collection[str]) -> dict[str, list[Account]]:
        """Return the accounts of some events, by the event's id."""
        homes = self._homes(event_claims.c.event_id, wanted)
        events_by_claim = {claim.id: event for claim, event in homes.items()}
        found = dict[str, list[Account]]()
        for account in told(homes, self.bonds):
            found.setdefault(events_by_claim[account.id], []).append(account)
        return found

    def outlines(self, wanted: Collection[str]) -> list[Outline]:
        """Return the outlines of those of some events that have one."""
        query = select(events.c.outline).where(events.c.outline.is_not(None))
        found = self._among(query, events.c.id, wanted)
        return [Outline.model_validate_json(row.outline) for row in found]

    def part_of(self, wanted: Collection[str]) -> dict[str, str | None]:
        """Return what each of some events is part of."""
        query = select(events.c.id, events.c.part_of)
        return {row.id: row.part_of for row in self._among(query, events.c.id, wanted)}

    def _homes(self, column: ColumnElement[str], wanted: Collection[str]) -> dict[Claim, str]:
        """Return the claims whose `column` is one of the values wanted, with their events."""
        query = (
            select(*_CLAIM, event_claims.c.event_id)
            .join(event_claims, event_claims.c.claim_id == claims.c.id)
            .join(reports, IS_CURRENT)
        )
        return {rows.effective(row): row.event_id for row in self._among(query, column, wanted)}

    def _among(
        self, query: Select[Any], column: ColumnElement[Any], wanted: Collection[_T]
    ) -> Iterator[Row[Any]]:
        """Yield the rows of a query whose `column` is one of the values wanted."""
        values = sorted(wanted)
        for start in range(0, len(values), _AT_ONCE):
            yield from self._connection.execute(
                query.where(column.in_(values[start : start + _AT_ONCE]))
            )


def digest(key: Key) -> int:
    """Return a key as a number of 64 bits, the same on any machine."""
    parts = [int(one) if isinstance(one, float) and one.is_integer() else one for one in key]
    hashed = blake2b(repr([str(part) for part in parts]).encode(), digest_size=8).digest()
    return int.from_bytes(hashed, signed=True)
