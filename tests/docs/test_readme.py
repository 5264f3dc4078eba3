"""What the readme says the demo prints is what it prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRINTED = re.compile(r"^```text\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_the_demo_prints_what_the_readme_shows(tmp_path: Path) -> None:
    shown = PRINTED.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown is not None
    program = Path(sys.executable).with_name("onrecord")
    demo = subprocess.run(
        ["sh", ROOT / "scripts" / "demo.sh", program, tmp_path / "demo.onrecord"],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "80"},
    )
    printed = [line.rstrip() for line in demo.stdout.splitlines()]
    missing = [line for line in shown[1].splitlines() if line != "..." and line not in printed]
    assert not missing, "copy these lines into the readme anew"
