"""What may be asked for: words of the codebook, checked where a person or a program gives them."""

from onrecord.codebook import load


def kind(asked: str) -> str:
    """Return a kind, or `kind.mode`, as it is; ValueError names those that there are."""
    kinds = load("kinds")
    name, dot, mode = asked.partition(".")
    if name not in kinds:
        raise ValueError(f"{name!r} is no kind; there are {', '.join(kinds)}")
    modes = kinds[name]["modes"]
    if dot and mode not in modes:
        known = f"there are {', '.join(modes)}" if modes else "it has none"
        raise ValueError(f"{mode!r} is no mode of {name}; {known}")
    return asked
