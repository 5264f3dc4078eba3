from coded_claims import claims_of
from onrecord.model.claim import Claim
from onrecord.reconciling.figures import figures

TEXT = (
    "date 2022-12-19 Bombs killed nine children and 14 others. Six were among the dead. It was so."
)


def killed(
    quantity: str, speaker: str = "-", item: str = "person", place: str = "Kyiv, UA", **more: str
) -> str:
    words, actor = more.get("words", "It was so"), more.get("actor", "-")
    said = f"affirmed,stated | {speaker} | - | {actor}"
    return f"killed | {said} | {item} | {quantity} | {place} | 2022-12-19 | {words}"


def told(*lines: str, name: str = "report") -> list[Claim]:
    return claims_of(TEXT, list(lines), name)


def ranges(claims: list[Claim]) -> dict[str | None, tuple[float, float | None]]:
    return {figure.item: (figure.low, figure.high) for figure in figures(claims)}


def test_civilians_are_the_whole_toll_of_who_tells_of_nobody_else() -> None:
    claims = told(killed(">=43"), name="a") + told(killed("=30", item="civilian"), name="b")
    assert ranges(claims) == {"person": (30, 43)}


def test_civilians_among_a_greater_toll_are_a_part_of_it() -> None:
    assert ranges(told(killed("=82", "UN"), killed("=58", "UN", "civilian"))) == {
        "person": (82, 82),
        "civilian": (58, 58),
    }


def test_people_fewer_than_the_civilians_are_some_of_them() -> None:
    claims = told(killed(">=11", "UN", "civilian"), killed("=7", "UN"))
    assert ranges(claims) == {"person": (11, None)}


def test_soldiers_and_civilians_told_side_by_side_are_two_tolls() -> None:
    claims = told(killed("=50", "UN", "military"), killed("=50", "UN", "civilian"))
    assert ranges(claims) == {"military": (50, 50), "civilian": (50, 50)}


def test_what_a_number_is_of_shows_in_its_words() -> None:
    claims = told(killed("=6", "mayor", words="Six were among the dead"), killed("=9", "UN"))
    assert ranges(claims) == {"person": (9, 9)}
    rest = told(
        killed("=9", "UN", "child", words="killed nine children"),
        killed("=14", "UN", words="killed nine children and 14 others"),
        killed("=23", "mayor"),
    )
    assert ranges(rest) == {"child": (9, 9), "person": (23, 23)}


def test_a_bystander_may_not_have_seen_all() -> None:
    assert ranges(told(killed("=31", "mayor"), killed("=8", "witness"))) == {"person": (31, 31)}
    assert ranges(told(killed("=31", "mayor"), killed("=8", "UN"))) == {"person": (8, 31)}


def test_a_party_counts_only_its_enemys_soldiers() -> None:
    claimed = killed("^60", "RU", "military", actor="RU")
    claims = told(killed("=3", "mayor", "civilian"), name="a") + told(claimed, name="b")
    assert ranges(claims) == {"person": (3, 3), "military": (0, 60)}
    assert ranges(told(claimed)) == {"person": (0, 60)}


def test_a_number_for_the_region_around_holds_none_of_the_citys() -> None:
    claims = told(killed("=5", "UN"), killed("=2", "UN", place="Kyiv Oblast, UA"))
    assert [(f.place, f.best) for f in figures(claims)] == [("Kyiv", 5), ("Kyiv Oblast", 2)]


def test_what_follows_in_a_list_of_some_is_some_too() -> None:
    text = "date 2022-12-19 Four died. The dead included a guard, one woman and two boys."
    listed = {"Four died": "=4", "The dead included a guard": "=1", "one woman": "=1"}
    lines = [killed(number, "UN", words=words) for words, number in listed.items()]
    lines[1] = lines[1].replace("person", "responder")
    assert ranges(claims_of(text, lines)) == {"person": (4, 4), "responder": (1, 1)}


def test_a_party_counts_only_its_own_soldiers() -> None:
    army = claims_of(TEXT, [killed("=21", "army", "military")], "a")
    clinic = told(killed("=190", "clinic"), name="b")
    assert ranges(army + clinic) == {"person": (190, 190), "military": (21, 21)}
    assert ranges(army) == {"person": (21, 21)}


def test_fighters_among_more_people_of_whom_somebody_else_tells_are_a_part() -> None:
    fighters = told(killed("=25", "UN", "military"), name="a")
    assert ranges(fighters) == {"person": (25, 25)}
    assert ranges(fighters + told(killed(">40"), name="b")) == {
        "military": (25, 25),
        "person": (41, None),
    }


def test_a_leader_among_the_fighters_is_no_other_number_of_them() -> None:
    fighters = told(killed("=25", "UN", "military"), killed("=1", "UN", "military"), name="a")
    assert ranges(fighters + told(killed(">40"), name="b"))["military"] == (25, 25)
