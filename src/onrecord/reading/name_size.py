"""How many words of a row make one name of a place that no gazetteer has."""

from onrecord.reading.leads import is_held, is_listed
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

_NAMES = 3


def name_size(row: Row, at: int) -> int:
    """Return how many words of a row are one name: "Dabbit hospital", "al-Hamadaniyeh"."""
    known = place_words()
    size = 0
    while size < most_words(row, at) and row.is_name(at + size) and row.is_row(at, size + 1):
        if size and row.has_article(at + size) and not _goes_on(row, at, size):
            break
        if size > 1 and row.lower[at + size] in known.alone and not row.punctuated:
            break
        titled = row.lower[at].partition("-")[2] in known.alone  # "al-Sheikh Omar"
        if size and row.has_article(at) and not titled and _begins_anew(row, at + size):
            break
        if size and is_held(row.lower[at + size]):
            break  # "Manbij Kurdish-led forces", where a report lost its full stops
        if size and row.lower[at + size] in known.directions and row.after(at + size + 1) == "of":
            break  # "in Basra Northwest of the river"
        size += 1
    site = site_words(row, at + size) if size else 0
    if site:
        return size + site
    if size > 1 and row.lower[at + size - 1] in known.named:
        return size
    if is_listed(row, at) and not row.punctuated:
        led = row.lower[at] in known.alone or (size > 1 and row.has_article(at + 1))
        least = 2 if led else 1
        return min(size, least + _tells_apart(row, at + least))
    return size


def _begins_anew(row: Row, at: int) -> bool:
    """Say whether a word after a name with an article is another name: "al-Mazra Abu al-Hol"."""
    known = place_words()
    if row.has_article(at) or row.lower[at] in known.telling_apart:
        return False
    return row.lower[at] not in known.kinds and not site_words(row, at)


def site_words(row: Row, at: int) -> int:
    """How many words from one on make the site of a name before: "military airport", "bridge"."""
    known = place_words()
    if row.after(at) in known.named:
        return 1
    return 2 * (row.after(at) in known.general and row.after(at + 1) in known.named)


def most_words(row: Row, at: int) -> int:
    """How many words a name may have: one more where it begins as many do, "Umm".

    So it may where its kind follows: "the Thin Gan Nyi Naung camp".
    """
    known = place_words()
    led = row.lower[at] in known.alone or row.after(at + _NAMES + 1) in known.kinds
    return _NAMES + led


def _goes_on(row: Row, at: int, size: int) -> bool:
    """Say whether a word with an article belongs to the name before it: "Bab al-Faraj".

    A name has one article; a second begins the next of a list that lost its commas, unless it
    tells the old town from the new: "al-Serian al-Qadima".
    """
    told = _tells_apart(row, at + size)
    if is_listed(row, at) and not told and not _owns(row, at):
        return False
    return told or not any(row.has_article(at + number) for number in range(size))


def _tells_apart(row: Row, at: int) -> bool:
    """Say whether a word only tells one town from another of its name: "al-Sharqiya"."""
    return row.after(at).partition("-")[2] in place_words().telling_apart


def _owns(row: Row, at: int) -> bool:
    """Say whether an Arabic name may begin one of several words: "Bustan al-Qasr", "Tallet ..."."""
    return row.lower[at] in place_words().alone or row.lower[at].endswith(("et", "at"))
