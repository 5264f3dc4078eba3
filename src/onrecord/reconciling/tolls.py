"""Tolls of people: which numbers are of all who were killed or hurt, and which of some of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from onrecord import codebook
from onrecord.linking.breath import ONE_BREATH
from onrecord.linking.spot import Relation, closest
from onrecord.linking.wording import words
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number
from onrecord.reconciling.measure import Subject
from onrecord.reconciling.rank import rank, voice

Told = tuple[Claim, Subject]

LISTED = 6
"""Characters between two numbers of one list: a comma, an "and"."""


def with_wholes(told: Sequence[Told]) -> list[Told]:
    """Return the claims with what they are figures of, the whole tolls of people as of `person`.

    In one report the same speaker's smaller number is of some among those of the larger. Who
    tells of civilians alone tells the whole toll as of them; who tells of soldiers too does not,
    nor a party that tells of its enemy's soldiers where others tell of other people.
    A part of a sort keeps its figure; one of no sort ("ten of them on a bus") gives none, nor does
    one among more of its sort ("25 fighters including a leader").
    """
    vocabulary = codebook.load("measures")
    whole, sorts = vocabulary["whole"], {vocabulary["whole"], *vocabulary["told_as"]}
    by_report: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    beside: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    kept = []
    for claim, about in told:
        beside[claim.report.id, about.measure].append((claim, about))
        if about.measure in vocabulary["people"] and about.item in sorts:
            by_report[claim.report.id, about.measure].append((claim, about))
        else:
            kept.append((claim, about))
    for key, group in by_report.items():
        parts, wholes = list[Told](), list[Told]()
        for one in group:
            some = _is_some(one[0]) or _goes_on_list(one, beside[key]) or _is_rest(one, beside[key])
            part = some or any(_holds(other, one) for other in group)
            (parts if part else wholes).append(one)
        for claim, about in wholes:
            mixed = {a.item for c, a in wholes if voice(c) == voice(claim)} - {whole, about.item}
            alone = about.item == whole or not (mixed or _are_some(claim, about, told))
            kept.append((claim, replace(about, item=whole) if alone else about))
        kept += [part for part in parts if part[1].item != whole and not _of_its_sort(part, group)]
    return kept


def _are_some(claim: Claim, about: Subject, told: Sequence[Told]) -> bool:
    """Say whether a number of soldiers or civilians is of some among those others tell of."""
    return _of_soldiers(claim, told) or _among_people(claim, about, told)


def _of_its_sort(part: Told, group: Sequence[Told]) -> bool:
    """Say whether a number is of some among more of the same sort."""
    return any(one[1].item == part[1].item and _holds(one, part) for one in group)


def _of_soldiers(claim: Claim, told: Sequence[Told]) -> bool:
    """Say whether a party tells of soldiers, its own or another's, where others tell of people."""
    item = claim.item.type if claim.item else None
    told_by = rank(claim)
    party = told_by.of_enemy or (told_by.of_party and item == "military")
    return party and any(
        about.item != item and other.kind == claim.kind and voice(other) != voice(claim)
        for other, about in told
    )


def _among_people(claim: Claim, about: Subject, told: Sequence[Told]) -> bool:
    """Say whether soldiers are told of where somebody else tells of more people: they are some."""
    vocabulary, own = codebook.load("measures"), claim.quantity
    if about.item != vocabulary["soldiers"] or own is None:
        return False
    return any(
        measured.measure == about.measure
        and measured.item == vocabulary["whole"]
        and voice(other) != voice(claim)
        and other.polarity == "affirmed"
        and other.quantity is not None
        and other.quantity.low > _top(own.low, own.high)
        for other, measured in told
    )


def _is_some(claim: Claim) -> bool:
    """Say whether the claim's own words call its number one of some among others."""
    vocabulary, said = codebook.load("measures"), claim.evidence.text.casefold()
    return said.startswith(tuple(vocabulary["part_begins"])) or any(
        phrase in said for phrase in vocabulary["part"]
    )


def _goes_on_list(part: Told, beside: Sequence[Told]) -> bool:
    """Say whether a number is next in a list of some among others: "included a guard, a woman".

    `beside` is all that the report tells by the same measure.
    """
    claim, _ = part
    return any(
        0 < claim.evidence.start - other[0].evidence.end <= LISTED
        and voice(other[0]) == voice(claim)
        and (_is_some(other[0]) or _goes_on_list(other, beside))
        for other in beside
    )


def _is_rest(part: Told, beside: Sequence[Told]) -> bool:
    """Say whether a number is of the rest beside one just told: "nine children and 14 others"."""
    claim, _ = part
    others = codebook.load("measures")["rest"]
    return not set(others).isdisjoint(words(claim.evidence.text)) and any(
        other.evidence.start <= claim.evidence.start
        and 0 < claim.evidence.end - other.evidence.end <= ONE_BREATH
        for other, _ in beside
    )


def _holds(whole: Told, part: Told) -> bool:
    """Say whether one number of a report is of all among whom the other's are.

    Another speaker's exact number stands beside it, but not a bystander's beside that of somebody
    more trusted; "at least 12" adds nothing to 31 whoever says it.
    """
    (larger, of_all), (smaller, of_some) = whole, part
    if larger.quantity is None or smaller.quantity is None or larger.polarity == "denied":
        return False
    sorts = {of_all.item, of_some.item}
    if sorts == set(codebook.load("measures")["told_as"]) or not _around(of_all, of_some):
        return False
    own = smaller.quantity
    if larger.quantity.qualifier == "vague" and own.high is None:
        return False  # "at least 29" may be all of "scores"
    of_what_is_told = (
        voice(larger) == voice(smaller) or smaller.speaker is None or _saw_some(smaller, larger)
    )
    return larger.quantity.low > _top(own.low, own.high) and (own.high is None or of_what_is_told)


def _saw_some(smaller: Claim, larger: Claim) -> bool:
    """Say whether the smaller number is the word of somebody who may not have seen all."""
    own = rank(smaller)
    return own.sees_some and own.trust > rank(larger).trust


def _around(whole: Subject, part: Subject) -> bool:
    """Say whether the places of the whole may be around those of the part: no town holds another.

    Two in the region around the city are none of the five in the city.
    """
    if not whole.spots or not part.spots:
        return True
    relation, _ = closest(whole.spots, part.spots)
    broader = whole.breadth < part.breadth
    return relation is Relation.SAME or (
        relation > Relation.APART and not broader and not whole.adjoins(part)
    )


def _top(low: Number, high: Number | None) -> Number:
    return low if high is None else high
