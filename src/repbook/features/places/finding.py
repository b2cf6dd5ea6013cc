"""Find where customers are: write their coordinates, and the areas that stay open to Places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import moment
from repbook.domain.locating.distance import Point
from repbook.domain.locating.found import UNKNOWN, Doubt, Found, How
from repbook.domain.locating.locate import Finder, Text, find_base
from repbook.domain.locating.towns import by_code
from repbook.domain.reading.folding import has_han, traditional
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.places.atlas import atlas
from repbook.features.places.rows import (
    PLACES,
    Row,
    area_key,
    is_typed,
    read_rows,
    sign_of,
    split,
    typed_point,
)
from repbook.features.places.table import ASKED, LEVELS, LOCATED, WATCHED, WRITTEN
from repbook.record import NamedTuple
from repbook.schema.registry import CUSTOMERS, SETTINGS, TABLES
from repbook.text import Said, said, say

READS: Reads = {
    CUSTOMERS: ("id", "name", *WATCHED, *WRITTEN),
    PLACES: TABLES[PLACES].keys(),
}


class Places(NamedTuple):
    """How many customers were found, are in doubt, are unknown; areas to settle; the changes."""

    found: int
    doubtful: int
    unknown: int
    areas: tuple[str, ...]
    base: Point | None
    changes: Changes
    based: bool = True
    """Whether Base says anything, readable or not."""
    shipped: bool = True
    """Whether any place of the country comes with Repbook."""
    asked: tuple[str, ...] = ()
    """The doubtful area with most customers, then the places that it may be."""


def find_places(snapshot: Snapshot, now: datetime, given: Mapping[str, str]) -> Places:
    """Find every customer anew; what was typed stays. Refused without a country.

    `given` are settings, `country` and `base`, that are set first.
    """
    changes = Changes("places", problems=list(snapshot.problems), show=PLACES)
    snapshot = snapshot._replace(settings={**snapshot.settings, **given})
    changes.settings |= given
    country = country_of(snapshot)
    base = _base(snapshot, country, changes)
    finder = Finder(atlas(), country, base, doubt_of(snapshot))
    if not finder.knows_any:
        label = SETTINGS["country"].label.get(snapshot.lang)
        changes.problems.append(Problem(label, said("places.not_shipped", country=country)))
    areas = read_rows(snapshot, finder, changes)
    counts, open_areas = _customers(snapshot, finder, areas, changes)
    _note_areas(snapshot, areas, open_areas, changes)
    _keep(snapshot, "base_lat", base and base[0], changes)
    _keep(snapshot, "base_lon", base and base[1], changes)
    if changes or not snapshot.setting(ASKED):
        changes.settings[ASKED] = moment(now)
    named = tuple(sorted(one.area for one in open_areas.values() if one.waiting))
    doubtful, unknown = counts[How.DOUBTFUL], counts[How.UNKNOWN]
    found = sum(counts.values()) - doubtful - unknown
    based = bool(snapshot.setting("base"))
    asked = _asked(open_areas.values(), snapshot.lang)
    return Places(found, doubtful, unknown, named, base, changes, based, finder.knows_any, asked)


def _asked(areas: Iterable[Area], lang: str) -> tuple[str, ...]:
    """Return the doubtful area with most customers, and what it may be; () for none."""
    doubtful = [each for each in areas if each.waiting and each.found.candidates]
    if not doubtful:
        return ()
    most = max(doubtful, key=lambda each: each.waiting)
    found = (_one_of(each, lang) for each in most.found.candidates)
    return (most.area, *found)


def finder_of(snapshot: Snapshot) -> Finder | None:
    """Return the finder of the workbook as Find places left it, None where Country is none."""
    country = by_code(atlas().countries, as_text(snapshot.setting("country")))
    if not country:
        return None
    lat, lon = (snapshot.setting(key) for key in ("base_lat", "base_lon"))
    base = (lat, lon) if type(lat) is float and type(lon) is float else None
    return Finder(atlas(), country, base, doubt_of(snapshot))


def country_of(snapshot: Snapshot) -> str:
    """Return the code of the country on Settings; Refused where it is blank or none."""
    told = as_text(snapshot.setting("country"))
    if not told:
        raise Refused("places.no_country", file=snapshot.name)
    if code := by_code(atlas().countries, told):
        return code
    raise Refused("places.bad_country", country=told, file=snapshot.name)


def doubt_of(snapshot: Snapshot) -> Doubt:
    """Return the numbers of Policy that decide between namesakes."""
    return Doubt(*(snapshot.number(f"place_{key}") for key in Doubt._fields))


def _base(snapshot: Snapshot, country: str, changes: Changes) -> Point | None:
    """Return where Base is; a text that is no place, or several, is a problem."""
    told = as_text(snapshot.setting("base"))
    if not told:
        return None
    found = find_base(Finder(atlas(), country, None, doubt_of(snapshot)), told)
    if not found.sure:
        label = SETTINGS["base"].label.get(snapshot.lang)
        changes.problems.append(Problem(label, no_base(told, found, snapshot.lang)))
    return found.at


def no_base(told: str, found: Found, lang: str) -> Said:
    """Return why a text is no Base."""
    if found.candidates:
        return said("places.base_doubtful", None, base=told, places=_listed(found, lang))
    return said("places.base_unknown", None, base=told)


def _listed(found: Found, lang: str) -> str:
    """Return what a text may mean, as a workbook in a language writes it."""
    between = say("commands.between", lang)
    return between.join(_one_of(each, lang) for each in found.candidates)


def _one_of(candidate: str, lang: str) -> str:
    return traditional(candidate) if lang == "zh-TW" else candidate


def _keep(snapshot: Snapshot, key: str, value: float | None, changes: Changes) -> None:
    if (snapshot.setting(key) or None) != value:
        changes.settings[key] = value


class Area(NamedTuple):
    """An area as its customers have it: how many, how many of them wait, what it may be."""

    area: str
    customers: int = 0
    waiting: int = 0
    found: Found = UNKNOWN


def _customers(
    snapshot: Snapshot, finder: Finder, areas: dict[str, Row], changes: Changes
) -> tuple[dict[How, int], dict[str, Area]]:
    """Write where each customer is; return the counts, and the areas."""
    rows = snapshot.tables[CUSTOMERS]
    counts = dict.fromkeys(How, 0)
    seen: dict[str, Area] = {}
    for row in rows.filled():
        found = place_row(snapshot, rows, row, finder, areas, changes)
        counts[found.how] += 1
        if area := rows.text(row, "area"):
            count_area(seen, area, found)
    return counts, seen


def count_area(seen: dict[str, Area], area: str, found: Found) -> None:
    """Count a customer of an area; what its doubtful ones may be is kept first."""
    key = area_key(area)
    before = seen.get(key, Area(area))
    waits = not found.sure
    worse = waits and (before.found.sure or not before.waiting or found.how is How.DOUBTFUL)
    seen[key] = Area(
        before.area,
        before.customers + 1,
        before.waiting + waits,
        found if worse or not before.customers else before.found,
    )


def place_row(
    snapshot: Snapshot,
    rows: Rows,
    row: int,
    finder: Finder,
    areas: dict[str, Row],
    changes: Changes,
) -> Found:
    """Write where one customer is, as far as that is new, and return it."""
    key: RowKey = rows.text(row, "id") or row
    if isinstance(key, str) and rows.index()[key] != row:
        key = row
    point = typed_point(rows, row)
    if isinstance(point, Said):
        changes.problems.append(Problem(rows.where(row, "lat"), point))
        _write(rows, row, key, {LOCATED: snapshot.label(f"{LOCATED}.{How.UNKNOWN}")}, changes)
        return UNKNOWN
    if point is not None and is_typed(rows, row):
        split(rows, row, point, changes, key)
        told: dict[str, Value] = {
            LOCATED: snapshot.label(f"{LOCATED}.{How.TYPED}"),
            "located_sign": None,
        }
        _write(rows, row, key, told, changes)
        return Found(How.TYPED, point)
    found = find_text({one: rows.text(row, one) for one in WATCHED}, finder, areas)
    _write(rows, row, key, written(snapshot, found), changes)
    return found


def find_text(texts: dict[str, str], finder: Finder, areas: dict[str, Row]) -> Found:
    """Return where the texts of a card lie; a settled area comes before all others."""
    settled = areas.get(area_key(texts["area"])) if areas and texts["area"] else None
    if settled is not None and settled.settled:
        return settled.found
    levels = [texts[one] for one in LEVELS if texts[one]]
    whole = _whole_address(texts["address"], levels)
    return finder.find(Text(texts["area"], texts["postcode"], whole))


def _whole_address(address: str, levels: list[str]) -> str:
    """Return an address with the parts that stand in columns of their own, as it is written."""
    if not levels or all(level in address for level in levels):
        return address
    if has_han("".join(levels)):
        return " ".join((*levels, address))
    return ", ".join(part for part in (address, *reversed(levels)) if part)


def written(snapshot: Snapshot, found: Found) -> dict[str, Value]:
    """Return what the columns of Customers hold for what was found."""
    label = snapshot.label(f"{LOCATED}.{found.how}")
    if found.at is None:
        return {"lat": None, "lon": None, LOCATED: label, "located_sign": None}
    lat, lon = found.at
    return {"lat": lat, "lon": lon, LOCATED: label, "located_sign": sign_of(found.at)}


def _write(rows: Rows, row: int, key: RowKey, new: dict[str, Value], changes: Changes) -> None:
    moved = {one: value for one, value in new.items() if (rows.get(row, one) or None) != value}
    if moved:
        changes.update(CUSTOMERS, key, **moved)


def _note_areas(
    snapshot: Snapshot, areas: dict[str, Row], seen: dict[str, Area], changes: Changes
) -> None:
    """Bring Places up to date: a row an area that waits, and what became of those it has."""
    rows = snapshot.tables[PLACES]
    for key, row in areas.items():
        area = seen.get(key, Area(row.area, found=row.found))
        _update(snapshot, rows, row, area, changes)
    changes.insert(PLACES, new_areas(snapshot, areas, seen.items()))


def new_areas(
    snapshot: Snapshot, areas: dict[str, Row], seen: Iterable[tuple[str, Area]]
) -> list[dict[str, Value]]:
    """Return rows for the areas that wait and have none."""
    waiting = [area for key, area in seen if area.waiting and key not in areas]
    ranked = sorted(waiting, key=lambda area: (-area.waiting, area.area))
    return [{"area": one.area, **_figures(snapshot, one.waiting, one.found)} for one in ranked]


def recount(
    snapshot: Snapshot,
    areas: dict[str, Row],
    came: Mapping[str, Area],
    left: Mapping[str, Area],
    changes: Changes,
) -> None:
    """Add to the rows of areas the customers that came, less those that left."""
    rows = snapshot.tables[PLACES]
    for key, row in areas.items():
        new, old = came.get(key, Area(row.area)), left.get(key, Area(row.area))
        more = new.customers - old.customers if row.settled else new.waiting - old.waiting
        status = rows.text(row.at, "status")
        if (not more and status) or row.area in changes.deletes.get(PLACES, ()):
            continue
        count = max((rows.number(row.at, "customers") or 0) + more, 0)
        found = new.found if new.waiting and not row.settled else row.found
        moved: dict[str, Value] = {"customers": count or None}
        changes.update(PLACES, row.at, **(moved if status else _figures(snapshot, count, found)))


def _update(snapshot: Snapshot, rows: Rows, row: Row, area: Area, changes: Changes) -> None:
    customers = area.customers if row.settled else area.waiting
    told = row.settled or (area.waiting and row.found.candidates)
    found = row.found if told else area.found
    new = _figures(snapshot, customers, found)
    moved = {key: value for key, value in new.items() if (rows.get(row.at, key) or None) != value}
    if moved:
        changes.update(PLACES, row.at, **moved)


def _figures(snapshot: Snapshot, customers: float, found: Found) -> dict[str, Value]:
    return {
        "customers": float(customers) or None,
        "status": snapshot.label(f"{LOCATED}.{found.how}"),
        "candidates": _listed(found, snapshot.lang) or None,
    }
