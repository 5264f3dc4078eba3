"""`onrecord serve`: the record in a browser, on this machine only."""

import ipaddress
import socket
from typing import Annotated

import typer

from onrecord.cli.opening import opened
from onrecord.cli.terminal import fail, say


def _loopback(host: str) -> str:
    """Return the address that a host name of this machine stands for; refuse all others."""
    address = "127.0.0.1" if host == "localhost" else host
    try:
        if ipaddress.ip_address(address).is_loopback:
            return address
    except ValueError:
        pass
    raise typer.BadParameter(
        f"{host!r} can be reached from other machines; give 127.0.0.1, ::1 or localhost"
    )


def serve(
    context: typer.Context,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", parser=_loopback, help="A loopback address.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="N", min=1, max=65535, help="The port.")] = 8000,
) -> None:
    """Show the record in a browser, on this machine only.

    It can be seen until you stop the program with Ctrl-C.

    \b
    Examples:
      onrecord serve
      onrecord serve --port 9000
    """
    with opened(context) as record, _bound(host, port) as bound:
        record.derive()
        # Loading the server takes a while that a page of help should not wait for.
        import uvicorn

        from onrecord.web import site

        at = f"[{host}]" if ":" in host else host
        say(f"the record is at http://{at}:{port}/ until you stop this with Ctrl-C")
        uvicorn.Server(uvicorn.Config(site(record), log_level="warning")).run(sockets=[bound])


def _bound(host: str, port: int) -> socket.socket:
    """Return a socket at the address; where it is taken, the program ends."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        fail(f"port {port} of {host} cannot be used ({error.strerror}); give another with --port")
