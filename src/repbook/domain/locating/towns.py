"""Find towns by name, state or province and address, as most countries write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from repbook.domain.locating.choosing import choose, within
from repbook.domain.locating.distance import Point
from repbook.domain.locating.folded import fold_town
from repbook.domain.locating.found import UNKNOWN, Doubt, Found, How, Place, doubtful
from repbook.domain.reading.folding import fold_label, has_han

NEAR_WINS = frozenset(("US", "CN"))
"""Where Base tells small namesakes apart; elsewhere it was wrong in 15 of 58."""
TERRITORIES = frozenset(
    (
        *("west", "east", "south", "north", "central", "midwest", "northeast", "northwest"),
        *("southeast", "southwest", "downtown", "uptown", "airport", "home", "office", "key"),
        *(
            "other",
            "rest",
            "local",
            "remote",
            "center",
            "centre",
            "city",
            "metro",
            "inner",
            "outer",
        ),
    )
)
MOST_WORDS = 4
HIDDEN = "*"
"""The data's sign of a namesake too small to be in it."""
_PARTS = r"[,;|/\n\r，；、]+"


class Towns:
    """The towns of one country: `regions` by code, `rows` of the data by folded name."""

    def __init__(self, country: str, text: str, names: Sequence[str] = ()) -> None:
        head, _, body = text.partition("\n\n")
        self.country = country
        self.regions = dict(line.split("\t") for line in head.split("\n") if line)
        self.near_wins = country in NEAR_WINS
        self._rows: dict[str, list[str]] = {}
        for line in filter(None, body.split("\n")):
            key, _, rest = line.partition("\t")
            self._rows.setdefault(key, []).append(rest)
        self._by_name = {fold_town(name): code for code, name in self.regions.items() if name}
        if country == "US":
            self._by_name |= {code.lower(): code for code in self.regions}
            self._states = {fold_town(name) for name in self.regions.values()}
        else:
            self._states = set()
        self._own = {fold_town(name) for name in (country, *names)}

    @property
    def is_empty(self) -> bool:
        """Tell whether no town of the country is known: nothing is shipped for it."""
        return not self._rows

    def named(self, key: str, region: str = "") -> list[Place]:
        """Return the towns of a folded name, of all or of one region."""
        own = [self._place(key, row) for row in self._rows.get(key, ())]
        if not region:
            return own
        return [place._replace(hidden=False) for place in own if place.region == region]

    def _place(self, key: str, row: str) -> Place:
        name, lat, lon, people, region, flags = row.split("\t")
        label = name or key.title()
        state = region if self.country == "US" else self.regions.get(region, "")
        label = f"{label}, {state}" if state else label
        at = float(lat), float(lon)
        return Place(label, at, int(people) * 1000, region, hidden=HIDDEN in flags)

    def region(self, key: str) -> str:
        """Return the code of a state or province by its folded name, "" for none."""
        return self._by_name.get(key.replace(" ", "") if len(key) <= MOST_WORDS else key, "")

    def fold(self, text: str) -> str:
        """Return a name as the towns here are found by it."""
        return fold_label(text) if has_han(text) else fold_town(text)

    def parts(self, text: str) -> list[str]:
        """Return the folded parts of a text between commas, without the country's own name."""
        parts = [part for part in (self.fold(one) for one in re.split(_PARTS, text)) if part]
        while len(parts) > 1 and parts[-1] in self._own:
            parts.pop()
        return parts

    def is_state(self, key: str) -> bool:
        """Tell whether a name is that of a state, which is no place."""
        return key in self._states


