"""The form in which words are kept to be searched."""


def lined(*words: str) -> str:
    """Return words in the form they are searched in: case-folded, each between line ends."""
    return "\n".join(["", *(word.casefold() for word in words), ""])
