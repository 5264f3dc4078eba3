import pytest

from coded_claims import claims_of
from onrecord import codebook
from onrecord.reconciling.acled import acled

SAID = "affirmed,stated | - | -"


def coded(*codes: str) -> str | None:
    text = "date 2022-12-20 A suicide bomber struck. It was."
    lines = [code if "bomber" in code else f"{code} | Kyiv, UA | - | It was" for code in codes]
    found = acled(claims_of(text, lines))
    return found.sub_event_type if found else None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (f"strike | {SAID} | RU | uav.loitering | -", "Air/drone strike"),
        (f"strike | {SAID} | RU | missile.cruise | -", "Shelling/artillery/missile attack"),
        (f"strike | {SAID} | - | mine | -", "Remote explosive/landmine/IED"),
        (f"strike | {SAID} | - | ied | - | Kyiv, UA | - | A suicide bomber", "Suicide bomb"),
        (f"strike | {SAID} | - | chemical | -", "Chemical weapon"),
        (f"clash | {SAID} | - | - | -", "Armed clash"),
        (f"capture.recaptured | {SAID} | UA | - | -", "Government regains territory"),
        (f"capture.captured | {SAID} | Wagner | - | -", "Non-state actor overtakes territory"),
        (f"withdrawal | {SAID} | UA | - | -", "Non-violent transfer of territory"),
        (f"detained | {SAID} | - | journalist | -", "Abduction/forced disappearance"),
        (f"killed | {SAID} | - | civilian | =3", "Attack"),
        (f"strike | {SAID} | RU | - | -", None),
        (f"sanction | {SAID} | EU | - | -", None),
        ("assault | affirmed,expected | - | - | RU | - | -", None),
    ],
)
def test_the_type_is_that_of_the_first_rule_met(code: str, expected: str | None) -> None:
    assert coded(code) == expected


def test_ground_whose_capture_is_denied_was_fought_over() -> None:
    taken = f"capture.captured | {SAID} | Wagner | - | -"
    denied = "capture.captured | denied,stated | - | - | Wagner | - | -"
    assert coded(taken, denied, f"clash | {SAID} | - | - | -") == "Armed clash"


def test_rules_name_kinds_and_modes_of_the_codebook() -> None:
    kinds = codebook.load("kinds")
    for rule in codebook.load("acled"):
        assert set(rule["kinds"]) <= set(kinds)
        modes = {mode for kind in rule["kinds"] for mode in kinds[kind]["modes"]}
        assert set(rule.get("modes", ())) <= modes
