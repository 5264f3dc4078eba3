"""One parsed sentence with all that the slots' own readers found in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from onrecord.reading.en.before import Before
from onrecord.reading.en.fighting import Fighting
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.grammar import listed, stands_apart
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord, items
from onrecord.reading.en.syntax.quantities import Counted, quantities
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.clock import Clock, clocks
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.mention import Mention

_REACH = 12
_WORDS_BETWEEN = 4
_SHARED = 2
_HOUSES = {"family", "household", "staff", "community", "congregation", "public", "team", "crew",
           "tribe", "clan"}  # fmt: skip
"""Those whose members are no fighters."""
_LIQUIDS = {"oil", "fuel", "water", "gas", "petrol", "diesel", "chemical", "chlorine", "grain"}
_NOMINAL = {"ADJ", "NOUN", "PROPN"}
_PLURAL = {"people", "children", "men", "women", "police"}
_ALIKE = {"aircraft", "watercraft"}
"""Nouns whose plural looks like their singular."""
_SINGULAR = {"a", "an", "one", "another", "the", "this", "that", "his", "her", "its", "their"}


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence, the places and times named in it, and its words read slot by slot."""

    number: int
    sentence: Sentence
    mentions: tuple[Mention, ...]
    times: tuple[TimeSpan, ...]
    fighting: Fighting
    attributions: tuple[Attribution, ...] = ()
    """Who says what in the sentence."""
    before: Before = field(default_factory=Before)

    @cached_property
    def items(self) -> dict[int, ItemWord]:
        """Items by the number of their head token; members of a family are no fighters."""
        doc = self.sentence.doc
        found = (one for one in items(self.sentence) if not _is_of_another(doc[one.last]))
        return {one.last: self._of_report(one) for one in found}

    def _of_report(self, item: ItemWord) -> ItemWord:
        """Return an item as the report tells of it: its bare shells may be of rockets."""
        bare = item.first == item.last and self.sentence.rows[item.last][1] == "shell"
        shells = self.fighting.shells
        return replace(item, type=shells) if bare and shells else item

    @cached_property
    def quantities(self) -> tuple[Counted, ...]:
        """Numbers that can count something, left to right: not the 2 of `Leopard 2 tanks`.

        Nor are dates counts: the 14 of `killed between 14 and 21 May`.
        """
        named = {n for one in self.items.values() for n in range(one.first + 1, one.last + 1)}
        dates = [(one.start, one.end) for one in self.times if one.precision != "part_of_day"]
        found = ((one, self.token_at(one.number_start)) for one in quantities(self.sentence))
        return tuple(
            one
            for one, at in found
            if (at is None or at.i not in named)
            and not any(start <= one.number_start < end for start, end in dates)
        )

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        """Times of day, left to right."""
        return tuple(clocks(self.sentence.segment.text, self.sentence.segment.start))

    def offset(self, token: Token) -> int:
        """The report offset at which a token starts."""
        return self.sentence.segment.start + token.idx

    def number_of(self, head: Token) -> Counted | None:
        """Return the number that counts a noun: in its phrase, before it or it itself.

        Of `25 of 28 drones` it is the 25; see `whole_of`.
        """
        inside = self._inside(head)
        if len(inside) > 1 and self._is_share(inside[-2], inside[-1]):
            return inside[-2]
        return inside[-1] if inside else self._number_before(head)

    def whole_of(self, share: Counted) -> Counted | None:
        """Return the number a share was taken from: the 28 of `25 of 28 drones`."""
        return next((one for one in self.quantities if self._is_share(share, one)), None)

    def _inside(self, head: Token) -> list[Counted]:
        left = self.offset(self._left(head))
        right = self.offset(head) + len(head.text)
        inside = (one for one in self.quantities if left <= one.number_start < right)
        return [one for one in inside if not self._is_of_people(one, head)]

    def _is_of_people(self, number: Counted, head: Token) -> bool:
        """Say whether a number counts people named before a noun: `eight children air strikes`."""
        last = self.token_at(number.end - 1)
        noun = last.nbor() if last is not None and last.i + 1 < head.i else None
        item = self.items.get(noun.i) if noun is not None else None
        return item is not None and item.root in PEOPLE and self.is_plural(head.doc[item.last])

    def _is_share(self, part: Counted, whole: Counted) -> bool:
        base = self.sentence.segment.start
        between = self.sentence.segment.text[part.end - base : whole.start - base]
        words = between.replace("out of", "of").split()
        return part.end < whole.start and words[:1] == ["of"] and len(words) <= _SHARED

    def _number_before(self, head: Token) -> Counted | None:
        """Return a number with nothing but its noun's own words up to it: `dozens of air raids`."""
        for one in reversed(self.quantities):
            last = self.token_at(one.end - 1)
            if last is None or not 0 <= head.i - last.i - 1 <= _WORDS_BETWEEN:
                continue
            item = self.items.get(head.i)
            first = item.first if item is not None else head.i  # "attack and spy drones"
            between = head.doc[last.i + 1 : min(first, head.i)]
            if all(map(_is_own, between)):
                return one
            return None
        return None

    def _left(self, head: Token) -> Token:
        """The first token of a noun's own phrase, without the members listed before it."""
        first = head
        for child in head.lefts:
            if child.dep_ not in {"conj", "cc", "punct", "relcl", "acl", "advcl", "nsubj"}:
                edge = child.left_edge
                first = edge if edge.i < first.i else first
        return first

    def item_of(self, head: Token, wanted: frozenset[str] | None = None) -> ItemWord | None:
        """Return the item of a noun phrase: of its head, its complement, or a word before it."""
        if head.pos_ == "NUM" and {one.lower_ for one in self.following(head, 1)} & {"of", "out"}:
            return self._next_item(head, wanted)
        complements = [
            one
            for child in head.children
            if child.dep_ == "prep" and child.lower_ in {"of", "among"}
            for grandchild in child.children
            if grandchild.dep_ == "pobj"
            for one in listed(grandchild)
        ]
        modifiers = [
            child
            for child in head.lefts
            if child.dep_ in {"compound", "amod", "nmod", "poss", "nummod"}
            and not stands_apart(child)
        ]
        beside = [child for child in head.rights if child.dep_ == "appos"]
        for token in (head, *complements, *reversed(modifiers), *beside):
            found = self.items.get(token.i)
            if found and (wanted is None or found.root in wanted):
                return self._exact(found, (*modifiers, *_called(head)))
        return None

    def _exact(self, item: ItemWord, others: Sequence[Token]) -> ItemWord:
        """Return what the words beside an item say more exactly: the Shahed of `Shahed drones`."""
        beside = (self.items.get(one.i) for one in others)
        return next(
            (one for one in beside if one and one.type.startswith(f"{item.type}.")),
            item,
        )

    def _next_item(self, head: Token, wanted: frozenset[str] | None) -> ItemWord | None:
        """The item after a number: in "30 of at least 35 drones" the grammar may lose it."""
        for token in self.following(head, _REACH):
            found = self.items.get(token.i)
            if token.text == ",":
                return None
            if found and (wanted is None or found.root in wanted):
                return found
        return None

    def mention_at(self, token: Token) -> Mention | None:
        """Return the place whose words hold a token."""
        at = self.offset(token)
        return next((one for one in self.mentions if one.start <= at < one.end), None)

    def token_at(self, offset: int) -> Token | None:
        """Return the token that holds a report offset."""
        return self.sentence.token_at(offset)

    def is_plural(self, head: Token) -> bool:
        """Say whether a noun stands in the plural, by its form or its words."""
        if head.lower_ in _ALIKE:
            return not any(child.lower_ in _SINGULAR for child in head.lefts)
        return head.tag_ in {"NNS", "NNPS"} or head.lower_ in _PLURAL

    def is_single(self, head: Token) -> bool:
        """Say whether a noun is one of its kind: `a missile`, `the raid`, `a mother`."""
        return (
            head.tag_ in {"NN", "NNP"}
            and any(
                (child.dep_ in {"det", "poss", "nummod"} and child.lower_ in _SINGULAR)
                or child.dep_ == "poss"
                for child in head.lefts
            )
        ) or stands_apart(head)

    def tokens(self) -> Iterator[Token]:
        """Return the tokens of the sentence."""
        return iter(self.sentence.doc)

    def following(self, token: Token, most: int) -> Sequence[Token]:
        """Return up to `most` tokens after a token."""
        return list(self.sentence.doc[token.i + 1 : token.i + 1 + most])


def _is_of_another(token: Token) -> bool:
    """Say whether a word is of another sort: a member of a family, a tank of oil, a couple of."""
    held = {one.lemma_ for child in token.rights if child.lower_ == "of" for one in child.children}
    others = {"member": _HOUSES, "tank": _LIQUIDS, "couple": held}
    return bool(held & others.get(token.lemma_, set()))


def _is_own(word: Token) -> bool:
    """Say whether a word can stand between a number and its noun: `dozens of burned out cars`."""
    participle = word.tag_ == "VBN" or word.dep_ == "prt"
    participle |= word.dep_ == "advmod" and word.head.tag_ == "VBN"
    return word.pos_ in _NOMINAL or participle or word.lower_ == "of"


def _called(head: Token) -> list[Token]:
    """Return the names that a noun is given: `drones called Shaheds`."""
    return [
        name
        for child in head.rights
        if child.dep_ == "acl" and child.lemma_ in {"call", "name", "dub", "know"}
        for name in child.subtree
    ]
