"""English is told from other languages, and is never taken for one."""

import re
from pathlib import Path

import pytest

from onrecord.reading.language import Languages

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"

FOREIGN = {
    "cs": "Nejméně dvanáct civilistů zahynulo při útoku dronu na tržiště, uvedli lékaři.",
    "de": "Luftalarm in Sumy aufgehoben, drei Verletzte.",
    "es": "Explosiones en Járkov esta noche, cuatro heridos.",
    "fi": "Ainakin kaksitoista siviiliä kuoli drooni-iskussa torille, lääkärit kertoivat.",
    "fr": "Alerte aérienne à Soumy",
    "ha": "Akalla fararen hula goma sha biyu ne suka mutu a harin jirgi mara matuki a kasuwa.",
    "ht": "Omwen douz sivil mouri madi nan yon atak dron sou yon mache, doktè yo di.",
    "hu": "Legalább tizenkét civil meghalt egy piac elleni dróntámadásban, közölték az orvosok.",
    "id": "Sedikitnya dua belas warga sipil tewas dalam serangan drone, kata dokter setempat.",
    "it": "Almeno dodici civili sono stati uccisi in un attacco di droni contro un mercato.",
    "nl": "Zeker twaalf burgers zijn dinsdag omgekomen bij een aanval op een markt in Kosti.",
    "pl": "Co najmniej dwunastu cywilów zginęło w ataku dronów na targ, poinformowali lekarze.",
    "pt": "Pelo menos doze civis foram mortos num ataque de drones contra um mercado.",
    "ro": "Cel puțin doisprezece civili au fost uciși într-un atac cu drone asupra unei piețe.",
    "so": "Ugu yaraan laba iyo toban qof oo rayid ah ayaa lagu dilay weerar lagu qaaday suuqa.",
    "sv": "Minst tolv civila dödades i en drönarattack mot en marknad, uppgav läkare.",
    "sw": "Takriban raia kumi na wawili waliuawa katika shambulio la droni kwenye soko.",
    "tr": "Kosti'deki bir pazara düzenlenen saldırıda en az on iki sivil öldü.",
    "vi": "Ít nhất mười hai dân thường thiệt mạng trong một cuộc tấn công vào chợ ở Kosti.",
    "uk": "Двоє людей загинули внаслідок обстрілу Харкова, ще п’ятеро поранені.",
    "ar": "قتل شخصان وأصيب خمسة آخرون في غارة جوية على مدينة حلب يوم الثلاثاء.",
}
ENGLISH = [
    "Air alert: Kharkiv, Sumy, Poltava, Dnipro, Zaporizhzhia oblasts.",
    "UAVs Bakhmut Chasiv Yar Kostiantynivka course west",
    "3 KIA 5 WIA Avdiivka",
    "Shaheds over Odesa Mykolaiv Kherson, all clear Vinnytsia Zhytomyr Khmelnytskyi",
    "Al-Shaar al-Sukkari al-Sakhour Karam al-Beik shelled",
    "Drone attack on Château-Thierry, Compiègne, Saint-Étienne: no casualties",
    "Martyrs: Mohammad Ali Hussein al-Zoubi, Ahmad Mahmoud Khalil, Fatima Hassan al-Hariri",
    "Putin Zelensky Macron Scholz Paris",
    "Kyiv Lviv Odesa Kharkiv",
    "Two dead.",
    "RPG fire La Sarrea El Plateado Argelia Cauca, ELN FARC, 3 soldiers dead",
    "Terrorist attacks kill a woman injure 9 in Hasaka",
    "GRATEFUL FOR NIGERIAN GOVERNMENT SUPPORT",
    "At least 12 were killed, the mayor said. « Une attaque lâche et barbare contre la population "
    "civile », a-t-il dit à la télévision nationale.",
]


@pytest.fixture(scope="module")
def languages():
    return Languages()


@pytest.mark.parametrize(("language", "text"), FOREIGN.items(), ids=FOREIGN)
def test_other_languages_are_named(languages, language, text):
    assert languages.foreign(text, None) == language


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english_however_many_names_are_in_it(languages, text):
    assert languages.foreign(text, None) is None


@pytest.mark.parametrize("text", ["", "\n", "…", "12/34", "🙂" * 50, "(((((", "x"])
def test_what_has_no_words_is_not_foreign(languages, text):
    assert languages.foreign(text, None) is None


def test_what_is_neither_latin_nor_sure_is_said_to_be_in_another_script(languages):
    assert languages.foreign("Ѣѣ Ѫѫ Ѭѭ", None) == "in another script than Latin"


@pytest.mark.parametrize("stated", ["en", "EN", "en-GB", "en_US", "eng", "English"])
def test_english_goes_by_several_names(languages, stated):
    assert languages.foreign(FOREIGN["fr"], stated) is None


@pytest.mark.parametrize("stated", ["uk", "fr-CA", "Arabic"])
def test_what_the_source_states_counts(languages, stated):
    assert languages.foreign("Two people were killed.", stated) == stated


def test_no_source_can_make_another_script_english(languages):
    assert languages.foreign(FOREIGN["uk"], "en") == "uk"


def english_reports() -> list[Path]:
    """Return every English report at hand, those of the project and those beside it."""
    folders = [ROOT / "examples", ROOT / "tests" / "gold"]
    folders += [SHARED / "gold" / name for name in ("dev", "train", "link-dev")]
    return [path for folder in [*folders, SHARED / "pool"] for path in folder.rglob("*.txt")]


def test_no_english_report_is_refused(languages):
    reports = english_reports()
    texts = (re.sub(r"^\s*date \S+", "", path.read_text(encoding="utf-8")) for path in reports)
    assert reports
    assert [text for text in texts if languages.foreign(text, None)] == []


def test_no_sentence_of_an_english_report_is_refused(languages):
    """A sentence stands for a short post."""
    said = (path.read_text(encoding="utf-8") for path in english_reports())
    sentences = [one for text in said for one in re.split(r"(?<=[.!?])\s+|\n+", text)]
    assert [one for one in sentences if languages.foreign(one, None)] == []
