"""Find the divisions of China by name and address: province, city and district in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from repbook.domain.locating.choosing import choose, within
from repbook.domain.locating.distance import Point
from repbook.domain.locating.division_names import SHORTEST, is_road, is_zone, short_name
from repbook.domain.locating.found import Doubt, Found, How, Place, doubtful
from repbook.domain.reading.folding import fold_text
from repbook.domain.reading.places import is_municipality

PROVINCE, CITY, DISTRICT = 1, 2, 3
WITHOUT_CITIES = ("11", "12", "31", "50", "81", "82")
"""What is a place although it stands where provinces stand."""
MUNICIPALITIES = ("11", "12", "31", "50")
OF_COUNTRY = {"TW": "71", "HK": "81", "MO": "82"}
_IGNORED = r"[\s,，、/|·\-]+"
_AHEAD = r"\d{5,6}|中华人民共和国|中国"
_EMPTY = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")


class Divisions:
    """The divisions by their names, old ones too; those of one country first."""

    def __init__(self, text: str, country: str = "CN") -> None:
        self._first = OF_COUNTRY.get(country, "")
        self._full: dict[str, list[str]] = {}
        self._short: dict[str, list[str]] = {}
        self._known: dict[str, tuple[str, Point]] = {}
        self._made: dict[str, Place] = {}
        for line in text.split("\n"):
            code, name, lat, lon, *before = line.split("\t")
            self._known[code] = (name, (float(lat), float(lon)))
            for one in (name, *before):
                self._full.setdefault(one, []).append(code)
                if (short := short_name(one)) != one:
                    self._short.setdefault(short, []).append(code)
        self._reach: dict[str, int] = {}
        for one in (*self._full, *self._short):
            start = one[:SHORTEST]
            self._reach[start] = max(self._reach.get(start, 0), len(one))

    def named(self, name: str) -> list[Place]:
        """Return the divisions called so in full, else those that are in short."""
        return self._places(self._full.get(name, ())) or self._places(self._short.get(name, ()))

    def of(self, name: str) -> list[Place]:
        """Return the divisions called so in full or in short."""
        return self._places((*self._full.get(name, ()), *self._short.get(name, ())))

    def codes(self) -> list[str]:
        """Return the codes of all divisions, in order."""
        return list(self._known)

    def _places(self, codes: Iterable[str]) -> list[Place]:
        own = [code for code in codes if code.startswith(self._first)]
        return [self.place(code) for code in dict.fromkeys(own or codes)]

    def place(self, code: str) -> Place:
        """Return a division with its label: those above it, then its own name."""
        if code not in self._made:
            self._made[code] = self._make(code)
        return self._made[code]

    def _make(self, code: str) -> Place:
        name, at = self._known[code]
        own = bool(self._first) and code.startswith(self._first)
        above = (f"{code[:4]}00",) if own else (f"{code[:2]}0000", f"{code[:4]}00")
        names = [self._known[one][0] for one in above if one in self._known and one != code]
        return Place(" ".join((*names, name)), at, 0, code, level_of(code))

    def read(self, text: str) -> list[Place]:
        """Return the last division at the start of an address, several where it may be any.

        Each lies inside the one before; a district in short comes only after one.
        """
        text = clean(text)
        held: list[Place] = []
        at = 0
        while at < len(text):
            step, found = self._next(text[at:], held)
            if not step:
                break
            held, at = found or held, at + step
        return held

    def levels(self, address: str) -> tuple[str, str, str] | None:
        """Return the province, city and district at the start of an address, None where in doubt.

        Each is "" where there is none, as Taiwan's province is here; a municipality is both.
        One name in short, such as 朝阳 of 朝阳门外大街, is sure of a municipality alone.
        """
        told = self.read(address)
        if len(told) != 1 or _is_wide(told[0]) or not _is_said(told[0], clean(address)):
            return None
        code, level = told[0].region, told[0].level
        first, city, own = (self._name(one) for one in (f"{code[:2]}0000", f"{code[:4]}00", code))
        city = own if level == CITY else city
        if code.startswith(WITHOUT_CITIES):
            city = first
        elif code.startswith(OF_COUNTRY["TW"]):
            first = city if is_municipality(city) else ""
        return first, city, own if level == DISTRICT else ""

    def _name(self, code: str) -> str:
        return self._known[code][0] if code in self._known else ""

    def _next(self, rest: str, above: Sequence[Place]) -> tuple[int, list[Place]]:
        """Return how many letters are read, and the divisions that they name."""
        for word in _EMPTY:
            if above and rest.startswith(word):
                return len(word), []
        again = {name for place in above for name in names_of(place)}
        start = rest[:SHORTEST]
        alike = (len(name) for name in again if name.startswith(start))
        # No longer word can be a name: most streets begin like none.
        longest = max(self._reach.get(start, 0), *alike, 0)
        for size in range(min(longest, len(rest)), SHORTEST - 1, -1):
            word = rest[:size]
            known = word in self._full or word in self._short
            if known and (places := self._said(word, rest[size:], above)):
                return size, places
            if word in again:
                return size, []
        return 0, []

    def _said(self, word: str, after: str, above: Sequence[Place]) -> list[Place]:
        full = self._places(self._full.get(word, ()))
        short = [] if is_road(after) else self._places(self._short.get(word, ()))
        if above:
            return [one for one in (*full, *short) if any(inside(one, two) for two in above)]
        return full or [one for one in short if one.level < DISTRICT or _of_municipality(one)]


def clean(text: str) -> str:
    """Return a Chinese text folded, without blanks, signs, a postal code and the country ahead."""
    text = re.sub(_IGNORED, "", fold_text(text))
    while ahead := re.match(_AHEAD, text):
        text = text[ahead.end() :]
    return text


def level_of(code: str) -> int:
    """Return a code's level; what lies in no city, as in Taiwan and Hainan, is one itself."""
    if code[2:] == "0000":
        return PROVINCE
    alone = code[2:4] == "90" or code.startswith("7190")
    return CITY if alone or code[4:] == "00" else DISTRICT


