"""By which medium something was said, where several words of a sentence name one."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("A reporter of the state broadcaster was killed in Gao, the mayor said.", None),
        ("A raid on the television tower killed two people in Gao, the mayor said.", None),
        ("The mayor said that a raid on a radio station killed two people in Gao.", None),
        ("The mayor told state television that two people were killed in Gao.", "tv"),
        ("In a broadcast on state television, the mayor said two people were killed in Gao.", "tv"),
        ("Speaking on the radio, the mayor said two people were killed in Gao.", "radio"),
        ("On Telegram, two people were killed in Gao by the mayor's count, he wrote.", "telegram"),
        ("Witnesses interviewed by the UN said two people were killed in Gao.", None),
        ("Two people were killed in Gao, SANA said, citing a police source.", "press"),
        ("A source said two people were killed in Gao, Al-Manar TV reported.", "tv"),
        ("Two people were killed in Gao, the army's channel on Telegram said.", "telegram"),
        (
            "Two people were killed in Gao, the mayor said in a video posted on Facebook.",
            "facebook",
        ),
        ("Two people were killed in Gao, the mayor told Fox News Digital.", "press"),
        ("Two people were killed in Gao, the mayor told Agence France-Presse.", "press"),
    ],
)
def test_the_medium_is_that_of_the_words_not_of_what_they_tell(
    reader: Reader, text: str, medium: str | None
) -> None:
    assert {one.channel for one in reader.read(report(text)).claims} == {medium}


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Two men were killed in Goma, the governor wrote on social media platform X.", "x"),
        ("The Harbour Independent reported that two men were killed in Goma.", "press"),
        ("The daily Al-Sharq reported that two men were killed in Goma.", "press"),
        ("The army said in its daily report that two men were killed in Goma.", None),
    ],
)
def test_a_paper_that_tells_it_is_the_medium(reader: Reader, text: str, medium: str | None) -> None:
    assert {claim.channel for claim in reader.read(report(text)).claims} == {medium}
