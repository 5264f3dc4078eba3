"""The documentation is true: its links lead somewhere and its commands exist."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from typer.main import get_command

from onrecord.cli.app import program

ROOT = Path(__file__).parents[2]
OUTSIDE = {".venv", ".git", "build", "dist", "node_modules"}

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ +(.+?)\s*$", re.MULTILINE)
RUN = re.compile(r"^(?:\$ )?onrecord (?:--\S+ \S+ )*([a-z]\S*)", re.MULTILINE)
SPOKEN = re.compile(r"`onrecord ([a-z][^\s`]*)")


def pages() -> Iterator[Path]:
    for page in sorted(ROOT.rglob("*.md")):
        within = page.relative_to(ROOT).parts
        if not OUTSIDE.intersection(within) and not within[0].startswith("."):
            yield page


PAGES = list(pages())


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


def commands(page: Path) -> list[str]:
    """Return the name of each `onrecord` command that a page runs or speaks of."""
    text = page.read_text(encoding="utf-8")
    shell = (block for language, block in FENCE.findall(text) if language == "sh")
    return [name for block in shell for name in RUN.findall(block)] + SPOKEN.findall(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert [fault for link in links(page) if (fault := broken(page, link))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_exist(page: Path) -> None:
    known = get_command(program()).commands  # type: ignore[attr-defined]
    assert [name for name in commands(page) if name not in known] == []


def test_the_pages_have_commands_and_links() -> None:
    assert sum(len(links(page)) for page in PAGES) > 30
    assert sum(len(commands(page)) for page in PAGES) > 10
