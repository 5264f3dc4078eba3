import os
from pathlib import Path

import pytest
from source_files import TODAY, reports_in, the_rejection_of

from onrecord import sources
from onrecord.model.report import Rejected, Report

REPORT = "date 2022-12-19 Sirens sounded in Kyiv."
SHARED = Path(__file__).parents[3] / "shared"


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "a", "a.b/c"])
def test_text_is_read_with_its_suffix_or_none(put, name):
    assert reports_in(put(name, REPORT))[0].text == REPORT


def test_another_kind_of_file_is_rejected(put):
    rejected = the_rejection_of(put("a.csv", REPORT))
    assert rejected.reason == "is of an unknown kind (.csv)"
    assert "JSON lines (.jsonl)" in rejected.advice


def test_a_folder_is_not_read_as_a_file(tmp_path):
    (tmp_path / "x.txt").mkdir()
    assert the_rejection_of(tmp_path / "x.txt").reason == "is a folder, not a file"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert the_rejection_of(tmp_path / "pipe.txt").reason == "is no regular file"


def test_a_file_that_has_gone_is_rejected(tmp_path):
    rejected = the_rejection_of(tmp_path / "gone.txt")
    assert rejected.reason == "cannot be read (No such file or directory)"


def test_every_coded_report_and_post_is_read():
    if not SHARED.is_dir():
        pytest.skip("the coded reports are not here")
    folders = [str(SHARED / name) for name in ("gold/dev", "gold/train", "gold/posts", "pool")]
    found = list(sources.find(folders))
    assert not [one for one in found if isinstance(one, Rejected)]
    read = [one for path in found if isinstance(path, Path) for one in sources.read(path, TODAY)]
    assert not [one for one in read if isinstance(one, Rejected) and "to come" not in one.reason]
    assert len([one for one in read if isinstance(one, Report)]) > 800
