import datetime as dt

import pytest

from onrecord.codebook.compact import CodedPlace, CodedQuantity, MiscodedError
from onrecord.scoring.gold import parse

LINE = (
    "? alert.off | denied,expected | - | telegram | RU | uav.loitering:Shahed | ~10 people | "
    "Kyiv, UA; origin:Sea of Azov | 2022-12-18..2022-12-19 | the alert was lifted"
)


def test_a_line_is_taken_apart():
    gold = parse(LINE)
    assert (gold.kind, gold.mode, gold.optional) == ("alert", "off", True)
    assert (gold.polarity, gold.certainty, gold.speaker) == ("denied", "expected", None)
    assert (gold.channel, gold.actor) == ("telegram", "RU")
    assert (gold.item, gold.model) == ("uav.loitering", "Shahed")
    assert gold.quantity == CodedQuantity("~10 people", "about", 10, 9, 11, "people")
    kyiv, azov = gold.places
    assert kyiv == CodedPlace("Kyiv", "UA", origin=False)
    assert azov == CodedPlace("Sea of Azov", None, origin=True)
    assert gold.time == (dt.date(2022, 12, 18), dt.date(2022, 12, 19))
    assert gold.evidence == "the alert was lifted"


def test_quantities_that_state_no_number():
    said = {code: parse(LINE.replace("~10 people", code)).quantity for code in ("3..5", "vague:24")}
    assert said["3..5"] == CodedQuantity("3..5", "between", None, 3, 5, None)
    assert said["vague:24"] == CodedQuantity("vague:24", "vague", None, 24, None, None)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("alert.off", "alert.maybe"),
        ("denied", "doubted"),
        ("expected", "rumoured"),
        ("telegram", "pigeon"),
        ("~10 people", "many"),
        (" | RU", ""),
    ],
)
def test_what_is_miscoded(right, wrong):
    with pytest.raises(MiscodedError):
        parse(LINE.replace(right, wrong))
