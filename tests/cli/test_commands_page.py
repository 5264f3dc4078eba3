"""Every command and option is documented: the reference page is the program's own help."""

import importlib.util
from pathlib import Path

from typer.main import get_command

from onrecord.cli.app import program

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "commands.md"


def test_the_page_is_up_to_date():
    spec = importlib.util.spec_from_file_location("commands", ROOT / "scripts" / "commands.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert PAGE.read_text(encoding="utf-8") == script.page(), "run `python scripts/commands.py`"


def test_every_command_has_examples_and_every_option_help():
    commands = get_command(program()).commands
    page = PAGE.read_text(encoding="utf-8")
    for name, command in commands.items():
        assert f"## onrecord {name}\n" in page
        assert "Example" in command.help
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"{name} {parameter.name}"
            for option in parameter.opts if parameter.param_type_name == "option" else ():
                assert option in page
