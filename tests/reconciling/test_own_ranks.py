import pytest
import yaml

from coded_claims import claims_of
from onrecord.codebook import own
from onrecord.codebook.own import RANKS, OwnFileError
from onrecord.reconciling import edition
from onrecord.reconciling.rank import rank

LINE = "killed | affirmed,stated | mayor of Kyiv | - | - | person | =5 | - | - | It was"
(CLAIM,) = claims_of("date 2022-12-19 It was.", [LINE])


def test_a_users_own_file_takes_the_place_of_the_shipped_one(tmp_path, monkeypatch) -> None:
    shipped, before = yaml.safe_load(own.text(RANKS)), edition()
    assert rank(CLAIM).trust == 1
    changed = [{**kind, "trust": 9} if kind["name"] == "official" else kind for kind in shipped]
    (tmp_path / "speaker_ranks.yaml").write_text(yaml.safe_dump(changed), encoding="utf-8")
    monkeypatch.setenv(own.FOLDER, str(tmp_path))
    assert rank(CLAIM).trust == 9
    assert edition() != before


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("just words", "is no list of kinds of speakers"),
        ("- name: official", "kind 1 lacks a name, a trust in whole numbers or a list of words"),
        ("- {name: all, trust: 1, words: []}", "no kind says `is: belligerent`"),
        ("- [unclosed", "is no YAML"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_what_is_wrong(
    text: str, fault: str, tmp_path, monkeypatch
) -> None:
    path = tmp_path / "speaker_ranks.yaml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setenv(own.FOLDER, str(tmp_path))
    with pytest.raises(OwnFileError, match="mend it, or remove it") as raised:
        rank(CLAIM)
    assert str(raised.value).startswith(f"{path}: {fault}")
