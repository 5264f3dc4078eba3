"""How sure the words say a claim is."""

import re
from collections.abc import Iterator
from functools import cache

from onrecord.model.claim import Certainty
from onrecord.reading.en.modality.chain import chain
from onrecord.reading.en.modality.denying import is_left_open
from onrecord.reading.en.modality.polarity import is_unconfirmed, polarity
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import (
    PASSIVE,
    SUBJECTS,
    children,
    clause_of,
    is_passive,
    negated,
)
from onrecord.reading.en.syntax.tense import is_to_be
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.phrases import any_beginning

_DOUBTING = {"advmod", "aux", "amod", "mark"}
_ISSUING = {"release", "publish", "issue", "present", "submit"}
"""Verbs of who puts out a report, which is no hearsay then."""
_EARLIER = {"after", "since", "following"}
_BEFORE = 4
"""How many words before a claim `threat of` or `about to` stands."""


def certainty(trigger: Token) -> Certainty:
    """Return how sure the words say a claim is."""
    above = [one for one in _in_doubt(trigger) if not is_remarked(one)]
    around = {
        one.lower_
        for verb in above
        for one in verb.children
        if (one.dep_ in _DOUBTING and not _is_of_doer(one, trigger))
        or (one.dep_ == "acomp" and verb.i != trigger.i)  # "it was likely that"
    }
    if "may" in around and any(one.text == "May" for one in trigger.doc):
        around -= {"may"}
    lemmas = {one.lemma_.lower() for one in above[1:] if not (_takes_in(one) or _is_cause(one))}
    above = [one for one in above if one == trigger or not _is_of_doer(one, trigger)]
    forms = {one.lower_ for one in above[1:]}
    if (around | forms) & modality_words("preliminary") or lemmas & modality_words("preliminary"):
        return "preliminary"
    first = _first_told().search(trigger.doc.text.lower()) is not None
    if (first and any(map(_is_first_told, above))) or any(map(is_left_open, above)):
        return "preliminary"
    if lemmas & modality_words("confirmed"):
        doubted = any(is_unconfirmed(one, trigger) and _is_open(one) for one in above)
        return "preliminary" if doubted else "confirmed"
    if any(map(_is_heard, above)) and polarity(trigger) == "affirmed":
        return "preliminary"
    if trigger.lower_ in modality_words("present") and around & modality_words("perhaps"):
        return "preliminary"  # "five people may be under the rubble"
    unable = "could" in around and any(negated(one) or is_witnessed(one) for one in above)
    if (
        around & {"will", "may", "would"} or ("could" in around and not unable)
    ) or lemmas & modality_words("expected"):
        return "expected"
    if any(map(is_to_be, above)):
        return "expected"
    if any(one.lower_ == "reported" for one in children(trigger, {"amod"})):
        return "preliminary"
    if _is_doubted_with(trigger, first):
        return "preliminary"
    start = trigger.left_edge.i if trigger.pos_ == "NOUN" else trigger.i
    before = trigger.doc[max(0, start - _BEFORE) : start].text.lower()
    if before.endswith(tuple(word for word in modality_words("expected") if " " in word)):
        return "expected"
    return "stated"


def _is_doubted_with(trigger: Token, first: bool) -> bool:
    """Say whether the verb that a trigger's is joined to is doubted with it.

    "According to initial reports two died and five were hurt"; "two reportedly died and one fled".
    `first` says that the sentence calls others but first ones.
    """
    verb = clause_of(trigger)
    over = verb.head
    if verb.dep_ != "conj" or over.pos_ not in {"VERB", "AUX"} or over.i > verb.i:
        return False
    if any(one.text == ";" for one in verb.doc[over.i : verb.i]):
        return False
    above = over.head if over.dep_ == "ccomp" else over
    if first and (_is_first_told(over) or _is_first_told(above)):
        return True
    own = {one.dep_ for one in verb.lefts}
    whole = bool(own & (SUBJECTS | PASSIVE)) and bool(
        own & {"aux", "auxpass"} or verb.tag_ == "VBD"
    )
    doubts = {one.lower_ for one in children(over, {"advmod"})}
    return not whole and not doubts.isdisjoint(modality_words("preliminary"))


@cache
def _first_told() -> re.Pattern[str]:
    """Match, in lower case, the words that call others but first ones, as few sentences do."""
    return re.compile(rf"\b(?:{any_beginning(modality_words('first_told'))})\b")


def _is_first_told(verb: Token) -> bool:
    """Say whether a verb rests on first words: "preliminary data show", "unconfirmed reports say".

    Or what it tells does: "according to preliminary information".
    """
    told = (*children(verb, {"nsubj"}), *(one for link in verb.children for one in _source(link)))
    return any(
        not modality_words("first_words").isdisjoint({noun.lower_, noun.lemma_.lower()})
        and any(one.lower_ in modality_words("first_told") for one in noun.lefts)
        for noun in told
    )


