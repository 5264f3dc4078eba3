"""How far a place is from a claim in the grammar of its sentence."""

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.placed_numbers import is_of_number
from onrecord.reading.en.frames.shares import is_place_of_next, is_place_of_part
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.homes import (
    is_border,
    is_home,
    is_metonym,
    is_of_informants,
    is_of_watcher,
    is_ward,
    is_whose_deed,
)
from onrecord.reading.en.places.rows import is_glued
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.covering import covering
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import WATERS, Mention
from onrecord.reading.place_words import place_words

_AFTER = 0.8
_ADDING = {"along", "together", "followed", "such"}
"""Words before the preposition that adds a place to others: "X along with Y", "such as X"."""
_SPEAKING = 8
"""How much nearer a place seems that nobody who speaks is named by: it is where something was."""
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_FURTHER = 0.5
"""How much further a place is that stands in a clause below a claim's own."""
_SUFFERING = {
    "lose",
    "be",
    "witness",
    "see",
    "face",
    "suffer",
    "come",
    "remain",
    "experience",
    "sustain",
}
_DONE_TO = {"dobj", "nsubjpass"}
_HURT = {"injured", "killed"}
_FAILING = {"outage", "restoration", "damage"}
"""What befalls a place that is told of as doing it: "the X hospital went out of service"."""
_LACKING = {"have", "lack"}
"""Verbs of places that are without something: "X has no electricity"."""
_HURTING = {*_HURT, "strike", "impact", "assault", "clash"}
"""Kinds that were not where the hurt were brought to and died."""
_ADDRESSING = {"accuse", "blame", "urge", "warn", "tell", "condemn", "call", "give"}


class Nearness:
    """Measures how near places are to the claims of one report."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings

    def distance(self, scene: Scene, draft: Draft, mention: Mention) -> float | None:
        """How far a place is from a claim's trigger in the grammar; None: no place of it."""
        token = scene.token_at(mention.end - 1)
        if token is None:
            return None
        head = token
        while head.dep_ in {"compound", "amod", "nmod", "appos", "det"} and (
            scene.mention_at(head.head) is mention or is_glued(scene, head)
        ):
            head = head.head
        country = mention.place is not None and mention.place.level == "country"
        aimed = any(one.i == head.i or one in head.ancestors for one in draft.aimed)
        if is_place_of_part(head, draft.head) or _is_passed(scene, head, mention):
            return None
        following = is_place_of_next(scene, head, draft.trigger, draft.head)
        if following or is_of_number(scene, mention, draft):
            return None
        if is_of_watcher(scene, draft, token) or (country and is_whose_deed(draft, head)):
            return None
        home = is_home(head, country) if mention.back is None else is_of_informants(head)
        seat = mention.place is not None and mention.place == self._gazetteer.capital(
            mention.country or ""
        )
        if home or is_metonym(head, seat, mention.cue is not None):
            return None
        cared = draft.kind in _HURT and draft.trigger.lemma_.lower() == "treat"
        if cared or is_border(head, country) or (draft.kind in _HURTING and is_ward(head)):
            return None
        if country and mention.cue in {None, "between"} and not aimed:
            return None  # "a ceasefire between Thailand and Cambodia"
        if (
            mention.cue is None
            and not aimed
            and head.dep_ == "pobj"
            and head.head.lower_ not in place_words().cues | {"including"}
            and (mention.back or not _is_adding(head.head))
        ):
            return None
        whole = head
        if country and mention.cue == "of" and head.dep_ == "pobj" and head.head.lower_ == "of":
            whole = head.head.head  # "formations of the Russian Federation"
            whole = whole.head if whole.dep_ == "appos" else whole
        acting = whole.dep_ == "nsubj" and whole.head.lemma_.lower() not in _SUFFERING
        lacking = mention.level == "site" or whole.head.lemma_ in _LACKING
        failed = lacking and draft.kind in _FAILING
        if acting and not (aimed or failed) and (country or mention.cue is None):
            return None
        if (
            head.dep_ in {"compound", "poss", "amod", "nmod"}
            and mention.cue is None
            and head.head.pos_ == "PROPN"
        ):
            return None
        if self.is_speaking(scene, mention) and (
            mention.back is not None  # "the head of the city administration"
            or _is_name(mention)
            or mention.country != self._bearings.state
            or self._is_speaker(scene, mention)
        ):
            return None
        trigger = draft.trigger
        if not aimed and _is_told_by_another(scene, draft, token):
            return None
        if (
            mention.cue is None
            and head.dep_ in _DONE_TO
            and head.head.lemma_.lower() in _ADDRESSING
        ):
            return None
        words = (trigger, *draft.aimed) if aimed else (trigger,)
        apart = min(abs(head.i - one.i) for one in words) / 10 + self._doubt(scene, mention)
        if aimed:
            return apart / 10
        if trigger in head.ancestors or (draft.head is not None and (draft.head in head.ancestors)):
            return apart / 4 + _FURTHER * _is_of_further_clause(head, draft)
        if clause_of(trigger) in head.ancestors:
            return 1 + apart + (0 if head.i > trigger.i else 0.3)
        return 3 + apart - (_AFTER if head.i > trigger.i else 0)

    def _doubt(self, scene: Scene, mention: Mention) -> float:
        """How little a name tells where: one only near, or in the words of who speaks."""
        return 1.5 * mention.vicinity + _SPEAKING * self.is_speaking(scene, mention)

    def may_be(self, scene: Scene, mention: Mention) -> bool:
        """Say whether a place may be where something was: of no one who speaks, or sits there."""
        token = scene.token_at(mention.end - 1)
        home = token is not None and is_home(token, mention.level == "country")
        return not home and not self.is_speaking(scene, mention)

    def is_speaking(self, scene: Scene, mention: Mention) -> bool:
        """Say whether a place stands in the words for who speaks: "the governor of Kherson".

        All do that stand before the colon of one who is described at length.
        """
        return any(
            one.names(mention.start)
            or (
                one.lemma == ":"
                and one.end is not None
                and one.end < mention.start < scene.offset(scene.sentence.doc[one.verb])
            )
            for one in scene.attributions
        )

    def _is_speaker(self, scene: Scene, mention: Mention) -> bool:
        """Say whether a capital or country is itself who speaks: "Islamabad said"."""
        seats = (
            {self._gazetteer.country(code), self._gazetteer.capital(code)}
            if (code := mention.country)
            else set()
        )
        speaks = mention.place in seats or mention.level == "site"
        return speaks and any(
            (one.start, one.end) == (mention.start, mention.end) for one in scene.attributions
        )


