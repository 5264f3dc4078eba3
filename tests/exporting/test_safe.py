import json

import pytest

from onrecord.exporting.safe import one_line, visible


@pytest.mark.parametrize(
    "unsafe", ["\x1b[2J", "\x9b2J", "\x00", "\x07", "\r", "\x7f", "\u202e", "\u2066", "\u2028"]
)
def test_what_is_unsafe_is_written_out(unsafe):
    shown = visible(f"before{unsafe}after")
    assert shown.isprintable()
    assert json.loads(f'"{shown}"') == f"before{unsafe}after"


@pytest.mark.parametrize("text", ["two\nlines\tand a tab", "Київ — «місто»", "שלום", "😀"])
def test_what_is_safe_stays(text):
    assert visible(text) == text


def test_one_line():
    assert one_line("  two\r\nlines \x1b[31m ") == "two lines \\u001b[31m"