def find_area(towns: Towns, text: str, base: Point | None, doubt: Doubt, region: str = "") -> Found:
    """Return what the name of an area means; `region` is what the address says besides."""
    parts = towns.parts(text)
    if not parts:
        return UNKNOWN
    for key, state in _pairs(towns, parts):
        if found := towns.named(key, state):
            return choose(found, base, doubt, near_wins=towns.near_wins, how=How.NAME)
    if len(parts) > 1 or parts[0] in TERRITORIES:
        near = within(towns.named(parts[0]), base, doubt) if len(parts) == 1 else []
        return choose(near, base, doubt, near_wins=True, how=How.BASE)
    if region and (found := towns.named(parts[0], region)):
        return choose(found, base, doubt, near_wins=towns.near_wins, how=How.ADDRESS)
    return _alone(towns, parts[0], base, doubt)


def _alone(towns: Towns, key: str, base: Point | None, doubt: Doubt) -> Found:
    """Return what a name alone means: no state, and no small town that is not near Base."""
    places = towns.named(key)
    near = within(places, base, doubt)
    if towns.is_state(key):
        found = choose(near, base, doubt, near_wins=True, how=How.BASE)
        return found if found.sure else doubtful(places)
    if all(place.people < doubt.small for place in places):
        found = choose(near, base, doubt, near_wins=towns.near_wins, how=How.NAME)
        return found if found.sure else doubtful(places)
    return choose(places, base, doubt, near_wins=towns.near_wins, how=How.NAME)


def _pairs(towns: Towns, parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield town and region as they may stand beside one another, both ways round."""
    for one, other in pairwise(parts):
        for key, state in ((one, other), (other, one)):
            if region := towns.region(_letters(state)):
                yield _letters(key), region
    for part in parts:
        yield from _in_one(towns, part)


def _in_one(towns: Towns, part: str) -> Iterator[tuple[str, str]]:
    """Yield a town and the region behind it, such as Portland OR, unless the whole is a town."""
    words = _letters(part).split()
    if towns.named(part):
        return
    for count in range(1, min(MOST_WORDS, len(words))):
        if region := towns.region(" ".join(words[-count:])):
            yield " ".join(words[:-count]), region


def _letters(part: str) -> str:
    """Return a part without numbers, such as postal codes."""
    return " ".join(word for word in part.split() if not any(sign.isdigit() for sign in word))


def find_address(towns: Towns, text: str) -> tuple[list[Place], str]:
    """Return the towns that an address names beside their region, and the region that it names.

    It is read from its end, where towns stand.
    """
    parts = towns.parts(text)
    for start in range(len(parts) - 1, -1, -1):
        for key, region in _pairs(towns, parts[max(0, start - 1) : start + 1]):
            if found := towns.named(key, region):
                return found, region
    regions = (towns.region(_letters(part)) for part in reversed(parts))
    return [], next(filter(None, regions), "")


def town_of(towns: Towns, text: str) -> str:
    """Return the last part of an address that names a town, "" where none does."""
    keys = (_letters(part) for part in reversed(towns.parts(text)))
    return next((key for key in keys if towns.named(key)), "")


def find_town(towns: Towns, area: str, address: str, base: Point | None, doubt: Doubt) -> Found:
    """Return where a customer is: by address with region, by area, by a town of the address."""
    places, region = find_address(towns, address) if address else ([], "")
    by_address = choose(places, base, doubt, near_wins=towns.near_wins, how=How.ADDRESS)
    if by_address.sure:
        return by_address
    by_area = find_area(towns, area, base, doubt, region)
    if by_area.sure or not address:
        return by_area
    if places:
        return by_address
    key = town_of(towns, address)
    told = find_area(towns, key, base, doubt) if key else UNKNOWN
    if told.sure:
        return told._replace(how=How.ADDRESS) if told.how is How.NAME else told
    return by_area if by_area.candidates else told


def by_code(names: Mapping[str, tuple[str, ...]], text: str) -> str:
    """Return a country's code by code, English name or three letters, "" for none."""
    if (code := text.strip().upper()) in names:
        return code
    wanted = fold_town(text)
    for code, known in names.items():
        if wanted and wanted in (code.lower(), *map(fold_town, known)):
            return code
    return ""
