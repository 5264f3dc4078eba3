import datetime as dt

import pytest

from onrecord.scoring import MiscodedError, read_coding
from onrecord.scoring.coding import coded_claim

TEXT = "date 2022-12-19 Officials said that over 20 drones were sent to Kyiv on Monday morning."
LINE = (
    "strike | affirmed,stated | Officials | - | RU | uav:Shahed | {quantity} | {places} | {time} | "
    "over 20 drones were sent to Kyiv"
)


def line(quantity="-", places="-", time="-"):
    return LINE.format(quantity=quantity, places=places, time=time)


def test_a_line_becomes_a_claim():
    claim = coded_claim(line(">20", "Darnytskyi District, Kyiv, UA; origin:Russia, RU"), TEXT)
    assert (claim.kind, claim.speaker, claim.channel, claim.item) == (
        "strike",
        "Officials",
        None,
        "uav",
    )
    assert claim.quantity == (21, None)
    assert [form for place in claim.places for form in place] == [("darnytskyi district", "UA")]
    assert TEXT[claim.start : claim.end] == "over 20 drones were sent to Kyiv"
    assert not claim.optional
    assert coded_claim("?" + line(), TEXT).optional


@pytest.mark.parametrize(
    ("code", "bounds"),
    [
        ("=30", (30, 30)),
        ("30", (30, 30)),
        ("~15", (13, 17)),
        (">=35", (35, None)),
        ("<=5", (0, 5)),
        ("<5", (0, 4)),
        ("^10", (0, 10)),
        ("3..5", (3, 5)),
        ("vague:24", (24, None)),
        ("=13 locations", (13, 13)),
        ("2.5..3 percent", (2.5, 3)),
    ],
)
def test_quantities(code, bounds):
    assert coded_claim(line(code), TEXT).quantity == bounds


@pytest.mark.parametrize(
    ("code", "days"),
    [
        ("2022-12-19", (dt.date(2022, 12, 19), dt.date(2022, 12, 19))),
        ("2022-12-19T05:50", (dt.date(2022, 12, 19), dt.date(2022, 12, 19))),
        ("2022-12-16..2022-12-19", (dt.date(2022, 12, 16), dt.date(2022, 12, 19))),
        ("..2022-02-24", (None, dt.date(2022, 2, 24))),
    ],
)
def test_times(code, days):
    assert coded_claim(line(time=code), TEXT).time == days


@pytest.mark.parametrize(
    ("bad", "fault"),
    [
        ("strike | affirmed,stated", "2 fields"),
        (line("many"), "quantity 'many'"),
        (line(time="yesterday"), "yesterday"),
        (line().replace("strike", "explosion"), "kind 'explosion'"),
        (line().replace("strike", "strike.hit"), "mode of strike 'hit'"),
        (line().replace("affirmed", "maybe"), "polarity 'maybe'"),
        (line().replace("stated", "rumoured"), "certainty 'rumoured'"),
        (line().replace("20 drones", "30 drones"), "evidence is not in the report"),
    ],
)
def test_what_is_not_well_formed_is_named(bad, fault):
    with pytest.raises(MiscodedError if fault != "yesterday" else ValueError, match=fault):
        coded_claim(bad, TEXT)


def test_faults_name_the_file_and_line(tmp_path):
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    coding = tmp_path / "one.claims"
    coding.write_text(f"# coded by hand\n\n{line('=20')}\nnonsense\n", encoding="utf-8")
    coded = read_coding(coding)
    assert len(coded.claims) == 1
    assert coded.faults == (f"{coding}:4: 1 fields, not 10",)
    assert coded.path == tmp_path / "one.txt"


def test_a_coding_without_its_report_is_an_error(tmp_path):
    coding = tmp_path / "one.claims"
    coding.write_text(line(), encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        read_coding(coding)
