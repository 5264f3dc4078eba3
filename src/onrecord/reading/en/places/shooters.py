"""Where those stand who fire at another place: "rebels in X fired rockets at Y"."""

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention

_FIRING = {"fire", "launch", "lob", "shell", "bombard", "shoot", "send"}
_STANDING = {"in", "inside", "at", "near"}
_AIMING = {"at", "on", "into", "to", "toward", "towards", "against"}
_AIMED = {"dobj", "nsubjpass"}


def stand_at(scene: Scene, mention: Mention) -> bool:
    """Say whether those stand at a place who fire at another: "rebels in X fired rockets at Y".

    So it is in `rockets fired by rebels in X hit Y`; not in `police in X fired at a crowd`.
    """
    if len(scene.mentions) < 2 or mention.cue not in {*_STANDING, "of"}:
        return False
    who = _who_stand(scene.token_at(mention.end - 1))
    if who is None or not _fire(who):
        return False
    others = [one for one in scene.mentions if one is not mention]
    return any(one.cue in _AIMING or _is_aimed(scene.token_at(one.end - 1)) for one in others)


def _who_stand(name: Token | None) -> Token | None:
    """Return the noun for those who stand at a place; None where nobody is told to."""
    if name is not None and name.head.lower_ == "of":
        name = name.head.head  # "in the town of X"
    if name is None or name.dep_ != "pobj" or name.head.lower_ not in _STANDING:
        return None
    return name.head.head


def _fire(who: Token) -> bool:
    """Say whether some are told to fire: "rebels fired", "fired by rebels"."""
    acting = who.dep_ == "nsubj" or (who.dep_ == "pobj" and who.head.dep_ == "agent")
    verb = who.head if who.dep_ == "nsubj" else who.head.head
    return acting and verb.lemma_.lower() in _FIRING


def _is_aimed(name: Token | None) -> bool:
    return name is not None and name.dep_ in _AIMED
