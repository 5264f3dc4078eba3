"""Things that are but counted, as the words before told what they are: `60 more burned down`."""

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Token

_MORE = {"more", "others", "another", "other", "further"}


def is_of_more(head: Token) -> bool:
    """Say whether a word is a number of more: `60 more`, `another 60`, `two others`."""
    if head.lower_ in {"others", "more"}:
        return any(one.like_num for one in head.lefts)
    return head.pos_ == "NUM" and any(one.lower_ in _MORE for one in head.children)


def things_before(scene: Scene, head: Token) -> ItemWord | None:
    """Return what things a sentence named last before a number: `burned ten homes; 60 more`."""
    earlier = (one for at, one in sorted(scene.items.items(), reverse=True) if at < head.i)
    return next((one for one in earlier if one.root not in PEOPLE | WEAPONS), None)
