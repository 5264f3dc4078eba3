"""Ukraine after its own codifier: raions, hromadas, all settlements and the districts of cities.

GeoNames numbers raions by the codifier's digits; settlements that both know take the codifier's
official name. What GeoNames lacks comes from the codifier, with coordinates where the postal
codes have them.
"""

import re
from collections import defaultdict
from itertools import takewhile

import codifier
import spelling
import tabled
import tables
from codifier import Row
from entry import Entry, Gathered
from matching import Matching
from romanise import romanise

from onrecord.gazetteer.names import normal

_COUNTRY = "UA"
_ZONE = "Europe/Kyiv"
_NOUN = re.compile(r"^(?P<bare>.+?)\s+Ra[iy]on$")
_ENDING = 3
"""Letters of a town's name that may change in the name of its raion: Мукачево, Мукачівський."""


def gather(found: Gathered) -> None:
    """Add the codifier's places to the world's, and give those they share their official names."""
    Ukraine(found, list(codifier.rows())).gather()


class Ukraine:
    """The joining of the codifier's rows with the entries gathered from GeoNames."""

    def __init__(self, found: Gathered, rows: list[Row]) -> None:
        self._found = found
        self._rows = rows
        self._table = tabled.load("ukraine")
        self._units = {
            unit.code.rpartition(".")[2]: unit
            for unit in tables.units()
            if unit.code.startswith("UA.") and unit.code.count(".") == 2
        }
        self._regions = {
            row.code: found.by_code.get(self._table["regions"][row.code[2:4]])
            for row in rows
            if not row.above
        }
        settlements = found.of_level("settlement", _COUNTRY)
        self._raion_of = self._raions(settlements)
        self._matching = Matching(rows, settlements, self._raion_of)
        self._entries: dict[str, Entry] = {}

    def gather(self) -> None:
        """Add or complete every row's entry, holders first."""
        for row in self._rows:
            if row.category == codifier.OBLAST:
                self._region(row)
            elif row.category == codifier.RAION:
                self._take(row, self._raion(row))
            elif row.category == codifier.HROMADA:
                self._take(row, self._unit(row, "Hromada", "громада"))
            elif row.category == codifier.DISTRICT:
                self._take(row, self._city_district(row))
            elif row.category in codifier.SETTLEMENTS and row.code not in self._matching.hidden:
                self._settlement(row)
        self._settle_rest()
        self._name_raions()

    def _raions(self, settlements: list[Entry]) -> dict[str, str]:
        """Return each settlement's raion by GeoNames, or its oblast's two digits, by entry id."""
        oblasts = {code: digits for digits, code in self._table["regions"].items()}
        found = {}
        for city in tables.cities():
            last = city.units[-1] if city.units else ""
            digits = last.rpartition(".")[2] if last.count(".") == 2 else oblasts.get(last, "")
            found[f"geonames:{city.geonames}"] = digits
        return {entry.id: found.get(entry.id, "") for entry in settlements}

    def _take(self, row: Row, entry: Entry) -> None:
        self._found.add(entry)
        self._entries[row.code] = entry

    def _unit(self, row: Row, word: str, ukrainian: str) -> Entry:
        region = self._regions[row.above[0]]
        return Entry(
            id=f"katottg:{row.code}",
            name=f"{romanise(row.name)} {word}",
            country=_COUNTRY,
            level="district",
            region=region.id if region else None,
            within=self._holder(row),
            zone=_ZONE,
            aliases={f"{row.name} {ukrainian}"},
        )

    def _region(self, row: Row) -> None:
        if region := self._regions[row.code]:
            region.aliases |= {f"{row.name} область", f"{romanise(row.name)} oblast"}

    def _raion(self, row: Row) -> Entry:
        entry, unit = self._unit(row, "District", "район"), self._units.get(row.raion)
        if unit:
            entry.id, entry.code = f"geonames:{unit.geonames}", unit.code
            entry.aliases |= set(spelling.readable([unit.name, *unit.aliases]))
        return entry

    def _city_district(self, row: Row) -> Entry:
        entry = self._unit(row, "District", "район")
        city = self._entries[row.above[-1]]
        entry.region, entry.within = city.region, city.id
        centres = self._table["district centres"].get(city.name, {})
        entry.lat, entry.lon = centres.get(entry.name, (None, None))
        entry.aliases |= set(self._table["city districts"].get(entry.name, []))
        for twin in self._found.of_level("neighbourhood", _COUNTRY):
            if twin.within == city.id and f"{row.name} район" in twin.aliases:
                entry.lat, entry.lon = entry.lat or twin.lat, entry.lon or twin.lon
                entry.population = entry.prominence = twin.population
                entry.aliases |= {twin.name, *twin.aliases}
                self._found.remove(twin)
        return entry

    def _settlement(self, row: Row) -> None:
        if row.category == codifier.CITY:
            known = self._found.entries[self._table["special cities"][row.name]]
        elif row.code in self._matching.pairs:
            known = self._matching.pairs[row.code]
            known.within = self._holder(row)
        else:
            self._take(row, self._unknown(row))
            return
        known.aliases |= {known.name, row.name}
        known.name = romanise(row.name)
        self._entries[row.code] = known

    def _unknown(self, row: Row) -> Entry:
        entry, point = self._unit(row, "", ""), self._matching.point(row)
        entry.name, entry.level, entry.aliases = romanise(row.name), "settlement", {row.name}
        if point:
            entry.lat, entry.lon = point.lat, point.lon
        return entry

    def _settle_rest(self) -> None:
        """Put the settlements that the codifier could not be matched with into their raions."""
        raions = {
            row.raion: self._entries[row.code].id
            for row in self._rows
            if row.category == codifier.RAION
        }
        for id_, raion in self._raion_of.items():
            entry = self._found.entries[id_]
            if entry.within == entry.region and raion in raions:
                entry.within = raions[raion]

    def _name_raions(self) -> None:
        """Call raions after their town in English: Bakhmut District."""
        towns: dict[str, list[Row]] = defaultdict(list)
        for row in self._rows:
            if row.category in codifier.SETTLEMENTS and row.code in self._entries:
                towns[row.raion].append(row)
        for row in self._rows:
            if row.category == codifier.RAION:
                entry = self._entries[row.code]
                if town := self._town(row, entry, towns[row.raion]):
                    entry.aliases.add(entry.name)
                    entry.name = f"{town.name} District"

    def _town(self, raion: Row, entry: Entry, towns: list[Row]) -> Entry | None:
        nouns = {normal(match["bare"]) for name in entry.aliases if (match := _NOUN.match(name))}
        named = [
            self._entries[town.code]
            for town in towns
            if _named_after(raion.name, town.name)
            or nouns & {normal(alias) for alias in self._entries[town.code].aliases}
        ]
        return max(named, key=lambda town: town.population, default=None)

    def _holder(self, row: Row) -> str:
        holders = (self._entries.get(code) for code in reversed(row.above))
        region = self._regions[row.above[0]] if row.above else None
        held = next((entry.id for entry in holders if entry), None)
        return held or (region or self._found.countries[_COUNTRY]).id


def _named_after(raion: str, town: str) -> bool:
    pairs = zip(raion.lower(), town.lower(), strict=False)
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return common >= max(3, len(town) - _ENDING)
