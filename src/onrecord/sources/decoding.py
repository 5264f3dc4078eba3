"""Bytes to text, in the encoding they are certainly in."""

import codecs

from charset_normalizer import from_bytes

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What texts about these wars were written in before UTF-8.
_LEGACY = ["cp1251", "cp1252", "koi8_r", "koi8_u", "cp866"]
# Below this share of a language's usual letter sequences a guess is not to be trusted.
_COHERENT = 0.4


def decode(data: bytes) -> str | None:
    """Return the text of `data`, or None when its encoding is not certain.

    A byte order mark decides and stays in the text as U+FEFF, so that offsets count it in every
    encoding alike; else UTF-8; else a legacy encoding, if only one reads as a language.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    text = _strictly(data, "utf-8")
    return _legacy(data) if text is None else text


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _legacy(data: bytes) -> str | None:
    western = _strictly(data, "cp1252")
    if western is not None and western == _strictly(data, "cp1251"):
        return western  # only typographic quotes and dashes, on which the Windows pages agree
    matches = list(from_bytes(data, cp_isolation=_LEGACY, preemptive_behaviour=False))
    if not matches or matches[0].coherence < _COHERENT:
        return None
    best, *others = matches
    rivals = [
        other
        for other in others
        if str(other) != str(best)
        and other.coherence > best.coherence / 2
        and other.chaos <= best.chaos
    ]
    return None if rivals else str(best)
