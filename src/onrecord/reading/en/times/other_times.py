"""Times that a sentence names of something else than what a claim tells."""

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.tense import is_perfect, is_present
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.events import is_of_event
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of
from onrecord.reading.place_words import place_words

_COUNTS = {"number", "toll", "total"}
BEGIN = {"begin", "start", "launch", "open"}
SUBJECTS = {"nsubj", "nsubjpass"}


def is_of_other(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time is that of another clause, or of what a clause tells of a noun."""
    return (
        _is_of_earlier(scene, draft, span)
        or is_of_event(scene, draft, span)
        or _is_of_another(scene, draft, span)
        or _is_in_other_part(scene, draft, span)
        or _is_of_other_clause(scene, draft, span)
    )


def _is_in_other_part(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time stands behind a semicolon that ends what a claim is told in.

    So it does before the semicolon where the claim's part has a time too: "shells hit the port on
    Tuesday; the army said on Wednesday that it had taken the town".
    """
    text, at = scene.sentence.segment.text, draft.trigger.idx
    if ";" not in text:
        return False
    base = scene.sentence.segment.start
    between = text[at : max(0, span.start - base)]
    if ";" in between:
        return "(" not in between
    part = base + text.rfind(";", 0, at)
    return span.end <= part and any(one.start > part for one in scene.times)


def _is_of_other_clause(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time is that of a clause told beside the claim's: "he said, adding that ...".

    So it is in "they claimed nine dead and said the town had had no power since Friday".

    How long something went on is told of its own clause alone: "in X, where the army has fought
    for two weeks, a bomb went off".
    """
    token = word_of(scene, span)
    if token is None:
        return False
    own = {draft.trigger.i, *(one.i for one in draft.trigger.ancestors)}
    for verb in token.ancestors:
        if verb.i in own:
            return False
        if verb.pos_ not in {"VERB", "AUX"} or draft.trigger in verb.subtree:
            continue
        if _goes_before(token, verb) or _counts_since(span, verb):
            return True
        lasts = span.text.lower().startswith("for ") and verb.dep_ in {"relcl", "conj", "advcl"}
        if lasts and any(one.dep_ in SUBJECTS for one in verb.lefts):
            return True
        if (
            verb.dep_ == "ccomp"
            and _says_more(verb.head)
            and draft.trigger not in verb.head.subtree
        ):
            return True
    return False


def _counts_since(span: TimeSpan, verb: Token) -> bool:
    """Say whether a clause adds up from a day: "killed nine, bringing the toll since May to 90"."""
    adds_up = verb.tag_ == "VBG" and verb.lemma_.lower() in time_words("counting")
    return adds_up and span.since is not None


def _goes_before(time: Token, verb: Token) -> bool:
    """Say whether a time is before a verb joined on: "killed two and on Friday hurt six"."""
    if verb.dep_ != "conj" or not verb.head.i < time.i < verb.i:
        return False
    while time.dep_ in {"compound", "pobj"}:
        time = time.head
    linked = any(one.dep_ == "cc" and one.i < time.i for one in verb.head.rights)
    return linked and time.head == verb


def _says_more(verb: Token) -> bool:
    """Say whether a verb brings what a speaker said besides: "adding that", "and said that"."""
    if verb.tag_ == "VBG":
        return verb.lemma_.lower() in time_words("adding")
    return verb.dep_ == "conj" and verb.lemma_.lower() in time_words("adding", "saying")


def _is_of_another(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time dates something else: "the house, which was built in 2004"."""
    token, trigger = word_of(scene, span), draft.trigger
    above = token.ancestors if token is not None else ()
    verb = next((one for one in above if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or trigger in verb.subtree:
        return False
    if verb.lemma_.lower() in time_words("lives"):
        return True
    if any(one.lower_ == "whom" for left in verb.lefts for one in left.subtree):
        return True  # "30 were wounded, two of whom died on Tuesday"
    if verb.dep_ not in {"relcl", "acl"}:
        return False
    if span.precision != "part_of_day" and _is_elsewhere(verb):
        return True
    if verb.tag_ in {"VBD", "VBN"} and _is_going_on(draft):
        return True
    if trigger not in clause_of(verb.head).subtree and _has_subject(clause_of(verb.head)):
        return True  # "the supply has been cut, and crews mend a line that was hit on Friday"
    noun = verb.head
    lemma = noun.lemma_.lower()
    if noun.i == trigger.i or lemma in time_words("wars", "beginnings"):
        return False
    if lemma in time_words("undertakings", "drawn_out") and noun.dep_ in SUBJECTS:
        return False  # "the siege, which began in April, has driven 3,000 from their homes"
    if any(one.lower_ == "who" and one.dep_ == "nsubj" for one in verb.lefts):
        return True
    if verb.dep_ == "acl":
        counts = noun.pos_ == "PROPN" or noun.lemma_.lower() in _COUNTS
        return span.since is not None and counts
    if time_words("occurrences") & {lemma, noun.lower_}:
        own = noun.head.head if noun.dep_ == "pobj" else noun.head
        did = time_words("taking_place", "hitting" if own == clause_of(trigger) else "taking_place")
        return verb.lemma_.lower() not in did
    if _is_of_place(verb) or _is_of_teller(verb):
        return True
    held = span.since is not None
    begun = verb.lemma_.lower() in BEGIN and scene.item_of(noun, WEAPONS) is None
    return held or begun or span.precision in {"month", "year"}


def _is_elsewhere(verb: Token) -> bool:
    """Say whether a clause tells what else befell a place: "X, where a raid killed ten in May"."""
    lefts = list(verb.lefts)
    where = any(one.lower_ == "where" for one in lefts)
    return where and verb.tag_ in {"VBD", "VBN"} and any(one.dep_ in SUBJECTS for one in lefts)


def _is_of_place(verb: Token) -> bool:
    """Say whether a clause tells a place's past: "fled the town, which rebels took on Friday"."""
    noun, place = verb.head, verb.lemma_.lower() in time_words("taking_place")
    whom = any(one.dep_ == "dobj" and one.lower_ != "place" for one in verb.children)
    if verb.tag_ not in {"VBD", "VBN"} or (place and not whom):
        return False
    named = noun.pos_ == "PROPN" or noun.lemma_.lower() in place_words().kinds
    return named and not any(one.lower_ in {"when", "who"} for one in verb.lefts)


def _is_of_teller(verb: Token) -> bool:
    """Say whether a clause tells what a speaker did: "the unit, which came on Friday, said"."""
    noun = verb.head
    return noun.dep_ == "nsubj" and noun.head.lemma_.lower() in time_words("saying")


def _has_subject(verb: Token) -> bool:
    """Say whether a verb joined to another has a subject of its own."""
    return verb.dep_ == "conj" and any(one.dep_ in SUBJECTS for one in verb.lefts)


def _is_going_on(draft: Draft) -> bool:
    """Say whether a claim is of what goes on now: "crews are repairing a line hit on Friday"."""
    lasts = clause_of(draft.trigger).tag_ == "VBG" or draft.kind in time_words("states")
    return lasts and is_present(draft.trigger) and not is_perfect(draft.trigger)


def _is_of_earlier(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a month is that of what came before: "struck hours after a raid last month"."""
    token = word_of(scene, span)
    if token is None or span.precision not in {"month", "year"}:
        return False
    verb = next((one for one in token.ancestors if one.pos_ == "VERB"), None)
    after = verb is not None and any(one.lower_ == "after" for one in verb.lefts)
    return after and verb is not None and verb.dep_ == "advcl" and draft.trigger == verb.head
