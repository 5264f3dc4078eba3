"""Whose word a sentence is, in the many ways in which desks say so."""

import pytest

from onrecord.reading import Reader
from plain_report import report

TOLD = {
    "police": """
Nine people were killed in Sumy, police said.
Nine killed in Sumy raid, say police
""",
    "regional police": """
Nine people were killed in Sumy, according to the regional police.
""",
    "local officials": """
According to local officials, nine people were killed in Sumy.
""",
    "Police": """
Police in Sumy said nine people had been killed.
Police put the number of dead in Sumy at nine.
""",
    "Artem Kobzar": """
"Nine people were killed in Sumy," Mayor Artem Kobzar said.
"Nine people were killed in Sumy," said Artem Kobzar, the mayor.
The mayor, Artem Kobzar, said nine people were killed in Sumy.
Artem Kobzar, mayor of Sumy, wrote on Telegram that nine people had been killed.
Nine people were killed in Sumy, the mayor, Artem Kobzar, reported.
""",
    "State Emergency Service": """
Nine people were killed in Sumy, reports the State Emergency Service.
The State Emergency Service reported nine people killed in Sumy.
""",
    "Witnesses": """
Witnesses told Reuters that nine people were killed in Sumy.
""",
    "hospital doctor": """
A hospital doctor told AFP by phone that nine people were killed in Goma.
""",
    "hospital source": """
Reuters reported that nine people were killed in Goma, citing a hospital source.
""",
    "Local media": """
Local media reported nine people killed in Goma.
""",
    "United Nations": """
Nine people were killed in Goma, the UN says.
""",
    "OHCHR": """
The UN human rights office has verified nine deaths in Goma.
""",
    "UN": """
UN figures show that nine people were killed in Goma.
A UN inquiry found that nine people were killed in Bunia.
""",
    "army": """
By the army's account, nine rebels were killed in Goma.
The army's count stands at nine rebels killed in Goma.
The army's claim that nine rebels were killed in Goma was repeated by the radio.
The announcement by the army that nine rebels were killed in Goma came late.
Nine rebels killed in Goma – army
Nine rebels killed in Goma: army
The army put out a statement saying nine rebels were killed in Goma.
The army issued a statement in which it said nine rebels were killed in Goma.
A statement issued by the army said nine rebels were killed in Goma.
A statement signed by the army's spokesman said nine rebels were killed in Goma.
The army released a video that shows nine rebels killed in Goma.
The army took to Facebook to say that nine rebels were killed in Goma.
The army called a news conference to announce that nine rebels were killed in Goma.
""",
    "M23": """
In a statement on Monday, the M23 said nine people were killed in Goma.
""",
    "presidency": """
A statement from the presidency said nine people were killed in Goma.
""",
    "Lawrence Kanyuka": """
The group's spokesman, Lawrence Kanyuka, claimed nine soldiers had been killed in Goma.
Spokesperson Lawrence Kanyuka claims that nine soldiers were killed in Goma.
""",
    "Activists": """
Activists posted a video which they said showed nine people killed in Hama.
""",
    "Syrian Observatory for Human Rights": """
The Observatory documented the death of nine people in Hama.
""",
    "Residents": """
Residents reached by phone said nine people were killed in Bara.
""",
    "resident": """
A resident who asked not to be named said nine people were killed in Bara.
""",
    "Hawa Ibrahim": """
One survivor, Hawa Ibrahim, recalled how nine people were killed in Bara.
Nine people were killed in Bara, Hawa Ibrahim, 34, told this newspaper.
""",
    "defence ministry": """
The defence ministry in Moscow said nine people were killed in Belgorod.
Russia's defence ministry says nine Ukrainian soldiers were killed in Sudzha.
""",
    "Moscow": """
Moscow said nine people were killed in Belgorod.
""",
    "Air Force": """
Ukraine's air force said it had shot down nine drones.
""",
    "IDF": """
The IDF says it killed nine militants in Jenin.
""",
    "Israeli army": """
The Israeli army announced it had killed nine militants in Jenin.
""",
    "health authorities": """
Hamas-run health authorities said nine people were killed in Rafah.
""",
    "health ministry": """
The Hamas-run health ministry says nine people were killed in Rafah.
Gaza's health ministry said nine people were killed in Rafah.
""",
    "Medics": """
Medics said nine people were killed in Rafah; the army said it was checking the report.
""",
    "medics": """
Nine people were killed in Rafah, medics and residents said.
""",
    "Marwan al-Hams": """
Nine people were killed in Rafah, the head of the hospital, Marwan al-Hams, told Al Jazeera.
""",
    "head of the hospital": """
The head of the hospital told Al Jazeera nine people were killed in Rafah.
""",
    "State television": """
State television reported that nine people were killed in Tartus.
""",
    "military source": """
SANA quoted a military source as saying nine terrorists were killed in Tartus.
A military source told SANA that nine terrorists were killed in Tartus.
""",
    "ministry": """
The ministry added that nine people were killed in Tartus.
""",
    "information team": """
The junta's information team stated that nine civilians were killed in Loikaw.
""",
    "Karenni Human Rights Group": """
Karenni Human Rights Group recorded nine deaths in Loikaw.
""",
    "Banyar": """
Nine people were killed in Loikaw, said Banyar of the Karenni Human Rights Group.
""",
    "Michel Hervé": """
Colonel Michel Hervé of the French army said nine fighters were killed in Kidal.
""",
    "military": """
Kyiv's military said nine people were killed in Kherson.
""",
    "Oleh Syniehubov": """
The regional head Oleh Syniehubov informed that nine people were killed in Izium.
Head of the Kharkiv Regional Administration Oleh Syniehubov: nine people were killed in Izium.
""",
    "residents": """
According to two residents, nine people were killed in Bara.
Nine people were killed in Bara, according to three residents of the town.
According to one of the residents, nine people were killed in Bara.
""",
    "France 24": """
The broadcaster France 24 reported that nine people were killed in Gao.
""",
    "rescue service": """
The rescue service counted nine people killed in Bunia, while the governor spoke of ten.
""",
    "lab": """
Nine people were killed in Bara, said the Yale lab.
""",
    "Al-Shabaab": """
Al-Shabaab's local affiliate in Ethiopia has said it killed nine people in Moyale.
""",
    "Hodan": """
"Nine people were killed in Jowhar," said a woman who gave her name as Hodan.
"Nine people were killed in Jowhar," said a trader who identified himself only as Hodan.
""",
    "Sixth Infantry Division": """
The army's Sixth Infantry Division said nine people were killed in Bara.
""",
    "division": """
The division said nine people were killed in Bara.
""",
    "security source": """
Nine people were killed in Dolbel, this newspaper learned from a security source.
""",
    "governor": """
The governor spoke of nine people killed in Bunia.
Nine people were killed in Bunia, as confirmed by the governor.
As reported by the governor, nine people were killed in Bunia.
Asked about the raid, the governor replied that nine people were killed in Bunia.
The governor spoke in a statement of nine people killed in Bunia.
"Nine people were killed in Bunia," the governor continued.
""",
    "": """
"Nine people were killed in Izium," the message reads.
As the governor spoke to voters, nine people were killed in Izium.
According to a document seen by Reuters, nine people were killed in Izium.
The army's men, in a claim that nobody checked, were killed in Izium.
The army's death toll stands at nine soldiers killed in Izium.
Nine people were killed in Izium – a town of the east.
The soldiers released nine hostages kidnapped in Izium.
The army posted snipers around Izium after nine people were killed there.
The army took days to admit it, though nine people were killed in Izium.
The soldiers found nine people killed in Izium.
Nine people were killed in Izium as the guards continued, the road closed behind them.
Nine people were killed in Izium.
""",
}
"""Sentences by who speaks in them, nobody for the empty name."""
SENTENCES = [(who, text) for who, texts in TOLD.items() for text in texts.strip().splitlines()]


@pytest.mark.parametrize(("who", "text"), SENTENCES)
def test_the_speaker_is_named(reader: Reader, who: str, text: str) -> None:
    speaker = reader.read(report(text)).claims[0].speaker
    assert (speaker is None) == (not who)
    assert who.lower() in (speaker.name.lower() if speaker else "")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor holds the militia responsible.",
        "The mayor laid the blame on the militia.",
        "The mayor put the blame on the militia.",
        "The mayor attributes the raid to the militia.",
        "The mayor ascribed the raid to the militia.",
    ],
)
def test_who_lays_blame_is_who_judges(reader: Reader, text: str) -> None:
    claims = reader.read(report(f"Nine people were killed in Gao. {text}")).claims
    (judged,) = (one for one in claims if one.kind == "judgement")
    assert judged.speaker is not None
    assert judged.speaker.name == "mayor"


def test_a_semicolon_parts_two_who_tell_of_one_thing(reader: Reader) -> None:
    text = "The IOM counted 90 people fleeing Gao; many left as shells killed two, a doctor says."
    (killed,) = (one for one in reader.read(report(text)).claims if one.kind == "killed")
    assert killed.speaker is not None
    assert killed.speaker.name == "doctor"
