import datetime as dt
import json
import subprocess
import sys

import pytest
from source_files import TODAY, reports_in, the_rejection_of, the_report_in

from onrecord import sources
from onrecord.model.report import Rejected
from onrecord.sources.text import MAX_BYTES

POST = {"id": "post-1", "published": "2022-12-19", "text": "Sirens sounded in Kyiv."}

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def table(tmp_path):
    """Give what writes rows, or columns, as a Parquet file."""

    def write(held, name="posts.parquet"):
        path = tmp_path / name
        made = pa.Table.from_pylist(held) if isinstance(held, list) else pa.table(held)
        pq.write_table(made, path)
        return path

    return write


def test_rows_make_the_reports_that_the_same_lines_make(table, put):
    rows = [
        POST | {"source": "t.me/kpszsu", "url": "https://t.me/kpszsu/1", "title": None},
        POST | {"id": None, "source": None, "url": None, "title": "Alert", "text": "Тривога"},
    ]
    filled = [{name: held for name, held in row.items() if held is not None} for row in rows]
    path = table(rows)
    lines = put("posts.jsonl", "".join(json.dumps(row) + "\n" for row in filled))
    named = [
        one.model_copy(update={"path": f"{path}#{n}"})
        for one, n in zip(reports_in(lines), ("post-1", "2"), strict=True)
    ]
    assert reports_in(path) == named


@pytest.mark.parametrize(
    "published",
    [
        pa.array([dt.date(2022, 12, 19)]),
        pa.array([dt.datetime(2022, 12, 19, 23, 30)]),
        pa.array([dt.datetime(2022, 12, 19, 23, 30)], pa.timestamp("ns", tz="Europe/Kyiv")),
        pa.array(["2022-12-19T23:30:00Z"]),
        pa.array(["2022-12-19"]).dictionary_encode(),
    ],
)
def test_dates_may_be_of_any_type(table, published):
    path = table({"published": published, "text": ["Sirens sounded."]})
    report = the_report_in(path)
    assert abs(report.published - dt.date(2022, 12, 19)) <= dt.timedelta(days=1)
    assert report.path == f"{path}#1"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"text": None}, "row 2 has no `text`"),
        ({"text": " "}, "row 2 has an empty `text`"),
        ({"published": None}, "row 2 has no `published`"),
        ({"published": "yesterday"}, "row 2 is published on 'yesterday', which is no day"),
        ({"published": "2026-02-02"}, "row 2 is published on 2026-02-02, which is still to come"),
        ({"text": "x" * (MAX_BYTES + 1)}, "row 2 has 2.0 MB of text, and a report can have"),
    ],
)
def test_a_faulty_row_is_rejected_and_no_other(table, row, reason):
    path = table([POST, POST | row, POST])
    first, faulty, last = sources.read(path, TODAY)
    assert first == last
    assert isinstance(faulty, Rejected)
    assert faulty.path == f"{path}#2"
    assert faulty.reason.startswith(reason)
    assert faulty.advice


def test_columns_of_other_types(table):
    columns = {"published": ["2022-12-19"], "text": [["Sirens", "sounded"]]}
    assert the_rejection_of(table(columns)).reason == "row 1 has `text` of the wrong type"


def test_columns_that_lack(table):
    assert the_rejection_of(table({"body": ["Sirens"]})).reason == "row 1 has no `text`"


def test_letters_that_are_not_utf_8(table):
    broken = pa.StringArray.from_buffers(
        1, pa.array([0, 2], pa.int32()).buffers()[1], pa.py_buffer(b"\xff\xfe")
    )
    path = table({"published": ["2022-12-19"], "text": broken})
    assert the_rejection_of(path).reason == "row 1 is not in UTF-8"


def test_a_file_without_rows(table):
    path = table({"published": pa.array([], pa.string()), "text": pa.array([], pa.string())})
    assert the_rejection_of(path).reason == "is empty"


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"x" * 99 + b"PAR1", b"\x00" * 500])
def test_what_is_no_parquet(put, content):
    fault = the_rejection_of(put("posts.parquet", content))
    assert fault.reason == "is damaged, or no Parquet at all"


def test_a_file_that_was_cut_off(table, put):
    data = table([POST] * 50).read_bytes()
    assert "is damaged" in the_rejection_of(put("cut.parquet", data[:-20])).reason


def test_a_file_damaged_within(table, put):
    rows = [POST | {"id": str(n), "text": f"{n} " * 5000} for n in range(500)]
    data = bytearray(table(rows).read_bytes())
    data[len(data) // 2 : len(data) // 2 + 200] = b"\xaa" * 200
    *_, fault = sources.read(put("damaged.parquet", bytes(data)), TODAY)
    assert isinstance(fault, Rejected)
    assert "damaged" in fault.reason


def test_a_folder_is_searched_for_it(table, tmp_path):
    path = table([POST])
    assert list(sources.find([str(tmp_path)])) == [path]


def test_what_to_type_where_the_extra_is_not_installed(table):
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from pathlib import Path; from onrecord import sources\n"
        f"print(*sources.read(Path({str(table([POST]))!r})))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "is in Parquet, which takes PyArrow to read; type `" in result.stdout
    assert "-m pip install 'onrecord[ray]'`" in result.stdout
