"""Who speaks by a colon or a dash: `Health minister: two drones`, `Twelve killed in Goma – UN`."""

from onrecord.reading.en.speech import voices
from onrecord.reading.en.speech.attribution import Voice
from onrecord.reading.en.speech.extents import past_number
from onrecord.reading.en.speech.media import names_medium
from onrecord.reading.en.speech.said import from_verb
from onrecord.reading.en.speech.subjects import subject
from onrecord.reading.en.syntax.tokens import Span, Token

_QUOTES = {"quote", "comment", "statement", "message", "words"}
_OPENING = {'"', "“", "«"}
_SHORT = 12
"""How many words at most name the speaker at a headline's end, with the office."""


def marked(mark: Token) -> Voice | None:
    """Return who speaks by a colon or a dash, before a colon or at the sentence's end."""
    return (_titled(mark) if mark.text == ":" else None) or _signed(mark)


def _titled(colon: Token) -> Voice | None:
    """Read `Health minister: hospitals out of service`, `Ann Lee, the mayor: "Two drones"`."""
    doc = colon.doc
    rest = [one for one in doc[colon.i + 1 :] if not one.is_punct]
    if rest and all(one.like_num for one in rest):
        return None  # "Number of victims: 9"
    if any(map(_is_verb, doc[: colon.i])):
        return _blunt(colon)
    if doc[0].lower_ in _QUOTES and doc[1].lower_ in {"from", "by"}:
        who = voices.after(doc, 2)  # "Quote from Terekhov:"
        return (who, from_verb(doc, colon.i), True) if who is not None else None
    medium = next((one.i for one in doc[1 : colon.i] if one.lower_ in {"on", "via"}), colon.i)
    stop = medium if names_medium(doc[medium : colon.i]) else colon.i
    who = voices.before(doc, stop) if stop else None
    quoted = doc[colon.i + 1 : colon.i + 2].text in _OPENING and stop == colon.i
    named = quoted and who is not None and all(one.pos_ == "PROPN" for one in doc[:stop])
    if who is None or not (voices.is_titled(who) or _is_holder(who) or named):
        return None
    full = doc[0].pos_ == doc[1].pos_ == "PROPN"
    bar = max((one.i for one in who if one.text == "|"), default=who.start - 1)
    who = doc[bar + 1 : who.end]  # "Alert | The governor:"
    described = full and any(one.text == "," for one in doc[: who.start])
    who = (voices.after(doc, 0) if described else None) or who
    return who, from_verb(doc, colon.i), True


def _is_verb(token: Token) -> bool:
    """Say whether a word is a verb, and no part of another: the `run` of `state-run`."""
    return token.pos_ in {"VERB", "AUX"} and not (token.i and token.nbor(-1).text == "-")


def _is_holder(name: Span) -> bool:
    """Say whether all before a name is the office of who has it: `The mayor of Goma, Ann Lee:`."""
    office = name.doc[: max(0, name.start - 1)]
    comma = name.doc[len(office) : name.start].text
    return comma == "," and voices.can_speak(office) and voices.is_titled(office)


def _blunt(colon: Token) -> Voice | None:
    """Read `Mayor Ann Lee was less sparing: two drones hit the plant`."""
    verb = next((one for one in colon.doc[: colon.i] if one.lemma_ == "be"), colon)
    told = verb.pos_ == "AUX" and verb.dep_ not in {"aux", "auxpass", "relcl"}
    who = subject(verb) if told else None
    if who is None or voices.head_of(who).pos_ != "PROPN" or not voices.is_titled(who):
        return None
    return who, from_verb(colon.doc, colon.i), True


def _signed(mark: Token) -> Voice | None:
    """Read who stands after a dash or a colon at a headline's end: `Twelve killed in Goma – UN`."""
    doc = mark.doc
    rest = doc[mark.i + 1 :]
    if not mark.i or not 0 < len(rest) <= _SHORT or not (not mark.is_joined or mark.text == "—"):
        return None
    who = voices.after(doc, past_number(doc, mark.i + 1))
    end = len(doc) - doc[-1].is_punct
    if who is None or who.end < end or not voices.is_titled(who) or who[-1].lower_ == "tanks":
        return None
    return who, frozenset(range(mark.i)), False
