"""A claim whose places are sought."""

from dataclasses import dataclass

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.mentions import Mention


@dataclass(frozen=True)
class Unplaced:
    """A claim's draft and its sentence, with what tells where it happened.

    `own` are the places named in the sentence, each with what it stands for; `before` where the
    claim before happened, `actors` the parties that did it.
    """

    scene: Scene
    draft: Draft
    own: tuple[tuple[Mention, Mention], ...]
    before: tuple[Mention, ...]
    actors: frozenset[str]

    @property
    def meant(self) -> tuple[Mention, ...]:
        """The places that its sentence names or refers to."""
        return tuple(place for _, place in self.own)
