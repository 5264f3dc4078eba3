"""The numbered groups beside a word that tells what befell them, by how the word takes them."""

from onrecord.reading.en.frames import further
from onrecord.reading.en.frames.group_rows import after, before, is_taken
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.listing import fits_row
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.said import saying_verbs
from onrecord.reading.en.syntax.grammar import PASSIVE, SUBJECTS, children, is_passive, listed
from onrecord.reading.en.syntax.items import CIVILIANS, FIGHTERS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_FEW = 4
_MORE = {"prt", "acomp", "dobj", "oprd", "attr", "xcomp"}
"""What makes another thing of men who fall: `fell ill`, `fell back`."""


def beside(scene: Scene, trigger: Trigger) -> list[Group]:
    """Return the numbered groups beside a trigger, on the side its construction asks for."""
    near = _nearest(scene, trigger)
    if not near or trigger.construction not in {"undergoer", "subject", "state"}:
        return near
    if near[-1].last < trigger.token.i:
        return [*reversed(list(further.before(scene, near[0]))), *near]
    return [*near, *further.after(scene, near[-1])]


def _nearest(scene: Scene, trigger: Trigger) -> list[Group]:
    token = trigger.token
    match trigger.construction:
        case "subject_people" if not _is_marked_passive(token):
            return [
                group
                for group in before(scene, token)
                if group.item is not None and group.item.root in CIVILIANS
                if scene.sentence.doc[max(0, group.first - 1)].lower_ != "for"
            ]  # "aid for 3,000 people arrived"
        case "subject_fighters" if not any(one.dep_ in _MORE for one in token.rights):
            near = before(scene, token)
            return [one for one in near if one.item is not None and one.item.root in FIGHTERS]
        case "undergoer_people":
            told = len(trigger.words) > 1 or trigger.kind == "displaced"
            passive = told and (_is_marked_passive(token) or is_reduced(trigger))
            passive |= trigger.kind == "detained" and _is_held(token)
            near = before(scene, token) if passive else after(scene, token, 5)
            if token.lemma_.lower() in words("destroying") | {"lose"}:
                near = near or _in_row(scene, token)
            if not near and _is_marked_passive(token):
                near = before(scene, token)
            return [one for one in near if _is_people(token, one) and not _is_owner(one.head)]
        case "none":
            return [
                group
                for group in groups(scene)
                if group.number.high == 0 and group.first < token.i <= group.last
            ]
        case "undergoer" if len(trigger.words) > 1:
            end = max(trigger.words)
            inside = [one for one in groups(scene) if token.i < one.first <= end]
            following = inside or after(scene, joined(scene.sentence.doc[end], token))
            passive = is_passive(token) or is_reduced(trigger)  # "15 taken prisoner"
            return following or (before(scene, token) if passive else [])
        case "undergoer":
            return _undergoing(scene, token)
        case "subject":
            return before(scene, token)
        case "state":
            return _in_state(scene, token)
        case "noun":
            return after(scene, token)
        case _:
            return []


def _is_held(verb: Token) -> bool:
    """Say whether a participle tells of those before it: `12 hostages held in Gao`."""
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and not any(children(verb, {"dobj"}))


def is_reduced(trigger: Trigger) -> bool:
    """Say whether a headline leaves out the `was` of a phrase: `two guards shot dead in Gao`."""
    verb = trigger.token
    if verb.tag_ != "VBD" or trigger.kind == "missing" or len(trigger.words) == 1:
        return False
    own = {child.dep_ for child in verb.children if child.i < verb.i}
    done_to = [one for one in undergoers(verb) if one.pos_ != "ADJ"]
    if any(verb.i < one.i < trigger.words[-1] for one in done_to):
        return False  # "gunmen shot a teacher dead"
    return "nsubj" in own and all(is_taken(one) for one in done_to)


def _is_people(verb: Token, group: Group) -> bool:
    """Say whether a group is plainly of people: `four guards`, or the four that a side lost."""
    lost = verb.lemma_ == "lose" and verb.i < group.first  # "two drones were lost"
    return group.item is not None or (lost and group.head.pos_ == "NUM")


