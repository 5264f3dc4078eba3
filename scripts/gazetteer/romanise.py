"""Ukrainian in Latin letters, by the table of the Cabinet of Ministers' resolution 55 of 2010."""

_INSIDE = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh",
    "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia",
}  # fmt: skip
_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_APOSTROPHES = "'’ʼ`"


def romanise(name: str) -> str:
    """Return a Ukrainian name as passports and signs write it: Слов’янськ gives Sloviansk."""
    written = []
    initial = True
    for position, letter in enumerate(name):
        if letter in _APOSTROPHES:
            continue
        low = letter.lower()
        table = _INITIAL if initial and low in _INITIAL else _INSIDE
        latin = table.get(low, low)
        if low == "г" and name[position - 1 : position].lower() == "з":
            latin = "gh"
        written.append(latin.capitalize() if letter.isupper() else latin)
        initial = not letter.isalpha()
    return "".join(written)
