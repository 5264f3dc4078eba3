"""The speaker that the grammar gives a verb of saying: its subject, with all that names it."""

from onrecord.reading.en.speech import voices
from onrecord.reading.en.speech.extents import LINKS, left_edge, words
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.tokens import Span, Token


def subject(verb: Token, anyone: bool = False) -> Span | None:
    """Return the speaker that the grammar gives a verb, with its apposition and complement.

    With `anyone` each noun may speak of which a verb tells what only somebody does.
    """
    acting = [one for one in children(verb, {"nsubj"}) if one.i < verb.i]
    if not acting:
        return None
    found = acting[-1]  # "a campaign which locals have warned": the nearest speaks
    if found.lower_ in voices.PRONOUNS:
        return verb.doc[found.i : found.i + 1]
    if found.lower_ in voices.RELATIVE:
        return _described(found) or (voices.before(verb.doc, found.i) if found.i else None)
    if (maker := _maker(found)) is not None:
        return maker
    phrase = _phrase(found, verb)
    paper = not words("documents").isdisjoint({found.lower_, found.lemma_.lower()})
    if paper and any(one.lower_ == "from" for one in found.rights):
        phrase = verb.doc[phrase.start : found.i + 1]  # "footage from Homs showed"
    own = voices.speaking(verb.doc, phrase.start, phrase.end)
    if own is None and anyone and _is_persons(verb):
        return voices.anyone_of(verb.doc, phrase.start, phrase.end)
    return own


def _described(who: Token) -> Span | None:
    """Return whom `who` tells of past the place where he is: `a resident in Kaya, who said`."""
    doc = who.doc
    place = doc[who.i - 1 - (doc[who.i - 1].text == ",")] if who.i > 1 else who
    led = who.lower_ == "who" and place.pos_ == "PROPN" and place.dep_ == "pobj"
    if not led or place.head.i != place.i - 1 or place.head.lower_ not in words("places_led"):
        return None
    noun = next((one for one in place.ancestors if one.pos_ in {"NOUN", "PROPN"}), None)
    if noun is None:
        return None
    return voices.speaking(doc, left_edge(doc, noun.i), noun.i + 1)


def quoted(verb: Token) -> Span | None:
    """Return who is quoted, with all that names him: `an official in Goma was quoted as saying`."""
    found = next((one for one in children(verb, {"nsubjpass"}) if one.i < verb.i), None)
    if found is None or found.pos_ == "PRON":
        return None
    phrase = _phrase(found, verb)
    return voices.speaking(verb.doc, phrase.start, phrase.end)


def _phrase(noun: Token, verb: Token) -> Span:
    """Return a subject with all that belongs to it."""
    last = max([noun.i, *(_end(child) for child in noun.rights if _belongs(child, verb))])
    return verb.doc[left_edge(verb.doc, noun.i) : last + 1]


def person(verb: Token) -> Span | None:
    """Return a verb's subject whom `who` tells to be someone: "a woman who slept in the hall told".

    What stands before the verb is no speaker then: the hall.
    """
    for one in children(verb, {"nsubj"}):
        clauses = children(one, {"relcl"})
        if (
            one.pos_ == "NOUN"
            and one.i < verb.i
            and any(left.lower_ == "who" for who in clauses for left in who.lefts)
        ):
            return _phrase(one, verb)
    return None


def _is_persons(verb: Token) -> bool:
    """Say whether only somebody does what a verb tells, whatever the noun: `a weaver said`.

    Not "men, said to be over 40 in number".
    """
    described = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "to"
    return not described and verb.tag_ != "VBN" and verb.lemma_.lower() in words("personal")


def _maker(paper: Token) -> Span | None:
    """Return who issued what tells: `a report by X said`, `a statement from the army said`."""
    if paper.lower_ not in words("documents"):
        return None
    by = [one for verb in children(paper, {"acl"}) for one in children(verb, {"agent"})]
    by += [one for one in children(paper, {"prep", "agent"}) if one.lower_ == "by"]
    issued = next((one for one in by if one.head.lower_ not in words("seen")), None)
    if issued is not None:
        return voices.after(paper.doc, issued.i + 1)
    sent = next((one for one in children(paper, {"prep"}) if one.lower_ == "from"), None)
    who = voices.after(paper.doc, sent.i + 1) if sent is not None else None
    return who if who is not None and voices.is_titled(who) else None  # not "a report from Goma"


def _belongs(child: Token, verb: Token) -> bool:
    if child.i > verb.i or abs(child.right_edge.i - child.head.i) > 14:
        return False
    of_name = child.is_title and child.head.is_title  # "Action Against Hunger"
    leads = child.dep_ == "prep" and (child.lower_ in LINKS or of_name)
    return child.dep_ in {"appos", "conj"} or leads


def _end(token: Token) -> int:
    """Return the end of a phrase, cut before a relative clause."""
    stop = token.right_edge.i
    for one in token.subtree:
        if one.dep_ in {"relcl", "acl", "advcl"}:
            stop = min(stop, one.left_edge.i - 1)
    return max(stop, token.i)
