"""Who tells a claim, by which medium, and whom later sentences go on to quote."""

from onrecord.model.claim import Channel, Speaker
from onrecord.reading.en.armies import army_of
from onrecord.reading.en.context import Context
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import words
from onrecord.reading.en.speech.media import channel
from onrecord.reading.en.speech.speakers import Speakers
from onrecord.reading.en.speech.speech import introduced
from onrecord.reading.en.speech.statements import Said
from onrecord.reading.en.syntax.tokens import Token


class Tellers:
    """Names those who speak in one report."""

    def __init__(self, parties: Parties, text: str, context: Context) -> None:
        self._speakers = Speakers(parties, text)
        self._context = context

    def of(
        self, scene: Scene, said: Attribution | None, ongoing: Said | None
    ) -> tuple[Speaker | None, Channel | None]:
        """Return who says what an attribution holds, or the statement that goes on here."""
        context, sentence = self._context, scene.sentence
        if said is None:
            if ongoing is None:
                return None, None
            said, sentence = ongoing
        medium = channel(sentence, said, scene.attributions if sentence is scene.sentence else ())
        if said.start is None:
            meant = self._speakers.pointed_at(said.text)
            last = context.speaker
            paper = said.text.lower() == "it" and context.channel == "statement"
            if meant is None or paper or (last is not None and meant.name == last.name):
                return last, (medium or context.channel)  # "it" is the statement itself
            return meant, (medium or context.channels.get(meant.name))
        if said.text.lower() in words("platforms"):
            return None, medium
        speaker = self._speakers.name(said.text, said.start, army_of(scene, context.army))
        return speaker, (medium or self._again(said, speaker))

    def named(self, scene: Scene, noun: Token) -> Speaker:
        """Return the speaker that a noun with its phrase names: `a military source in Daraa`."""
        doc, first, last = noun.doc, noun.left_edge.i, noun.right_edge.i
        commas = (at for at in range(noun.i, last) if doc[at].text == ",")
        start, end = scene.sentence.offsets(doc[first : next(commas, last + 1)])
        base = scene.sentence.segment.start
        text = scene.sentence.segment.text[start - base : end - base]
        return self._speakers.name(text, start, army_of(scene, self._context.army))

    def remember(self, scene: Scene) -> None:
        """Keep who spoke last in a sentence, or was named with an office, for those that follow."""
        for said in scene.attributions or introduced(scene.sentence):
            if said.start is not None:
                speaker = self._speakers.name(
                    said.text, said.start, army_of(scene, self._context.army)
                )
                self._speakers.hear(speaker)
                self._context.speak(speaker, channel(scene.sentence))

    def _again(self, said: Attribution, speaker: Speaker) -> Channel | None:
        """Return the medium of one who spoke before, where `the source` goes on."""
        if not said.text.lower().startswith("the "):
            return None
        return self._context.channels.get(speaker.name)
