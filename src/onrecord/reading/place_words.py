"""The words about places, as the vocabularies give them."""

from dataclasses import dataclass
from functools import cache, cached_property

from onrecord.codebook import load
from onrecord.reading.no_places import bodies, called_after_places, telling

OWNERS = frozenset({"its", "their"})
"""Words by which a land is told as that of a country named before: "on its territory"."""


@dataclass(frozen=True)
class PlaceWords:
    """Words of kind and direction, prepositions, and names that are no places (all lower case)."""

    kinds: dict[str, str]
    """Levels by the words that say them."""
    kinds_before: frozenset[str]
    """Words of kind that a name begins with and that are none of it: "Barangay Lupa"."""
    nameless: dict[str, str]
    directions: frozenset[str]
    never: frozenset[str]
    groups: frozenset[str]
    parties: frozenset[str]
    """Words for parties, nations and faiths, by which a thing is called: "a Syrian mosque"."""
    nations: dict[str, str]
    """Codes of countries by their names and adjectives."""
    lands: frozenset[str]
    """Nouns that with a nation's adjective mean its country: "the Turkish side of the border"."""
    titles: frozenset[str]
    """Words after which a name is a person's."""
    cues: frozenset[str]
    parts: frozenset[str]
    links: frozenset[str]
    general: frozenset[str]
    """Words that name no place together with words of kind: "military airport"."""
    following: frozenset[str]
    closing: frozenset[str]
    """Words that may follow the last of a row of places: "in X and Y after dark"."""
    taking: frozenset[str]
    """Verbs right after which a name is that of a place."""
    holding: frozenset[str]
    """Ends of the words that tell who holds a place or who lives there: "rebel-held"."""
    numbered: frozenset[str]
    """Kinds of places that have numbers for names: "Base 46"."""
    vessels: frozenset[str]
    """Nouns of ships, right after which a name is a ship's."""
    grounds: dict[str, str]
    """On whose ground wars between two countries are fought, and against whom."""
    quarters: frozenset[str]
    """Quarters that many towns have, so that no gazetteer tells whose: "Old City"."""
    distances: frozenset[str]
    """Words right before `from` that make it tell how far a thing is."""
    contests: frozenset[str]
    gaining: frozenset[str]
    """Nouns after which `of` leads to a place; `contests` are those after which `for` does."""
    described: dict[str, tuple[str, ...]]
    """How sites are named further on that a lead describes, by the word that does: "an airbase"."""
    grounded: frozenset[str]
    """Nouns for what stays where it is, and so lies in the country whose it is called."""
    quarterly: frozenset[str]
    """Words for parts of a town, which without a name tell of no more than the town."""
    storming: frozenset[str]
    """Verbs whose object is a place's name even where the gazetteer lacks it."""
    alone: frozenset[str]
    named: frozenset[str]
    """Kinds that are part of a name."""
    rulers: frozenset[str]
    """Nouns of those whom the name of a capital stands for: "the Damascus government"."""
    deeds: frozenset[str]
    """What a state does, told as its capital's: "Tehran's missile barrage"."""
    dwelling: frozenset[str]
    """Words for being somewhere, of those who tell of something or did it: "based in"."""
    dwellers: frozenset[str]
    """Nouns for groups of whom a country tells but where they fight."""
    wards: frozenset[str]
    hurt_before: frozenset[str]
    """Words of those who die where they are treated, of what befell them elsewhere."""
    bringing: frozenset[str]
    """Verbs by which the hurt come where they are treated, in one of the `wards`."""
    wide: frozenset[str]
    """Directions by which the name of a town is that of the land around: "northern Hama"."""
    halves: frozenset[str]
    """Directions that part a great city in two, and tell of the land around a smaller town."""
    adjectival: frozenset[str]
    """Countries whose regions are named by adjectives: a bare name is a town's."""
    urban: frozenset[str]
    """Words around a name that make it a town's where a region is called so too."""
    media: frozenset[str]
    """Words that make the name of a place that of a paper or a station: "Syria TV"."""
    telling: frozenset[str]
    """Words for occurrences and for parties, which headlines write like names."""
    epithets: frozenset[str]
    """What is said of a place between a preposition and its name: "from occupied Crimea"."""
    several: frozenset[str]
    """Plurals of the regions of a country, which with a number tell of the country."""
    troops: frozenset[str]
    """Bodies of soldiers that are called after places: "the Santander Battalion"."""
    units: frozenset[str]
    """These and further bodies that are: "the Gul Amin group"."""
    informants: frozenset[str]
    """Those who inform a monitor: "a network of sources inside the country"."""
    speaking: frozenset[str]
    """Verbs right before which a name in a row of places is that of one who speaks."""
    outlets: frozenset[str]
    """Nouns right after which a name is that of a paper or a station: "Radio Andalus"."""
    camps: frozenset[str]
    """Words before `camp` that make it one called after a place: "the Rann displacement camp"."""
    districts: dict[str, str]
    """How districts are named that a word after their name tells of: "Beni and X territories"."""
    landforms: dict[str, str]
    """The same of what is no town: "the Desna river", "Antar mountain"."""
    theatres: frozenset[str]
    """Words after a name that make it that of a stretch of a front: "the Lyman direction"."""
    telling_apart: frozenset[str]
    """Arabic words, without the article, by which towns of one name are told apart: `Qadima`."""
    meant: dict[str, str]
    whole: dict[str, str]
    """The lands that are meant by all of a country, by its code."""
    back: dict[tuple[str, ...], str]
    """Levels by the phrases that refer back to a place: ("the", "province")."""

    @cached_property
    def of_place(self) -> frozenset[str]:
        """The words that tell what kind of place a name is, and where it lies."""
        return frozenset(self.kinds) | self.directions

    @cached_property
    def backing(self) -> frozenset[str]:
        """The first words of the phrases that refer back to a place."""
        return frozenset(phrase[0] for phrase in self.back)

    @cached_property
    def phrases(self) -> dict[str, list[tuple[str, ...]]]:
        """Names of several words that are no places, by their first words, the longest first."""
        names = (name for name in self.groups | self.never if " " in name)
        several = [tuple(name.replace("' ", " ' ").split()) for name in names]  # "workers' party"
        by_first: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(several, key=len, reverse=True):
            by_first.setdefault(words[0], []).append(words)
        return by_first

    @cached_property
    def starting(self) -> frozenset[str]:
        """The words not written as names with which a place may yet begin, or what is none."""
        quarters = {quarter.split()[0] for quarter in self.quarters}
        named = self.backing | self.directions | self.numbered | frozenset(self.nameless)
        named |= self.quarterly | OWNERS
        return named | quarters | frozenset(self.phrases)

    @cached_property
    def leading(self) -> frozenset[str]:
        """The words that may stand right before the name of a place."""
        return self.cues | self.directions | {"the", "and", ","}


