"""The word by which a time hangs in its sentence."""

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.times import TimeSpan


def word_of(scene: Scene, span: TimeSpan) -> Token | None:
    """Return the word over all others of a time: the month of "15 July"."""
    word = scene.token_at(span.start)
    while word and word.head != word and span.start <= scene.offset(word.head) < span.end:
        word = word.head
    return word
