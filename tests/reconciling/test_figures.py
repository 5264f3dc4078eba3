from coded_claims import claims_of
from onrecord.model.figure import Figure
from onrecord.reconciling.figures import figures

SAID = "affirmed,stated"


def told(*lines: str, day: int = 19, name: str = "report") -> list:
    codes = [f"{line} | 2022-12-19 | It was" for line in lines]
    return claims_of(f"date 2022-12-{day} It was.", codes, name)


def killed(quantity: str, speaker: str = "-", item: str = "person", place: str = "Kyiv, UA") -> str:
    return f"killed | {SAID} | {speaker} | - | - | {item} | {quantity} | {place}"


def only(claims: list) -> Figure:
    (figure,) = figures(claims)
    return figure


def test_the_range_spans_what_all_reports_state() -> None:
    claims = told(killed(">=31"), name="one") + told(killed("=43"), name="two")
    figure = only(claims + told(killed("=35"), name="three"))
    assert (figure.low, figure.high) == (31, 43)


def test_an_open_bound_that_nobody_exceeds_leaves_the_range_open() -> None:
    assert only(told(killed(">=31"))).high is None
    assert only(told(killed(">=31")) + told(killed("=31"), name="two")).high is None


def test_parts_are_never_added_to_wholes() -> None:
    claims = told(killed("=31", "UN"), killed("=10", "UN", "child"), killed("=7", "UN"))
    found = {figure.item: figure for figure in figures(claims)}
    assert (found["person"].low, found["person"].best, found["person"].high) == (31, 31, 31)
    assert found["child"].best == 10


def test_a_report_that_tells_the_toll_of_civilians_alone_tells_the_same_toll() -> None:
    figure = only(
        told(killed("=43"), name="one") + told(killed("=30", item="civilian"), name="two")
    )
    assert (figure.item, figure.low, figure.high) == ("person", 30, 43)


def test_one_report_that_tells_two_places_means_two() -> None:
    here, around = killed("=5"), killed("=2", place="Kyiv Oblast, UA")
    assert len(figures(told(here, around))) == 2
    assert len(figures(told(here, name="one") + told(around, name="two"))) == 1


def test_a_bare_plural_and_what_is_expected_give_no_figure() -> None:
    warned = "killed | affirmed,expected | - | - | - | person | =50 | Kyiv, UA"
    assert figures(told(killed("vague:2"), warned)) == ()


def test_a_denial_stands_against_the_figure() -> None:
    denied = "killed | denied,stated | Russian army | - | - | person | =31 | Kyiv, UA"
    claims = told(killed("=31", "UN"), denied)
    figure = only(claims)
    assert figure.disputed
    assert figure.against == tuple(c.id for c in claims if c.polarity == "denied")


def test_two_speakers_who_exclude_each_other_are_in_dispute() -> None:
    assert only(told(killed("=70", "UN"), killed("=20", "army"))).disputed
    assert not only(told(killed(">=20", "UN"), killed("=70", "army"))).disputed


def test_a_speakers_later_word_ends_his_dispute_with_the_others() -> None:
    first = told(killed("=22", "doctors"), name="one")
    then = told(killed("=44", "doctors"), killed("=44", "UN"), day=20, name="two")
    figure = only(first + then)
    assert not figure.disputed
    assert (figure.low, figure.best) == (22, 44)
    assert figure.against == (first[0].id,)


def test_a_vague_word_does_not_widen_a_number() -> None:
    figure = only(told(killed("vague:24"), name="one") + told(killed("=52", "UN"), name="two"))
    assert (figure.low, figure.high) == (52, 52)
    assert not figure.disputed


def test_units_are_kept_apart() -> None:
    out = "outage.out | affirmed,stated | - | - | - | power"
    homes, share = f"{out} | ~40000 households | Kyiv, UA", f"{out} | =50 percent | Kyiv, UA"
    names = {figure.measure for figure in figures(told(homes, share))}
    assert names == {"outage_households", "outage_percent"}


def test_copies_of_one_text_count_once() -> None:
    claims = [told(killed(">=12"), name=name)[0] for name in ("a", "b")]
    other = told(killed("=12", "UN"), name="c")
    copied = [[claim.id for claim in claims]]
    (figure,) = figures(claims, copied)
    assert figure.rule == "only claim, in 2 copies"
    assert set(figure.claims) == {claim.id for claim in claims}
    assert figures(claims + other, copied)[0].rule == "all claims agree"


def test_a_number_replaced_by_a_risen_one_is_no_longer_in_dispute() -> None:
    risen = "killed | affirmed,stated | UN | - | - | person | =44 | Kyiv, UA | 2022-12-19"
    words = "The toll rose to 44"
    later = claims_of(f"date 2022-12-20 {words}.", [f"{risen} | {words}"], "later")
    figure = only(told(killed("=31", "mayor"), name="first") + later)
    assert not figure.disputed
    assert (figure.low, figure.best, figure.high) == (31, 44, 44)
    assert len(figure.against) == 1
