"""Tolls: the number one stands at, and numbers that are of dead and hurt alike."""

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Doc, Span, Token
from onrecord.reading.en.syntax.triggers import Trigger

_NEAR = 4
_PUT = 12
_PUT_BEFORE = 3
"""How many words a number told before its toll takes at least: `to 45 the number`."""
_WITHIN = {"since", "when", "after"}
"""What may open a clause on those counted: "the number killed when a bomb went off rose to 9"."""
_REACH = 30
"""How many words after a toll its number is looked for."""


def toll(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return the number a toll stands at or rose to, in the words of its own clause."""
    doc = scene.sentence.doc
    end = trigger.words[-1]
    for one in scene.quantities:
        head = scene.token_at(one.number_start)
        if head is None or not end < head.i <= end + _REACH or head.nbor(-1).lower_ == "from":
            continue
        start = scene.token_at(one.start) or head
        between = doc[end + 1 : start.i]
        # "The number killed since May rose to 1,200": the number is told as the toll's own.
        to = {start.lemma_.lower(), doc[start.i - 1].lemma_.lower()}  # "has passed 1,200"
        reached = bool(to & words("standing_at"))
        breaks = words("breaks") - (_WITHIN if reached else set())
        if not any(word.lower_ in breaks and not _goes_on(word) for word in between):
            return [] if _is_new_statement(between) else [head]
    return brought_to(scene, doc[trigger.words[0]])


def _is_new_statement(between: Span) -> bool:
    """Say whether more is said after a toll: `gave the same toll and said that 12 were hurt`."""
    return any(
        word.lower_ == "and" and word.nbor().lower_ in words("saying_more") for word in between
    )


def _goes_on(word: Token) -> bool:
    """Say whether a clause goes on after a word: `as a result of the attack`, `had since risen`."""
    if word.lower_ == "since":
        return word.nbor(-1).pos_ == "AUX"
    return word.lower_ == "as" and word.doc[word.i + 1 : word.i + 3].text.lower() == "a result"


def put_at(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return the number that a verb puts some at: `put the dead at 20 and the wounded at 66`."""
    doc = trigger.token.doc
    verbs = (one for one in reversed(doc[: trigger.words[0]]) if one.pos_ == "VERB")
    verb = next((one for one in verbs if one.lower_ not in words("casualty_forms")), None)
    if verb is None or verb.lemma_.lower() not in words("putting"):
        return []
    numbers = {
        start.i: head
        for one in scene.quantities
        if (head := scene.token_at(one.number_start)) and (start := scene.token_at(one.start))
    }
    for one in doc[trigger.words[-1] + 1 : trigger.words[-1] + _PUT]:
        if one.lower_ in {"and", ",", ";"}:
            return []
        if one.i in numbers and doc[one.i - 1].lower_ in {"at", "to"}:
            return [numbers[one.i]]
    return []


def number_reached(scene: Scene, head: Token) -> Counted | None:
    """Return what a number of people is told to be: `the number of those killed has reached 45`."""
    own = head.lemma_.lower() in words("totals")
    noun = head if own else head.head.head
    if not own and (head.dep_ != "pobj" or noun.lemma_.lower() not in words("totals")):
        return None
    if (told := _told_before(scene, noun.doc, noun.i)) is not None:
        return told
    verb = noun.head
    if verb.lemma_.lower() in words("putting") and verb.i < noun.i:
        return _put_after(scene, noun)
    if verb.pos_ not in {"VERB", "AUX"} or verb.i < head.i:
        return None
    after = ((one, scene.token_at(one.number_start)) for one in scene.quantities)
    return next((one for one, at in after if at and 0 < at.i - verb.i <= _NEAR), None)


def _put_after(scene: Scene, total: Token) -> Counted | None:
    """Return the number a verb puts a count at: `puts the number of persons killed at 18`."""
    near = ((one, scene.token_at(one.start)) for one in scene.quantities)
    return next(
        (
            one
            for one, at in near
            if at and 0 < at.i - total.i <= _PUT and at.nbor(-1).lower_ in {"at", "to"}
        ),
        None,
    )


def brought_to(scene: Scene, toll: Token) -> list[Token]:
    """Return the number before a toll: `bringing to 45 the number killed`."""
    start = toll.i - (toll.nbor(-1).lower_ == "total") if toll.i else 0
    told = _told_before(scene, toll.doc, start)
    head = scene.token_at(told.number_start) if told is not None else None
    return [head] if head is not None else []


def _told_before(scene: Scene, doc: Doc, start: int) -> Counted | None:
    """Return the number told before a noun of a count: `puts at 50,000 the number of people`."""
    if start < _PUT_BEFORE or doc[start - 1].lower_ not in words("pointing") | {"a"}:
        return None
    for one in scene.quantities:
        first, last = scene.token_at(one.start), scene.token_at(one.end - 1)
        if first is None or last is None or last.i != start - 2 or first.i == 0:
            continue
        return one if first.nbor(-1).lower_ in {"to", "at"} else None
    return None


def is_joint_toll(token: Token) -> bool:
    """Say whether one number is of dead and hurt alike: `12 killed or injured`."""
    doc = token.doc
    if _is_shared(token):
        return True
    around = [
        doc[at]
        for step in (-1, 1)
        for at in (token.i + 2 * step,)
        if 0 <= at < len(doc) and doc[token.i + step].lower_ == "or"
    ]
    return any(one.lemma_.lower() in words("casualty") or one.lower_ == "dead" for one in around)


def is_joint_number(trigger: Trigger) -> bool:
    """Say whether a toll is of dead and hurt alike: `the number of dead and wounded rose to 30`."""
    doc, last = trigger.token.doc, trigger.words[-1]
    if trigger.construction != "toll" or last + 2 >= len(doc):
        return False
    link, other = doc[last + 1].lower_, doc[last + 2].lower_
    return link in {"and", "or", "&"} and other in words("casualty_forms") | {"injuries"}


def _is_after_number(doc: Doc, first: int) -> bool:
    """Say whether those counted stand right before a word, or `were` with a number before it."""
    before = doc[first - 1]
    counted = any(one.like_num for one in doc[max(0, first - _NEAR) : first])
    return before.pos_ in {"NUM", "NOUN"} or (before.pos_ == "AUX" and counted)


def _is_shared(token: Token) -> bool:
    """Say whether a number before two participles is of both: `19 killed and injured`."""
    doc = token.doc
    for first, second in ((token.i, token.i + 2), (token.i - 2, token.i)):
        if not (first > 0 and second < len(doc) and doc[first + 1].lower_ in {"and", "&"}):
            continue
        told = {doc[first].lower_, doc[second].lower_}
        bare = second + 1 == len(doc) or doc[second + 1].dep_ not in {"dobj", "nummod", "det"}
        headline = doc[first].tag_ in {"VBN", "VBD"} or doc[first].lower_ == "dead"
        headline = headline and _is_after_number(doc, first)
        if told < words("casualty_forms") and len(told) == 2 and bare and headline:
            return not any(one.like_num for one in doc[second + 1 : second + 3])
    return False
