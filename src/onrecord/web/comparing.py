"""Two revisions of a report: what was taken out, what was put in, and which claims changed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from onrecord.exporting import wording
from onrecord.model.claim import Claim

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 400_000
"""How many pairs of words are looked at, at most: comparing takes time with the square of them."""


@dataclass(frozen=True)
class Piece:
    """A piece of text that both revisions have, or only one."""

    text: str
    what: Literal["kept", "gone", "new"]


@dataclass(frozen=True)
class Changed:
    """A claim of one revision beside that of the other; None where the other has none."""

    before: Claim | None
    after: Claim | None


def pieces(before: str, after: str) -> list[Piece]:
    """Return the later text with what is gone from the earlier one.

    Lines are compared first; where lines differ, their words are, unless there are very many.
    """
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    made: list[Piece] = []
    # Lines that come again and again are no help in finding what is the same, and take long.
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=True).get_opcodes():
        gone, fresh = "".join(old[i:j]), "".join(new[k:m])
        made += [Piece(gone, "kept")] if what == "equal" else _by_words(gone, fresh)
    return _joined(made)


def _by_words(before: str, after: str) -> list[Piece]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > _MOST:
        return _changed(before, after)
    made: list[Piece] = []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, fresh = "".join(old[i:j]), "".join(new[k:m])
        made += [Piece(gone, "kept")] if what == "equal" else _changed(gone, fresh)
    return made


def _changed(before: str, after: str) -> list[Piece]:
    pieces = (Piece(before, "gone"), Piece(after, "new"))
    return [piece for piece in pieces if piece.text]


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces with neighbours of one kind as one."""
    grouped = groupby(pieces, key=lambda piece: piece.what)
    return [Piece("".join(piece.text for piece in some), what) for what, some in grouped]


def changes(before: Sequence[Claim], after: Sequence[Claim]) -> list[Changed]:
    """Return the claims that only one revision makes, those of one subject side by side."""
    earlier, later = {_said(c): c for c in before}, {_said(c): c for c in after}
    gone = [claim for said, claim in earlier.items() if said not in later]
    new = [claim for said, claim in later.items() if said not in earlier]
    made = []
    for claim in gone:
        other = next((one for one in new if _subject(one) == _subject(claim)), None)
        if other:
            new.remove(other)
        made.append(Changed(claim, other))
    return made + [Changed(None, claim) for claim in new]


def _subject(claim: Claim) -> tuple[str, ...]:
    item = claim.item.type if claim.item else ""
    return (claim.kind, item, wording.speaker(claim))


def _said(claim: Claim) -> tuple[str, ...]:
    told = (wording.kind(claim), wording.quantity(claim), wording.claim_places(claim))
    return (*_subject(claim), *told, wording.claim_days(claim))
