"""Which sentences are worth a parse."""

from onrecord.reading.en.wanted import wanted
from onrecord.reading.segments import segments
from plain_report import report

TEXT = (
    "Shells hit Gao on Monday. The market was crowded. It stands by a river. "
    "The mayor told Radio Gao. He said three people had died. The army denied it."
)


def test_only_sentences_that_may_hold_a_claim_or_tell_of_one_are_parsed() -> None:
    cut = list(segments(report(TEXT)))
    assert [cut[number].text.split()[1] for number in wanted(cut)] == [
        "hit",
        "mayor",
        "said",
        "army",
    ]
