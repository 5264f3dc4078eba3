"""Two revisions of a report: what was taken out, what was put in, and which claims changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from onrecord.exporting import wording
from onrecord.model.claim import Claim

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


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
    """Return the later text with what is gone from the earlier one, word by word."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    made: list[Piece] = []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            made.append(Piece("".join(old[i:j]), "kept"))
            continue
        if i < j:
            made.append(Piece("".join(old[i:j]), "gone"))
        if k < m:
            made.append(Piece("".join(new[k:m]), "new"))
    return made


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
