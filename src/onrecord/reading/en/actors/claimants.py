"""Which group claimed an attack, or is blamed for one."""

import re
from collections.abc import Sequence

from onrecord.model.claim import Actor
from onrecord.reading.en.actors.incidents import can_belong
from onrecord.reading.en.actors.neighbours import Neighbours
from onrecord.reading.en.actors.sides import sides
from onrecord.reading.en.parties import Parties, is_group
from onrecord.reading.en.times.totals import is_whole
from onrecord.reading.phrases import as_written
from onrecord.reading.segments import Segment

_CLAIMED = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|takes?|taking|took|taken) (?:the )?(?:responsibility|credit)\b"
    # "The group claimed the raid", not "claimed a raid had killed ten"
    r"|\bclaim(?:s|ed|ing)? (?!that |to )(?:[a-z]+ ){0,2}?(?:attack|raid|bombing|assault|ambush)"
    r"(?! (?:by|had|has|was|hit|struck|[a-z]+ed)\b)\b"
    r"|\b(?:responsibility|attack|bombing|blast|explosion) [\w ,]{0,40}\bclaimed(?P<by> by)\b"
    r"|\bblam(?:ed|ing|es)(?P<on> )(?:(?:the |this )?(?:attack|blast|bombing|raid) on )?",
    re.IGNORECASE,
)
_SIGNS = ("claim", "responsibility", "credit", "blam")
"""What any sentence holds that says so."""
_NOBODY = re.compile(r"\b(?:no|nobody|not|none|denied|yet)\b", re.IGNORECASE)
_NEAR = 8
_AT_ONCE = 5
"""How many words after `blamed` the one blamed stands: `blamed on the Islamic State group`."""


def claimant(parties: Parties, cut: Sequence[Segment]) -> tuple[Actor | None, int]:
    """Return the group that claimed an attack or is blamed for one.

    The number is that of the sentence that says so, counted from one.
    """
    for number, segment in enumerate(cut, 1):
        lower = segment.text.lower()
        match = _CLAIMED.search(segment.text) if any(map(lower.__contains__, _SIGNS)) else None
        if match is None or _NOBODY.search(segment.text):
            continue
        before = as_written(segment.text[: match.start()])
        named_after = match["by"] or match["on"]
        reach = _AT_ONCE if match["on"] else _NEAR
        after = as_written(segment.text[match.end() :])[:reach] if named_after else ()
        words = after or before
        found = sides(parties.find([(word.casefold(),) for word in words]), words)
        named = [one.party.code for one in found if is_group(one.party.code)]
        if named:
            return parties.actor([named[0] if after else named[-1]]), number
    return None, 0


def blamed(told: Neighbours, at: int) -> Actor | None:
    """Return whom a claim's sentence or the next one blames for it: `Kyiv blamed Moscow`.

    Nobody where others are accused too.
    """
    claim, here = told.claims[at], told.where[at]
    if is_whole(claim):
        return None
    charges = [
        (number, one)
        for number in (here, here + 1, here + 2)
        for one in (told.claims[n] for n in told.told_in(number))
        if one.kind == "judgement" and one.actor
    ]
    accused = {one.actor.party for _, one in charges if one.actor}
    blames = (
        one.actor
        for number, one in charges
        if number < here + 2 and one.polarity == "affirmed" and can_belong(claim, one)
        if "blam" in one.evidence.text.lower()
    )
    return next(blames, None) if len(accused) == 1 else None
