"""The worked examples of the page on linking come out as it says."""

import re
from pathlib import Path

import pytest

from coded_claims import claims_of, claims_of_report
from onrecord.codebook import own
from onrecord.linking import link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile
from onrecord.reconciling.figures import figures

PAGE = (Path(__file__).parents[2] / "docs" / "linking.md").read_text(encoding="utf-8")
LINKED = re.findall(r"^```claims (one|two|part)\n(.*?)^```", PAGE, re.M | re.S)
FIGURES = re.findall(r"^\| `(killed .*?)` \| `(.*?)` \|$", PAGE, re.M)
RANKS = re.findall(r"^\| (\d) \| (.*?): (.*?) \|$", PAGE, re.M)


def claim(line: str, name: str) -> Claim:
    """Return the claim of a line `sentence | [denied] kind, actor, item, number, place, days`."""
    sentence, _, coded = line.partition("|")
    kind, actor, item, number, place, days = (part.strip() for part in coded.split(","))
    town, _, country = place.rpartition(" ")
    quantity = number if number[0] in ">-" else f"={number}"
    polarity = "denied" if kind.startswith("denied ") else "affirmed"
    slots = (
        f"{polarity},stated | - | - | {actor} | {item} | {quantity} | {town}, {country} | {days}"
    )
    text = sentence.strip()
    return claims_of(
        f"date 2022-12-20 {text}", [f"{kind.removeprefix('denied ')} | {slots} | {text}"], name
    )[0]


def toll(said: str) -> list[Claim]:
    """Return the claims of `killed SORT NUMBER SPEAKER; ...`, those of one speaker in a report."""
    told = [part.split() for part in said.split("; ")]
    names = [speaker for *_, speaker in told]
    alone = len(set(names)) == len(names) and "witness" not in names
    claims = []
    for index, (kind, sort, number, speaker) in enumerate(told):
        quantity = number if number[0] == ">" else f"={number}"
        line = f"{kind} | affirmed,stated | {speaker} | - | - | {sort} | {quantity} | - | -"
        name = f"report {index}" if alone else "report"
        claims += claims_of("date 2022-12-20 It was.", [f"{line} | It was"], name)
    return claims


def events(*names: str) -> list[Event]:
    claims = {claim.id: claim for name in names for claim in claims_of_report(name)}
    return [reconcile(one, claims) for one in link(list(claims.values()))]


@pytest.mark.parametrize(("count", "lines"), LINKED)
def test_claims_are_of_as_many_events_as_the_page_says(count: str, lines: str) -> None:
    claims = [claim(line, f"report {n}") for n, line in enumerate(lines.splitlines())]
    occurrences = link(claims)
    assert len(occurrences) == {"one": 1, "two": 2, "part": 2}[count]
    home = {claim: occurrence for occurrence in occurrences for claim in occurrence.claims}
    whole, part = home[claims[0].id], home[claims[-1].id]
    assert (part.part_of == whole.id) == (count == "part")


@pytest.mark.parametrize(("said", "shown"), FIGURES)
def test_tolls_give_the_figures_that_the_page_says(said: str, shown: str) -> None:
    found = [
        f"{f.item} {f.low}{'+' if f.high is None else '' if f.high == f.low else f'–{f.high}'}"
        for f in figures(toll(said))
    ]
    assert "; ".join(sorted(found)) == shown


def test_the_ranks_are_those_of_the_file() -> None:
    def fault(kinds: object) -> None:
        assert isinstance(kinds, list)

    kinds = own.load(own.RANKS, fault)
    shipped = sorted((str(kind["trust"]), kind["name"], kind["about"]) for kind in kinds)
    assert shipped == RANKS


def test_the_kosti_reports_ask_what_the_page_says() -> None:
    found = events(
        "kosti-agency-2024-11-05",
        "kosti-copy-2024-11-05",
        "kosti-rsf-2024-11-05",
        "kosti-denial-2024-11-06",
    )
    (attack,) = (event for event in found if event.copies)
    questions = {dispute.question for dispute in attack.disputes}
    assert {"Did Sudan strike Kosti?", "Who attacked Kosti?"} <= questions


def test_the_page_has_examples() -> None:
    assert len(LINKED) >= 5
    assert len(FIGURES) >= 5
