"""What is new, as it happens: server-sent events (HTML Standard, section 9.2)."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from itertools import count
from threading import Lock
from typing import Literal, NamedTuple

from fastapi.concurrency import run_in_threadpool

from onrecord.record import Record

MEDIA_TYPE = "text/event-stream"
_SECONDS = 1.0
_REMEMBERED = 1000


class Change(NamedTuple):
    """What became of an event; changes are numbered from 1 while the server runs."""

    number: int
    what: Literal["new", "changed", "gone"]
    event: str


class Watch:
    """Looks for changed events on behalf of all who listen."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._lock = Lock()
        self._numbers = count(1)
        self._changes: deque[Change] = deque(maxlen=_REMEMBERED)
        self._stamp = record.stamp()
        self._digests = record.digests()

    def last(self) -> int:
        """Return the number of the latest change, 0 before any."""
        return self._changes[-1].number if self._changes else 0

    def since(self, number: int) -> list[Change] | None:
        """Return the changes after a number, None when they are no longer remembered."""
        self._look()
        with self._lock:
            if number > self.last() or (self._changes and number < self._changes[0].number - 1):
                return None
            return [change for change in self._changes if change.number > number]

    def _look(self) -> None:
        with self._lock:
            stamp = self._record.stamp()
            if stamp == self._stamp:
                return
            before, now = self._digests, self._record.digests()
            self._stamp, self._digests = stamp, now
            for event in sorted(before.keys() | now.keys()):
                if event not in before:
                    self._changes.append(Change(next(self._numbers), "new", event))
                elif event not in now:
                    self._changes.append(Change(next(self._numbers), "gone", event))
                elif before[event] != now[event]:
                    self._changes.append(Change(next(self._numbers), "changed", event))


async def stream(record: Record, watch: Watch, last: str | None) -> AsyncIterator[str]:
    """Yield each change as a message, from the one after `last` on, until nobody listens.

    The message of a new or changed event has the event as JSON. `reset` says that changes were
    missed: what is known is to be asked for anew.
    """
    number = int(last) if last and last.isdigit() else watch.last()
    yield "retry: 2000\n\n"
    while True:
        changes = await run_in_threadpool(watch.since, number)
        if changes is None:
            number = watch.last()
            yield f"event: reset\nid: {number}\ndata: {{}}\n\n"
            continue
        for change in changes:
            number = change.number
            event = await run_in_threadpool(record.event, change.event)
            data = event.model_dump_json() if event else f'{{"id": "{change.event}"}}'
            yield f"event: {change.what}\nid: {number}\ndata: {data}\n\n"
        await asyncio.sleep(_SECONDS)
