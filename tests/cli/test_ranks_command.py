import yaml

from onrecord.codebook.own import FOLDER


def test_ranks_are_printed_as_a_file_to_change(onrecord, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    shown = onrecord("ranks")
    assert shown.code == 0
    assert "not there; these are the shipped" in shown.err
    assert {kind["name"] for kind in yaml.safe_load(shown.out)} >= {"official", "monitor"}
    (tmp_path / "speaker_ranks.yaml").write_text(shown.out, encoding="utf-8")
    assert "your own ranks" in onrecord("ranks").err


def test_a_file_of_ranks_with_a_fault_is_an_error_of_one_line(
    onrecord, coded, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    (tmp_path / "speaker_ranks.yaml").write_text("none", encoding="utf-8")
    copy = tmp_path / "copy.onrecord"
    copy.write_bytes(coded.read_bytes())
    found = onrecord("--record", str(copy), "rebuild")
    assert found.code == 1
    assert len(found.err.splitlines()) == 1
    assert "is no list of kinds of speakers" in found.err


def test_events_in_the_terms_of_other_databases(onrecord, coded) -> None:
    acled = onrecord("--record", str(coded), "events", "--terms", "acled", "--format", "csv").out
    head, *rows = acled.splitlines()
    assert head.startswith("event_id,event_date,event_type,sub_event_type,actor1")
    assert any("Explosions/Remote violence,Air/drone strike" in row for row in rows)
    ucdp = onrecord("--record", str(coded), "events", "--terms", "ucdp").out
    assert "best" in ucdp
