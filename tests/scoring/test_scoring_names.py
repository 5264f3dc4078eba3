import pytest

from onrecord.scoring.names import PlaceForm, plain, same_speaker, shared_places


def places(*names):
    return tuple((PlaceForm.of(*name.split(", ")),) for name in names)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kyiv, UA", "Kyiv, UA", True),
        ("Kyiv, UA", "Kyiv, RU", False),
        ("Kyiv Oblast, UA", "Kyiv Region, UA", True),
        ("Kyiv Oblast, UA", "Kyiv, UA", False),
        ("Zaporizhzhia, UA", "Zaporizhia, UA", True),
        ("Raqqa, SY", "Ar Raqqah, SY", True),
        ("City of London, GB", "London, GB", True),
        ("Homs, SY", "Hama, SY", False),
        ("Сі́мферополь, UA", "Сімферополь, UA", True),
    ],
)
def test_places(one, other, same):
    assert shared_places(places(one), places(other)) == same


def test_each_place_is_found_once():
    assert shared_places(places("Kyiv, UA", "Kyiv, UA"), places("Kyiv, UA")) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ukrainian Air Force", "air force of Ukraine The air force", True),
        ("Vitali Klitschko", "Klitschko", True),
        ("Officials", "Officials", True),
        ("Kyiv City Administration", "Moscow", False),
        (None, None, True),
        (None, "Moscow", False),
    ],
)
def test_speakers(one, other, same):
    assert same_speaker(one, other) is same


def test_plain_words():
    assert plain("L’Île-d’Yeu") == "lile dyeu"
