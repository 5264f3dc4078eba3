import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gazetteer.names import LevelWords, normal, skeleton


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Kyiv", "kyiv"),
        ("Ar-Raqqah", "al raqqah"),
        ("al-Raqqah", "al raqqah"),
        ("As Suwaydā’", "al suwayda"),
        ("Deir ez-Zor", "deir al zor"),
        ("Deir al Zor", "deir al zor"),
        ("Ma‘arrat an Nu‘mān", "maarrat an numan"),
        ("Ma‘arrat an-Nu‘mān", "maarrat al numan"),
        ("attacked as Homs", "attacked as homs"),
        ("Слов’янськ", "словянськ"),
        ("Київ", "київ"),
        ("Орёл", "орел"),
        ("Łódź", "lodz"),
        ("U.S.", "u s"),
        ("  Ivano-Frankivsk ", "ivano frankivsk"),
    ],
)
def test_normal_form(name: str, form: str) -> None:
    assert normal(name) == form


@given(st.text(max_size=40))
def test_the_normal_form_has_no_outer_or_double_spaces(text: str) -> None:
    form = normal(text)
    assert form == " ".join(form.split(" ")).strip()
    assert "  " not in form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tadef", "taduf"),
        ("qamishli", "kameshli"),
        ("darat izza", "daret izza"),
        ("deir al zor", "deir ezzour"),
        ("chasiv yar", "chasov yar"),
        ("khan shaykhun", "khan sheikhoun"),
    ],
)
def test_transliterations_share_a_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_different_names_have_different_skeletons() -> None:
    assert skeleton("homs") != skeleton("hama")


WORDS = LevelWords({"region": ["region", "area"], "autonomous republic": ["region"]})


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("kharkiv region", ("kharkiv", ("region", "area"))),
        ("region of kharkiv", ("kharkiv", ("region", "area"))),
        ("autonomous republic of crimea", ("crimea", ("region",))),
        ("kharkiv", None),
        ("region", None),
        ("region kharkiv", None),
    ],
)
def test_level_words_are_split_off(key: str, found: tuple[str, tuple[str, ...]] | None) -> None:
    assert WORDS.split(key) == found
