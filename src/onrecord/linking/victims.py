"""The people whom claims name as killed, hurt, missing or seized: no two attacks share one."""

import re
from functools import cache, lru_cache

from onrecord import codebook
from onrecord.linking.family import families
from onrecord.linking.spot import bare
from onrecord.linking.wording import words
from onrecord.model.claim import Claim

PARTICLE = 2
"""Letters of the longest word that is in names of parties and people alike, such as `al`."""
_NAME = re.compile(r"(?<![\w-])[A-Z][a-z'’-]\w*(?: (?:al-|el-)?[A-Z][a-z'’-][\w'’-]*){1,3}")
"""Two to four words in a row that begin with a capital, and do not go on in capitals."""


def victims(claim: Claim) -> frozenset[str]:
    """Return the names of the people that a claim of one person's fate names.

    Names of parties and places, of who speaks and who attacked, are no victims'.
    """
    quantity = claim.quantity
    one = quantity is not None and quantity.low == quantity.high == 1
    if not one or claim.kind not in families()["tolls"]:
        return frozenset()
    others = [place.name for place in claim.places] + [place.text for place in claim.places]
    others += [claim.speaker.text, claim.speaker.name] if claim.speaker else []
    others += [claim.actor.text] if claim.actor and claim.actor.text else []
    known = {word for other in others for word in words(other)}
    return frozenset(name for name in _names(claim.evidence.text) if known.isdisjoint(words(name)))


@lru_cache(1 << 14)
def _names(text: str) -> frozenset[str]:
    found = (bare(name) for name in _NAME.findall(text))
    return frozenset(name for name in found if _of_parties().isdisjoint(name.split()))


@cache
def _of_parties() -> frozenset[str]:
    """Return all words of the names of countries' people and of groups, and titles of office."""
    vocabulary = codebook.load("parties")
    forms = [form for some in vocabulary["countries"].values() for form in some]
    forms += [form for group in vocabulary["groups"].values() for form in group["words"]]
    forms += [form for some in vocabulary["common"].values() for form in some]
    said = {word for form in forms for word in bare(form).split() if len(word) > PARTICLE}
    return frozenset(said | set(families()["no_names"]))
