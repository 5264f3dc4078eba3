"""Arms and aid given, sold or promised."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import is_sent, is_strike
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.intended import is_only_asked
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children
from onrecord.reading.en.syntax.items import FLYING, WEAPONS, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_BY = {"by", "from"}
_MILITARY = frozenset({"tank", "vehicle", "air_defence", "ship"})
_HANDED = {"gunfire", "missile.air_defence"}
"""What is fired by those it is sent to."""


def is_given_away(scene: Scene, verb: Token) -> bool:
    """Say whether what is sent goes to someone: "sent drones" alone is an attack.

    So are drones sent to a country; tanks and guns are not, nor those that it is agreed to send.
    """
    if any(children(verb, {"dative"})):
        return True
    sent = undergoers(verb)
    to = [scene.mention_at(one) for each in (verb, *sent) for one in inner(each, {"to"})]
    heavy = any(_is_for_others(scene, one) for one in sent)
    goods = any(_is_goods(_worth(one, verb)) and not scene.item_of(one, FLYING) for one in sent)
    named = any(one.pos_ == "PROPN" for each in (verb, *sent) for one in inner(each, {"to"}))
    if (heavy or goods) and named:
        return True  # "sending arms to the RSF", "send 19 million dollars in aid to X"
    bound = verb.tag_ == "VB" and verb.head.lemma_.lower() in words("promising")
    return heavy and (bound or any(one is not None and one.level == "country" for one in to))


def _is_for_others(scene: Scene, sent: Token) -> bool:
    """Say whether arms fly nowhere by themselves, so that who is sent them is to use them."""
    item = scene.item_of(sent)
    handed = item is not None and (item.root in _MILITARY or item.type in _HANDED)
    borne = any(one.lower_ in {"anti", "anti-tank"} for one in sent.subtree)  # "anti-tank missiles"
    return handed or borne or sent.lemma_ in words("pieces")


def transfer(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that arms or aid were given, sold or promised."""
    token = trigger.token
    if is_only_asked(token) or (token.lemma_ == "send" and not is_given_away(scene, token)):
        return
    if token.dep_ in {"csubj", "amod"} and trigger.construction != "noun":
        return  # "delivering aid is difficult", "airlifted food"
    if (token.i and token.nbor(-1).text == "-") or (token.tag_ == "VBG" and token.dep_ == "acl"):
        return  # "air-delivered bombs", "a group distributing food was hit"
    if trigger.construction == "noun":
        heads = [
            one
            for child in children(token, {"prep"})
            if child.lower_ == "of"
            for one in children(child, {"pobj"})
        ]
    else:
        heads = [*(_worth(one, token) for one in undergoers(token)), *_given(token)]
    if token.lemma_ == "give" and not any(one.pos_ == "PROPN" for one in _receivers(token)):
        return  # "were given medical assistance"
    got = trigger.construction == "undergoer_got"
    doing = agents(token) if trigger.construction != "noun" else [*token.lefts, *inner(token, _BY)]
    if any(one.lemma_.lower() in words("firms") for one in doing):
        return  # "the airline received two planes"
    for head in heads:
        if (
            is_strike(head)
            or head.lemma_.lower() in words("warnings")
            or _is_laid_down(token, head)
            or any(one.lemma_ == "sanction" for one in head.lefts)  # "a sanctions package"
        ):  # "delivered a missile strike"
            continue
        item = scene.item_of(head)
        if item is not None and _done(trigger) == "pledged" and _is_of_arms(head, item):
            continue
        arms = item is not None and (item.root in WEAPONS or item.root in _MILITARY)
        if item is not None and item.root == "chemical":
            continue  # "delivered sarin" tells of its use
        given = _is_goods(head) or _is_money(token, head) or _is_weighed(token, head)
        if arms or (given and not got):
            yield Draft(
                kind="transfer", mode=_done(trigger), trigger=token, head=head,
                counted=count(scene, head) if arms else _worth_of(scene, head),
                item=item if arms else None,
                agents=tuple(inner(token, {"from"}) if got else doing),
                aimed=tuple(doing if got else _receivers(token)),
            )  # fmt: skip


