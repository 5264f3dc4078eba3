"""Attacks on the ground."""

from collections.abc import Iterable, Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.armed import is_armed
from onrecord.reading.en.frames.arming import doers, flies, instruments, used_to, weapon_before
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.intended import is_only_tried
from onrecord.reading.en.frames.launches import tells_weapons
from onrecord.reading.en.frames.pointing import refers_back
from onrecord.reading.en.frames.raiders import are_bands, is_protest, on_foot
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.frames.salvos import armed_with
from onrecord.reading.en.frames.targeting import repeated
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, is_passive, subjects
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_SINCE = 8
_HEADLINE = 4
"""How many words before an attack the verb may stand that a headline writes like a name."""
_WAR = {"special", "military"}
"""What Russia calls its war: `the special military operation`."""
_UNARMED = frozenset({"civilian", "child"})
_FOUGHT_OVER = {"military_site", "vehicle", "tank", "ship", "infrastructure"}
"""Things that are attacked on the ground as often as from afar."""


def assault(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of ground attacks; where the report is of air attacks, of strikes."""
    token = trigger.token
    if trigger.construction == "noun":
        yield from _named(scene, token, len(trigger.words) > 1)
    elif trigger.construction == "undergoer_target":
        targets = undergoers(token) if len(trigger.words) == 1 else inner(token, {"upon"})
        if not targets and _attack_at_large(scene, token):
            yield Draft(kind="assault", mode=None, trigger=token, agents=tuple(agents(token)))
        if targets and not _armed(scene, token) and not _is_foiled(token):
            things = any(_is_thing(scene, one) for one in targets)
            doing = tuple(agents(token))
            if _is_of_words(doing, targets) or is_protest(doing):
                return
            aerial = token.lemma_ == "attack" and (things or is_from_afar(scene, doing))
            aerial = aerial and not on_foot(doing)
            aerial = aerial and (flies(scene, doing) or not is_only_tried(token))
            yield Draft(
                kind="strike" if aerial else "assault", mode=None, trigger=token,
                agents=doing, aimed=tuple(targets),
                implied=_with(scene, doing) if aerial else None,
                counted=repeated(scene, token), unit="strikes" if aerial else "assaults",
            )  # fmt: skip
    elif trigger.construction == "subject_armed":
        armed = [one for one in agents(token) if is_armed(scene, one)]
        led = trigger.words[-1] == token.i + 1 or token.doc[trigger.words[-1]].head == token
        if armed and led and not _is_onto_ground(scene, trigger):
            yield Draft(kind="assault", mode=None, trigger=token, agents=tuple(armed))
    elif not (_is_repulsed(token) or is_passive(token)):  # "were pushed back towards"
        doing = tuple(agents(token))
        if not any(scene.item_of(one, _UNARMED) for one in doing):  # "women marched on the hall"
            yield Draft(kind="assault", mode=None, trigger=token, agents=doing)


def _is_onto_ground(scene: Scene, trigger: Trigger) -> bool:
    """Say whether fighters broke into a place that they gained: not `broke into a prison`."""
    over = inner(trigger.token, {"into"}) if trigger.token.lemma_ == "break" else ()
    return any(
        scene.mention_at(one) is not None or one.lemma_.lower() in words("settlements")
        for one in over
    )


def _attack_at_large(scene: Scene, verb: Token) -> bool:
    """Say whether fighters attacked, it is not told what: `the rebels attacked at dawn`."""
    going_on = verb.tag_ == "VBG" and any(one.lemma_ == "be" for one in verb.lefts)
    bare = verb.lemma_ == "attack" and (verb.tag_ == "VBD" or going_on) and verb.pos_ == "VERB"
    whole = bare and verb.dep_ in {"ROOT", "conj", "ccomp"} and not is_passive(verb)
    fighting = whole and any(is_armed(scene, one) for one in subjects(verb))
    return fighting and not scene.fighting.aerial


def _is_of_words(doing: Iterable[Token], targets: Iterable[Token]) -> bool:
    """Say whether an attack is none with arms: `the minister attacked the deal`, `a bear`."""
    by = any(one.lemma_.lower() in words("no_attackers") for one in doing)
    return by or any(one.lemma_.lower() in words("talk") for one in targets)


def _is_repulsed(verb: Token) -> bool:
    """Say whether what is told of is only the attempt that was foiled: `an attempt to ...`."""
    attempt = verb.head
    told = attempt.pos_ == "NOUN" or attempt.head.lemma_.lower() in words("repulsing")
    return verb.tag_ == "VB" and told and attempt.lemma_.lower() in words("assaults")


def _is_foiled(verb: Token) -> bool:
    """Say whether an attack was but attempted and beaten off: `foiled a bid to storm the base`."""
    return _is_repulsed(verb) and verb.head.head.lemma_.lower() in words("beating")


def _named(scene: Scene, noun: Token, told_so: bool) -> Iterator[Draft]:
    """Read a noun for an attack; `told_so` where its words say that it was on the ground."""
    lemma = noun.lemma_.lower()
    before = {child.lower_ for child in noun.lefts}
    if before & words("no_assaults") or weapon_before(scene, noun) is not None:
        return
    if before >= _WAR:
        return
    if lemma in words("named_operations") and not (before & words("military") or _fights(noun)):
        return
    if (refers_back(noun) and not _is_launched(noun)) or _dates(noun):
        return
    if tells_weapons(scene, noun) or armed_with(scene, noun):
        return
    if beaten := _beaten(scene, noun):
        yield beaten
        return
    claimed = claiming(noun)
    by = inner(clause_of(noun), {"by"}) if noun.head.lower_ == "under" else ()
    doing = (
        *doers(noun),
        *by,
        *agents_over(noun),
        *(agents(claimed) if claimed is not None else ()),
    )
    if _is_of_words(doing, ()) or (lemma == "raid" and not _is_by_raiders(noun, doing)):
        return
    # Which attack is but claimed was told before, or is told by what it was on.
    told = claimed is not None and not inner(noun, {"on", "against", "at"})
    afar = scene.fighting.aerial if told else is_from_afar(scene, doing)
    aerial = lemma == "attack" and not told_so and afar
    counted = count(scene, noun) if aerial or scene.number_of(noun) else None
    yield Draft(
        kind="strike" if aerial else "assault", mode=None, trigger=noun, head=noun,
        counted=counted, unit="strikes" if aerial else "assaults",
        agents=doing, implied=_with(scene, doing) if aerial else None,
    )  # fmt: skip


def _is_by_raiders(raid: Token, doing: Iterable[Token]) -> bool:
    """Say whether a raid is one of men on foot: `gunmen killed nine in a raid on a village`."""
    within = raid.dep_ == "pobj" and raid.head.lower_ in {"in", "during"}
    over = agents(clause_of(raid)) if within else []
    return on_foot((*doing, *over))


def _fights(noun: Token) -> bool:
    """Say whether an operation is fighting by its aim: `against rebels`, `to retake the town`."""
    against = any(child.lower_ == "against" for child in children(noun, {"prep"}))
    return against or any(one.lemma_ in words("aims") for one in children(noun, {"acl", "relcl"}))


def _is_launched(noun: Token) -> bool:
    """Say whether a clause tells that an attack began or goes on: `pressed their offensive`."""
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    own = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ == "with")
    whose = noun.left_edge.tag_ == "PRP$"
    return own and whose and verb.pos_ == "VERB" and verb.lemma_.lower() in words("conducting")


def _beaten(scene: Scene, noun: Token) -> Draft | None:
    """Read the headline `Army Foils Attack on X`, where the grammar sees but a name."""
    for at in range(noun.i - 1, max(0, noun.i - _HEADLINE), -1):
        verb = noun.doc[at]
        if verb.is_title and words("repulsing") & set(_forms(scene, at)):
            return Draft(
                kind="repulse", mode=None, trigger=verb, head=noun, counted=count(scene, noun),
                unit="assaults", agents=(verb.nbor(-1),),
            )  # fmt: skip
        if verb.pos_ == "VERB":
            return None
    return None


def _forms(scene: Scene, at: int) -> Iterator[str]:
    """Return what a word of a headline may be a form of: the `foil` of `Foils`."""
    for form in scene.sentence.rows[at]:
        yield from (form, form.removesuffix("s"), form.removesuffix("d"), form.removesuffix("ed"))


def is_from_afar(scene: Scene, doing: Iterable[Token]) -> bool:
    """Say whether an attack with no weapon named is from afar: by who flies, or as the report's."""
    own = list(doing)
    return flies(scene, own) or (scene.fighting.aerial and not are_bands(own))


def _with(scene: Scene, doing: Iterable[Token]) -> str | None:
    """Return what an attack from afar was made with, by who flies or what the report tells of."""
    if flies(scene, doing):
        return "aircraft"
    return "ied" if scene.fighting.planted else None


def _dates(noun: Token) -> bool:
    """Say whether an invasion is but a topic or tells since when: "since the invasion began"."""
    if noun.lemma_ == "invasion" and noun.dep_ == "pobj" and noun.head.lower_ in words("about"):
        return True
    above = (one.lower_ for one in noun.ancestors if one.i < noun.i and noun.i - one.i < _SINCE)
    before = noun.dep_ == "pobj" and noun.head.lower_ == "before"
    return noun.lemma_ == "invasion" and (before or "since" in above)


def agents_over(noun: Token) -> list[Token]:
    """Return who acts in the clause a noun is the object of: `rebels launched an offensive`."""
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    acted = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ == "with")
    told = verb.lemma_.lower() in words("judging_attacks")
    return agents(verb) if acted and verb.pos_ == "VERB" and not told else []


def _is_thing(scene: Scene, target: Token) -> bool:
    """Say whether what is attacked is a house or a plant, which is done from afar."""
    item = scene.item_of(target)
    return item is not None and item.root not in PEOPLE | WEAPONS | _FOUGHT_OVER


def _armed(scene: Scene, verb: Token) -> bool:
    with_them = (*agents(verb), *used_to(verb))
    return any(scene.item_of(one, WEAPONS) for one in with_them) or bool(instruments(scene, verb))
