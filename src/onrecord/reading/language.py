"""Which language a text is in, where its source does not say."""

import re
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.codebook import load

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 2000
"""Characters that are looked at; more tell no more."""
_COMMON = 0.1
"""The share of common English words from which on a text is English: most have three times that."""
_SURE = 0.8
"""How probable another language must be: more so than it is of any English headline."""
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_LETTER = re.compile(r"[^\W\d_\x00-\u024f]")
"""A letter of another script than Latin."""
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset({"en", "eng", "english"})
_CREOLES = frozenset({"pcm"})
"""Languages that headlines in English pass for."""


class Languages:
    """Tells English from other languages. Its model is loaded for the first text that needs it."""

    def foreign(self, text: str, stated: str | None) -> str | None:
        """Return the language of a text if that is another than English, else None.

        What its source has `stated` decides, a code (`fr`, `en-GB`) or a name, unless it states
        English for another script. Else a text is English as long as it is not surely something
        else: a row of foreign names is English.
        """
        if stated and re.split("[-_]", stated.lower())[0] not in _ENGLISH:
            return stated
        sample = text[:_SAMPLE]
        if not _is_latin(sample):
            return self._sure(sample) or "in another script than Latin"
        return None if stated or _is_plainly_english(sample) else self._sure(sample)

    def _sure(self, sample: str) -> str | None:
        language, probability = self._identifier.classify(sample)
        return str(language) if probability >= _SURE and language != "en" else None

    @cached_property
    def _identifier(self) -> "LanguageIdentifier":
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages([one for one in identifier.labels if one not in _CREOLES])
        return identifier


def _is_plainly_english(sample: str) -> bool:
    words = _WORD.findall(sample.lower())
    common = frozenset(load("en/common")["common"])
    return sum(word in common for word in words) >= _COMMON * len(words)


def _is_latin(sample: str) -> bool:
    """Say whether most letters are Latin, as those of English are."""
    foreign = len(_OTHER_LETTER.findall(sample))
    return not foreign or foreign * 2 <= len(_LETTER.findall(sample))
