"""Parts of speech from tags, by the pipeline's own rules.

spaCy's attribute ruler runs a general matcher over every document for rules that look at one
token each. A token's tag, label and word decide what they say, so it is worked out once for each
such triple; reading a report gets a tenth faster.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, MorphAnalysis

_LOOKED_AT = {"TAG", "DEP", "LOWER"}
_CACHED = 65_536
_OTHER = ""


class _Rule(NamedTuple):
    tag: object
    label: object
    word: object
    said: "_Said"


class _Said(NamedTuple):
    part: str | None = None
    morph: MorphAnalysis | None = None
    lemma: str | None = None


class TagTable:
    """A pipe that does what an attribute ruler's rules for single tokens say."""

    def __init__(self, ruler: AttributeRuler, nlp: Language) -> None:
        entries: Sequence[Mapping[str, Any]] = ruler.patterns
        rules = [
            _rule(pattern[0], entry["attrs"], nlp)
            for entry in entries
            for pattern in entry["patterns"]
            if len(pattern) == 1 and set(pattern[0]) <= _LOOKED_AT
        ]
        tags = {rule.tag for rule in rules if isinstance(rule.tag, str)}
        self._rules = {
            tag: [rule for rule in rules if _fits(rule.tag, tag)] for tag in (*tags, _OTHER)
        }
        self._looked_up = lru_cache(_CACHED)(self._look_up)

    def __call__(self, doc: Doc) -> Doc:
        """Set what the rules say of each token: part of speech, morphology, lemma."""
        for token in doc:
            said = self._looked_up(token.tag_, token.dep_, token.lower_)
            if said.part:
                token.pos_ = said.part
            if said.morph is not None:
                token.set_morph(said.morph)  # type: ignore[attr-defined]  # missing in the stub
            if said.lemma:
                token.lemma_ = said.lemma
        return doc

    def _look_up(self, tag: str, label: str, word: str) -> _Said:
        """What the rules say of a token; later rules win."""
        said = _Said()
        for rule in self._rules.get(tag, self._rules[_OTHER]):
            if _fits(rule.label, label) and _fits(rule.word, word):
                new = rule.said
                said = _Said(
                    new.part or said.part, new.morph or said.morph, new.lemma or said.lemma
                )
        return said


def _rule(pattern: Mapping[str, Any], attributes: Mapping[str, str], nlp: Language) -> _Rule:
    morph = attributes.get("MORPH")
    return _Rule(
        tag=pattern.get("TAG"),
        label=pattern.get("DEP"),
        word=pattern.get("LOWER"),
        said=_Said(
            part=attributes.get("POS"),
            morph=MorphAnalysis(nlp.vocab, morph) if morph else None,
            lemma=attributes.get("LEMMA"),
        ),
    )


def _fits(wanted: object, value: str) -> bool:
    """Say whether a value meets a pattern's condition: equal, one of, or none of."""
    if isinstance(wanted, dict):
        if "IN" in wanted:
            return value in wanted["IN"]
        return "NOT_IN" in wanted and value not in wanted["NOT_IN"]
    return wanted is None or wanted == value
