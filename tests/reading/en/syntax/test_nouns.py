"""Nouns that a parse takes for verbs beside a party."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import Reader
from onrecord.reading.en.syntax.forms import Form, Sort, Words
from onrecord.reading.en.syntax.nouns import with_nouns
from read_claims import parties

SHELLING = [
    "Five people were killed in {} shelling of the town of Nyala in Sudan.",
    "Five people killed in {} shelling in Nyala, Sudan.",
    "{} shelling killed five people in Nyala, Sudan.",
    "{} shelling in Nyala, Sudan, killed five people on Monday.",
    "Five people died in Nyala, Sudan, when {} shelling hit a school.",
]


@pytest.mark.parametrize(
    ("text", "who"),
    list(product(SHELLING, [("RSF", "RSF"), ("SAF", "SD"), ("army", "SD"), ("rebel", "rebels")])),
)
def test_whose_shelling_it_was(reader: Reader, text: str, who: tuple[str, str]) -> None:
    name, party = who
    assert parties(reader, text.format(name), "killed") == [party]


@pytest.mark.parametrize("party", ["Taliban", "RSF", "Houthis", "gangs"])
def test_a_town_under_shelling_does_not_shell(reader: Reader, party: str) -> None:
    name = party.removesuffix("s")
    text = f"The town of Kunduz, Afghanistan, came under {name} shelling on Monday."
    assert parties(reader, text, "strike") == [party]


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Palmyra in Syria was captured by IS militants.", "capture", "ISIS"),
        ("Twelve men were arrested by IS fighters in Palmyra, Syria.", "detained", "ISIS"),
        ("IS militants launched an offensive on Palmyra in Syria.", "assault", "ISIS"),
        # What has an object is a verb, and a time or a town shells nobody.
        ("The film shows RSF troops shelling the market in Nyala.", "strike", "RSF"),
        ("Recently night shelling of Nyala in Sudan killed two men.", "killed", None),
        ("On Monday shelling killed five people in Nyala, Sudan.", "killed", None),
        ("In Nyala shelling killed five people in Sudan on Monday.", "killed", None),
    ],
)
def test_whose_act_it_was(reader: Reader, text: str, kind: str, party: str | None) -> None:
    assert parties(reader, text, kind) == [party]


def test_the_shelling_after_which_something_happened(reader: Reader) -> None:
    text = "Russia moved 400 people out of Belgorod on Monday after Ukrainian shelling killed two."
    assert parties(reader, text, "killed") == ["UA"]
    text = "Belgorod in Russia was quiet on Monday after Ukrainian shelling."
    assert parties(reader, text, "strike") == ["UA"]


_WORDS = ["IS", "after", "RSF", "shelling", "rebel", "killed"]
_TAGS = ["VBZ", "IN", "NNP", "VBG", "NN", "VBD"]
_DEPS = ["advcl", "aux", "pobj", "nsubj", "acl", "compound", "pcomp"]


@given(st.data())
def test_the_words_hang_on_one_root_as_before(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 7))
    order = data.draw(st.permutations(range(size)))
    over = list(range(size))
    for n, at in enumerate(order[1:], 1):
        over[at] = order[data.draw(st.integers(0, n - 1))]
    forms = []
    for _ in range(size):
        word, tag, dep = (data.draw(st.sampled_from(each)) for each in (_WORDS, _TAGS, _DEPS))
        pos = "AUX" if word == "IS" else "VERB"
        sort = Sort(pos, tag, dep, is_punct=False, like_num=False)
        forms.append(Form(Words(word, word.lower(), word.lower()), sort, (word, word)))
    text = " ".join(form.words.text for form in forms)
    _, heads = with_nouns(text, forms, [head - at for at, head in enumerate(over)])
    mended = [at + step for at, step in enumerate(heads)]
    assert len([at for at, head in enumerate(mended) if at == head]) == 1
    for at in range(size):
        above = at
        for _ in range(size):
            above = mended[above]
        assert mended[above] == above
