"""Which groups of people stand right before or after a word: `killing six and hurting two`."""

from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token

_COUNTED = {"NOUN", "NUM"}


def before(scene: Scene, verb: Token) -> list[Group]:
    """Return the groups right before a word that tells of them: `12 people were killed`.

    Parts of those counted are passed over: `12 people including two women were killed`.
    """
    listed: list[Group] = []
    held: list[Group] = []
    end, passed = verb.i, False
    for group in reversed(groups(scene)):
        if group.last >= end:
            continue
        between = scene.sentence.doc[group.last + 1 : end]
        links = words("joins") if listed else words("links")
        if any(one.pos_ not in {"AUX", "ADV"} and one.lower_ not in links for one in between):
            break
        if passed and any(one.pos_ == "AUX" for one in between):
            break
        if not listed and scene.sentence.doc[group.first].lower_ == "from":
            end = group.first  # "three children from one family were killed"
            continue
        if listed and any(
            one.pos_ in {"AUX", "ADV"} or one.lower_ == "addition" for one in between
        ):
            break
        if listed and next((one.lower_ for one in between if not one.is_punct), "") == "with":
            break  # "rose to 118, with another 300 injured"
        if listed and group.item is None and _is_bare(listed[0]) and between.text == ",":
            break  # "rises to 25, 73 wounded", "to 25, dozens wounded", "two hits, 1 dead"
        apart = _after_casualty(scene, group) or 0 in {
            group.number.high,
            listed[0].number.high if listed else None,
        }
        opening = _part_opening(scene, group)
        if opening is not None and opening.lower_ in words("parts_listed"):
            own = group.head.pos_ == "NUM" or _is_told_above(opening)
            if listed and _is_bare(listed[-1]) and _is_told_above(opening):
                return listed[-1:]  # "12 dead, including two women, and 30 injured"
            if end == verb.i and not between and own:
                return [group]  # "700 people including 47 wounded", "50 hurt, including two killed"
            held, listed, end, passed = listed, [], opening.i, True
            continue
        if opening is not None or (listed and apart):
            break
        listed.insert(0, group)
        end, passed = group.first, False
    return listed or held


def _is_bare(group: Group) -> bool:
    """Say whether a group is but a number: `25`, `dozens`."""
    return group.head.pos_ == "NUM" or (group.item is None and group.head.lower_ in words("bare"))


def after(scene: Scene, word: Token, reach: int = 3, taken: bool = False) -> list[Group]:
    """Return the groups right after a word: `killing six civilians and five soldiers`.

    One that another verb has for its own is none of them, unless `taken`.
    """
    listed: list[Group] = []
    end = word.i
    if word.i + 1 < len(word.doc) and word.nbor().text == "(" and before(scene, word):
        return []  # "14 wounded (3 critically)"
    for group in groups(scene):
        if group.first <= end:
            continue
        between = scene.sentence.doc[end + 1 : group.first]
        links = words("joins") if listed else words("leads")
        if len(between) > reach or any(one.lower_ not in links for one in between):
            break
        if listed and not between and group.head.i == group.last and group.head.pos_ != "NOUN":
            break
        if listed and _is_of_them(group):
            break
        if listed and not between and (_says(group) or word.doc[group.first].lower_ == "from"):
            break  # "three children from one family"
        if not taken and is_taken(scene.sentence.doc[group.last]):
            break
        listed.append(group)
        end = group.last
    return listed


def _is_of_them(group: Group) -> bool:
    """Say whether a number is a part of those told of: `killed 14, three of them children`."""
    after = [one.lower_ for one in group.head.doc[group.last + 1 : group.last + 3]]
    return after in (["of", "them"], ["of", "whom"], ["of", "these"])


def _says(group: Group) -> bool:
    """Say whether a group without a comma before it only speaks: `killing six residents said`."""
    return group.head.dep_ == "nsubj" and group.head.head.i > group.head.i


def _part_opening(scene: Scene, group: Group) -> Token | None:
    """Return the word before a group that makes it a part of those counted.

    "Spoke of four dead" and "a figure of four dead" are of all.
    """
    lead = scene.sentence.doc[max(0, group.first - 2) : group.first]
    found = next((one for one in lead if one.lower_ in words("parts")), None)
    whole = found is not None and found.lower_ == "of" and found.i == group.first - 1
    told = found.nbor(-1).lemma_.lower() if found is not None and found.i and whole else ""
    return None if told in words("telling_of") else found


def _is_told_above(opening: Token) -> bool:
    """Say whether what befell the whole is told before its parts are: `50 hurt, including`."""
    return any(one.lower_ in words("casualty_forms") for one in opening.doc[: opening.i])


def _after_casualty(scene: Scene, group: Group) -> bool:
    """Say whether a casualty's verb stands before a group; `left 12 soldiers dead` has another."""
    before = scene.sentence.doc[group.first - 1].lemma_ if group.first else ""
    return before != "leave" and before in words("casualty")


def is_taken(last: Token) -> bool:
    """Say whether the words after a group take it for their own: `killed 5 and 3 wounded`.

    A word with a number of its own after it does not: `killed 5 people wounded 3 others`.
    """
    doc, at = last.doc, last.i + 1
    while at + 1 < len(doc) and doc[at].pos_ in {"AUX", "ADV"}:
        at += 1  # "5 and 3 have also been wounded"
    if at >= len(doc) or doc[at].lower_ not in words("casualty_forms"):
        return False
    return not (at + 2 < len(doc) and doc[at + 1].like_num and doc[at + 2].pos_ in _COUNTED)