def _is_of_arms(head: Token, item: ItemWord) -> bool:
    """Say whether something is but about arms, and none are given: `announced a missile drill`."""
    given = words("goods") | {"launcher", "battery", "component", "part", "engine", "package"}
    return not is_sent(head, item) and head.lemma_.lower() not in given


def _is_laid_down(verb: Token, arms: Token) -> bool:
    """Say whether somebody gives up arms of his own: `the rebels handed over their weapons`."""
    own = arms.left_edge.tag_ == "PRP$" and arms.lemma_.lower() in words("goods")
    return own and any(one.dep_ == "prt" for one in verb.rights)


def _done(trigger: Trigger) -> str | None:
    """Return `pledged` for what somebody will deliver, else what the trigger tells."""
    verb = trigger.token
    ahead = any(one.lower_ in {"will", "would", "'ll"} for one in verb.lefts)
    ahead = ahead or (verb.tag_ == "VB" and verb.head.lemma_.lower() in words("promising"))
    return "pledged" if ahead else trigger.mode


def _given(verb: Token) -> Iterator[Token]:
    """What somebody is provided with: the arms of `provide Kyiv with $6 billion in arms`."""
    for child in children(verb, {"prep"}):
        for one in children(child, {"pobj"}) if child.lower_ == "with" else ():
            yield _worth(one, verb)


def _is_goods(head: Token) -> bool:
    """Say whether something is aid or arms at large: `a shipment`, `a $30 million arms sale`."""
    lemma = head.lemma_.lower()
    told = head.dep_ == "pobj" or any(one.lower_ in words("aiding") for one in head.lefts)
    if lemma == "support" and not told:
        return False  # "pledged full support for the group"
    sold = lemma in words("measures") and any(one.lower_ in words("goods") for one in head.lefts)
    return sold or lemma in words("goods")


def _is_money(verb: Token, head: Token) -> bool:
    """Say whether money itself is given to someone: `promised the city $10 million`."""
    if head.lemma_.lower() not in words("money") or verb.lemma_.lower() not in words("funding"):
        return False
    to = (one for each in (verb, head) for one in children(each, {"prep", "dative"}))
    return any(one.dep_ == "dative" or one.lower_ in {"to", "for"} for one in to)


def _is_weighed(verb: Token, head: Token) -> bool:
    """Say whether so many tonnes of something are given: `distributed 3,200 tonnes of rice`."""
    over = head.head.head if head.dep_ == "pobj" else head
    return over.lemma_.lower() in words("weights") and verb.lemma_.lower() in words("relieving")


def _worth_of(scene: Scene, goods: Token) -> Counted | None:
    """Return how much there is of goods: of the money or the tonnes that are told before them."""
    over = goods.head.head if goods.dep_ == "pobj" else goods
    return scene.number_of(goods) or (scene.number_of(over) if over.pos_ == "NOUN" else None)


def _worth(one: Token, verb: Token) -> Token:
    """Return what money is given as: the aid of `1.2 billion euros in military aid`.

    So are tonnes and shares what they are of, and a sale what is sold.
    """
    if one.lemma_.lower() in words("measures") | words("shares"):
        return next(iter(inner(one, {"of"})), one)
    if one.lemma_.lower() not in words("money"):
        return one
    own = (of for over in children(one, {"prep"}) for of in children(over, {"pobj"}))
    return next(own, None) or next(iter(inner(verb, {"in"})), one)


def _receivers(verb: Token) -> Iterator[Token]:
    """Those to whom something goes: "sold Russia drones", "sold drones to Russia"."""
    yield from children(verb, {"dative"})
    if any(_given(verb)):
        yield from children(verb, {"dobj"})
    for child in children(verb, {"prep", "dative"}):
        if child.lower_ == "to":
            yield from children(child, {"pobj"})
