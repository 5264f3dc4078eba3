import pytest

from coded_claims import claims_of
from onrecord.reconciling.voices import with_one_name_each


def names(*speakers: str) -> list[str | None]:
    lines = [
        f"killed | affirmed,stated | {who} | - | - | person | ={n} | - | - | It was"
        for n, who in enumerate(speakers)
    ]
    told = with_one_name_each(claims_of("date 2022-12-19 It was.", lines))
    return [claim.speaker.name if claim.speaker else None for claim in told]


@pytest.mark.parametrize(
    "speakers",
    [
        ("White Nile Doctors Network", "the Doctors Network"),
        ("Observatory head Omar Khalil", "Northern Observatory for Human Rights"),
        ("Hana Malyar", "Malyar"),
        ("Amna Bashir director of the Kosti hospital", "Kosti hospital"),
    ],
)
def test_two_names_of_one_speaker_become_one(speakers: tuple[str, ...]) -> None:
    assert len(set(names(*speakers))) == 1


@pytest.mark.parametrize(
    "speakers",
    [
        ("Ministry of Defence", "Ministry of Health", "ministry"),
        ("activists", "Kosti activists"),
        ("mayor of Kyiv", "mayor of Lviv"),
        ("-", "army"),
    ],
)
def test_others_keep_their_own(speakers: tuple[str, ...]) -> None:
    assert len(set(names(*speakers))) == len(speakers)
