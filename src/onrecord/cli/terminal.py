"""Where words are printed: results on standard output, all else on standard error."""

from typing import NoReturn

import typer
from rich.console import Console

from onrecord.exporting.safe import one_line

STOPPED = 130
"""The exit code of a program that was stopped with Ctrl-C."""


def out() -> Console:
    """Return standard output as it is now; markup in what is printed means nothing."""
    return Console(highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Return standard error as it is now."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False)


def say(message: object, console: Console | None = None) -> None:
    """Print one line on standard error, safe whatever it quotes, unbroken whatever its length.

    `console` is the one that shows a progress bar, which is to stay below the line.
    """
    (console or err()).print(one_line(str(message)), soft_wrap=True)


def fail(message: object) -> NoReturn:
    """Say what is wrong and end the program with exit code 1."""
    say(f"onrecord: {message}")
    raise typer.Exit(1)


def some(count: int, noun: str) -> str:
    """Put a count: `1 claim`, `2,340 claims`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
