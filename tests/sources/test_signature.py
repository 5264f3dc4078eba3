import gzip
import io
import sqlite3
import zipfile
from contextlib import closing

import pytest
from source_files import the_rejection_of


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return stream.getvalue()


def database() -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (x)")
        return connection.serialize()


@pytest.mark.parametrize("name", ["a.txt", "a", "a.jsonl", "a.docx"])
@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
        (zipped(), "is a ZIP archive or an Office document (docx, xlsx, odt)"),
        (gzip.compress(b"date 2022-12-19 Sirens"), "is a gzip archive"),
        (database(), "is an SQLite database"),
        (b"{\\rtf1 date 2022-12-19}", "is an RTF document"),
        (b"date 2022-12-19 Sirens\x00\x01\x02", "is binary data, not text"),
    ],
    ids=["pdf", "zip", "gzip", "sqlite", "rtf", "nul"],
)
def test_what_is_not_text_is_named(put, name, data, what):
    assert the_rejection_of(put(name, data)).reason == what


def test_nul_bytes_far_into_a_file_are_found(put):
    path = put("a.txt", "date 2022-12-19 " + "Sirens sounded. " * 1000 + "\x00")
    assert the_rejection_of(path).reason == "is binary data, not text"
