"""How the words between two names of places relate them."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.fighting import Fighting
from onrecord.reading.en.places.lying import nested
from onrecord.reading.en.places.rows import linked
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.analysis import Analyser
from onrecord.reading.mentions import MentionFinder
from onrecord.reading.reader import PIPELINE
from onrecord.reading.segments import segments
from plain_report import report


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser(PIPELINE)


@pytest.fixture
def scene(analyser: Analyser, gazetteer: Gazetteer, text: str) -> Scene:
    """Return the scene of the test's `text`, which names two places."""
    (segment,) = segments(report(text))
    mentions = tuple(MentionFinder(gazetteer).find(segment))
    (sentence,) = analyser.parse([segment])
    assert len(mentions) == 2
    return Scene(0, sentence, mentions, (), Fighting(aerial=True, airborne=False, planted=False))


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Kherson and Nikopol.",
        "Shells fell on both Kherson, as well as on the town of Nikopol.",
        "Shells fell on Ariha in the southern countryside of Idlib.",
    ],
)
def test_only_words_of_place_stand_between_places_of_one_row(scene: Scene) -> None:
    assert linked(scene, *scene.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Kherson while rockets hit Nikopol.",
        "Two people died in Kherson, three were hurt in Nikopol.",
    ],
)
def test_other_words_part_a_row(scene: Scene) -> None:
    assert not linked(scene, *scene.mentions)


@pytest.mark.parametrize(
    "text",
    ["Shells fell on Ariha in Idlib.", "Shells fell on Ariha in the eastern countryside of Idlib."],
)
def test_one_place_lies_in_another(scene: Scene) -> None:
    inner, outer = scene.mentions
    assert nested(scene, inner, outer)
    assert not nested(scene, outer, inner)


@pytest.mark.parametrize(
    "text", ["Shells fell on Ariha and in Idlib.", "Shells fell on Ariha, in Idlib they fell too."]
)
def test_a_row_is_no_nest(scene: Scene) -> None:
    assert not nested(scene, *scene.mentions)
