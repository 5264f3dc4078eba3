"""Whether a verb of saying tells something where it stands: `claimed the lives of` does not."""

from onrecord.reading.en.modality.denying import denial_of, denies
from onrecord.reading.en.speech.extents import is_when, words
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.tokens import Token

_FINITE = {"VBD", "VBZ", "VBP", "VBN", "VB"}
_NEAR = 6
"""How many words from a verb that what it tells of opens: `spoke in a statement of`."""
_FAR = 12
"""How many words from a verb stands what one is called whom it names: `held X responsible`."""
_AT_ONCE = 2


def can_tell(verb: Token) -> bool:
    """Say whether a verb is of saying there: not a blast's that killed, nor of giving a thing."""
    if _kills(verb) or _asks(verb) or denial_of(verb) is not None:
        return False
    return _counts(verb) and _tracks(verb) and _opens(verb) and _issues(verb) and _blames(verb)


def tells(verb: Token) -> bool:
    """Say whether a verb is in use there, with something said by it: not `to say`."""
    finite = _is_finite(verb) and not _is_bare(verb)
    return (finite or is_going_on(verb)) and not _only_does(verb)


def is_going_on(verb: Token) -> bool:
    """Say whether one is at it: `is reporting that`, `had been saying`."""
    return verb.tag_ == "VBG" and any(one.lemma_ == "be" for one in children(verb, {"aux"}))


def judges(verb: Token) -> bool:
    """Say whether a verb is itself part of what is said: `condemned`, `blamed`."""
    lemma = verb.lemma_.lower()
    called = lemma in words("judging_as") and any(one.lower_ == "as" for one in verb.subtree)
    return called or lemma in words("judging") | words("accusing")


def _kills(verb: Token) -> bool:
    """Say whether it is a blast that `claimed the lives of` some."""
    near = verb.doc[verb.i + 1 : verb.i + 8]
    return verb.lemma_.lower() == "claim" and any(one.lemma_.lower() == "life" for one in near)


def _asks(verb: Token) -> bool:
    """Say whether something is but asked for: `demanded a ransom`, not `demanded that`."""
    after = {one.lower_ for one in verb.doc[verb.i + 1 : verb.i + 3]}
    return verb.lemma_.lower() == "demand" and "that" not in after


def _counts(verb: Token) -> bool:
    """Say whether who `put` or `gave` something put or gave a toll, or put out a statement."""
    if verb.lemma_.lower() not in words("giving"):
        return True
    near = {form for one in verb.doc[verb.i + 1 : verb.i + 7] for form in (one.lower_, one.lemma_)}
    return bool(near & (words("figures") | words("documents") | words("guilt")))


def _issues(verb: Token) -> bool:
    """Say whether who `released` or `posted` something did so with words or films, not men."""
    if verb.lemma_.lower() not in words("issuing"):
        return True
    issued = list(children(verb, {"dobj"}))
    if not issued and verb.lemma_ == "roll":
        return False  # "as tanks roll in"
    told = words("documents") | words("figures") | {"that"}
    return not issued or any(
        not told.isdisjoint({one.lemma_, *(part.lower_ for part in one.subtree)}) for one in issued
    )


def _tracks(verb: Token) -> bool:
    """Say whether who `tracked` some gives their number, rather than following them.

    Those described by what they do say nothing by it: "a group that documents abuses".
    """
    if verb.dep_ == "relcl" and verb.lemma_.lower() in words("describing_work"):
        return verb.tag_ not in {"VBZ", "VBP"} or not any(children(verb, {"dobj"}))
    near = verb.doc[verb.i + 1 : verb.i + _NEAR]
    return verb.lemma_.lower() != "track" or any(one.like_num for one in near)


def _blames(verb: Token) -> bool:
    """Say whether who `held` or `laid` something held one responsible, or laid blame on one."""
    lemma = verb.lemma_.lower()
    if lemma in words("ascribing"):
        told = any(children(verb, {"dobj"}))  # "according to X, who attributed it": X told before
        return told and any(one.tag_ != "WP" for one in children(verb, {"nsubj"}))
    near = {one.lower_ for one in verb.doc[verb.i + 1 : verb.i + _FAR]}
    return lemma not in words("blaming_with") or not near.isdisjoint(words("guilt"))


def _opens(verb: Token) -> bool:
    """Say whether a verb that tells only by what follows has it: `spoke of`, `found that`.

    Who `continued`, and no more, after what was said went on speaking.
    """
    lemma, after = verb.lemma_.lower(), verb.doc[verb.i + 1 : verb.i + _NEAR]
    if lemma in words("telling_of"):
        return any(one.lower_ == "of" for one in after)
    if lemma in words("telling_that"):
        return any(one.lower_ == "that" for one in after[:_AT_ONCE]) or _closes(verb)
    return lemma != "continue" or _closes(verb)


def _closes(verb: Token) -> bool:
    """Say whether a verb stands after all that it tells: `..., the mayor observed`."""
    after = verb.doc[verb.i + 1 : verb.i + 2]
    return (not len(after) or after[0].is_punct) and _is_apart(verb)


def _is_apart(verb: Token) -> bool:
    """Say whether a verb and its subject stand apart from what is said: `..., he continued`."""
    subject = next(children(verb, {"nsubj"}), verb)
    first = subject.left_edge.i
    return subject.lower_ in {"he", "she"} or (first > 0 and verb.doc[first - 1].is_punct)


def _is_finite(token: Token) -> bool:
    """Say whether a word is a verb in use, `reports` at the end of a sentence too.

    In "three died, reports that a fourth was missing" it is a noun.
    """
    if token.lower_ == "reports" and token.i and token.nbor(-1).text == ",":
        after = token.nbor() if token.i + 1 < len(token.doc) else token
        told = after.lower_ == "the" or after.pos_ == "PROPN"  # "..., reports the State Service"
        return told or any(children(token, {"nsubj"}))
    if (token.tag_ in _FINITE and token.pos_ in {"VERB", "AUX"}) or denies(token):
        return True
    rest = token.doc[token.i + 1 :]
    return token.lower_ == "reports" and all(one.is_punct or is_when(one) for one in rest)


def _is_bare(verb: Token) -> bool:
    """Say whether a form says nothing by itself: `to say`, `was reported`, `the reported raid`."""
    if verb.i == 0:
        return verb.tag_ in {"VBN", "VB"}
    left = verb.nbor(-1)
    if left.lower_ in {"to", "be", "been", "was", "were", "is", "are", "being", "not"}:
        return left.lower_ != "not"
    return verb.dep_ == "amod"


def _only_does(verb: Token) -> bool:
    """Say whether a clause on someone tells what was done by saying: `who declared a truce`."""
    labels = {child.dep_ for child in verb.children}
    return (
        verb.dep_ == "relcl"
        and "dobj" in labels
        and "ccomp" not in labels
        and (verb.lemma_.lower() in {"declare", "announce", "claim"})
    )
