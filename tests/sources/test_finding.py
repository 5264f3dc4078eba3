import os
from pathlib import Path

import pytest

from onrecord import sources
from onrecord.model.report import Rejected
from onrecord.sources import Skipped, find


@pytest.fixture
def folder(put, tmp_path, monkeypatch):
    for name in ("b.txt", "a.txt", "deep/er/c.jsonl", "deep/NOTE", "a.claims", "x.csv", "y.csv"):
        put(f"reports/{name}", "date 2022-12-19 Sirens sounded.")
    put("reports/.hidden.txt", "")
    put("reports/.git/config.txt", "")
    monkeypatch.chdir(tmp_path)
    return Path("reports")


def rejections(*paths: str) -> list[str]:
    return [str(one) for one in find(paths) if isinstance(one, Rejected)]


def test_files_are_found_as_they_are_named_in_the_order_given(folder):
    named = ["reports/b.txt", "reports/a.txt", "reports/x.csv"]
    assert list(find(named)) == [Path(name) for name in named]


def test_a_folder_gives_its_reports_sorted_and_counts_the_rest(folder):
    *files, skipped = find(["reports"])
    assert files == [
        folder / "a.txt",
        folder / "b.txt",
        folder / "deep/NOTE",
        folder / "deep/er/c.jsonl",
    ]
    assert skipped == Skipped(path="reports", count=3, kinds=(".claims", ".csv"))
    assert str(skipped) == "reports: 3 files were left alone (.claims, .csv)"


def test_one_file_left_alone_is_said_in_the_singular():
    skipped = Skipped(path="reports", count=1, kinds=(".csv",))
    assert str(skipped) == "reports: 1 file of another kind was left alone (.csv)"


def test_a_pattern_is_expanded(folder):
    assert list(find(["reports/*.txt"])) == [folder / "a.txt", folder / "b.txt"]
    assert list(find([f"{folder.absolute()}/?.txt"])) == [
        folder.absolute() / "a.txt",
        folder.absolute() / "b.txt",
    ]


def test_a_deep_pattern_gives_each_file_once(folder):
    assert list(find(["reports/deep/**"])) == [folder / "deep/NOTE", folder / "deep/er/c.jsonl"]


def test_a_pattern_that_matches_a_folder_gives_what_is_in_it(folder):
    assert list(find(["reports/d*/er"])) == [folder / "deep/er/c.jsonl"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(put):
    path = put("odd[1].txt", "date 2022-12-19 Sirens sounded.")
    assert list(find([str(path)])) == [path]


def test_a_folder_named_like_a_file_is_a_folder(put, tmp_path):
    inner = put("x.txt/inner.txt", "date 2022-12-19 Sirens sounded.")
    assert list(find([str(tmp_path)])) == [inner]
    assert list(find([str(tmp_path / "x.txt")])) == [inner]


def test_what_is_missing_is_rejected_and_the_rest_goes_on(folder):
    found = list(find(["nowhere.txt", "reports/a.txt", "no*.txt"]))
    assert [str(one) for one in found] == [
        "nowhere.txt: does not exist; check its name",
        "reports/a.txt",
        "no*.txt: matches no file; check the pattern",
    ]


def test_a_folder_without_reports_is_rejected(put, tmp_path):
    put("only/a.csv", "x")
    (tmp_path / "empty").mkdir()
    assert "holds no reports" in rejections(str(tmp_path / "only"))[0]
    assert "holds no reports" in rejections(str(tmp_path / "empty"))[0]


def test_a_path_through_a_file_is_rejected(folder):
    (rejected,) = rejections("reports/a.txt/b.txt")
    assert rejected.startswith("reports/a.txt/b.txt: cannot be read (Not a directory);")


def test_a_name_too_long_is_rejected():
    (rejected,) = rejections("x" * 5000)
    assert "File name too long" in rejected


def test_links_that_lead_nowhere_are_rejected(folder):
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "gone.txt").symlink_to("nothing.txt")
    assert rejections("reports") == [
        "reports/gone.txt: is a link that leads nowhere (No such file or directory); "
        "correct or remove the link",
        "reports/loop.txt: is a link that leads nowhere (Too many levels of symbolic links); "
        "correct or remove the link",
    ]


def test_a_link_back_to_a_folder_above_is_rejected_once(folder):
    (folder / "deep" / "up").symlink_to(folder.absolute(), target_is_directory=True)
    found = list(find(["reports"]))
    assert [str(one) for one in found if isinstance(one, Rejected)] == [
        "reports/deep/up: is a link back to a folder that it lies in; remove the link"
    ]
    assert len([one for one in found if isinstance(one, Path)]) == 4


def test_a_link_to_a_folder_beside_is_followed(folder, put):
    put("elsewhere/z.txt", "date 2022-12-19 Sirens sounded.")
    (folder / "beside").symlink_to(Path("elsewhere").absolute(), target_is_directory=True)
    assert folder / "beside/z.txt" in list(find(["reports"]))


def test_an_unreadable_folder_and_file_are_rejected_and_the_rest_goes_on(locked_out):
    found = list(find([str(locked_out)]))
    files = [one for one in found if isinstance(one, Path)]
    assert [str(one) for one in found if isinstance(one, Rejected)] == [
        f"{locked_out}/secret: cannot be read (Permission denied); "
        "check the name and your right to read it"
    ]
    (closed,) = sources.read(files[0])
    assert isinstance(closed, Rejected)
    assert closed.reason == "cannot be read (Permission denied)"


def test_a_file_name_that_is_not_utf_8_is_spelled_out(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xea\xe8\xe5\xe2.txt"))
    path.write_text("date 2022-12-19 Sirens sounded.")
    (found,) = find([str(path)])
    assert isinstance(found, Path)
    (report,) = sources.read(found)
    assert report.path == f"{tmp_path}/\\xea\\xe8\\xe5\\xe2.txt"


def test_an_empty_name_is_not_the_folder_one_is_in(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (fault,) = sources.find([""])
    assert isinstance(fault, Rejected)
    assert fault.reason == "names nothing"
