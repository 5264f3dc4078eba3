"""The program: its commands, its global options, and what it does about errors."""

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli.accept import accept
from onrecord.cli.account import account
from onrecord.cli.add import add
from onrecord.cli.check import check
from onrecord.cli.claims import claims
from onrecord.cli.correct import correct
from onrecord.cli.different import different
from onrecord.cli.events import events
from onrecord.cli.history import history
from onrecord.cli.opening import default_path
from onrecord.cli.ranks import ranks
from onrecord.cli.read import read
from onrecord.cli.rebuild import rebuild
from onrecord.cli.reject import reject
from onrecord.cli.rejected import rejected
from onrecord.cli.reports import reports
from onrecord.cli.same import same
from onrecord.cli.scale import scale
from onrecord.cli.score import score
from onrecord.cli.serve import serve
from onrecord.cli.show import show
from onrecord.cli.terminal import out, say
from onrecord.cli.undo import undo
from onrecord.codebook.own import OwnFileError

_COMMANDS = (
    *(add, read, claims, events, reports, rejected, show),
    *(same, different, accept, reject, correct, undo, history),
    *(rebuild, check, ranks, score, scale, serve, account),
)


def main() -> None:
    """Run the program and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        program()(prog_name="onrecord")
    except OSError as error:
        say(f"onrecord: {error.filename or 'the system'}: {error.strerror or error}")
        sys.exit(1)
    except OwnFileError as error:
        say(f"onrecord: {error}")
        sys.exit(1)


def program() -> typer.Typer:
    """Return the program: its commands and global options."""
    made = typer.Typer(
        name="onrecord",
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback()(_global_options)
    for command in _COMMANDS:
        made.command()(command)
    return made


def _print_version(wanted: bool) -> None:
    if wanted:
        out().print(f"onrecord {__version__}")
        raise typer.Exit


def _global_options(
    context: typer.Context,
    record: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="ONRECORD_RECORD",
            help="The record to work on; by default one in your own data folder.",
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    """Put reports of attacks on the record: who said what, in which words.

    \b
    Begin with:
      onrecord add reports/       put reports on record
      onrecord events             see what happened by all accounts
      onrecord show ID            see who says so, in which words

    \b
    Exit codes:
      0    done
      1    something was rejected, or is wrong
      2    the program was used wrongly
      130  stopped with Ctrl-C
    """
    context.obj = record or default_path()
