"""`onrecord serve`: the record in a browser, for one person or, behind accounts, for a team."""

import getpass
import ipaddress
import socket
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.opening import opened
from onrecord.cli.terminal import fail, say

if TYPE_CHECKING:
    from onrecord.accounts import Accounts


def _address(host: str) -> str:
    """Return the address that a host is named by; refuse what is none."""
    try:
        return str(ipaddress.ip_address("127.0.0.1" if host == "localhost" else host))
    except ValueError:
        raise typer.BadParameter(
            f"{host!r} is no address; give 127.0.0.1 for this machine only, or 0.0.0.0 for all"
        ) from None


def serve(
    context: typer.Context,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", parser=_address, help="The address to be reached at.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="N", min=1, max=65535, help="The port.")] = 8000,
    certificate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A TLS certificate, to serve HTTPS.")
    ] = None,
    key: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The key of the certificate.")
    ] = None,
    shared: Annotated[
        bool, typer.Option("--accounts", help="Ask for accounts on this machine too.")
    ] = False,
) -> None:
    """Show the record in a browser: to see it, to check it and to add to it.

    At 127.0.0.1 it is open to whoever uses this machine, and nobody else can reach it. At any
    other address it takes accounts, which `onrecord account` makes. It can be seen until you stop
    the program with Ctrl-C.

    \b
    Examples:
      onrecord serve
      onrecord serve --port 9000
      onrecord serve --host 0.0.0.0 --certificate cert.pem --key key.pem
    """
    with ExitStack() as held:
        record = held.enter_context(opened(context))
        accounts: Accounts | None = None
        if shared or not ipaddress.ip_address(host).is_loopback:
            accounts = _accounts(context.obj, held)
        bound = held.enter_context(_bound(host, port))
        record.derive()
        # Loading the server takes a while that a page of help should not wait for.
        import uvicorn

        from onrecord.web import site

        at = f"[{host}]" if ":" in host else host
        scheme = "https" if certificate else "http"
        say(f"the record is at {scheme}://{at}:{port}/ until you stop this with Ctrl-C")
        config = uvicorn.Config(
            site(record, accounts, _owner()),
            log_level="warning",
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
        uvicorn.Server(config).run(sockets=[bound])


def _accounts(record: Path, held: ExitStack) -> "Accounts":
    """Return the accounts of a record; where there is no admin among them, the program ends."""
    from onrecord.accounts import Accounts, Role

    accounts = held.enter_context(Accounts.open(Accounts.beside(record)))
    if not any(account.role is Role.ADMIN for account in accounts.all()):
        fail(
            "others can reach this address, so it takes accounts, and there is no admin yet; "
            "make one with `onrecord account NAME --role admin`"
        )
    return accounts


def _owner() -> str:
    """Return the name of who runs the program, to sign judgements with."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "you"


def _bound(host: str, port: int) -> socket.socket:
    """Return a socket at the address; where it is taken, the program ends."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        fail(f"port {port} of {host} cannot be used ({error.strerror}); give another with --port")
