"""Which of several places lies in which."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.places.nesting import Nesting, identity
from onrecord.reading.mention import Mention


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def mention(gazetteer: Gazetteer, name: str, kind: str | None = None) -> Mention:
    place = next(iter(gazetteer.named(name)), None)
    return Mention(
        start=0, end=len(name), text=name, name=name, candidates=(), cue="in", kind=kind,
        place=place, country=place.country if place else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("Kharkiv Oblast", "Kupiansk", True),
        ("Ukraine", "Kupiansk", True),
        ("Kupiansk", "Kharkiv Oblast", False),
        ("Syria", "Kupiansk", False),
        ("Kupiansk", "Kupiansk", False),
    ],
)
def test_a_place_holds_what_lies_in_it(
    gazetteer: Gazetteer, outer: str, inner: str, holds: bool
) -> None:
    nesting = Nesting(gazetteer)
    assert nesting.holds(mention(gazetteer, outer), mention(gazetteer, inner)) == holds


def test_a_place_no_gazetteer_knows_lies_where_its_level_tells(gazetteer: Gazetteer) -> None:
    nesting, city = Nesting(gazetteer), mention(gazetteer, "Kharkiv")
    unknown = mention(gazetteer, "Qwxzy Yard", kind="site")
    assert nesting.holds(city, unknown)
    assert not nesting.holds(unknown, city)


def test_places_are_told_apart_by_id_or_name(gazetteer: Gazetteer) -> None:
    assert identity(mention(gazetteer, "Kiev")) == identity(mention(gazetteer, "Kyiv"))
    assert identity(mention(gazetteer, "Qwxzy Yard")) == "qwxzy yard"
