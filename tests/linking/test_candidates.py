from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.candidates import candidates


def account(place: str, time: str, kind: str = "strike", quantity: str = "-") -> Account:
    line = f"{kind} | affirmed,stated | - | - | - | - | {quantity} | {place} | {time} | It was"
    return Account.of(claims_of("date 2022-12-20 It was.", [line])[0])


def paired(one: Account, other: Account) -> bool:
    return list(candidates([one, other])) == [(0, 1)]


def test_accounts_of_one_day_and_place_are_compared_once() -> None:
    kyiv = account("Kyiv, UA", "2022-12-18..2022-12-19")
    assert paired(kyiv, account("Kyiv Oblast, UA", "2022-12-18..2022-12-19"))
    assert paired(kyiv, account("Darnytskyi District, UA", "2022-12-19"))


def test_other_days_other_places_and_undated_accounts_are_not() -> None:
    kyiv = account("Kyiv, UA", "2022-12-19")
    assert not paired(kyiv, account("Kyiv, UA", "2022-12-16"))
    assert not paired(kyiv, account("Lviv, UA", "2022-12-19"))
    assert not paired(kyiv, account("Kyiv, UA", "-"))


def test_an_equal_toll_is_enough() -> None:
    here = account("Kyiv, UA", "2022-12-19", "killed", "=31")
    assert paired(here, account("Ukraine, UA", "2022-12-19", "killed", "=31"))
    assert not paired(here, account("Ukraine, UA", "2022-12-19", "killed", "=2"))
