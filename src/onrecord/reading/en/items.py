"""What a claim concerns: words of a sentence read as items of the codebook."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.codebook import load
from onrecord.model.claim import Item
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.phrases import PhraseBook

WEAPONS = frozenset(
    [
        "uav",
        "missile",
        "bomb",
        "rocket",
        "artillery",
        "mortar",
        "mine",
        "ied",
        "chemical",
        "incendiary",
        "gunfire",
        "aircraft",
        "helicopter",
    ]
)
FLYING = frozenset(["uav", "missile", "rocket", "aircraft", "helicopter"])
PEOPLE = frozenset(
    ["civilian", "child", "military", "responder", "medic", "journalist", "official", "person"]
)


@dataclass(frozen=True)
class ItemWord:
    """An item found: its words' token numbers `first`..`last` (inclusive; `last` is the head)."""

    first: int
    last: int
    type: str
    model: str | None

    @property
    def root(self) -> str:
        """The first part of the dotted type."""
        return self.type.split(".")[0]

    def item(self, sentence: Sentence) -> Item:
        """Return the model's item, tied to the report's words."""
        span = sentence.doc[self.first : self.last + 1]
        start, end = sentence.offsets(span)
        return Item(type=self.type, model=self.model, text=span.text, start=start, end=end)


@cache
def _book() -> PhraseBook[tuple[str, str | None]]:
    words = load("en/items")
    models = {form: model for model, forms in words["models"].items() for form in forms}
    return PhraseBook(
        {form: (kind, models.get(form)) for kind, forms in words["types"].items() for form in forms}
    )


def items(sentence: Sentence) -> Iterator[ItemWord]:
    """Return the items named in a sentence, left to right."""
    for found in _book().find(sentence.rows):
        kind, model = found.value
        yield ItemWord(found.start, found.end - 1, kind, model)
