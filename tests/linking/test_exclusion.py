from coded_claims import claims_of
from onrecord.linking import link
from onrecord.linking.account import Account
from onrecord.linking.exclusion import excludes
from onrecord.model.claim import Claim, Item
from onrecord.model.interval import Interval

TEXT = "date 2022-12-20 Jets bombed the town. Rockets hit it. Another attack came. They attacked."
SAID = "affirmed,stated"


def claim(
    speaker: str = "-",
    actor: str = "RU",
    place: str = "Bakhmut, UA",
    words: str = "Jets bombed the town",
    name: str = "report",
    kind: str = "strike",
    quantity: str = "-",
) -> Claim:
    line = f"{kind} | {SAID} | {speaker} | - | {actor} | - | {quantity} | {place} | 2022-12-19"
    return claims_of(TEXT, [f"{line} | {words}"], name)[0]


def apart(one: Claim, other: Claim) -> bool:
    result = excludes(Account.of(one), Account.of(other))
    assert result == excludes(Account.of(other), Account.of(one))
    return result


def at_hour(claim: Claim, start: str, end: str) -> Claim:
    """Return the claim with hours, of 19 December in UTC."""
    assert claim.time
    hours = {"start": f"2022-12-19T{start}Z", "end": f"2022-12-19T{end}Z", "precision": "hour"}
    time = Interval.model_validate({**claim.time.model_dump(), **hours})
    return claim.model_copy(update={"time": time})


def test_one_speaker_who_names_two_attackers_tells_of_two_attacks() -> None:
    rockets = claim("monitor", "rebels", words="Rockets hit it")
    assert apart(claim("monitor"), rockets)
    assert not apart(claim("army"), rockets)
    assert not apart(claim("monitor", name="another"), rockets)


def test_another_attack_is_not_the_one_already_told() -> None:
    second = claim(words="Another attack")
    assert apart(claim(), second)
    assert not apart(claim(name="another"), second)


def test_a_raid_at_dawn_and_one_in_the_evening_are_two() -> None:
    dawn = at_hour(claim(), "03:00:00", "04:00:00")
    assert apart(dawn, at_hour(claim(name="another"), "17:00:00", "18:00:00"))
    assert not apart(dawn, at_hour(claim(name="another"), "05:00:00", "06:00:00"))
    lights_out = at_hour(claim(kind="outage.out"), "17:00:00", "18:00:00")
    assert not apart(dawn, lights_out)


def test_a_large_toll_told_twice_outweighs_a_place_read_wrongly_but_not_a_small_one() -> None:
    def killed(quantity: str, place: str, name: str) -> Claim:
        return claim(place=place, name=name, kind="killed", quantity=quantity)

    assert not apart(killed("=31", "Kyiv, UA", "a"), killed("=31", "Lviv, UA", "b"))
    assert apart(killed("=5", "Kyiv, UA", "a"), killed("=5", "Lviv, UA", "b"))
    assert apart(killed("=31", "Kyiv, UA", "a"), killed("=31", "Aleppo, SY", "b"))


def test_the_same_long_words_outweigh_the_place_too() -> None:
    words = "Jets bombed the town. Rockets hit it."
    here, there = claim(words=words), claim(place="Lviv, UA", words=words, name="another")
    assert not apart(here, there)
    assert len(link([here, there])) == 1


def test_the_attack_joins_an_attack_of_any_sort() -> None:
    attacked = claim(words="They attacked", kind="assault")
    the_attack = claim(words="Another attack", kind="assault", name="another")
    assert apart(claim(), attacked)
    assert not apart(claim(), the_attack)


def test_what_a_party_says_it_did_is_not_what_its_report_says_another_did() -> None:
    owned = claim("Houthis", "Houthis", words="Rockets hit it")
    assert apart(claim("monitor", "SA"), owned)
    assert not apart(claim("monitor", "SA", name="another"), owned)
    assert not apart(claim("monitor", "SA"), claim("army", "Houthis", words="Rockets hit it"))


def with_item(claim: Claim, item: str, polarity: str = "affirmed") -> Claim:
    changes = {"item": Item(type=item, model=None, text=None), "polarity": polarity}
    return claim.model_copy(update=changes)


def test_two_parties_with_means_of_their_own_made_two_attacks_on_one_town() -> None:
    raid = with_item(claim("monitor", "SY"), "aircraft")
    shells = with_item(claim("agency", "rebels", words="Rockets hit it"), "artillery")
    assert apart(raid, shells)
    assert not apart(raid, shells.model_copy(update={"item": None}))
    assert not apart(raid, with_item(shells, "bomb"))  # which a plane may drop
    assert not apart(with_item(raid, "aircraft", "denied"), shells)  # who did it is in dispute
    assert not apart(raid, with_item(claim("agency", "rebels", name="other"), "artillery"))
