"""The parties that a sentence names, without those that only describe another."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.reading.en.parties import COUNTRY, ENEMY, GOVERNMENT, Party, is_group, is_side
from onrecord.reading.phrases import Found

_LINKS = frozenset(
    {"-", "'s", "’s", "'", "’", "pro", "moderate", "own", "army", "state", "special"}
)
"""What may stand between an adjective and its noun, or a party and its forces."""
_SORTS = _LINKS | {
    "paramilitary",
    "militant",
    "rebel",
    "islamist",
    "separatist",
    "insurgent",
    "armed",
    "jihadist",
    "extremist",
    "terrorist",
    "guerrilla",
    "resistance",
    "shiite",
    "shia",
    "sunni",
    "group",
    "movement",
    "militia",
    "organization",
    "organisation",
    "party",
}
"""The same between a country and a group there: `Sudan's paramilitary RSF`."""
_HELD = frozenset(["held", "controlled", "occupied", "run", "dominated"])
_BACKED = frozenset(["backed", "led", "supported", "aligned", "allied", "linked", "affiliated"])
_OTHERS = frozenset(
    ["made", "built", "designed", "manufactured", "supplied", "owned", "flagged", "registered"]
)
"""What a dash joins to the party whose a thing is by make or law: `a Russian-made bomb`."""
_TO = frozenset(["by", "to", "with"])
"""Words that tell who stands behind the party before them: `militants linked to al-Qaeda`."""
_TIED = frozenset(
    f"{tied} {word}"
    for tied in ("linked", "affiliated", "allied", "aligned")
    for word in ("to", "with")
)
"""Words before a party that stands behind another."""
_BRANCHES = frozenset(
    ["affiliate", "offshoot", "branch", "ally", "proxy", "franchise", "affiliates", "proxies"]
)
_MEMBERS = frozenset(
    ["from", "of", "the", "so", "-", "called", "group", "groups", "known", "as", "("]
)
_AGAINST = frozenset(["against", "fighting", "battling", "combating", "opposing"])
"""Words before a party that tell whom another is against: `the coalition fighting IS`."""
_BANDS = frozenset(["groups", "factions", "militias", "brigades", "fighters"])
_SORTED = frozenset(["rebel", "islamist", "jihadist", "opposition", "insurgent", "militant"])
"""Words for the sort of a coalition that is no states'."""
_COMMON = frozenset(["is", "us", "hur", "ola"])
_LOCAL = frozenset(["popular forces"])
"""Names of parties that in small letters are any village's men."""
_FAR = 6


class Side(NamedTuple):
    """A party named by the words `start`..`end` (end exclusive) of a sentence.

    `holding` and `backing` say that the words tell of another thing only whose it is or who
    stands behind it: `rebel-held`, `US-backed`.
    """

    start: int
    end: int
    party: Party
    holding: bool = False
    backing: bool = False
    fought: bool = False


def sides(found: Sequence[Found[Party]], written: Sequence[str]) -> Iterator[Side]:
    """Return the parties that words, as written, name, left to right.

    A state's own forces ("Syrian army") are the state, Syrian rebels the rebels, IS militants IS.
    """
    words = [word.lower() for word in written]
    found = [one for one in found if not _is_common(written[one.start : one.end])]
    found = [one for one in found if not _is_of_others(one, found, words)]
    start: int | None = None
    held: Side | None = None
    for n, one in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        against = words[max(0, one.start - 2) : one.start] == ["anti", "-"]
        if against or (held is not None and _is_with(held, one, words)):
            continue
        if held is not None and _repeats(held, one, words):
            held = held._replace(end=one.end)
            continue
        if after is not None and (_describes(one, after, words) or _is_for(one, after, words)):
            start = one.start if start is None else start
            continue
        if held is not None:
            yield held
        first = one.start if start is None else start
        holding, backing = _stands(words[one.end : one.end + 2])
        if after is None or after.start > one.end + 2:
            backing = backing and "led" not in words[one.end : one.end + 2]
        before = words[max(0, first - 2) : first]
        backing = backing or " ".join(before) in _TIED
        fought = bool(_AGAINST.intersection(before[:1] if before[-1:] == ["the"] else before[-1:]))
        held = Side(first, one.end, one.value, holding, backing, fought)
        start = None
    if held is not None:
        yield held


