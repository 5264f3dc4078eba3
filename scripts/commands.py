"""Writes docs/reference/commands.md from the program's own help.

    python scripts/commands.py

A test compares the page with the help, so run this after every change of a command.
"""

from pathlib import Path

from typer.main import get_command
from typer.testing import CliRunner

from onrecord.cli.app import program

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "commands.md"
WIDTH = {"COLUMNS": "80", "TERMINAL_WIDTH": "80"}


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Return the page: the help of the program and of each command."""
    names = get_command(program()).commands
    parts = [
        "# Commands\n\nThis page is made from the program's own help by `scripts/commands.py`.\n",
        section("onrecord"),
        *(section(f"onrecord {name}", name) for name in names),
    ]
    return "\n".join(parts)


def section(title: str, *command: str) -> str:
    """Return the help of one command under its name."""
    result = CliRunner().invoke(
        program(), [*command, "--help"], prog_name="onrecord", env=WIDTH, terminal_width=80
    )
    return f"## {title}\n\n```text\n{result.output.strip()}\n```\n"


if __name__ == "__main__":
    main()
