"""What is only thought of: conditions, questions, abilities, purposes; none of it happened."""

from onrecord.reading.en.modality.certainty import is_remarked, is_witnessed
from onrecord.reading.en.modality.chain import chain, is_question
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import clause_of, negated
from onrecord.reading.en.syntax.tokens import Token

_QUOTES = {'"', "”", "’", "'", ")", "''"}
_FINITE = {"VBD", "VBZ", "VBP"}
_BEYOND = {"after", "before", "since", "with", "by", "from"}
_FAR = 5


def is_hypothetical(trigger: Token) -> bool:
    """Say whether a trigger tells of nothing that happened or is announced, only of a thought."""
    for one in chain(trigger):
        for child in one.children:
            if child.dep_ == "mark" and child.lower_ in modality_words("conditions"):
                return True
            if child.dep_ == "aux" and _is_thought(trigger, one, child.lower_):
                return True
    last = next((one for one in reversed(trigger.doc) if one.text not in _QUOTES), trigger)
    if last.text == "?":
        return True
    return any(
        told(trigger)
        for told in (
            _is_to_end,
            _is_demanded,
            _is_ability,
            _is_any,
            _is_topic,
            _is_epoch,
            _is_ranked,
            _is_asked,
            _is_habit,
            _is_usual,
            _is_watched,
            _is_called_for,
        )
    )


def _is_thought(trigger: Token, verb: Token, modal: str) -> bool:
    """Say whether the helper of a verb over a trigger makes it but thought of: `might have hit`."""
    return (
        modal in modality_words("modals")
        and not is_remarked(verb)
        and not (modal == "would" and _is_reported(verb))
        and not (modal == "could" and (negated(verb) or is_witnessed(verb)))
        and not (modal in {"could", "might"} and _is_guessed(trigger))
        and not (verb.i != trigger.i and verb.lemma_.lower() in modality_words("factive"))
    )


def _is_guessed(trigger: Token) -> bool:
    """Say whether it can but be so now: `five could be under the rubble`, `could be a crime`."""
    return trigger.lower_ in modality_words("present") | modality_words("charged")


def _is_to_end(trigger: Token) -> bool:
    """Say whether it is only what shall end: "called for a halt to air strikes"."""
    start = trigger.left_edge.i
    if trigger.pos_ not in {"NOUN", "PROPN"} or start < 1:
        return False
    before = trigger.doc[max(0, start - 2) : start]
    above = before[0] if before[-1].lower_ in {"to", "of", "in", "on"} else before[-1]
    if above.lemma_.lower() not in modality_words("endings"):
        return False
    return above.pos_ == "NOUN" or above.tag_ in {"VB", "VBG"}


def _is_demanded(trigger: Token) -> bool:
    """Say whether it is only what somebody asks for: "demanded the withdrawal of troops"."""
    if trigger.pos_ not in {"NOUN", "PROPN"} or trigger.dep_ not in {"dobj", "pobj"}:
        return False
    over = trigger.head if trigger.dep_ == "dobj" else trigger.head.head
    led = trigger.dep_ == "dobj" or trigger.head.lower_ in {"for", "of"}
    return led and over.lemma_.lower() in modality_words(
        "demanding" if trigger.dep_ == "dobj" else "calling"
    )


def _is_reported(verb: Token) -> bool:
    """Say whether `would` is the future of one who spoke: "said it would deliver tanks"."""
    return verb.dep_ == "ccomp" and verb.head.tag_ in {"VBD", "VBN"}


def _is_ability(trigger: Token) -> bool:
    """Say whether it is what somebody is able, needed or made to do: "in a position to strike".

    What one was able to do was done, and what one is not able to do is denied.
    """
    at, below = trigger, trigger
    for _ in range(_FAR):
        if at.head.i == at.i or at.tag_ in _FINITE or at.lower_ in _BEYOND:
            return False
        below = below if at.pos_ == "ADP" else at
        at = at.head
        if at.lemma_.lower() in modality_words("abilities") and below.tag_ in {"VB", "VBG"}:
            return trigger.i > at.i and at.tag_ != "VBD"
        if at.lower_ == "able":
            return at.head.tag_ in {"VBZ", "VBP"} and not negated(at.head)
    return False


