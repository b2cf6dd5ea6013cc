"""What the table Places says of areas: which a user has settled, and where they lie."""

from __future__ import annotations

from collections.abc import Container

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.locating.coordinates import fault_of, read_pair
from repbook.domain.locating.distance import Point
from repbook.domain.locating.found import Found, How
from repbook.domain.locating.locate import Finder, Text
from repbook.domain.reading.folding import fold_label
from repbook.domain.values import Problem
from repbook.record import NamedTuple
from repbook.text import Said, said

PLACES = "places"


class Row(NamedTuple):
    """One row: where it stands, what became of its area, whether its user filled it in."""

    at: int
    area: str
    found: Found
    settled: bool


def area_key(area: str) -> str:
    """Return an area as rows and customers are compared by it: without case, width and script."""
    return fold_label(area) or area.strip()


def typed_point(rows: Rows, row: int) -> Point | Said | None:
    """Return the coordinates in a row's lat and lon, what is wrong with them, None where blank.

    Two numbers in the first cell count as both.
    """
    lat, lon = rows.get(row, "lat"), rows.get(row, "lon")
    if lat in (None, "") and lon in (None, ""):
        return None
    if isinstance(lat, str) and lon in (None, "") and (pair := read_pair(lat)):
        lat, lon = pair
    numbers = [value if type(value) is float else None for value in (lat, lon)]
    fault = fault_of(*numbers)
    if fault is not None:
        return said(f"places.{fault.value}", lat=_shown(lat), lon=_shown(lon))
    return (float(numbers[0] or 0), float(numbers[1] or 0))


def _shown(value: object) -> str:
    return "–" if value in (None, "") else f"{value:g}" if isinstance(value, float) else str(value)


def is_typed(rows: Rows, row: int) -> bool:
    """Tell whether a customer's coordinates are other than those that were last found for it."""
    point = typed_point(rows, row)
    return point is not None and (
        isinstance(point, Said) or sign_of(point) != rows.text(row, "located_sign")
    )


def sign_of(point: Point) -> str:
    """Return coordinates as one text: beside those that Find places wrote; typed ones differ."""
    return f"{point[0]:.10g},{point[1]:.10g}"


def split(rows: Rows, row: int, point: Point, changes: Changes, key: str | int) -> None:
    """Set coordinates that stand in one cell apart."""
    if isinstance(rows.get(row, "lat"), str):
        changes.update(rows.table, key, lat=point[0], lon=point[1])


def read_rows(
    snapshot: Snapshot, finder: Finder, changes: Changes, only: Container[str] | None = None
) -> dict[str, Row]:
    """Return the areas of Places by key; of two rows of an area the one that is filled in counts.

    With `only`, keys of areas, no other row is looked at.
    """
    rows = snapshot.tables[PLACES]
    found: dict[str, Row] = {}
    for row in rows.filled():
        area = rows.text(row, "area")
        key = area_key(area)
        if not key or (only is not None and key not in only):
            continue
        one = _read(rows, row, area, finder, changes)
        if key not in found or (one.settled and not found[key].settled):
            found[key] = one
    return found


def _read(rows: Rows, row: int, area: str, finder: Finder, changes: Changes) -> Row:
    point = typed_point(rows, row)
    if isinstance(point, Said):
        changes.problems.append(Problem(rows.where(row, "lat"), point))
    elif point is not None:
        split(rows, row, point, changes, row)
        return Row(row, area, Found(How.TYPED, point), True)
    if within := rows.text(row, "within"):
        told = finder.inside(area, within)
        if not told.sure:
            why = said("places.not_within", area=area, within=within)
            changes.problems.append(Problem(rows.where(row, "within"), why))
        return Row(row, area, told._replace(how=How.NAME) if told.sure else told, told.sure)
    return Row(row, area, finder.find(Text(area)), False)