def _is_said(place: Place, text: str) -> bool:
    """Tell whether an address names a division in full, or two levels at least."""
    names = place.label.split()
    said = sum(short_name(name) in text for name in names)
    return names[-1] in text or said > 1 or (said > 0 and place.region.endswith("0000"))


def names_of(place: Place) -> tuple[str, ...]:
    """Return a division's name in full and in short."""
    name = place.label.rpartition(" ")[2]
    return name, short_name(name)


def inside(one: Place, other: Place) -> bool:
    """Tell whether a division lies in another one."""
    return one.level > other.level and one.region.startswith(other.region[: 2 * other.level])


def find_division(
    known: Divisions, area: str, address: str, base: Point | None, doubt: Doubt
) -> Found:
    """Return where a customer is: by the address as far as it tells, else by the area's name."""
    told = known.read(address) if address else []
    named = _of_area(known, area)
    if told and (found := _by_address(told, named, base, doubt)).sure:
        return found
    if named:
        return _by_name(known, area, named, base, doubt)
    return doubtful([place for place in told if not _is_wide(place)])


def _by_address(told: list[Place], named: list[Place], base: Point | None, doubt: Doubt) -> Found:
    """Return what address and area say together; the finer of both counts."""
    finer = [place for place in named if any(inside(place, one) for one in told)]
    both = finer or [one for one in told if any(inside(one, p) or one == p for p in named)]
    places = [place for place in both or told if not _is_wide(place)]
    return choose(places, base, doubt, near_wins=True, how=How.ADDRESS)


def _of_area(known: Divisions, area: str) -> list[Place]:
    """Return what an area's name may be, read both ways round where it has parts."""
    parts = [part for part in re.split(_IGNORED, fold_text(area)) if part]
    if len(parts) > 1:
        ways = (known.read("".join(parts)), known.read("".join(reversed(parts))))
        deepest = max(ways, key=lambda way: (max((p.level for p in way), default=0), -len(way)))
        if deepest:
            return deepest
    name = clean(area)
    return known.of(name) if name and known.of(name) else known.read(area)


def _by_name(
    known: Divisions, area: str, named: list[Place], base: Point | None, doubt: Doubt
) -> Found:
    name = clean(area)
    places = [place for place in named if not _is_wide(place)]
    wide = len(places) < len(named)
    near = within(places, base, doubt)
    exact = [place for place in places if names_of(place)[0] == name]
    if is_zone(name):
        return choose(near, base, doubt, near_wins=True, how=How.BASE)
    if exact or not known.of(name):
        return choose(exact or places, base, doubt, near_wins=True, how=How.NAME)
    if near:
        return choose(places, base, doubt, near_wins=True, how=How.BASE)
    cities = [place for place in places if _is_city(place)]
    rival = wide or any(_of_municipality(place) for place in places)
    found = choose(cities, base, doubt, near_wins=True, how=How.NAME)
    return found if found.sure and not rival else doubtful(places)


def _is_city(place: Place) -> bool:
    return place.level < DISTRICT or place.label.endswith("市")


def _is_wide(place: Place) -> bool:
    """Tell whether it is a province, which is no place to drive to."""
    return place.level == PROVINCE and not place.region.startswith(WITHOUT_CITIES)


def _of_municipality(place: Place) -> bool:
    return place.level == DISTRICT and place.region.startswith(MUNICIPALITIES)
