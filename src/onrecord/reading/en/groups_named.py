"""Armed groups that a report names and no list of parties has: "the Katale Liberation Army"."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from onrecord.codebook import load

_CAP = r"(?:al-)?[A-Z][\w’'-]*"
_NAME = rf"{_CAP}(?:\s(?:(?:of|for|the|al|and)\s){{0,2}}{_CAP}){{0,5}}"
_SHORT = re.compile(r"\s\((?:the\s)?(?P<short>[A-Z][A-Za-z]{1,6}(?:-[A-Z]{1,4})?)\)")
_NAMED_BEFORE = re.compile(rf"(?P<name>{_NAME})(?:\s\((?P<short>[A-Z-]+)\))?\Z")
_FAR = 80
_MARKS = re.compile(r"[-,.;:()]")
_OWNING = re.compile(r"['’]s?$")
_LEAST = 3
"""Letters of a name, at least."""


def groups_named(text: str, is_known: Callable[[str], bool]) -> dict[str, str]:
    """Return the armed groups that a text names, by the forms of their names.

    A short form stands for the full name: "the Katale Liberation Army (KLA)". `is_known` says of
    words whether they name or hold a party of the lists.
    """
    groups: dict[str, str] = {}
    for name, short in _found(text):
        peaceful = not _peaceful().isdisjoint(name.split())
        if len(name) < _LEAST or name in groups or peaceful or is_known(name):
            continue
        groups[name] = name
        if short and not is_known(short):
            groups.setdefault(short, name)
    return groups


def _found(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the names that texts of groups have, with their short forms, full names first."""
    held = set(_MARKS.sub(" ", text).split())
    for signs, pattern in _patterns():
        for match in () if any(map(held.isdisjoint, signs)) else pattern.finditer(text):
            short = _SHORT.match(text, match.end("name"))
            yield _bare(match["name"]), short["short"] if short else None
    for match in _told_after().finditer(text):
        named = _NAMED_BEFORE.search(text, max(0, match.start() - _FAR), match.start())
        if named:
            yield _bare(named["name"]), named["short"]


def _bare(name: str) -> str:
    """Return a name without the article before it and the ending of an owner."""
    return _OWNING.sub("", name.removeprefix("The "))


@cache
def _told_after() -> re.Pattern[str]:
    """Match what tells of a name before it that it is a group's: "Katale, a local rebel group"."""
    words = {key: "|".join(map(re.escape, some)) for key, some in load("en/groups").items()}
    after = r"that|which|in|and|from|based|led|backed|linked|allied|active|operating|fighting"
    return re.compile(
        rf",\s(?:a|an|the|another)\s(?:[\w-]+\s){{0,3}}?(?:{words['sorts']})\s(?:[\w-]+\s)?"
        rf"(?:{words['groups']})\b(?!\s(?!{after})[a-z])"
    )


@cache
def _peaceful() -> frozenset[str]:
    return frozenset(load("en/groups")["peaceful"])


@cache
def _patterns() -> tuple[tuple[list[frozenset[str]], re.Pattern[str]], ...]:
    """Return the patterns of the names of groups, those that tell most of a name first.

    Before each stand lists of words, of each of which a text must hold one: most name no group.
    """
    listed: dict[str, list[str]] = load("en/groups")
    words = {key: "|".join(map(re.escape, some)) for key, some in listed.items()}
    cause, body = rf"(?:(?:{words['causes']})\s){{1,3}}", rf"(?:{words['bodies']})\b"
    first = rf"(?!(?:{words['regular']})\s){_CAP}"
    sort = rf"\b(?:{words['sorts']})\s(?:[\w-]+\s)?(?:{words['groups']})s?"
    patterns = (
        # the Katale Liberation Army; the Popular Movement of Katale; Liwa al-Katale
        ("causes bodies", rf"(?P<name>{first}(?:\s{_CAP}){{0,3}}?\s{cause}{body})"),
        (
            "led_by",
            rf"(?P<name>(?:[A-Z]\w+\s)?(?:{words['led_by']})\s(?:for|of)\s(?:the\s)?{_NAME})",
        ),
        ("foreign", rf"\b(?P<name>(?:{words['foreign']})(?:[-\s](?:[a-z]{{1,3}}-)?{_CAP}){{1,3}})"),
        ("ending", rf"\b[Tt]he\s(?P<name>{_CAP}(?:\s{_CAP}){{0,2}}\s(?:{words['ending']}))\b"),
        ("army", rf"\b[Tt]he\s(?P<name>{first}\sArmy)\b"),
        # the rebel group Katale; KLA fighters
        (
            "sorts groups",
            rf"{sort}\s(?:(?:called|named|known\sas)\s)?(?:the\s)?(?P<name>{_NAME})",
        ),
        ("fighters", rf"\b(?P<name>[A-Z]{{3,5}}(?:-[A-Z]{{1,4}})?)\s(?:{words['fighters']})\b"),
    )
    signs = {key: frozenset((*some, *(f"{one}s" for one in some))) for key, some in listed.items()}
    return tuple(
        ([signs[one] for one in named.split()], re.compile(pattern)) for named, pattern in patterns
    )
