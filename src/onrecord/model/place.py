"""Places: an entry of the gazetteer, and a place as a claim names it."""

from typing import Literal

from onrecord.model.noun import Noun

Level = Literal["country", "region", "district", "settlement", "neighbourhood", "site", "area"]
Role = Literal["target", "origin"]


class Place(Noun):
    """One entry of the gazetteer.

    `id` is `geonames:N`, `katottg:UA...` or `onrecord:slug`; `country` an ISO 3166 alpha-2 code,
    None for what belongs to none (a sea); `lat`/`lon` degrees WGS 84, None where not known;
    `region` the id of the first-level region it lies in, `within` that of the next place up, and
    `zone` the name of its time zone (IANA), None for what spans several.
    """

    id: str
    name: str
    country: str | None
    level: Level
    lat: float | None
    lon: float | None
    population: int = 0
    region: str | None = None
    within: str | None = None
    zone: str | None = None


class ClaimPlace(Noun):
    """A place as a claim names it: the words of the text and what they stand for.

    `id`, `lat` and `lon` are None for a place the gazetteer does not know; `carried` marks one
    taken from the context, with the offsets of the words it was carried from.
    """

    role: Role
    text: str
    name: str
    country: str | None
    level: Level
    id: str | None
    lat: float | None
    lon: float | None
    start: int
    end: int
    carried: bool
