"""`onrecord account`: who may use a record that others can reach."""

import getpass
import sys
from enum import StrEnum
from typing import Annotated

import typer

from onrecord.cli.terminal import fail, out, say


class _Role(StrEnum):
    """The roles, spelled here so that a page of help need not load what they govern."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMIN = "admin"


def account(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Whose account.")] = None,
    role: Annotated[_Role | None, typer.Option(help="What they may do.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Delete the account.")] = False,
) -> None:
    """Make an account, change its role and password, or list the accounts without a name.

    The password is asked for, or read from standard input. A reader sees everything, a reviewer
    also adds reports and judges claims, an admin also manages accounts.

    \b
    Examples:
      onrecord account olena --role admin
      onrecord account sam --role reviewer < password.txt
      onrecord account sam --remove
      onrecord account
    """
    from onrecord.accounts import Accounts, AccountsError, Role

    try:
        with Accounts.open(Accounts.beside(context.obj)) as accounts:
            if name is None:
                for one in accounts.all():
                    out().print(f"{one.name}  {one.role}", soft_wrap=True)
            elif remove:
                accounts.remove(name, by="the command line")
                say(f"deleted account {name}")
            else:
                held = {one.name: one.role for one in accounts.all()}
                wanted = Role(role) if role else held.get(name, Role.READER)
                accounts.put(name, wanted, _password(name), by="the command line")
                say(f"{name}: {wanted}")
    except AccountsError as error:
        fail(error)


def _password(name: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass(f"Password for {name}: ")
    if getpass.getpass("Again: ") != password:
        fail("the two passwords are not the same; nothing was changed")
    return password
