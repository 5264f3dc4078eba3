"""Parts of speech and lemmas from tags, by the pipeline's own rules.

spaCy's attribute ruler runs a general matcher over every document for rules that look at one
token each, and its lemmatizer a token at a time. A token's tag, label and word decide what both
say, so it is worked out once for each such triple; reading a report gets a fifth faster.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc, MorphAnalysis, Token

from onrecord.reading.en.syntax.forms import Form, Sort, Words

_LOOKED_AT = {"TAG", "DEP", "LOWER"}
_OTHER = ""
_LEMMAS = {"bases": "base", "corpses": "corpse", "uavs": "uav", "servicemen": "serviceman"}
"""Nouns whose lemma the pipeline takes for another's: `basis`, `corps`."""

_VERBS = {("shot", "VB"): "shoot"}
"""Verbs whose lemma it loses where they open a line: "Shot down: ..."."""

_TAGS = {("overrun", "NN"): "VBN"}
"""Participles that taggers take for nouns: `the base was overrun`."""


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
    """Tells what an attribute ruler's rules for single tokens and a lemmatizer say of tokens."""

    def __init__(self, ruler: AttributeRuler, lemmatizer: Lemmatizer, nlp: Language) -> None:
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
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, int, int], Form] = {}

    def __call__(self, doc: Doc) -> list[Form]:
        """Return the form of each token of a tagged and parsed text."""
        if not len(doc):
            return []
        keys = map(tuple, doc.to_array(["TAG", "DEP", "ORTH"]).tolist())
        return [self._known.get(key) or self._learn(key, doc[at]) for at, key in enumerate(keys)]

    def _learn(self, key: tuple[int, int, int], token: Token) -> Form:
        """Work out what the rules say of a token not seen before with its tag and label."""
        token.tag_ = _TAGS.get((token.lower_, token.tag_), token.tag_)
        said = self._look_up(token.tag_, token.dep_, token.lower_)
        if said.part:
            token.pos_ = said.part
        if said.morph is not None:
            token.set_morph(said.morph)  # type: ignore[attr-defined]  # missing in the stub
        slip = _LEMMAS.get(token.lower_) or _VERBS.get((token.lower_, token.tag_))
        lemma = slip or said.lemma or self._lemmatizer.lemmatize(token)[0]
        # What passes for a name in the plural is looked for without its s.
        singular = lemma.lower().removesuffix("s") if token.tag_ == "NNPS" else lemma.lower()
        form = self._known[key] = Form(
            Words(token.text, token.lower_, lemma),
            Sort(token.pos_, token.tag_, token.dep_, token.is_punct, token.like_num),
            (token.lower_, singular),
        )
        return form

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
