"""Attacks that somebody says were his own: `the group claimed responsibility for the bombing`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, negated
from onrecord.reading.en.syntax.tokens import Token

_OBJECT = {"dobj", "nsubjpass"}


def claiming(noun: Token) -> Token | None:
    """Return the verb by which somebody claims an attack; None where nobody does.

    `noun` is the attack, or the responsibility for it.
    """
    under = noun.head
    if noun.dep_ == "pobj" and under.lower_ == "behind" and under.head.lemma_ == "be":
        return under.head if _is_own(under.head) else None
    of = noun.dep_ == "pobj" and under.lower_ == "for"
    claimed = under.head if of and under.head.lower_ in words("answering") else noun
    verb = claimed.head
    if claimed.dep_ not in _OBJECT or verb.lemma_.lower() not in words("claiming"):
        return None
    taken = claimed.lower_ in words("answering") or verb.lemma_.lower() == "claim"
    who = agents(verb)
    none = any(one.lower_ in words("nobody") for head in who for one in (head, *head.lefts))
    return verb if taken and who and not none and not negated(verb) else None


def _is_own(be: Token) -> bool:
    """Say whether those who tell were behind it: `the group said it was behind the ambush`."""
    told = be.dep_ == "ccomp" and {one.lower_ for one in children(be, {"nsubj"})} & {"it", "they"}
    return bool(told) and not negated(be)


def responsibility(scene: Scene, noun: Token) -> Iterator[Draft]:
    """Read `Al-Shabaab claimed responsibility`, with no word for what."""
    verb = claiming(noun)
    if verb is None or any(one.lower_ == "for" for one in children(noun, {"prep"})):
        return
    yield Draft(
        kind="strike", mode=None, trigger=noun, head=verb, agents=tuple(agents(verb)),
        implied="ied" if scene.fighting.planted else None,
    )  # fmt: skip
