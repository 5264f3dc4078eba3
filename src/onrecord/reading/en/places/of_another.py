"""Places of something else than a claim tells: of what was a day before, or of what it excepts."""

import re

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.place_roles import words_before
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention

_UNITS = {"minute", "hour", "day", "week", "month", "year"}
_AFTER = {"after", "before"}
_COMING = {"come", "occur", "happen", "take"}
_IT = {"it", "this", "that", "attack"}
"""What stands for the occurrence just told, which came after another."""
_WORST = re.compile(r"\b(?:worst|first|most \w+|\w+(?:i|g|h|c)est)\b[^.;]{0,60}\bsince\b[^.;]*$")
"""What goes on to an occurrence that another is but set beside: "the worst clash since X fell"."""
_ANSWERED = re.compile(r"\b(?:response to|(?:retaliation|revenge|reprisal) for) ")
"""What leads to an occurrence that another is the answer to."""
_EXCEPT = re.compile(
    r"\b(?:except|except for|excluding|apart from|aside from|other than)\s+(?:the\s+)?"
    r"(?:[\w-]+\s+){0,2}(?:of\s+)?$",
    re.IGNORECASE,
)


_OPENING = (
    " after ", " before ", " since ", " and that ", "response to ", "retaliation for ",
    "revenge for ", "reprisal for ", "xcept ", "xcluding ", "part from ", "side from ",
    "ther than ",
)  # fmt: skip
"""What may lead to something else in a sentence."""


def own_places(scene: Scene, draft: Draft, named: list[Mention]) -> list[Mention]:
    """Return the places of a sentence without those of something else than a claim tells."""
    text = scene.sentence.segment.text
    if not any(words in text for words in _OPENING):
        return named
    return [one for one in named if not _is_of_another(scene, draft, one)]


def _is_of_another(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is that of another occurrence, or none of those a claim tells of.

    `Set cars on fire, a day after a strike on X`, `all of the city but for the X district`.
    """
    text = scene.sentence.segment.text
    if _EXCEPT.search(words_before(scene, mention)):
        return True
    start = mention.start - scene.sentence.segment.start
    if " and that " in text[draft.trigger.idx : max(0, start)]:
        return True  # "said that two men had died and that a school in X was hit"
    if _ANSWERED.search(text[draft.trigger.idx : max(0, start)]):
        return True  # "shelled a post in response to an attack on X"
    if " since " in text and (
        _is_standard(scene, draft, mention) or _is_since(scene, draft, mention)
    ):
        return True
    return (" after " in text or " before " in text) and _is_of_other_day(scene, draft, mention)


def _is_standard(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is that of the last as bad: "the worst fighting since the siege of X"."""
    before = words_before(scene, mention)
    told = before.rfind(" since ") > draft.trigger.idx
    return told and bool(_WORST.search(before))


def _is_since(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a country is where that was since which something goes on.

    `It has stepped up its raids since the group began an offensive in Iraq.`
    """
    if mention.level != "country":
        return False
    token = scene.token_at(mention.start)
    for verb in token.ancestors if token is not None else ():
        if any(one.dep_ == "mark" and one.lower_ == "since" for one in verb.lefts):
            return draft.trigger not in verb.subtree
    return False


def _is_of_other_day(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is that of what was so long before or after: "a day after a hit on X"."""
    token = scene.token_at(mention.start)
    above = token.ancestors if token is not None else ()
    apart = next((one for one in above if _is_apart(one)), None)
    return apart is not None and draft.trigger not in apart.subtree


_LOOKING_BACK = ("after", "After", "before", "Before", "since", "follow")
"""Words without one of which a sentence does not look back."""


def is_looking_back(draft: Draft) -> bool:
    """Say whether a claim is of what another came after: "a day after a bombing in X".

    So is that of the last as bad: "the worst since 2019, when nine died in X".
    """
    text = draft.trigger.doc.text
    if not any(word in text for word in _LOOKING_BACK):
        return False
    before = text[: draft.trigger.idx]
    if " since " in before and _WORST.search(before):
        return True
    told = (draft.trigger, *draft.trigger.ancestors)
    return any(
        (_is_apart(one) and one.dep_ in {"prep", "advcl"}) or _is_followed(one) for one in told
    )


def _is_followed(word: Token) -> bool:
    """Say whether what a word opens came before what "it" is: "it came after a bombing in X"."""
    verb = word.head
    if word.dep_ == "dobj":
        came = verb.lemma_ == "follow"
    else:
        came = word.lower_ == "after" and verb.lemma_ in _COMING
    return came and any(one.dep_ == "nsubj" and one.lower_ in _IT for one in verb.lefts)


def _is_apart(word: Token) -> bool:
    """Say whether a word opens what was so long before or after: "a day after", "hours before"."""
    marks = [word, *(child for child in word.lefts if child.dep_ == "mark")]
    return any(one.lower_ in _AFTER and one.i and one.nbor(-1).lemma_ in _UNITS for one in marks)
