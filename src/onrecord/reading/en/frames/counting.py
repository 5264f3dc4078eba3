"""How many of a noun there are, as stated or implied by its form."""

from onrecord.codebook import load
from onrecord.reading.en.draft import Implied
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token


def count(scene: Scene, head: Token) -> Counted | Implied | None:
    """Return the number of a noun (codebook, section 3): stated, one, or a bare plural.

    None for what is not counted: mass nouns and pronouns.
    """
    if (pair := load("en/frames")["pairs"].get(head.lower_)) and not of_what(head):
        return Implied(head, "exact", pair, pair)
    stated = scene.number_of(head)
    if stated:
        return stated
    if is_any(head):
        return None
    if is_one_more(head):
        return Implied(head, "exact", 1, 1)
    if head.lemma_.lower() in words("totals") | words("bands"):
        # "a total of 628 aircraft", "a family of five"
        told = (scene.number_of(one) for one in of_what(head))
        if (number := next(filter(None, told), None)) is not None:
            return number
    if head.lemma_.lower() in words("amounts") and any(map(scene.is_plural, of_what(head))):
        told = (scene.number_of(one) for one in of_what(head))  # "a barrage of 120 rockets"
        return next(filter(None, told), None) or Implied(head, "vague", 2, None)
    if head.tag_ == "NNPS" and any(child.lower_ in {"a", "an"} for child in head.lefts):
        return Implied(head, "exact", 1, 1)  # "a Vietnamese", whatever its form looks like
    if _is_both(head) or (scene.is_plural(head) and any(map(_is_both, head.lefts))):
        return Implied(head, "exact", 2, 2)
    blow = head.lower_.removesuffix("s") in words("blows")
    if (scene.is_plural(head) or (blow and head.lower_.endswith("s"))) and (
        head.lower_ not in words("mass")
    ):
        return Implied(head, "vague", 2, None)
    if head.lemma_.lower() in words("mass") and not _is_one_of(head):
        return None
    if scene.is_single(head) or (blow and not _is_none_of(head)):
        return Implied(head, "exact", 1, 1)
    return None


def _is_both(word: Token) -> bool:
    """Say whether a word is `both`, or of them both: `both of the drivers`."""
    of = word.head if word.dep_ == "pobj" and word.head.lower_ == "of" else None
    return word.lower_ == "both" or (of is not None and of.head.lower_ == "both")


def is_one_more(head: Token) -> bool:
    """Say whether a word stands for one more of those told of: `another was hurt`, `a third`."""
    if head.lower_ == "another":
        return head.dep_ != "det"
    ordinal = head.lower_ in words("ordinals") and head.dep_ not in {"amod", "advmod"}
    return ordinal and any(child.lower_ == "a" for child in head.lefts)


def is_any(head: Token) -> bool:
    """Say whether no number is meant at all: `denied that any civilian had been killed`."""
    return any(child.lower_ == "any" for child in head.lefts)


def _is_none_of(blow: Token) -> bool:
    """Say whether an attack is none that is counted: `under attack`, `no such strike`."""
    under = blow.dep_ == "pobj" and blow.head.lower_ == "under"
    return under or any(child.lower_ in {"any", "no", "such"} for child in blow.lefts)


def _is_one_of(head: Token) -> bool:
    """Say whether a mass noun is told as one of several: `a bombardment`, `another shelling`."""
    return any(child.lower_ in {"a", "an", "one", "another"} for child in head.lefts)


def of_what(head: Token) -> list[Token]:
    """Return the nouns of `of ...` after a noun: "a limited number of drones"."""
    return [
        one
        for child in head.children
        if child.lower_ == "of"
        for one in child.children
        if one.dep_ == "pobj"
    ]
