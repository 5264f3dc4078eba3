from coded_claims import claims_of
from onrecord.model.claim import Claim
from onrecord.model.judgement import Anchor, Change
from onrecord.record.anchoring import found

TEXT = "date 2024-03-01 At least three died in Kyiv. Later, three died in Lviv, police said."


def read(text: str, *codes: str) -> list[Claim]:
    lines = []
    for code in codes:
        kind, speaker, quantity, evidence = code.split("; ")
        lines.append(
            f"{kind} | affirmed,stated | {speaker} | - | - | - | {quantity} | - | - | {evidence}"
        )
    return claims_of(text, lines)


JUDGED = read(TEXT, "killed; -; >=3; At least three died")[0]
ANCHOR = Anchor.of(JUDGED)


def test_a_claim_of_the_same_id_is_the_one():
    other = read(TEXT, "killed; -; =3; three died in Kyiv")[0]
    assert found(ANCHOR, (), [other, JUDGED], TEXT) == JUDGED


def test_overlapping_words_of_the_same_kind_and_figure_are_the_claim():
    again = read(TEXT, "killed; -; =3; three died in Kyiv")[0]
    assert found(ANCHOR, (), [again], TEXT) == again


def test_another_kind_figure_or_passage_is_another_claim():
    others = read(
        TEXT,
        "injured; -; >=3; At least three died",
        "killed; -; =30; At least three died",
        "killed; -; =3; three died in Lviv",
    )
    assert found(ANCHOR, (), others, TEXT) is None


def test_of_two_the_one_of_the_same_speaker_and_then_with_most_words_in_common():
    near, far, told = read(
        TEXT,
        "killed; -; =3; At least three died in Kyiv",
        "killed; -; =3; died in Kyiv",
        "killed; police; =3; At least three died",
    )
    assert found(ANCHOR, (), [far, near, told], TEXT) == near
    assert found(Anchor.of(told), (), [near, told.model_copy(update={"id": "c_1"})], TEXT).id == (
        "c_1"
    )


def test_words_that_moved_are_found_nearest_to_where_they_were():
    text = TEXT.replace("At least", "Police said it again: at last. At least")
    again = read(text, "killed; -; >=3; At least three died")[0]
    assert found(ANCHOR, (), [again], text) == again
    assert found(ANCHOR, (), [again], "date 2024-03-01 Nobody died.") is None


def test_a_reader_that_reads_as_was_corrected_still_finds_the_claim():
    again = read(TEXT, "injured; -; =4; At least three died")[0]
    assert found(ANCHOR, (), [again], TEXT) is None
    changes = [Change(slot="kind", value="injured"), Change(slot="quantity", value="=4")]
    assert found(ANCHOR, changes, [again], TEXT) == again
