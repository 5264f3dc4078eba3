"""An entry of the gazetteer while it is being built."""

from dataclasses import dataclass, field


@dataclass
class Entry:
    """A place with all its names; fields as in `onrecord.model.place.Place`.

    `code` is the GeoNames code of an administrative unit (`UA.07`), by which settlements find
    their region and district; `prominence` is the population it is ranked by; `capital` marks the
    capital of a country.
    """

    id: str
    name: str
    country: str | None
    level: str
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    prominence: int = 0
    region: str | None = None
    within: str | None = None
    zone: str | None = None
    code: str | None = None
    capital: bool = False
    aliases: set[str] = field(default_factory=set)


class Gathered:
    """All entries so far, by id and by GeoNames code."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.by_code: dict[str, Entry] = {}
        self.countries: dict[str, Entry] = {}

    def add(self, entry: Entry) -> None:
        """Take in an entry; an id may come only once (ValueError)."""
        if entry.id in self.entries:
            raise ValueError(f"{entry.id} ({entry.name}) is already {self.entries[entry.id].name}")
        self.entries[entry.id] = entry
        if entry.code:
            self.by_code[entry.code] = entry
        if entry.level == "country" and entry.country:
            self.countries[entry.country] = entry

    def remove(self, entry: Entry) -> None:
        """Take an entry out again, one that nothing lies within."""
        del self.entries[entry.id]
        if entry.code:
            del self.by_code[entry.code]

    def of_level(self, level: str, country: str | None = None) -> list[Entry]:
        """Return the entries of a level, of one country or of all."""
        return [
            entry
            for entry in self.entries.values()
            if entry.level == level and country in (None, entry.country)
        ]
