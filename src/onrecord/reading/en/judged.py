"""What a judgement is of: a deed dated beside it, or what was told before."""

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of

_POINTING = {"the", "this", "that", "these", "those"}
_UNDERTAKEN = {"operation", "offensive"}


def is_of_deed(scene: Scene, judging: Token, span: TimeSpan) -> bool:
    """Say whether a time dates what is judged: "condemned Monday's raid", "the raid that ..."."""
    token = word_of(scene, span)
    for one in token.ancestors if token is not None and token.i > judging.i else ():
        if one.i == judging.i:
            return False
        if one.lemma_.lower() in time_words("occurrences", "deeds") and judging in one.ancestors:
            return True
    return False


def is_judged_again(attack: Token) -> bool:
    """Say whether what is judged is but pointed at, a day beside it perhaps that of judging it.

    "The minister condemned the attack on Tuesday", where that was told to be on Monday.
    """
    verb = attack.head
    if attack.dep_ != "dobj" or attack.lemma_.lower() not in time_words("occurrences"):
        return False
    pointed = any(one.lower_ in _POINTING for one in attack.lefts)
    bare = len([one for one in attack.rights if one.dep_ != "punct"]) <= 1
    return pointed and bare and verb.lemma_.lower() in time_words("saying")


def _is_held_responsible(verb: Token) -> bool:
    """Say whether the blame is put on someone, not told for what: "held the army responsible"."""
    below = [one for one in verb.subtree if one.i > verb.i]
    blamed = any(one.lower_ in {"responsible", "blame"} for one in below)
    return blamed and not any(one.lower_ == "for" for one in below)


def judges_what_was_told(judging: Token) -> bool:
    """Say whether what is judged was told of before: "condemned the attack", "called it a crime".

    So it is where someone is blamed, and not said for what, and in "this is terrorism".
    """
    verb = clause_of(judging)
    if judging.dep_ == "attr" and any(one.lower_ == "this" for one in verb.lefts):
        return True
    if _is_held_responsible(verb):
        return True
    reason = {"accuse": "of"}.get(verb.lemma_.lower(), "for")
    blames = verb.lemma_.lower() in time_words("blaming")
    if blames and not any(one.lower_ == reason and one.i > verb.i for one in verb.subtree):
        return True
    if any(one.lower_ == "it" and one.i > verb.i for one in verb.children):
        return True
    return any(
        (judging.pos_ == "VERB" or noun.head.i == verb.i)
        and noun.i != judging.i
        and {noun.lemma_.lower(), noun.lower_} & (time_words("occurrences", "deeds") - _UNDERTAKEN)
        and any(child.lower_ in _POINTING for child in noun.lefts)
        and not any(child.dep_ == "relcl" or child.lower_ in {"on", "of"} for child in noun.rights)
        for noun in verb.subtree
    )
