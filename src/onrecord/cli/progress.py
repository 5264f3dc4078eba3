"""How far a long command has come: a bar on standard error, which only shows on a terminal."""

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from onrecord.cli.terminal import err


def bar(unit: str) -> Progress:
    """Return a progress bar that counts things of a kind, such as files; it leaves no trace."""
    console = err()
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(unit),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )
