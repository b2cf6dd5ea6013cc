"""Find where a customer is: the order in which what is known of it is read (M23)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from repbook.domain.locating.coordinates import fault_of, read_pair
from repbook.domain.locating.distance import Point
from repbook.domain.locating.divisions import OF_COUNTRY, Divisions, find_division
from repbook.domain.locating.found import UNKNOWN, Doubt, Found, How
from repbook.domain.locating.postcodes import ZipCodes, read_zip
from repbook.domain.locating.towns import Towns, by_code, find_town
from repbook.domain.reading.folding import has_han
from repbook.record import NamedTuple

CHINESE = frozenset(("CN", *OF_COUNTRY))
WITH_ZIPS = "US"


class Atlas(NamedTuple):
    """The data, each part read when it is first asked for.

    `towns` of a country by its code, `zips` of the US, `divisions` of China as seen from a country;
    `countries` are names by code.
    """

    countries: Mapping[str, tuple[str, ...]]
    towns: Callable[[str], Towns]
    divisions: Callable[[str], Divisions]
    zips: Callable[[], ZipCodes]


class Text(NamedTuple):
    """What a card says of where it is."""

    area: str = ""
    postcode: str = ""
    address: str = ""


class Finder:
    """Finds places in one country, seen from Base; each text once."""

    def __init__(self, atlas: Atlas, country: str, base: Point | None, doubt: Doubt) -> None:
        self.atlas, self.country, self.base, self.doubt = atlas, country, base, doubt
        self._known: dict[Text, Found] = {}

    @property
    def knows_any(self) -> bool:
        """Tell whether there is data of any place in the country."""
        return self.country in CHINESE or not self.atlas.towns(self.country).is_empty

    def find(self, text: Text) -> Found:
        """Return where a customer is, by ZIP code, address or area, each text once."""
        if text not in self._known:
            self._known[text] = self._find(text)
        return self._known[text]

    def _find(self, text: Text) -> Found:
        if self.country == WITH_ZIPS and (code := read_zip(text.postcode)) is not None:
            point = self.atlas.zips().point(code)
            if point is not None:
                return Found(How.POSTCODE, point)
        return self._named(text.area, text.address)

    def _named(self, area: str, address: str) -> Found:
        if not area and not address:
            return UNKNOWN
        if self.country in CHINESE and has_han(area + address):
            known = self.atlas.divisions(self.country)
            found = find_division(known, area, address, self.base, self.doubt)
            if found is not UNKNOWN or has_han(area):
                return found
        towns = self.atlas.towns(self.country)
        return find_town(towns, area, address, self.base, self.doubt)

    def inside(self, area: str, within: str) -> Found:
        """Return an area in the province, state, city or country that the user says it lies in."""
        chinese = self.country in CHINESE and has_han(area + within)
        other = "" if chinese or self._is_region(within) else self._country(within)
        if other:
            return Finder(self.atlas, other, None, self.doubt).find(Text(area))
        if chinese:
            found = self._named("", f"{within} {area}")
            return (
                found if found.sure else self._named("", within) if _says(within, area) else found
            )
        return self._named(f"{area}, {within}", "")

    def _country(self, text: str) -> str:
        return by_code(self.atlas.countries, text)

    def _is_region(self, text: str) -> bool:
        """Tell whether a text is a state or province here: MO is Missouri before it is Macao."""
        towns = self.atlas.towns(self.country)
        return bool(towns.region(towns.fold(text)))


def _says(within: str, area: str) -> bool:
    """Tell whether a text that was to say more names the area itself."""
    return area.strip() in within


def find_base(finder: Finder, text: str) -> Found:
    """Return where Base is: two numbers, a place, or an address."""
    pair = read_pair(text)
    if pair is None:
        return finder.find(Text(text, "", text))
    return UNKNOWN if fault_of(*pair) else Found(How.TYPED, pair)
