"""Where a text names places, and what the words around a name tell of it."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.mention import Mention
from onrecord.reading.mentions import MentionFinder
from onrecord.reading.segments import Segment


@pytest.fixture(scope="module")
def finder(gazetteer: Gazetteer) -> MentionFinder:
    return MentionFinder(gazetteer)


def find(finder: MentionFinder, text: str, start: int = 0) -> list[Mention]:
    return list(finder.find(Segment(text, start, paragraph=0, headline=False)))


def names(finder: MentionFinder, text: str) -> list[str]:
    return [one.text for one in find(finder, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on Kherson, Nikopol and Vinnytsia.", ["Kherson", "Nikopol", "Vinnytsia"]),
        ("Rockets were fired from the Sea of Azov at Odesa.", ["Sea of Azov", "Odesa"]),
        ("Two died in Ariha in Idlib province.", ["Ariha", "Idlib province"]),
        ("They struck al-Bab and Deir ez-Zor.", ["al-Bab", "Deir ez-Zor"]),
        ("Damage was seen in Kharkiv’s outskirts.", ["Kharkiv"]),
        ("Syrias army shelled Homs.", ["Syrias", "Homs"]),
        ("Fires broke out in the Darnytskyi district of Kyiv.", ["Darnytskyi district", "Kyiv"]),
        ("Bombs fell on Lin Ta Lu village near Sagaing.", ["Lin Ta Lu", "Sagaing"]),
        ("They took Kharkiv and Kupiansk town.", ["Kharkiv", "Kupiansk town"]),
        ("Nine died in the village of Debre Amir on Monday.", ["Debre Amir"]),
        ("Nine died in Ariha Saraqib and Binnish on Monday.", ["Ariha", "Saraqib", "Binnish"]),
        ("Drones hit a depot in Russian-occupied Crimea.", ["Crimea"]),
        ("In Houthi-held Hodeidah and Turkish-controlled Afrin, two died.", ["Hodeidah", "Afrin"]),
        ("Three people were hurt.", []),
    ],
)
def test_names_of_places_are_found(finder: MentionFinder, text: str, expected: list[str]) -> None:
    assert names(finder, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In May the governor met Ahmed and Ali.",
        "Reuters and the Associated Press said so.",
        "Crowds met on Unity Day, on Ashura and on Christmas Eve.",
        "A drone hit the tanker Kairos at sea.",
        "The Syrian Observatory for Human Rights said so on Monday.",
    ],
)
def test_people_months_and_papers_are_no_places(finder: MentionFinder, text: str) -> None:
    assert names(finder, text) == []


def test_where_a_report_was_written_is_no_place_of_it(finder: MentionFinder) -> None:
    assert names(finder, "BEIRUT (AP) - Jets struck Raqqa.") == ["Raqqa"]


def test_an_unknown_name_is_a_place_where_its_words_say_so(finder: MentionFinder) -> None:
    (village, city) = find(finder, "A raid hit the village of Zyrkovaia near Kharkiv.")
    assert (village.text, village.kind, village.candidates) == ("Zyrkovaia", "settlement", ())
    assert city.candidates[0].name == "Kharkiv"
    assert names(finder, "A raid hit Zyrkovaia workers.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Missiles were fired at an Israeli airport.", []),
        ("A shell hit the Dabbit hospital.", ["Dabbit hospital"]),
    ],
)
def test_what_only_says_whose_a_place_is_names_none(
    finder: MentionFinder, text: str, expected: list[str]
) -> None:
    assert names(finder, text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "kind"),
    [
        ("Shells fell on Kherson.", "on", None),
        ("Rockets came from Kherson.", "from", None),
        ("Shells fell on the town of Kherson.", "on", "settlement"),
        ("Shells fell on the Kherson region.", "on", "region"),
        ("Shells hit Kherson.", None, None),
    ],
)
def test_a_mention_knows_the_words_that_lead_to_it(
    finder: MentionFinder, text: str, cue: str | None, kind: str | None
) -> None:
    (mention,) = find(finder, text)
    assert mention.cue == cue
    assert (mention.kind or _level(mention)) == (kind or "settlement")


def _level(mention: Mention) -> str:
    return mention.candidates[0].level


@pytest.mark.parametrize(
    ("text", "vicinity"),
    [("Fighting raged north of Kyiv.", True), ("Fighting raged in northern Kyiv.", False)],
)
def test_a_place_named_only_for_what_lies_beside_it_is_marked(
    finder: MentionFinder, text: str, vicinity: bool
) -> None:
    assert [one.vicinity for one in find(finder, text)] == [vicinity]


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("The capital shook.", "capital"),
        ("It was heard across the country.", "country"),
        ("They left the region on Monday.", "region"),
    ],
)
def test_words_that_refer_back_are_mentions(finder: MentionFinder, text: str, back: str) -> None:
    (mention,) = find(finder, text)
    assert (mention.back, mention.candidates) == (back, ())


def test_offsets_count_from_the_start_of_the_report(finder: MentionFinder) -> None:
    text = "Shells fell on Kharkiv’s outskirts."
    (mention,) = find(finder, text, start=1000)
    assert text[mention.start - 1000 : mention.end - 1000] == mention.text == "Kharkiv"


def test_the_most_prominent_place_of_a_name_comes_first(finder: MentionFinder) -> None:
    (mention,) = find(finder, "He flew to Odesa.")
    assert len(mention.candidates) > 1
    assert mention.candidates[0].country == "UA"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Lists that lost their commas: an article begins a name, unless one goes on.
        ("Rockets fell on al-Akramiya al-Azamiya and al-Furqan neighborhoods.",
         ["al-Akramiya", "al-Azamiya", "al-Furqan"]),
        ("Clashes broke out in the villages of Ein al-Jawza and Rweiset al-Jawra.",
         ["Ein al-Jawza", "Rweiset al-Jawra"]),
        ("Clashes broke out in the villages of Zahra al-Gharbiya and Zahra al-Sharqiya.",
         ["Zahra al-Gharbiya", "Zahra al-Sharqiya"]),
        ("Shells fell on Bab al-Faraj al-Nahr street.", ["Bab al-Faraj", "al-Nahr street"]),
        ("Jets struck the village of Aqrab es Safi.", ["Aqrab es Safi"]),
        ("A raid killed 38 in Umm Dam Haj Hamad in North Kordofan.",
         ["Umm Dam Haj Hamad", "North Kordofan"]),
        ("Fighting went on for Base 46 and Hill 215.", ["Base 46", "Hill 215"]),
        ("Two blasts hit inside base 17, an officer said.", ["base 17"]),
        ("They shelled a base 12 kilometres from Aleppo.", ["Aleppo"]),
        ("A siege of the Old City went on.", ["Old City"]),
        ("Militants stormed Gidan Dawa in Zamfara State.", ["Gidan Dawa", "Zamfara State"]),
    ],
)  # fmt: skip
def test_where_one_name_ends_and_the_next_begins(
    finder: MentionFinder, text: str, expected: list[str]
) -> None:
    assert names(finder, text) == expected
