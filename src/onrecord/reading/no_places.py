"""Words that are written like the names of places and are none, from the other vocabularies."""

from onrecord.codebook import load

_SHORT = 3


def called_after_places() -> frozenset[str]:
    """Return the names of agencies, channels and weapons, some of them called after places."""
    channels = {str(word) for names in load("en/speech")["channels"].values() for word in names}
    speakers = load("en/speakers")["known"].values()
    models = {
        form for named in load("en/models").values() for forms in named.values() for form in forms
    }
    return frozenset(channels | models | {str(word) for one in speakers for word in one["words"]})


def telling() -> frozenset[str]:
    """Return the single words by which occurrences are told, with their endings in headlines."""
    phrases = (
        str(phrase)
        for constructions in load("en/triggers").values()
        for listed in constructions.values()
        for phrase in listed
    )
    stems = {phrase for phrase in phrases if " " not in phrase and len(phrase) > _SHORT}
    return frozenset(
        form
        for stem in stems
        for form in (stem, f"{stem}s", f"{stem}es", f"{stem}ed", f"{stem}ing", f"{stem[:-1]}ing")
    )


def bodies() -> frozenset[str]:
    """Return the nouns for those who speak, which are parts of many names."""
    speech = load("en/speech")
    return frozenset(word for name in ("bodies", "heads") for word in speech[name])
