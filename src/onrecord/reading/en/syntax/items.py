"""What a claim concerns: words of a sentence read as items of the codebook."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, permutations, product

from onrecord.codebook import load
from onrecord.model.claim import Item
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.phrases import Found, PhraseBook

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
THROWN = frozenset(["uav", "missile", "rocket", "artillery", "mortar", "bomb"])
"""Weapons that come down somewhere."""
FLYING = frozenset(["uav", "missile", "rocket", "aircraft", "helicopter"])
PEOPLE = frozenset(
    ["civilian", "child", "military", "responder", "medic", "journalist", "official", "person"]
)
CIVILIANS = frozenset(["civilian", "child", "person"])
FIGHTERS = frozenset(["military"])
HEAVY_ARMS = frozenset(
    ["tank", "vehicle", "aircraft", "helicopter", "ship", "artillery", "air_defence"]
)


_OLD = "old"
_ADULT = 18
_LAUNCHED_FROM = {"rocket", "air_defence"}


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


def _is_shared(sentence: Sentence, found: Found[tuple[str, str | None]]) -> bool:
    """Say whether a noun has two sorts before it: `ballistic and cruise missiles`."""
    rows, first = sentence.rows, found.start
    if found.end - first < 2 or first < 2 or rows[first - 1][0] not in {"and", "or", "&", "/"}:
        return False
    other = _book().at([rows[first - 2], rows[found.end - 1]], 0)
    return (
        other is not None
        and other.end == 2
        and other.value[0] != found.value[0]
        and other.value[0].split(".")[0] == found.value[0].split(".")[0]
    )


@cache
def _book() -> PhraseBook[tuple[str, str | None]]:
    words = load("en/items")
    phrases: dict[str, tuple[str, str | None]] = {}
    for kind, forms in words["types"].items():
        phrases |= dict.fromkeys(forms, (kind, None))
    stocks = (f"{one} and {other}" for one, other in permutations(words["stocked"], 2))
    sites = chain(product(words["held"], words["holding"]), product(stocks, words["stocking"]))
    phrases |= {f"{held} {site}": ("military_site", None) for held, site in sites}
    parties = load("parties")
    groups = (form for group in parties["groups"].values() for form in group["words"])
    bearing = (name for name in parties["common"] if name not in parties["unarmed"])
    sides = (form for name in bearing for form in parties["common"][name])
    armed = chain(groups, sides, parties["enemy"])
    phrases |= {f"{party} vehicle": ("vehicle", None) for party in armed}
    men = product(words["fired"], words["firing"])
    phrases |= {f"{fired} {man}": ("military", None) for fired, man in men}
    for kind, models in load("en/models").items():
        for model, forms in models.items():
            for form in forms:  # "Kh-101s"
                phrases |= {form: (kind, model), f"{form}s": (kind, model)}
                if kind == "aircraft":  # "Su-30 fighters" are no men
                    phrases[f"{form} fighter"] = (kind, model)
    return PhraseBook(phrases)


def _without_verb(
    sentence: Sentence, found: Found[tuple[str, str | None]]
) -> Found[tuple[str, str | None]] | None:
    """Return what was found without a verb at its end: the `fired` of `rockets fired`."""
    if found.end - found.start < 2 or sentence.doc[found.end - 1].tag_ not in {"VBD", "VBN"}:
        return found
    return _book().at(sentence.rows[: found.end - 1], found.start)


def _first_models(sentence: Sentence) -> Sequence[tuple[str, str]]:
    """Return the words of a sentence, the first model for two told as one: `Shahed-131/136`."""
    if "/" not in sentence.segment.text:
        return sentence.rows
    return [
        (lower.split("/")[0] or lower, lemma.split("/")[0] or lemma)
        for lower, lemma in sentence.rows
    ]


def _is_launcher(model: ItemWord, word: str) -> bool:
    """Say whether a launcher is the weapon itself that is named before it: `a HIMARS launcher`."""
    return word == "launcher" and model.root in _LAUNCHED_FROM


def _is_held(weapon: ItemWord, site: ItemWord) -> bool:
    """Say whether a weapon only tells what a site is for: `a Grad rocket depot`."""
    return weapon.root in WEAPONS and site.type == "military_site" and site.first < site.last


def _is_young(sentence: Sentence, unit: int) -> bool:
    """Say whether one called by his age is a child: `12-year-old`, `five-month-old`."""
    age = sentence.rows[unit - 2][0] if unit > 1 else ""
    years = int(age) if age.isdecimal() else load("en/times")["counts"].get(age, _ADULT)
    return sentence.rows[unit][0] != "year" or years < _ADULT


def items(sentence: Sentence) -> Iterator[ItemWord]:
    """Return the items named in a sentence, left to right; `Grad rockets` is one."""
    before: ItemWord | None = None
    for one in _book().find(_first_models(sentence)):
        found = _without_verb(sentence, one)
        if found is None:
            continue
        kind, model = found.value
        first = found.start
        if sentence.rows[found.end - 1][0] == _OLD:
            if sentence.doc[found.end - 1].pos_ != "NOUN":
                continue  # "a 12-year-old girl"
            kind = "child" if _is_young(sentence, first) else kind
        if _is_shared(sentence, found):
            first, kind = first - 2, kind.split(".")[0]
        item = ItemWord(first, found.end - 1, kind, model)
        word = sentence.rows[item.last][1]
        if before is not None:
            named = before.model is not None and before.last + 1 == item.first
            if named and model is None and (before.root == item.root or _is_launcher(before, word)):
                item = ItemWord(before.first, item.last, before.type, before.model)
            elif before.last + 1 == item.first and _is_held(before, item):
                item = replace(item, first=before.first)  # "Grad rocket depot"
            else:
                yield before
        before = item
    if before is not None:
        yield before
