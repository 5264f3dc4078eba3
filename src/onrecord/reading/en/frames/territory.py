"""Ground taken, as verbs tell of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.armed import is_armed
from onrecord.reading.en.frames.ground import (
    counted_ground,
    inner,
    is_ground,
    is_held_now,
    is_named_so,
    is_time,
    leads_to_time,
)
from onrecord.reading.en.frames.ground_named import INTO, gain, named
from onrecord.reading.en.frames.prisoners import captured
from onrecord.reading.en.frames.takers import (
    comes_through,
    lacks_supply,
    of_civilians,
    shuts_in,
    takes_none,
)
from onrecord.reading.en.frames.targeting import repeated
from onrecord.reading.en.frames.withdrawals import is_leaving
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed, subjects
from onrecord.reading.en.syntax.items import FIGHTERS, PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_CLEARING = {"clear", "rid"}


def capture(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that ground was taken, gained, entered or shut in."""
    token = trigger.token
    if token.tag_ == "VB" and token.head.lemma_.lower() in words("trying"):
        yield from _tried(scene, trigger)
        return
    if token.dep_ == "amod" or _is_purpose(token) or _only_lies_around(scene, token):
        return
    if token.dep_ == "pcomp" and token.head.lower_ in {"from", "for", "at"}:
        return  # "barred from entering", "waiting for entering", "aimed at ousting them"
    if len(trigger.words) > 1 and _is_over_place(scene.sentence.doc[trigger.words[1]], token):
        return
    if token.lemma_ == "take" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "place":
        return
    if any(one.lemma_.lower() in words("firms") for one in agents(token)):
        return  # "the company captured the market"
    match trigger.construction:
        case "noun":
            yield from named(scene, trigger)
        case "subject" if trigger.mode == "gained":
            taken = (one for one in undergoers(token) if not _is_distance(scene, one))
            breaking = trigger.words[1:] and token.doc[trigger.words[-1]].lower_ == "into"
            leading = {"into"} if token.lemma_ == "break" and breaking else INTO - {"against"}
            into = () if token.lemma_ == "breach" else inner(token, leading)
            onto = [one for one in (*taken, *into) if not is_time(scene, one)]
            alone = token.lemma_ == "advance" and not onto and _is_told(token)
            doers = tuple(subjects(token))
            passing = comes_through(scene, token) or any(takes_none(scene, one) for one in doers)
            passing = passing or not _is_by_arms(scene, trigger, onto)
            if not passing and (alone or any(is_ground(scene, one) for one in onto)):
                yield gain(trigger, agents=doers)
        case "subject":
            fallen = [one for head in subjects(token) for one in listed(head)]
            ground = tuple(one for one in fallen if is_ground(scene, one))
            if ground and (len(trigger.words) > 1 or _is_lost(scene, token, ground)):
                hands = children(token.doc[trigger.words[-1]], {"pobj"})  # "into the hands of"
                yield replace(
                    gain(trigger, agents=(*inner(token, {"to"}), *hands), aimed=ground),
                    counted=scene.number_of(ground[0]), unit="settlements",
                )  # fmt: skip
        case "undergoer_people":
            if not (is_passive(token) or undergoers(token)):
                return  # "the fighters drove out of the city"
            ground = tuple(inner(token, {"from", "of"}))
            ground += tuple(one for head in undergoers(token) for one in inner(head, {"from"}))
            ways = (one for one in token.rights if one.lower_ in {"out", "back"})
            left = [one for one in children(token, {"xcomp"}) if is_leaving(one)]
            if left and not agents(token):
                return  # "were forced to withdraw from the town"
            ground += tuple(one for way in (*ways, *left) for one in inner(way, {"of", "from"}))
            if any(is_ground(scene, one) for one in ground) and not of_civilians(scene, token):
                yield replace(
                    gain(trigger, agents=tuple(agents(token)), aimed=ground),
                    counted=next(filter(None, map(scene.number_of, ground)), None),
                )
        case _:
            yield from _verb(scene, trigger)


