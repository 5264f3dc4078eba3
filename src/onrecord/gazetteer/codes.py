"""How the file writes the ids of places, in as few bytes as will do.

A place of GeoNames is its number. Others are numbered from -1 down and have a code: the digits of
Ukraine's codifier as a whole number, or the name after `onrecord:`.
"""

_CODIFIER = "katottg:UA"
_OWN = "onrecord:"
_DIGITS = 17


def code_of(place_id: str) -> int | str | None:
    """Return the code of an id that is not GeoNames's, None for an id of no known kind."""
    if place_id.startswith(_OWN):
        return place_id.removeprefix(_OWN)
    digits = place_id.removeprefix(_CODIFIER)
    return int(digits) if digits != place_id and digits.isdecimal() else None


def id_of(number: int, code: int | str | None) -> str:
    """Return the id of a place by its number in the file and its code, None for GeoNames's."""
    if code is None:
        return f"geonames:{number}"
    return f"{_OWN}{code}" if isinstance(code, str) else f"{_CODIFIER}{code:0{_DIGITS}}"


def is_listed(place_id: str) -> bool:
    """Say whether a place is from the project's own tables: there because news names it."""
    return place_id.startswith(_OWN)
