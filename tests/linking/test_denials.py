"""Denials that tell no day, and the events of the days before that they may be of."""

import pytest

from coded_claims import claims_of
from onrecord.linking import link
from onrecord.model.claim import Claim

SAID = "affirmed,stated | residents | -"
DENIED = "denied,stated | spokesman | -"
RAID = f"strike | {SAID} | SD | aircraft | - | Kosti, SD | 2024-11-05 | raid"
DENIAL = f"strike | {DENIED} | SD | - | - | Kosti, SD | - | denied"


def told(code: str, name: str, day: str) -> Claim:
    words = code.rpartition("| ")[2]
    return claims_of(f"date {day} {words}", [code], name)[0]


def events(*claims: Claim) -> int:
    return len(link(claims))


def test_a_denial_joins_the_event_of_the_days_before_and_the_link_says_why() -> None:
    (event,) = link([told(RAID, "raid", "2024-11-05"), told(DENIAL, "denial", "2024-11-07")])
    assert event.reasons == ("denied, with no day, and of the days before only this is told",)


def test_one_whose_day_is_only_assumed_does_so_too() -> None:
    assumed = told(DENIAL.replace("| - | denied", "| 2024-11-07 | denied"), "denial", "2024-11-07")
    assert assumed.time is not None
    time = assumed.time.model_copy(update={"text": None, "carried": True})
    denial = assumed.model_copy(update={"time": time})
    assert events(told(RAID, "raid", "2024-11-05"), denial) == 1
    assert events(told(RAID, "raid", "2024-11-05"), assumed) == 2


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("2024-11-05 | raid", "2024-11-08 | raid"),
        ("2024-11-05 | raid", "2024-10-30 | raid"),
        ("Kosti, SD", "El Fasher, SD"),
        ("Kosti, SD", "Sudan, SD"),
        ("| SD |", "| RSF |"),
        ("strike |", "clash |"),
        ("affirmed", "denied"),
    ],
)
def test_no_other_day_place_party_or_kind_is_denied_nor_another_denial(was, becomes) -> None:
    other = told(RAID.replace(was, becomes), "raid", "2024-11-05")
    assert events(other, told(DENIAL, "denial", "2024-11-07")) == 2


def test_of_two_events_that_it_may_be_of_it_joins_neither() -> None:
    again = told(RAID.replace("2024-11-05", "2024-11-06"), "again", "2024-11-06")
    raid, denial = told(RAID, "raid", "2024-11-05"), told(DENIAL, "denial", "2024-11-07")
    assert events(raid, again, denial) == 3


def test_a_denial_of_a_country_s_raids_joins_none() -> None:
    code = DENIAL.replace("Kosti, SD", "Sudan, SD")
    assert events(told(RAID, "raid", "2024-11-05"), told(code, "denial", "2024-11-07")) == 2