def _is_any(trigger: Token) -> bool:
    """Say whether it is any of a sort: "attacks that could overwhelm them"."""
    if trigger.tag_ != "NNS" or any(child.dep_ in {"det", "nummod"} for child in trigger.children):
        return False
    return any(
        child.dep_ == "aux" and child.lower_ in modality_words("modals")
        for clause in trigger.children
        if clause.dep_ == "relcl"
        for child in clause.children
    )


def _is_topic(trigger: Token) -> bool:
    """Say whether a doing is only spoken of: "striking Iran will help", "bombing is no answer"."""
    verb = trigger.head
    if trigger.dep_ not in {"csubj", "nsubj"} or trigger.tag_ not in {"VBG", "NN"}:
        return False
    if any(child.dep_ in {"det", "poss", "amod", "compound"} for child in trigger.children):
        return False
    judged = verb.lemma_ == "be" and any(child.dep_ == "attr" for child in verb.children)
    ahead = any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.children)
    return judged or (ahead and trigger.tag_ == "VBG")


def _is_epoch(trigger: Token) -> bool:
    """Say whether a noun only tells since when: "the largest raid since the invasion began"."""
    if trigger.pos_ not in {"NOUN", "PROPN"}:
        return False
    start = trigger.head.head if trigger.head.lower_ == "of" else trigger
    if start.lemma_.lower() in modality_words("beginnings") and start.head.lower_ == "since":
        return True
    if trigger.dep_ == "pobj" and trigger.head.lower_ == "since":
        return not any(child.dep_ == "prep" for child in trigger.rights)
    began = trigger.dep_ == "nsubj" and trigger.head.lemma_.lower() in modality_words("beginning")
    return began and any(one.lower_ == "since" for one in trigger.head.lefts)


def _is_ranked(trigger: Token) -> bool:
    """Say whether a noun only ranks what is told beside it: "in the deadliest raid this year"."""
    superlative = any(child.tag_ in {"JJS", "RBS"} for child in trigger.lefts)
    over = trigger.head
    while over.lower_ in {"of", "one", "some"} and over.head.i != over.i:
        over = over.head
    return superlative and trigger.dep_ == "pobj" and over.lower_ == "in"


def _is_asked(trigger: Token) -> bool:
    """Say whether it is only asked about: "determines what planes carried out raids"."""
    verb = clause_of(trigger)
    return is_question(verb) and verb.head.lemma_.lower() in modality_words("asking")


def _is_habit(trigger: Token) -> bool:
    """Say whether it is what is done time and again: "rebels often fire rockets into the city"."""
    verb, habits = clause_of(trigger), modality_words("habits")
    if not any(child.lower_ in habits for child in verb.children):
        return False
    forms = [verb, *(child for child in verb.lefts if child.dep_ in {"aux", "auxpass"})]
    now = any(form.tag_ in {"VBZ", "VBP"} for form in forms)
    return now and not any(form.tag_ == "VBD" or form.lemma_ == "have" for form in forms)


def _is_usual(trigger: Token) -> bool:
    """Say whether it is only said how common such things are: "such attacks are not rare"."""
    subject = trigger
    while subject.dep_ in {"pobj", "prep", "compound", "conj"}:
        subject = subject.head
    verb = subject.head
    if subject.dep_ != "nsubj" or verb.lemma_ != "be" or verb.tag_ not in {"VBZ", "VBP"}:
        return False
    return any(one.lower_ in modality_words("usual") for one in verb.rights)


def _is_called_for(trigger: Token) -> bool:
    """Say whether it is only what some are asked to do: "called on the army to withdraw"."""
    verb = trigger.head
    if trigger.tag_ != "VB" or trigger.dep_ not in {"xcomp", "advcl", "ccomp", "acl", "relcl"}:
        return False
    return verb.i < trigger.i and verb.lemma_.lower() in modality_words("asking_for")


def is_watching(verb: Token) -> bool:
    """Say whether a clause tells what a teller keeps an eye on: `which tracks abuses in Gao`."""
    lemma = verb.lemma_.lower()
    return verb.tag_ in {"VBZ", "VBP"} and lemma in modality_words("watching")


def _is_watched(trigger: Token) -> bool:
    """Say whether it is but what a teller keeps an eye on: "which monitors the fighting"."""
    verb = clause_of(trigger)
    return verb.dep_ == "relcl" and verb.i < trigger.i and is_watching(verb)
