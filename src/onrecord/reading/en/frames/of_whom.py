"""Parts told after `of them` and `of whom`: `six of them women`, `of whom 14 were civilians`."""

from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token

_FEW = 3
_JOINS = {"and", ",", "&"}
_DESCRIBING = {"amod", "compound"}


def those_of_them(scene: Scene, of: Token) -> list[tuple[Token, Group | None]]:
    """Read `6 of them women`: a number before, the noun after."""
    number = next((one for one in groups(scene) if one.head.i == of.i - 1), None)
    noun = next(
        (one for one in of.doc[of.i + 2 : of.i + 5] if one.pos_ not in {"AUX", "DET", "PUNCT"}),
        None,
    )
    if noun is not None and noun.dep_ in _DESCRIBING:
        noun = noun.head  # "four of them police officers"
    item = scene.items.get(noun.i) if noun is not None else None
    told = words("gravely") | words("describing")
    if number is not None and noun is not None and noun.lower_ in told:
        return [(number.head, number)]
    if number is None or item is None or item.root not in PEOPLE:
        return []
    first = Group(number.number, number.first, item.last, number.head, item)
    return [(one.head, one) for one in _row_from(scene, first)]


def of_whom(scene: Scene, of: Token) -> list[tuple[Token, Group | None]]:
    """Read `of whom 14 were civilians and six soldiers`, `of them 14 civilians`."""
    doc = of.doc
    number = next((one for one in groups(scene) if one.first == of.i + 2), None)
    if number is not None and number.item is not None:
        return [(one.head, one) for one in _row_from(scene, number)]
    if number is None or number.last + 1 >= len(doc) or doc[number.last + 1].lemma_ != "be":
        return []
    near = (scene.items.get(one.i) for one in scene.following(doc[number.last + 1], _FEW))
    item = next((one for one in near if one is not None and one.root in PEOPLE), None)
    if item is None:
        return []
    first = Group(number.number, number.first, item.last, number.head, item)
    return [(one.head, one) for one in _row_from(scene, first)]


def _row_from(scene: Scene, first: Group) -> list[Group]:
    """Return the groups of a row that one opens: `14 civilians, six soldiers and two guards`."""
    row, doc = [first], first.head.doc
    for group in groups(scene):
        if group.first > row[-1].last and group.item is not None:
            between = doc[row[-1].last + 1 : group.first]
            if any(one.lower_ not in _JOINS for one in between) or is_taken(doc[group.last]):
                break  # "two of them children, and three women wounded"
            row.append(group)
    return row
