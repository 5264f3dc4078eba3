import pytest

from coded_claims import claims_of
from onrecord import codebook
from onrecord.model.claim import Claim
from onrecord.reconciling.rank import rank, voice


def by(speaker: str, party: str | None = None, actor: str = "RU", kind: str = "killed") -> Claim:
    line = f"{kind} | affirmed,stated | {speaker} | - | {actor} | - | =5 | - | - | It was"
    claim = claims_of("date 2022-12-19 It was.", [line])[0]
    told = claim.speaker and claim.speaker.model_copy(update={"party": party})
    return claim.model_copy(update={"speaker": told})


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("mayor of Kyiv", "official"),
        ("White Helmets", "official"),
        ("military administration in Kyiv", "official"),
        ("Syrian Observatory for Human Rights", "monitor"),
        ("military source", "anonymous source"),
        ("activists", "anonymous source"),
        ("Ukrainian Air Force", "party to the fighting"),
        ("Maxim Orlenko", "other named source"),
        ("-", "report itself"),
    ],
)
def test_speakers_are_ranked_by_their_words(speaker: str, kind: str) -> None:
    assert rank(by(speaker)).name == kind


def test_a_side_that_tells_of_its_enemys_losses_is_trusted_less_than_of_its_own() -> None:
    own, enemy = by("Defence Ministry", "UA"), by("Defence Ministry", "RU")
    assert rank(own).name == "party to the fighting"
    assert rank(enemy).name == "party about its enemy"
    assert rank(own).trust < rank(enemy).trust
    assert rank(by("ISIS", actor="ISIS")).name == "party about its enemy"


def test_a_side_may_tell_what_it_shot_down() -> None:
    told = by("Air Force", "UA", actor="UA", kind="interception")
    assert rank(told).name == "party to the fighting"


def test_somebody_who_speaks_for_a_party_is_of_that_party() -> None:
    assert rank(by("Ivan Bondar", "UA")).name == "party to the fighting"


def test_the_voice_is_the_speaker_or_the_report_itself() -> None:
    assert voice(by("Mayor of Kyiv")) == voice(by("mayor of Kyiv"))
    assert voice(by("-")).startswith("report ")


def test_every_kind_of_speaker_has_a_trust_of_its_own() -> None:
    trusts = [kind["trust"] for kind in codebook.load("speaker_ranks")]
    assert sorted(trusts) == list(range(1, len(trusts) + 1))