def _is_by_arms(scene: Scene, trigger: Trigger, onto: Sequence[Token]) -> bool:
    """Say whether ground is gained by a verb that others share: `troops reached the gates`.

    Who breaks into a house gains none.
    """
    verb = trigger.token
    if verb.lemma_ == "reach":
        return any(is_armed(scene, one) for one in subjects(verb))
    broken = verb.lemma_ == "break" and len(trigger.words) > 1
    return not broken or any(
        scene.mention_at(one) is not None or one.lemma_.lower() not in words("housed")
        for one in onto
    )


def _is_distance(scene: Scene, noun: Token) -> bool:
    """Say whether a noun only tells how far: `advanced two kilometres`, `advanced on Monday`."""
    far = noun.lemma_.lower() in words("shares") and scene.number_of(noun) is not None
    return noun.dep_ == "npadvmod" or far


def _is_over_place(over: Token, verb: Token) -> bool:
    """Say whether a verb's `over` only leads to a place: `took part in a drill over the sea`."""
    return over.lower_ == "over" and over.i > verb.i + 1 and any(children(over, {"pobj"}))


def _is_lost(scene: Scene, fall: Token, ground: Sequence[Token]) -> bool:
    """Say whether a town fell with no word of to whom, and nothing else: `the city has fallen`."""
    more = {"prep", "acomp", "dobj", "prt", "oprd", "npadvmod", "attr"}
    towns = all(_is_settlement(scene, one) for one in ground)
    return towns and not any(
        child.dep_ in more
        and child.lower_ not in words("fallen_by")
        and not leads_to_time(scene, child)
        for child in fall.rights
    )


def _is_town(scene: Scene, ground: Token) -> bool:
    place = scene.mention_at(ground)
    named = place is not None and place.level in {"settlement", "district"}
    return named or ground.lemma_.lower() in words("towns")


def _is_settlement(scene: Scene, ground: Token) -> bool:
    """Say whether ground is a town or the like, by its noun or its name."""
    place = scene.mention_at(ground)
    named = place is not None and place.level == "settlement"
    return named or ground.lemma_.lower() in words("settlements")


