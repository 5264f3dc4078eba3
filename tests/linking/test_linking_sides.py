from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.exclusion import excludes
from onrecord.linking.sides import bereaved, fell_fighting, flies, grounded, may_be_one
from onrecord.model.claim import Actor, Claim

TEXT = (
    "date 2024-01-22 Jets raided the camp. Seven of its soldiers were killed, the army said. "
    "Rebel shells killed two women. The attack was claimed."
)


def claim(coded: str, words: str, name: str = "report") -> Claim:
    kind, speaker, actor, item, number = coded.split()
    line = f"{kind} | affirmed,stated | {speaker.replace('_', ' ')} | - | {actor} | {item} | "
    return claims_of(TEXT, [f"{line}{number} | Rafah, PS | 2024-01-22 | {words}"], name)[0]


def apart(one: Claim, other: Claim) -> bool:
    return excludes(Account.of(one), Account.of(other))


def named_close(claim: Claim, words: str) -> Claim:
    """Return the claim with its actor read from words of the text."""
    assert claim.actor
    start = TEXT.index(words)
    span = {"text": words, "start": start, "end": start + len(words)}
    return claim.model_copy(update={"actor": Actor(**{**dict(claim.actor), **span})})


RAID = claim("strike - IL aircraft vague:2", "Jets raided the camp")
LOSS = claim("killed Israeli_military - military =7", "Seven of its soldiers were killed")
SHELLED = claim("killed - rebels civilian =2", "killed two women")


def test_a_side_without_a_name_may_be_any_group_and_no_country() -> None:
    jnim, militants, mali = (frozenset({name}) for name in ("JNIM", "militants", "ML"))
    assert may_be_one(jnim, militants)
    assert may_be_one(militants, jnim)
    assert not may_be_one(mali, militants)
    assert not may_be_one(jnim, frozenset({"ISIS"}))


def test_an_attack_by_a_party_did_not_kill_its_own_soldiers() -> None:
    assert bereaved(LOSS) == "IL"
    assert bereaved(claim("killed Israeli_military - military =7", "killed two women")) is None
    assert apart(RAID, LOSS)
    assert not apart(claim("strike - Hamas rocket vague:2", "Jets raided the camp"), LOSS)


def test_rebel_shells_did_not_do_what_is_told_of_an_air_raid() -> None:
    close = named_close(SHELLED, "Rebel")
    assert flies(RAID) and not flies(SHELLED)
    assert grounded(close)
    assert apart(RAID, close)
    assert not apart(RAID, close.model_copy(update={"report": LOSS.report, "actor": None}))


def test_a_party_carried_over_from_before_may_be_wrong() -> None:
    assert not grounded(SHELLED)
    assert not grounded(named_close(SHELLED, "Jets"))
    assert not apart(RAID, SHELLED)


def test_one_speaker_may_call_a_group_by_name_and_by_kind() -> None:
    attack = claim("strike monitor militants - -", "Jets raided the camp")
    owned = claim("strike monitor JNIM - -", "The attack was claimed")
    assert not apart(attack, owned)
    assert apart(attack, claim("strike monitor IL - -", "The attack was claimed"))


def test_the_dead_of_both_sides_are_of_the_one_battle() -> None:
    fallen = claim("killed - IL military =7", "Seven of its soldiers were killed")
    assert fell_fighting(fallen)
    assert Account.of(fallen).attackers == frozenset()
    assert Account.of(named_close(fallen, "Rebel")).attackers == {"IL"}
    assert Account.of(SHELLED).attackers == {"rebels"}
    battle = claim("clash - Hamas - -", "Jets raided the camp")
    assert not apart(battle, fallen)
