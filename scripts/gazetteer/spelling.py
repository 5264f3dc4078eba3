"""Which of a place's many written names are worth keeping, and how a name is put in English."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import tabled

_CODE = re.compile(r"[A-Z0-9]{2,4}$|(?:City|Town|Village|Township) of ")
_ARTICLE = re.compile(r"\b(?:A[lrsndtz]|Ash|Adh|Ath|El|a[lrsndtz]|ash|adh|ath|el)[ -](?=[A-Z])")
_MAX_WORDS = 6
_ENDED = 6
"""Letters from which a word's ending is put in English."""
_TELLING = 5
"""Letters that a name needs to be told without its article: Bab is not Al-Bab."""


@lru_cache(maxsize=1)
def _scripts() -> dict[str, frozenset[str]]:
    table = tabled.load("scripts")
    return {script: frozenset(countries) for script, countries in table.items()}


@lru_cache(maxsize=1)
def _habits() -> dict[str, Any]:
    return tabled.load("habits")  # type: ignore[no-any-return]


def is_arabic(country: str | None) -> bool:
    """Say whether GeoNames spells the country's places as Arabic, with the article assimilated."""
    return country in _scripts()["arabic"]


def is_romanised(country: str | None) -> bool:
    """Say whether the country's names reach English by transliteration, in many spellings."""
    return any(country in countries for countries in _scripts().values())


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def readable(names: Iterable[str]) -> list[str]:
    """Return the names in Latin or Cyrillic that a text may use, without codes and ciphers.

    GeoNames lists machine transliterations of other scripts in lower case (`kyiva`): they go too.
    """
    return [name for name in names if _is_readable(name)]


def _is_readable(name: str) -> bool:
    if len(name) < 3 or name[0].islower() or _CODE.match(name) or len(name.split()) > _MAX_WORDS:
        return False
    scripts = {_script(letter) for letter in name if letter.isalpha()}
    return scripts in ({"LATIN"}, {"CYRILLIC"})


def is_cyrillic(name: str) -> bool:
    """Say whether a readable name is in Cyrillic."""
    return any("Ѐ" <= letter <= "ӿ" for letter in name)


def plain(name: str) -> str:
    """Return a romanised name without diacritics and apostrophes."""
    decomposed = unicodedata.normalize("NFKD", name)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub("[’'‘ʼ`ʻʿʾ]", "", bare)


def english(name: str, country: str | None) -> str:
    """Return a main name as English writes it: `Şuşa` gives Shusha, `Bayt Lahya` Beit Lahya.

    Names of countries that write in Latin letters keep their marks, unless the table has others
    for them.
    """
    table = _habits()
    letters = table["letters"].get(country, {})
    if any(letter in name for letter in table["telling"].get(country, letters)):
        name = name.translate(str.maketrans(letters))
    if is_arabic(country):
        name = of_arabic(name)
    elif is_romanised(country):
        name = plain(name)
    words, endings = table["words"].get(country, {}), table["endings"].get(country, {})
    return " ".join(_ended(words.get(word, word), endings) for word in name.split())


def _ended(word: str, endings: dict[str, str]) -> str:
    usual = next((end for end in endings if word.endswith(end) and len(word) >= _ENDED), "")
    return word.removesuffix(usual) + endings.get(usual, "")


def of_arabic(name: str) -> str:
    """Return a romanised Arabic name as news spells it: `Ad Darbāsīyah` gives `Al-Darbasiyah`."""
    return _ARTICLE.sub(lambda found: "Al-" if found[0][0].isupper() else "al-", plain(name))


def without_article(names: Iterable[str]) -> Iterator[str]:
    """Return the names that open with the Arabic article, without it: Al-Rastan, Rastan."""
    for name in names:
        bare = _ARTICLE.sub("", name) if _ARTICLE.match(name) else ""
        if len(bare) >= _TELLING and _ARTICLE.search(bare) is None:
            yield bare
