"""Ray, as far as it is used: work sent to workers on this machine or on a cluster."""

import os
import secrets
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from onrecord.scaling.errors import ScalingError

if TYPE_CHECKING:
    from ray import ObjectRef

X = TypeVar("X")
Y = TypeVar("Y")

_AHEAD = 2
"""Pieces of work sent for each core: one is done, one waits. No more are held in memory."""


_PATIENCE = 10
"""Seconds to wait for a cluster to answer."""


class WorkError(Exception):
    """A piece of work made its worker fail; the message says how."""


@contextmanager
def joined(address: str | None, workers: int | None) -> Iterator[None]:
    """Join the Ray cluster at an address, or start one on this machine; leave it in the end.

    One started here has `workers` workers, by default one a core. It can only be reached from
    this machine, asks for a secret, and tells nobody that it is used. Raises ScalingError.
    """
    if address is None:
        os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
        os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"  # on any system: loopback alone
        os.environ["RAY_AUTH_MODE"] = "token"
        os.environ["RAY_AUTH_TOKEN"] = secrets.token_hex(32)
    else:
        _reach(address)
    import ray

    try:
        ray.init(
            address or "local",
            num_cpus=workers,
            include_dashboard=None if address else False,
            configure_logging=False,
            log_to_driver=False,
        )
    except (OSError, RuntimeError, ValueError, ray.exceptions.RayError) as error:
        where = f"the cluster {address} cannot be joined" if address else "Ray cannot be started"
        reason = str(error).partition("\n")[0]
        raise ScalingError(f"{where} ({reason})") from error
    try:
        yield
    finally:
        ray.shutdown()


def _reach(address: str) -> None:
    """Raise ScalingError where nothing answers at HOST:PORT; Ray itself would try for minutes."""
    host, colon, port = address.rpartition(":")
    if not (colon and port.isdigit()):
        raise ScalingError(f"{address}: is no address of a Ray cluster; write it HOST:PORT")
    try:
        socket.create_connection((host, int(port)), _PATIENCE).close()
    except (OSError, OverflowError) as error:
        raise ScalingError(
            f"{address}: no Ray cluster answers there ({error}); check the address"
        ) from error


def done(work: Callable[[X], Y], pieces: Iterable[X]) -> Iterator[tuple[X, Y | WorkError]]:
    """Have each piece worked on, and yield it with what came of it, in the order they finish.

    Pieces are taken as they are needed. Raises ScalingError where the cluster itself fails.
    """
    import ray

    remote: Any = ray.remote(_applied)
    left = iter(pieces)
    sent: dict[ObjectRef[Any], X] = {}
    while True:
        cores = ray.cluster_resources().get("CPU", 1)  # type: ignore[no-untyped-call]
        room = _AHEAD * int(cores) - len(sent)
        sent |= {remote.remote(work, piece): piece for piece in islice(left, max(room, 0))}
        if not sent:
            return
        ready, _ = ray.wait(list(sent))
        yield sent.pop(ready[0]), _outcome(ready[0])


def _applied(work: Callable[[X], Y], piece: X) -> Y:
    return work(piece)


def _outcome(ref: "ObjectRef[Y]") -> Y | WorkError:
    """Return what came of a piece of work, once it is done."""
    import ray
    from ray.exceptions import OutOfMemoryError, RayError, RayTaskError, WorkerCrashedError

    try:
        return ray.get(ref)
    except RayTaskError as error:
        said = " ".join(str(error.cause).split())
        return WorkError(f"{type(error.cause).__name__}: {said}")
    except (OutOfMemoryError, WorkerCrashedError) as error:
        return WorkError(type(error).__name__)
    except RayError as error:
        raise ScalingError(
            f"the cluster fails ({error}); the same command goes on from there"
        ) from error