def _stands(after: Sequence[str]) -> tuple[bool, bool]:
    """Say whether the words after a party make it one that holds something, or backs someone."""
    dashed = after[:1] == ["-"]
    what = after[int(dashed)] if len(after) > int(dashed) else ""
    backing = what in _BACKED and (dashed or _TO.isdisjoint(after))
    return dashed and what in _HELD, backing or (dashed and what in _OTHERS)


def _is_common(written: Sequence[str]) -> bool:
    """Say whether words are but common ones that a party's name looks like: `is`, `us`."""
    name = " ".join(written)
    return (name.lower() in _COMMON and not name.isupper()) or name in _LOCAL


def _is_of_others(one: Found[Party], found: Sequence[Found[Party]], words: Sequence[str]) -> bool:
    """Say whether a coalition is another than that of states: "a coalition of rebel groups"."""
    if words[one.start : one.end] != ["coalition"]:
        return False
    if words[one.end : one.end + 1] == ["of"]:
        told = range(one.end + 1, one.end + _FAR)
        groups = any(len(other.value.code) > COUNTRY and other.start in told for other in found)
        return groups or not _BANDS.isdisjoint(words[one.end + 1 : one.end + _FAR])
    side = any(other.end == one.start and is_side(other.value.code) for other in found)
    against = words[max(0, one.start - 3) : one.start - 1] == ["anti", "-"]
    return not against and (side or words[max(0, one.start - 1)] in _SORTED)


def _describes(one: Found[Party], after: Found[Party], words: Sequence[str]) -> bool:
    """Say whether a party is but an adjective of the next one, or its members.

    So is a mere sort before the name in brackets: `opposition (SPLA-IO) forces`.
    """
    code, other, between = one.value.code, after.value.code, words[one.end : after.start]
    if other in {GOVERNMENT, ENEMY}:
        return False
    if is_side(code) and is_group(other) and len(between) <= _FAR and _MEMBERS.issuperset(between):
        return True
    if is_group(code) and is_group(other):  # "the al-Qaeda affiliate JNIM"
        return len(between) == 1 and not _BRANCHES.isdisjoint(between)
    if len(code) == COUNTRY and is_group(other):
        return _SORTS.issuperset(between)
    adjective = len(code) == COUNTRY or is_side(code)
    return adjective and _LINKS.issuperset(between)


def _is_for(one: Found[Party], after: Found[Party], words: Sequence[str]) -> bool:
    """Say whether a party is but whom the next is for: `the pro-government Wazalendo militia`."""
    pro = words[max(0, one.start - 2) : one.start] == ["pro", "-"]
    return pro and one.end == after.start and is_group(after.value.code)


def _is_with(before: Side, one: Found[Party], words: Sequence[str]) -> bool:
    """Say whether a party named after another is no other: an aside, or its allies without name.

    `JNIM, an al-Qaeda affiliate`, `the army and allied militias`.
    """
    if is_side(one.value.code) and words[one.start - 1] == "allied":
        return True
    opening = words[before.end]
    if opening not in {"(", ","} or before.end >= one.start:
        return False
    between = words[before.end : one.start]
    if opening == "(" and ")" not in between:
        return True
    branch = words[one.end + (words[one.end : one.end + 1] == ["-"]) :][:2]
    return opening == "," and len(between) <= _FAR and bool(_BRANCHES.intersection(branch))


def _repeats(before: Side, one: Found[Party], words: Sequence[str]) -> bool:
    """Say whether a word tells only of what sort the party before it is, perhaps after an aside."""
    between = words[before.end : one.start]
    if words[one.start : one.end] == ["coalition"] and not between and is_group(before.party.code):
        return True  # "the Viv Ansanm coalition"
    if between[:1] == ["("] and between[-1:] == [")"]:
        between = []
    if not _LINKS.issuperset(between):
        return False
    code, other = one.value.code, before.party.code
    if other == GOVERNMENT:  # `pro-government gunmen`, `regime militants`
        return is_side(code) and code != "rebels"
    own = code == GOVERNMENT and (len(other) == COUNTRY or is_group(other))
    return own or (is_side(code) and is_group(other))
