import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_files import the_rejection_of, the_report_in

from onrecord.sources.decoding import decode

UKRAINIAN = (
    "date 2022-12-19 Протягом минулої ночі сили протиповітряної оборони збили тридцять ударних "
    "безпілотників над столицею та областю, повідомили військові."
)
RUSSIAN = (
    "date 2022-12-19 Министерство обороны сообщило, что за прошедшую ночь средствами "
    "противовоздушной обороны перехвачены пятнадцать беспилотных летательных аппаратов."
)
ENGLISH = "date 2022-12-19 Russia’s military “fired” 35 drones – most were shot down…"


@given(st.text())
def test_any_utf_8_text_is_itself(text):
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
def test_a_byte_order_mark_decides_and_counts_as_a_character(put, encoding):
    report = the_report_in(put("a.txt", ("\ufeff" + UKRAINIAN).encode(encoding)))
    assert report.text == "\ufeff" + UKRAINIAN
    assert report.body_start == 16


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8_u"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (ENGLISH, "cp1252"),
    ],
)
def test_an_older_encoding_is_read_where_it_is_certain(put, text, encoding):
    assert the_report_in(put("a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize(
    "data",
    [
        "date 2022-12-19 Київ".encode("cp1251"),  # too short to tell
        b"date 2022-12-19 caf\xe9 hit",
        b"date 2022-12-19 \xff\xfe\xfa\x80\x81",
        b"\xff\xfed\x00a",  # UTF-16 that was cut off
        "date 2022-12-19 Київ".encode()[:-1],
    ],
)
def test_an_uncertain_encoding_is_rejected(put, data):
    rejected = the_rejection_of(put("a.txt", data[:-1] if len(data) == 6 else data))
    assert rejected.reason == "is not in UTF-8, nor certainly in another encoding"
    assert rejected.advice == "save it as UTF-8"