def _is_owner(head: Token) -> bool:
    """Say whether people are only those whose things they are: `ten invaders' vehicles`."""
    return head.i + 1 < len(head.doc) and head.nbor().tag_ == "POS"


def _undergoing(scene: Scene, first: Token) -> list[Group]:
    verb = joined(first, first)
    if _is_marked_passive(verb):
        return before(scene, verb)
    if verb.tag_ == "VBN" and verb.i + 1 < len(verb.doc) and verb.nbor().lemma_ == "be":
        return before(scene, verb) or after(scene, verb.nbor())  # "killed were six farmers"
    if verb.doc[verb.i + 1 : verb.i + 2].text == "(" and (told := before(scene, verb)):
        return told  # "3 killed (two soldiers and a driver)"
    following = after(scene, verb)
    if following or verb.tag_ not in {"VBN", "VBD"}:
        return following
    if any(one.lower_ == "others" for one in verb.doc[verb.i + 1 : verb.i + _FEW]):
        return []  # "claimed hundreds of lives wounded many others"
    objects = (one for child in children(verb, {"dobj"}) for one in listed(child))
    own = (one for one in objects if not (_is_of_part(verb, one) or _tells(one)))
    return [] if any(not is_taken(one) for one in own) else before(scene, verb)


def _is_of_part(verb: Token, noun: Token) -> bool:
    """Say whether people are but a part of those hurt: `28 wounded, among them four children`."""
    return any(one.lower_ in words("parts_listed") for one in noun.doc[verb.i + 1 : noun.i])


def _tells(noun: Token) -> bool:
    """Say whether a noun is who says it, where no comma stands: `30 injured a source said`."""
    return noun.i + 1 < len(noun.doc) and noun.nbor().lemma_.lower() in saying_verbs()


def joined(last: Token, verb: Token) -> Token:
    """Return the last of verbs that share their object: `killed and wounded several`.

    `last` is the last word of the first of them, the `up` of `rounded up and shot six`.
    """
    following = last.doc[last.i + 1 : last.i + 3]
    if len(following) < 2 or following[0].lower_ not in {"and", "&"}:
        return last
    partner = following[1]
    return partner if alike(partner, verb) and partner.lemma_.lower() in words("casualty") else last


def alike(one: Token, other: Token) -> bool:
    """Say whether two verbs have one form; parses confuse past tense and participle."""
    return one.tag_ == other.tag_ or {one.tag_, other.tag_} == {"VBD", "VBN"}


def _is_marked_passive(verb: Token) -> bool:
    at = verb.i - 1
    while at >= 0 and (verb.doc[at].pos_ == "ADV" or verb.doc[at].tag_ == "RB"):
        at -= 1
    return at >= 0 and verb.doc[at].lemma_.lower() in {"be", "get"} and verb.tag_ != "VBG"


def _in_state(scene: Scene, token: Token) -> list[Group]:
    """Return whom a state holds: `27 dead`, `15 of the wounded`, `among the dead were two`."""
    doc, at = token.doc, token.i
    if at >= 2 and doc[at - 1].lower_ in {"the", "those"} and doc[at - 2].lower_ in words("parts"):
        whole = doc[at - 2]
        listed = before(scene, whole) if whole.lower_ in {"of", "among", "amongst"} else []
        return listed or after(scene, token)
    if at and doc[at - 1].lower_ == "the" and at + 1 < len(doc) and doc[at + 1].lemma_ == "be":
        return after(scene, doc[at + 1]) or before(scene, token)  # "the dead were 61 civilians"
    near = before(scene, token)
    if not near and at + 1 < len(doc) and doc[at + 1].text == ":":
        return after(scene, doc[at + 1])  # "Dead: 12"
    return near


def _in_row(scene: Scene, verb: Token) -> list[Group]:
    """Return the people in a row of what was destroyed: `2 tanks, a gun and up to 60 men`."""
    return [
        one
        for one in groups(scene)
        if one.first > verb.i + 1 and not is_taken(verb.doc[one.last])
        if verb.nbor().pos_ != "CCONJ" and all(map(fits_row, verb.doc[verb.i + 1 : one.first]))
        if one.head.dep_ not in SUBJECTS | PASSIVE  # "destroyed, and 300 residents were evacuated"
    ]
