"""The words of a parsed sentence and how they hang together.

The names are those of spaCy's own `Doc`, `Span` and `Token`, and mean the same. Rules look at each
word of a sentence hundreds of times, and each look at one of spaCy's makes a new object of it: to
ask plain ones, made once, takes a tenth of the time.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from onrecord.reading.en.syntax.forms import Form

_NOTHING: tuple["Token", ...] = ()


class Token:
    """One word or mark of a sentence, and the words that hang on it."""

    __slots__ = (
        "children", "dep_", "doc", "head", "i", "idx", "is_punct", "left_edge", "lefts", "lemma_",
        "like_num", "lower_", "pos_", "right_edge", "rights", "tag_", "text",
    )  # fmt: skip

    head: "Token"
    """The word it hangs on; itself where it is the root."""
    left_edge: "Token"
    right_edge: "Token"
    """The first and the last word of what hangs on it."""
    lefts: Sequence["Token"]
    rights: Sequence["Token"]
    """What hangs right on it, before it and after it."""
    children: Sequence["Token"]
    """Both: those before it, then those after it."""

    def __init__(self, doc: "Doc", i: int, idx: int, form: Form) -> None:
        self.doc = doc
        self.i = i
        self.idx = idx
        self.text, self.lower_, self.lemma_ = form.words
        self.pos_, self.tag_, self.dep_, self.is_punct, self.like_num = form.sort
        self.head = self.left_edge = self.right_edge = self
        self.lefts = self.rights = self.children = _NOTHING

    def __repr__(self) -> str:
        return self.text

    @property
    def is_alpha(self) -> bool:
        """Whether it has letters only."""
        return self.text.isalpha()

    @property
    def is_title(self) -> bool:
        """Whether it has a capital first and no other."""
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether it is all in capitals."""
        return self.text.isupper()

    @property
    def is_lower(self) -> bool:
        """Whether it is without capitals."""
        return self.text.islower()

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.idx + len(self.text)

    @property
    def is_joined(self) -> bool:
        """Whether no blank stands between it and the next word."""
        return self.doc.text[self.end : self.end + 1] != " "

    @property
    def subtree(self) -> list["Token"]:
        """It and all that hangs on it, in their order."""
        found: list[Token] = []
        for one in self.lefts:
            found += one.subtree
        found.append(self)
        for one in self.rights:
            found += one.subtree
        return found

    @property
    def ancestors(self) -> Iterator["Token"]:
        """The words above it, up to the root."""
        at = self
        while at.head is not at:
            at = at.head
            yield at

    @property
    def sent(self) -> "Span":
        """The words that hang on the same root."""
        root = next((one for one in self.ancestors if one.head is one), self)
        return self.doc[root.left_edge.i : root.right_edge.i + 1]

    def nbor(self, step: int = 1) -> "Token":
        """Return the word so many words on. Raises IndexError where there is none."""
        if self.i + step < 0:
            raise IndexError(self.i + step)
        return self.doc.tokens[self.i + step]


class Span:
    """The words `start`..`end` (end exclusive) of a sentence."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: "Doc", start: int, end: int) -> None:
        self.doc, self.start, self.end = doc, start, end

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "Span": ...
    def __getitem__(self, at: int | slice) -> "Token | Span":
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.doc.tokens[self.start : self.end][at]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Span):
            return NotImplemented
        mine, theirs = (self.start, self.end), (other.start, other.end)
        return self.doc is other.doc and mine == theirs

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    @property
    def start_char(self) -> int:
        """Where its first word begins in the text; where the text ends, if no word follows."""
        tokens = self.doc.tokens
        return tokens[self.start].idx if self.start < len(tokens) else len(self.doc.text)

    @property
    def text(self) -> str:
        """Its words as written."""
        if self.start == self.end:
            return ""
        return self.doc.text[self.start_char : self.doc.tokens[self.end - 1].end]

    @property
    def root(self) -> Token:
        """The word that the others hang on: the highest, the first of those; a mark only alone."""
        whole = next((one for one in self if one.head is one), None)
        if whole is not None:
            return whole
        outer = [one for one in self if not self.start <= one.head.i < self.end]
        words = [one for one in outer if one.children or not (one.is_punct or one.text.isspace())]
        return min(words or outer, key=lambda one: len(list(one.ancestors)))


class Doc:
    """A parsed sentence: its text and its words."""

    __slots__ = ("text", "tokens")

    def __init__(
        self, text: str, forms: Iterable[Form], starts: Iterable[int], heads: Sequence[int]
    ) -> None:
        """Make it of its words, where they start in the text, and how far off their heads are."""
        self.text = text
        self.tokens = [
            Token(self, at, start, form)
            for at, (form, start) in enumerate(zip(forms, starts, strict=True))
        ]
        _hang(self.tokens, heads)

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))
        return Span(self, start, end if end > start else start)


def _hang(tokens: Sequence[Token], heads: Sequence[int]) -> None:
    """Hang each word on its head."""
    for token, step in zip(tokens, heads, strict=True):
        if step > 0:
            head = token.head = tokens[token.i + step]
            head.lefts = (*head.lefts, token)
        elif step:
            head = token.head = tokens[token.i + step]
            head.rights = (*head.rights, token)
    for token in tokens:
        if token.lefts or token.rights:
            token.children = (*token.lefts, *token.rights)
    for token in tokens:  # from the left: the first that gets to a word from below is its edge
        above = token.head
        while token.i < above.left_edge.i:
            above.left_edge, above = token, above.head
    for token in reversed(tokens):
        above = token.head
        while token.i > above.right_edge.i:
            above.right_edge, above = token, above.head
