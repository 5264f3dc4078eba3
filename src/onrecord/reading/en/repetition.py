"""Saying it once: of tellings of one thing by one speaker, the fullest is the claim."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.claim import Content

_COUNTED = {"killed", "injured", "missing", "displaced", "detained", "need"}
_LARGE = 10
_STEM = 5
_ATTACKS = {"strike", "impact", "assault"}
_TIMES = {"strikes", "assaults"}
"""Units of attacks that are counted themselves, not by their weapons."""
_MORE = re.compile(r"\b(?:also|another|second|third|further|additional)\b", re.IGNORECASE)
_WIDE = {"country", "region"}


class Fullness(NamedTuple):
    """How much a telling says; of two, the greater is the fuller."""

    body: bool
    """Whether it stands in the text proper."""
    spoken: bool
    placed: int
    """How many of place and time it names itself."""
    measured: bool
    """Whether it says how sure its figure is: `at least 25`."""
    typed: bool
    """Whether it says more of whom or what it counts than `people`."""
    length: int


def fullest(claims: Sequence[Content], lead: tuple[int, int]) -> list[Content]:
    """Return the claims without repetitions (codebook, section 1), in their order.

    Two tell the same where kind, number and item agree and neither place, time nor speaker
    tells them apart; a place or time that only one of them gives does not. `lead` is where the
    first sentence of the text proper starts and ends. What stands before it is a headline,
    which any later telling outdoes; a sentence says nothing twice, so where this one does, a
    headline has run into it.
    """
    start, end = lead
    kept: list[Content] = []
    for claim in claims:
        same = next((n for n, other in enumerate(kept) if _same(claim, other, start)), None)
        if same is None:
            kept.append(claim)
        elif claim.evidence.start < end or _fullness(claim, start) > _fullness(kept[same], start):
            kept[same] = claim
    return sorted(kept, key=_start)


def _same(one: Content, other: Content, lead: int) -> bool:
    headline = min(one.evidence.start, other.evidence.start) < lead
    use = headline and {one.kind, other.kind} == {"strike", "impact"}
    if one.polarity != other.polarity:
        return False
    if not use and (one.kind, one.mode) != (other.kind, other.mode):
        return False
    told = {_root(one), _root(other)}
    if len(told) == 2 and not (one.kind in _COUNTED and "person" in told and "child" not in told):
        return False
    if _apart(one, other, lead) or (not headline and _adds(max(one, other, key=_start))):
        return False
    if one.kind == "judgement" and _charge(one) != _charge(other):
        return False
    if headline and _heads(*sorted((one, other), key=_start)):
        return True
    if one.quantity is None or other.quantity is None:
        return one.quantity is other.quantity and _alike(one, other) and not _against(one, other)
    if one.quantity.stated is None or other.quantity.stated is None or one.quantity.stated < 2:
        same = one.quantity.low == other.quantity.low and one.quantity.high == other.quantity.high
        return same and _alike(one, other)
    if one.quantity.stated != other.quantity.stated:
        return False
    return one.quantity.stated >= _LARGE or not (_elsewhere(one, other) or _then(one, other))


def _start(claim: Content) -> int:
    return claim.evidence.start


def _adds(later: Content) -> bool:
    """Say whether the words of the later of two tell of more: `a soldier was also killed`."""
    return bool(_MORE.search(later.evidence.text))


def _heads(headline: Content, claim: Content) -> bool:
    """Say whether a headline's attacks, of no place of its own, are those its text tells of."""
    number = headline.quantity
    attacks = headline.kind in _ATTACKS and (number is None or number.unit in _TIMES)
    bare = attacks and (number is None or number.stated is None)
    carried = bare and claim.quantity is None and all(one.carried for one in headline.places)
    same = _when(headline) == _when(claim) and not _against(headline, claim)
    return carried and same and _where(headline) <= _where(claim)


def _apart(one: Content, other: Content, lead: int) -> bool:
    """Say whether two speakers tell: the report itself is one, but not in its headlines.

    There an office may be called by less: `Somali president` is `Somalia's president`, and
    `governor` whoever of that office is named further on.
    """
    if min(one.evidence.start, other.evidence.start) >= lead:
        return (one.speaker and one.speaker.name) != (other.speaker and other.speaker.name)
    if one.speaker is None or other.speaker is None or one.speaker.name == other.speaker.name:
        return False
    office = {speaker.name.split()[-1].casefold() for speaker in (one.speaker, other.speaker)}
    roles = {one.speaker.role, other.speaker.role}
    alike = len(office) == 1 or (len(roles) == 1 and None not in roles)
    return not alike or one.speaker.party != other.speaker.party


def _alike(one: Content, other: Content) -> bool:
    return _where(one) == _where(other) and _when(one) == _when(other)


def _charge(claim: Content) -> tuple[str, str]:
    """Return how the first and last words of a judgement begin, which tell charges apart."""
    told = claim.evidence.text.casefold().split()
    return told[0][:_STEM], told[-1][:_STEM]


def _against(one: Content, other: Content) -> bool:
    """Say whether two name different parties that did it: an assault and the counterattack."""
    return bool(
        one.actor
        and other.actor
        and one.actor.text
        and other.actor.text
        and one.actor.party != other.actor.party
    )


def _elsewhere(one: Content, other: Content) -> bool:
    """Say whether two are of different places; small numbers often coincide."""
    mine, theirs = _narrow(one), _narrow(other)
    if not (mine or theirs):  # a town may lie in a region, but no region in another
        mine, theirs = _regions(one), _regions(other)
    return bool(mine and theirs) and not mine & theirs


def _then(one: Content, other: Content) -> bool:
    """Say whether two name days that have none in common: `two on Monday, and two on Tuesday`."""
    mine, theirs = one.time, other.time
    if not (mine and theirs and mine.text and theirs.text):
        return False
    (first, until), (begun, last) = (
        (it.start_local or dt.date.min, it.end_local or dt.date.max) for it in (mine, theirs)
    )
    return first > last or begun > until


def _narrow(claim: Content) -> frozenset[str]:
    return frozenset(place.name for place in claim.places if place.level not in _WIDE)


def _regions(claim: Content) -> frozenset[str]:
    """Return the regions that a claim's own words name."""
    named = (one for one in claim.places if one.level == "region" and not one.carried)
    return frozenset(one.name for one in named)


def _root(claim: Content) -> str | None:
    return claim.item.type.split(".")[0] if claim.item else None


def _where(claim: Content) -> frozenset[str]:
    return frozenset(place.name for place in claim.places if place.role == "target")


def _when(claim: Content) -> object:
    return claim.time and (claim.time.start_local, claim.time.end_local)


def _fullness(claim: Content, lead: int) -> Fullness:
    explicit = sum(not place.carried for place in claim.places) > 0
    timed = claim.time is not None and not claim.time.carried
    return Fullness(
        body=claim.evidence.start >= lead,
        spoken=claim.speaker is not None,
        placed=explicit + timed,
        measured=claim.quantity is not None and claim.quantity.qualifier != "exact",
        typed=claim.item is not None and claim.item.type != "person",
        length=len(claim.evidence.text) // 40,
    )