@cache
def place_words() -> PlaceWords:
    """Return the words about places."""
    words, parties = load("en/places"), load("parties")
    kinds: dict[str, str] = {}
    for level, names in words["kinds"].items():
        for name in names:
            kinds.setdefault(name, level)
    for name in words["named"]:
        kinds.setdefault(name, "site")
    groups = {str(word) for group in parties["groups"].values() for word in group["words"]}
    return PlaceWords(
        kinds=kinds,
        kinds_before=frozenset(words["kinds_before"]),
        nameless={name: level for level, names in words["nameless"].items() for name in names},
        directions=frozenset(words["directions"]),
        never=frozenset(map(str, words["never"])) | called_after_places(),
        groups=frozenset(groups),
        parties=frozenset(
            groups
            | {str(w) for forms in parties["countries"].values() for w in forms}
            | set(words["faiths"])
        ),
        nations={
            str(word).lower(): str(code)
            for code, forms in parties["countries"].items()
            for word in forms
        },
        lands=frozenset(words["lands"]),
        titles=frozenset(words["titles"]),
        cues=frozenset((*words["origin"], *words["target"])),
        parts=frozenset(words["parts"]),
        links=frozenset(words["links"]),
        general=frozenset(words["general"]),
        following=frozenset(words["following"]),
        closing=frozenset(words["closing"]),
        taking=frozenset(words["taking"]),
        holding=frozenset(words["holding"]),
        numbered=frozenset(words["numbered"]),
        vessels=frozenset(words["vessels"]),
        grounds={str(code): str(other) for code, other in parties["grounds"].items()},
        quarters=frozenset(words["quarters"]),
        distances=frozenset(words["distances"]),
        contests=frozenset(words["contests"]),
        gaining=frozenset(words["gaining"]),
        described={word: tuple(group) for group in words["described"] for word in group},
        grounded=frozenset(words["grounded"]) | frozenset(words["named"]),
        quarterly=frozenset(words["quarterly"]),
        storming=frozenset(words["storming"]),
        alone=frozenset(map(str, words["alone"])),
        named=frozenset(words["named"]),
        media=frozenset(words["media"]),
        rulers=frozenset(words["rulers"]),
        deeds=frozenset(words["deeds"]),
        dwelling=frozenset(words["dwelling"]),
        dwellers=frozenset(words["dwellers"]),
        wards=frozenset(words["wards"]),
        hurt_before=frozenset(words["hurt_before"]),
        bringing=frozenset(words["bringing"]),
        wide=frozenset(words["wide"]),
        halves=frozenset(words["halves"]),
        adjectival=frozenset(words["adjectival"]),
        urban=frozenset(words["urban"]),
        telling=(telling() | bodies()) - set(kinds) - set(words["named"]),
        epithets=frozenset(words["epithets"]),
        several=frozenset(words["several"]),
        units=frozenset((*words["units"], *words["troops"])),
        troops=frozenset(words["troops"]),
        informants=frozenset(words["informants"]),
        speaking=frozenset(words["speaking"]),
        outlets=frozenset(words["outlets"]),
        camps=frozenset(words["camps"]),
        districts=words["districts"],
        landforms=words["landforms"],
        theatres=frozenset(words["theatres"]),
        telling_apart=frozenset(words["telling_apart"]),
        meant=words["meant"],
        whole=words["whole"],
        back={
            tuple(phrase.split()): level
            for level, phrases in words["back"].items()
            for phrase in phrases
        },
    )