def _is_adding(preposition: Token) -> bool:
    """Say whether a preposition adds a place to others: "X along with Y"."""
    before = preposition.doc[max(0, preposition.i - 1) : preposition.i]
    return any(one.lower_ in _ADDING for one in before)


def _is_name(mention: Mention) -> bool:
    """Say whether a name may be a speaker's, no place's: "according to Ann Lee, the mayor"."""
    return mention.place is None and mention.cue in {None, "to"} and mention.level != "site"


def _is_of_further_clause(place: Token, draft: Draft) -> bool:
    """Say whether a place is in a clause below a claim's own: "nine died and in X three were hurt".

    `Two men suspected of the attack in X were arrested`.
    """
    own = {draft.trigger, draft.head}
    for one in place.ancestors:
        if one in own:
            return False
        if one.dep_ in {"acl", "relcl"} and place.i < draft.trigger.i:
            return True
        told = place.i < one.i or any(child.dep_ in _SUBJECTS for child in one.lefts)
        if told and one.dep_ == "conj" and one.pos_ == "VERB":
            return True
    return False


def _is_passed(scene: Scene, head: Token, mention: Mention) -> bool:
    """Say whether a place is only passed by, or the owner of another: "the capital's X district".

    A river is passed by those who cross it, and by those who live on its banks.
    """
    if head.dep_ == "poss":
        owned = head.doc[head.i + 1 : head.head.i + 1]  # "Sokoto's Sabon Birni area"
        return any(scene.mention_at(one) not in {None, mention} for one in owned)
    water = mention.place is not None and mention.place.country is None
    water = water or mention.unit in WATERS
    if water and head.dep_ == "pobj" and head.head.head.lemma_.lower() == "bank":
        return True
    return water and head.dep_ == "dobj" and head.head.lemma_.lower() == "cross"


def _is_told_by_another(scene: Scene, draft: Draft, place: Token) -> bool:
    """Say whether a place is of what another says: "X put it at 31, while Y said Z was hit"."""
    if len(scene.attributions) < 2:
        return False
    telling = covering(scene.attributions, draft.trigger, draft.kind)
    other = covering(scene.attributions, place, draft.kind)
    return (
        telling is not None
        and other is not None
        and telling.verb != other.verb
        and None not in (telling.start, other.start)
        and draft.trigger.i not in other.reach
    )
