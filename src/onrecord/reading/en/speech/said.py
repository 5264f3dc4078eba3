"""Which words of a sentence are said: those after the verb of saying, or before the speaker."""

from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.speech.extents import is_when, words
from onrecord.reading.en.syntax.tokens import Doc, Span, Token

_QUOTES = frozenset({'"', "“", "”", "«", "»", "''", "``"})
_APART = frozenset({"after", "as", "who", "which", "part"})


def saying_verbs() -> frozenset[str]:
    """Return the verbs of saying, as lemmas."""
    return words("verbs")


def is_complete(doc: Doc, verb: Token) -> bool:
    """Say whether a verb has its subject and what is said after it."""
    return any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children) and any(
        child.dep_ == "nsubj" and child.i < verb.i for child in verb.children
    )


def ends(doc: Doc, at: int) -> bool:
    """Say whether a speaker's words after `said` are complete: no verb of theirs follows."""
    if at >= len(doc):
        return True
    token = doc[at]
    return not (token.pos_ in {"VERB", "AUX"} and token.tag_ in {"VBD", "VBZ", "VBP", "MD"})


def follows(doc: Doc, verb: Token, who: Span) -> bool:
    """Say whether what is said follows its verb; else it stands before the speaker."""
    if not any(token.pos_ in {"VERB", "AUX"} for token in doc[: who.start]):
        return True
    if verb.lemma_.lower() in words("telling_of"):
        return True  # "one counted nine, while the other spoke of ten"
    at = verb.i + 1
    while at < len(doc) and _is_aside(doc, verb, at):
        at += 1
    if at >= len(doc) or (doc[at].is_punct and doc[at].text not in _QUOTES):
        return False
    if doc[at].dep_ == "xcomp" and verb.lemma_.lower() in modality_words("denying"):
        return True  # "X said it struck, but Y denied striking"
    noun = at + 1 < len(doc) and doc[at + 1].lower_ == "of"  # "reports shelling of the town"
    if (doc[at].tag_ == "VBG" and not noun) or doc[at].lower_ in _APART:
        return False
    return not _relayed(doc, at)


def _relayed(doc: Doc, at: int) -> bool:
    """Say whether the rest only names who passed it on: `a source said SANA reported`."""
    rest = [token for token in doc[at:] if not token.is_punct]
    return (
        len(rest) > 1
        and rest[-1].lemma_.lower() in saying_verbs()
        and all(token.pos_ in {"PROPN", "NOUN", "ADJ", "DET"} for token in rest[:-1])
    )


def _is_aside(doc: Doc, verb: Token, at: int) -> bool:
    """Say whether a token tells when, where or to whom it was said."""
    token = doc[at]
    if is_when(token) or token.pos_ == "ADV":
        return True
    if token.dep_ in {"dobj", "dative"} and token.head == verb and verb.lemma_.lower() == "tell":
        return True
    return any(
        above.head == verb
        and above.i > verb.i
        and (above.dep_ in {"prep", "npadvmod"} or _is_told(above, verb))
        for above in (token, *token.ancestors)
    )


def _is_told(token: Token, verb: Token) -> bool:
    return verb.lemma_.lower() in {"tell", "inform"} and token.dep_ in {"dobj", "dative"}


def from_verb(doc: Doc, verb: int) -> frozenset[int]:
    """Return the numbers of the tokens after a verb."""
    return frozenset(range(verb + 1, len(doc)))
