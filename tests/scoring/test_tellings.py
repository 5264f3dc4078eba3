from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coded_claims import claims_of
from onrecord.linking import link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile
from onrecord.scoring import MiscodedError
from onrecord.scoring.tellings import Agreement, Telling, agreement_on, read_tellings

TEXTS = {
    "one": "date 2022-12-19 At least 31 died when missiles hit Konotop. Five died in Lviv.",
    "two": "date 2022-12-19 The strike on Konotop killed 44 people.",
}
CODED = {
    "one": ["killed 31 Konotop At least 31 died", "killed 5 Lviv Five died in Lviv"],
    "two": ["killed 44 Konotop The strike on Konotop killed 44 people"],
}
LINKS = """\
# which event is told of where
one | konotop | >=31 | At least 31 died
one | lviv | =5 | Five died in Lviv

one | - | - | missiles
two | konotop | =44 | killed 44 people
"""


def claims_and_events() -> tuple[list[Claim], list[Event]]:
    claims = []
    for name, lines in CODED.items():
        coded = []
        for line in lines:
            kind, number, place, evidence = line.split(" ", 3)
            sign = ">=" if "At least" in evidence else "="
            coded.append(
                f"{kind} | affirmed,stated | - | - | RU | person | {sign}{number} |"
                f" {place}, UA | 2022-12-19 | {evidence}"
            )
        claims += claims_of(TEXTS[name], coded, name)
    by_id = {claim.id: claim for claim in claims}
    events = [reconcile(one, by_id) for one in link(claims)]
    home = {claim: event.id for event in events for claim in event.claims}
    return [c.model_copy(update={"event": home[c.id]}) for c in claims], events


@pytest.fixture
def links(tmp_path: Path) -> Path:
    folder = tmp_path / "told"
    folder.mkdir()
    for name, text in TEXTS.items():
        folder.joinpath(f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "told.links"
    path.write_text(LINKS, encoding="utf-8")
    return path


def test_tellings_are_read_with_their_places_in_the_report(links: Path) -> None:
    first, second, third = read_tellings(links)
    assert first == Telling("one", "konotop", (31, None), 16, 32)
    assert (second.event, second.toll) == ("lviv", (5, 5))
    assert TEXTS["two"][third.start : third.end] == "killed 44 people"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("one | konotop | =3", "told.links:1: is not NAME | EVENT | TOLL | EVIDENCE"),
        ("one | konotop | =3 | not there", "told.links:1: the evidence is not in the report"),
    ],
)
def test_a_malformed_line_is_named(links: Path, line: str, fault: str) -> None:
    links.write_text(line, encoding="utf-8")
    with pytest.raises(MiscodedError, match=r"told\.links:1") as raised:
        read_tellings(links)
    assert str(raised.value).endswith(fault)


def test_events_that_are_as_told_agree_in_all(links: Path) -> None:
    reached = agreement_on(read_tellings(links), *claims_and_events())
    assert reached == Agreement(
        tellings=3, events=2, unseen=0, precision=1, recall=1, ranges=1, right=1
    )
    assert reached.f1 == 1


def test_words_at_which_nothing_was_read_are_of_no_event(links: Path) -> None:
    claims, events = claims_and_events()
    kept = [claim for claim in claims if claim.report.path != "two.txt"]
    reached = agreement_on(read_tellings(links), kept, events)
    assert reached.unseen == len(claims) - len(kept) == 1
    assert (reached.precision, reached.recall) == (1, pytest.approx(2 / 3))


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=8))
def test_all_in_one_event_has_full_recall_and_each_alone_full_precision(groups: list[str]) -> None:
    claims, _ = claims_and_events()
    tellings = [Telling(Path(claims[0].report.path).stem, group, None, 16, 32) for group in groups]
    together = agreement_on(tellings, claims, [])
    assert together.recall == 1
    assert together.precision <= 1
    alone = agreement_on(tellings, [], [])
    assert (alone.precision, alone.unseen) == (1, len(groups))