def _source(word: Token) -> Iterator[Token]:
    """Return what something is told `according to`."""
    links = children(word, {"prep"}) if word.lower_ == "according" else ()
    return (noun for link in links for noun in children(link, {"pobj"}))


def _in_doubt(trigger: Token) -> list[Token]:
    """Return the words over a trigger that may doubt it, not those over what went before.

    "A truce appeared to hold after the raid": the raid is certain.
    """
    over = (trigger, *trigger.ancestors)
    earlier = (one for one in over if one.dep_ == "prep" and one.lower_ in _EARLIER)
    link = next((one for one in earlier if any(children(one, {"pobj"}))), None)
    return [one for one in chain(trigger) if link is None or link in one.ancestors]


def _is_of_doer(doubt: Token, trigger: Token) -> bool:
    """Say whether a doubt is but about who did it: `a suspected Russian raid`.

    So it is in "jets believed to be Russian struck", "shells presumably fired by rebels".
    """
    if doubt.lower_ not in modality_words("preliminary"):
        return False
    if doubt.dep_ == "amod":
        after = doubt.nbor(1)
        return after != doubt.head and (after.is_title or after.lower_ in modality_words("parties"))
    if doubt.dep_ == "advmod":
        likely = doubt.lower_ in modality_words("guessing")
        return likely and any(children(doubt.head, {"agent"}))
    being = next((one for one in children(doubt, {"xcomp"}) if one.lower_ == "be"), None)
    return being is not None and trigger.i > being.i and being not in trigger.ancestors


def _takes_in(verb: Token) -> bool:
    """Say whether it is a hospital that admits some: "admitted 43 wounded"."""
    if verb.lemma_.lower() != "admit":
        return False
    taken = {
        one.lemma_.lower()
        for child in children(verb, {"dobj", "nsubjpass"})
        for one in child.subtree
    }
    return not taken.isdisjoint(modality_words("patients"))


def _is_cause(word: Token) -> bool:
    """Say whether it only leads to a cause: "closed due to shelling", not "due to begin"."""
    return word.lower_ == "due" and any(one.pos_ == "ADP" for one in children(word, {"pcomp"}))


def _is_open(verb: Token) -> bool:
    """Say whether nobody did yet what a verb says: "unable to verify", "has yet to confirm"."""
    over = verb.head
    if negated(verb) or verb.dep_ != "xcomp":
        return negated(verb)
    awaited = any(child.lower_ == "yet" for child in over.rights if child.i < verb.i)
    able = [over, *children(over, {"acomp"})] if over.lemma_ == "be" else [over]
    unable = any(one.lower_ in modality_words("unable") for one in able)
    unable = unable or over.lemma_.lower() in modality_words("declining")
    return awaited or unable or any(negated(one) for one in (over, over.head) if one.lemma_ == "be")


def is_witnessed(verb: Token) -> bool:
    """Say whether what could be done is but to witness it: "explosions could be heard"."""
    return verb.lemma_.lower() in modality_words("sensing") and is_passive(verb)


def is_remarked(verb: Token) -> bool:
    """Say whether a verb only leads to what is told: "it may be recalled that"."""
    if verb.lemma_.lower() not in modality_words("remarking") or not is_passive(verb):
        return False
    own = {one.lower_: one.dep_ for one in verb.lefts}
    return "it" in own and "neg" not in own.values()


def _is_heard(word: Token) -> bool:
    """Say whether it is but heard or thought of: "reports that it fell", "may have fallen"."""
    over = word.head
    if word.pos_ in {"VERB", "AUX"}:
        before = [one.lower_ for one in word.lefts if one.dep_ == "aux" and one.text != "May"]
        perhaps = "have" in before and not modality_words("perhaps").isdisjoint(before)
        if (perhaps or _is_passed_on(word)) and not negated(word):
            return True
    if over.lemma_.lower() in modality_words("heard"):  # "reports indicated that it fell"
        over = next((one for one in over.lefts if one.dep_ == "nsubj"), over)
    elif word.dep_ not in {"acl", "ccomp", "relcl"} or word.i < over.i:
        return False
    unheard = over.lemma_ == "confirmation" and negated(over)
    hearsay = over.lemma_.lower() in modality_words("hearsay") and not (
        _holds(over) or (over.dep_ == "dobj" and over.head.lemma_ in _ISSUING)
    )
    return over.pos_ == "NOUN" and (hearsay or unheard)


def _holds(paper: Token) -> bool:
    """Say whether a paper only holds what one says: "said in a report that"."""
    return paper.dep_ == "pobj" and paper.head.lower_ == "in"


def _is_passed_on(verb: Token) -> bool:
    """Say whether nobody is named who says it: "is said to have fallen"."""
    over = verb.head
    if verb.dep_ != "xcomp" or over.lower_ not in modality_words("said_to"):
        return False
    infinitive = any(child.lower_ == "to" for child in verb.lefts)
    return is_passive(over) and infinitive and not any(children(over, {"agent"}))
