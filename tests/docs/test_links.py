"""The documentation is true: its links lead somewhere and its commands exist."""

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[2]
OUTSIDE = {".venv", ".git", "build", "dist", "node_modules"}

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ +(.+?)\s*$", re.MULTILINE)
COMMAND = re.compile(r"^(?:\$ )?(onrecord .+)$", re.MULTILINE)


def pages() -> Iterator[Path]:
    for page in sorted(ROOT.rglob("*.md")):
        within = page.relative_to(ROOT).parts
        if not OUTSIDE.intersection(within) and not within[0].startswith("."):
            yield page


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, formed as GitHub forms them."""
    prose = FENCE.sub("", page.read_text(encoding="utf-8"))
    words = (re.sub(r"[^\w\s-]", "", heading).lower() for heading in HEADING.findall(prose))
    return {heading.replace(" ", "-") for heading in words}


def links(page: Path) -> list[str]:
    """Return the links of a page that stay within the repository."""
    prose = FENCE.sub("", page.read_text(encoding="utf-8"))
    return [link for link in LINK.findall(prose) if not re.match(r"[a-z]+:", link)]


def broken(page: Path, link: str) -> str | None:
    """Say what is wrong with a link of a page; None where it leads somewhere."""
    path, _, anchor = link.partition("#")
    target = (page.parent / unquote(path)).resolve() if path else page
    if not target.is_relative_to(ROOT) or not target.exists():
        return f"{link} leads nowhere"
    if anchor and anchor not in anchors(target):
        return f"{link} names no heading of {target.name}"
    return None


def commands(page: Path) -> list[list[str]]:
    """Return the words of each `onrecord` command in the page's blocks of shell commands."""
    blocks = (
        block
        for language, block in FENCE.findall(page.read_text(encoding="utf-8"))
        if language in ("sh", "console")
    )
    return [shlex.split(line, comments=True) for block in blocks for line in COMMAND.findall(block)]


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert [fault for link in links(page) if (fault := broken(page, link))] == []


@pytest.mark.skipif(
    importlib.util.find_spec("onrecord.cli.app") is None, reason="there is no command line yet"
)
@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_exist(page: Path) -> None:
    from typer.main import get_command

    from onrecord.cli.app import app

    known = get_command(app).commands  # type: ignore[attr-defined]
    named = [words[1] for words in commands(page) if not words[1].startswith("-")]
    assert [name for name in named if name not in known] == []


def test_the_pages_have_commands_and_links() -> None:
    found = list(pages())
    assert sum(len(links(page)) for page in found) > 30
    assert sum(len(commands(page)) for page in found) > 10