def _tried(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the assault that `tried to take the town` or `tried 4 times to push us back` tells."""
    verb = trigger.token
    if verb.head.dep_ in {"acl", "relcl"} and _is_beaten(verb.head.head):
        return  # "bandits who tried to enter a school were chased away"
    ground = (*undergoers(verb), *inner(verb, INTO))
    pushed = trigger.construction == "undergoer_people" and len(trigger.words) > 1
    pushed = pushed or verb.lemma_ in {"advance", "break"}  # "tried to advance"
    over = verb.head
    if over.dep_ == "dobj" and over.head.lemma_.lower() in words("conducting"):
        over = over.head  # "made attempts to advance"
    if over.pos_ == "VERB" and (pushed or any(is_ground(scene, one) for one in ground)):
        yield Draft(
            kind="assault", mode=None, trigger=over, agents=tuple(agents(over)), aimed=ground,
            counted=scene.number_of(verb.head) or repeated(scene, over), unit="assaults",
        )  # fmt: skip


def _is_beaten(attackers: Token) -> bool:
    """Say whether it is told of some that they were driven off."""
    verb = attackers.head
    return attackers.dep_ == "nsubjpass" and verb.lemma_.lower() in words("beating")


def _only_lies_around(scene: Scene, verb: Token) -> bool:
    """Say whether `surround` only tells where things lie: `the streets surrounding the park`."""
    if verb.lemma_ != "surround":
        return False
    around = agents(verb)
    fighting = any(scene.item_of(one, PEOPLE) or one.pos_ == "PROPN" for one in around)
    return verb.tag_ == "VBG" or (bool(around) and not fighting)


def _is_purpose(verb: Token) -> bool:
    """Say whether a verb only tells what for: `an attack to recapture the road`."""
    to = verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.lefts)
    for_what = verb.dep_ == "advcl" and any(children(verb.head, {"dobj"}))
    return to and (for_what or verb.head.lemma_.lower() not in words("achieving"))


def _is_told(verb: Token) -> bool:
    """Say whether a verb tells of what someone did: finite, with a subject."""
    helped = any(child.dep_ == "aux" and child.lemma_ in {"be", "have"} for child in verb.lefts)
    helped = helped or (verb.dep_ == "xcomp" and verb.head.lemma_ == "continue")
    return bool(subjects(verb)) and (verb.tag_ == "VBD" or helped)


def _verb(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    verb = trigger.token
    if verb.lemma_ == "occupy" and (is_held_now(verb) or is_named_so(verb)):
        return  # who occupies a town now holds it
    lost = verb.lemma_ == "lose"
    doers = tuple(inner(verb, {"to"}) if lost else agents(verb))
    if len(trigger.words) > 1 and trigger.mode == "gained":
        yield gain(trigger, agents=doers)
        return
    heads = undergoers(verb)
    if verb.lemma_ in _CLEARING and not _is_of_fighters(scene, verb):
        return  # "cleared the road of mines"
    if len(trigger.words) > 1:
        last = scene.sentence.doc[trigger.words[-1]]
        within = [one for child in (last, *last.children) for one in children(child, {"pobj"})]
        heads = within if any(_is_meant(scene, one) for one in within) else heads
    ground = [head for head in heads if _is_meant(scene, head) or _is_shut_in(scene, verb, head)]
    if verb.lemma_ == "take" and len(trigger.words) == 1:
        ground = [
            one
            for one in ground
            if one.lemma_.lower() not in words("taken_lightly")
            or _is_counted(scene, one)
            or _is_way(scene, one)
        ]
    if verb.lemma_ in words("taking_towns"):
        ground = [one for one in ground if _is_town(scene, one)]
    if lost:
        ground = [one for one in ground if _is_settlement(scene, one)]
        doers = doers or tuple(one for head in ground for one in inner(head, {"to"}))
    if verb.lemma_ == "block":
        ground = [one for one in ground if _is_settlement(scene, one)]  # roads are but closed
    if trigger.mode == "encircled" or verb.lemma_ == "occupy":
        unarmed = any(shuts_in(scene, one) for one in doers) or lacks_supply(scene, ground, doers)
        ground = [] if unarmed else ground
    if ground:
        head = next((one for one in ground if scene.number_of(one)), ground[-1])
        yield Draft(
            kind="capture", mode=trigger.mode, trigger=verb, head=head,
            counted=counted_ground(scene, head) if _is_meant(scene, head) else None,
            unit="settlements", agents=doers,
            aimed=tuple(ground),
        )  # fmt: skip
    elif verb.lemma_ in {"capture", "seize"}:
        yield from captured(scene, verb, heads, doers)


def _is_of_fighters(scene: Scene, cleared: Token) -> bool:
    """Say whether ground is cleared of those who held it: `cleared the town of rebels`."""
    over = (cleared, *undergoers(cleared))
    return any(scene.item_of(one, FIGHTERS) for each in over for one in inner(each, {"of"}))


def _is_way(scene: Scene, ground: Token) -> bool:
    """Say whether it is a road that two names tell: `took the road from X to Y`."""
    return ground.lemma_ in {"road", "highway"} and any(
        scene.mention_at(one) is not None for one in inner(ground, {"from", "between", "to"})
    )


def _is_counted(scene: Scene, ground: Token) -> bool:
    """Say whether ground is counted: `took six positions`, not `took no part`."""
    number = scene.number_of(ground)
    return number is not None and number.high != 0


def _is_shut_in(scene: Scene, verb: Token, head: Token) -> bool:
    """Say whether troops are shut in, or people: `encircled two brigades`, `besieged families`."""
    if verb.lemma_ == "besiege":
        return scene.item_of(head, PEOPLE) is not None
    unit = head.lemma_.lower() in words("sides_told") or scene.item_of(head, FIGHTERS) is not None
    return verb.lower_.startswith("encircl") and unit


def _is_meant(scene: Scene, head: Token) -> bool:
    """Say whether a word is of ground, or stands for some told of before."""
    return head.lower_ == "it" or is_ground(scene, head)
