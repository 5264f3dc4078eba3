from hypothesis import given
from hypothesis import strategies as st

from coded_claims import claims_of
from onrecord.web.comparing import changes, pieces

TEXT = "date 2022-12-19 Two drones fell. Five people died."
WORDS = st.lists(st.sampled_from(["two", "five", " ", "drones", "died.", "\n"])).map("".join)


@given(WORDS, WORDS)
def test_both_texts_can_be_had_back(before, after):
    cut = pieces(before, after)
    assert "".join(one.text for one in cut if one.what != "new") == before
    assert "".join(one.text for one in cut if one.what != "gone") == after


def test_only_the_words_that_differ_are_marked():
    cut = pieces("One.\nTwo people died.\nThree.\n", "One.\nFive people died.\nThree.\n")
    told = [(one.text, one.what) for one in cut]
    same = " people died.\nThree.\n"
    assert told == [("One.\n", "kept"), ("Two", "gone"), ("Five", "new"), (same, "kept")]


def test_very_long_texts_are_compared_by_lines():
    before = " ".join(f"old{n}" for n in range(20_000)) + "\nsame\n"
    after = " ".join(f"new{n}" for n in range(20_000)) + "\nsame\n"
    assert [one.what for one in pieces(before, after)] == ["gone", "new", "kept"]


def claims(*numbers):
    form = "killed | affirmed,stated | {} | - | - | person | ={} | - | - | people died"
    return claims_of(TEXT, [form.format(who, number) for who, number in numbers])


def test_a_figure_that_changed_stands_beside_what_it_was():
    (only,) = changes(claims(("police", 5)), claims(("police", 6)))
    assert (only.before.quantity.low, only.after.quantity.low) == (5, 6)
    assert changes(claims(("police", 5)), claims(("police", 5))) == []
    (gone,) = changes(claims(("police", 5), ("army", 3)), claims(("police", 5)))
    assert gone.before.speaker.name == "army"
    assert gone.after is None
