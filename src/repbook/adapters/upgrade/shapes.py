"""Join what a user did to a page's drawing with the page's new one.

A chart that the older version delivered and the workbook lacks was deleted, and is not drawn again.
One that was moved keeps its place. One whose cells are still those the older version gave it keeps
its looks: it reads today's cells. Shapes and charts of the user's own come along as they are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.delivered import SheetRecord
from repbook.adapters.upgrade.drawings import Shape, drawing_of, reads, shapes
from repbook.ooxml.chartcache import with_references
from repbook.ooxml.fragments import attributes, find
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.package import rels_part
from repbook.ooxml.staged import Staged

_PLACE = re.compile(rb"<((?:\w+:)?from)>.*?</\1>(?:\s*<((?:\w+:)?to)>.*?</\2>)?", re.DOTALL)
_RELATED = re.compile(rb"(\sr:(?:id|embed|link|pict)=\")([^\"]+)(?=\")")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")


class Drawn(NamedTuple):
    """The drawing of a page as the user has it: its part, and what stands on it."""

    part: str
    shapes: list[Shape]
    charts: dict[str, bytes]


def drawn(session: Session, sheet: SheetInfo) -> Drawn | None:
    """Return the drawing of a sheet with the parts of its charts, None where it has none."""
    part = drawing_of(session.workbook, sheet.part)
    if part is None:
        return None
    found = list(shapes(session.workbook, part))
    package = session.workbook.package
    return Drawn(part, found, {s.chart: package.read(s.chart) for s in found if s.chart})


def own_parts(session: Session, mine: Drawn | None, base: SheetRecord) -> frozenset[str]:
    """Return the parts that shapes of the user's own on a drawing refer to."""
    if mine is None:
        return frozenset()
    rows = {row.id: row for row in session.workbook.package.relationships(mine.part).values()}
    ids = [
        found[1].decode()
        for shape in mine.shapes
        if shape.name not in base.charts
        for found in _RELATED.findall(shape.xml)
    ]
    return frozenset(rows[name].target for name in ids if name in rows)


def delivered_charts(mine: Drawn | None, base: SheetRecord) -> frozenset[str]:
    """Return the parts of the older version's charts that read what it had them read."""
    if mine is None:
        return frozenset()
    return frozenset(
        shape.chart
        for shape in mine.shapes
        if shape.chart
        and shape.name in base.charts
        and reads(mine.charts[shape.chart]) == base.charts[shape.name][1:]
    )


def can_join(mine: Drawn | None, base: SheetRecord, goal: SheetRecord) -> bool:
    """Tell whether the drawings can be joined: own shapes need a drawing to stand on."""
    own = [shape for shape in mine.shapes if shape.name not in base.charts] if mine else []
    return not own or bool(goal.charts)


def join(
    staged: Staged,
    source: Workbook,
    source_sheet: SheetInfo,
    part: str,
    mine: Drawn,
    base: SheetRecord,
) -> None:
    """Bring what the user did into the new drawing of the sheet `part`."""
    drawing = _drawing(staged, part)
    if drawing is None:
        return
    here = {shape.name: shape for shape in mine.shapes}
    place = drawing_of(source, source_sheet.part)
    for fresh in shapes(source, place) if place else ():
        if fresh.name not in base.charts:
            continue
        data = staged.read(drawing)
        if fresh.name not in here:
            gone = _chart_part(staged, drawing, fresh)
            staged.write(drawing, data.replace(fresh.xml, b"", 1))
            if gone is not None:
                staged.remove(gone, drawing)
            continue
        old = here[fresh.name]
        if old.place != base.charts[fresh.name][0]:
            moved = _PLACE.search(old.xml)
            if moved is not None:
                xml = _PLACE.sub(lambda _, text=moved[0]: text, fresh.xml, count=1)  # type: ignore[misc]  # binds text
                staged.write(drawing, data.replace(fresh.xml, xml, 1))
        _keep_looks(staged, source, drawing, fresh, mine.charts.get(old.chart), base)
    _add_own(staged, drawing, mine, [s for s in mine.shapes if s.name not in base.charts])


def _keep_looks(
    staged: Staged,
    source: Workbook,
    drawing: str,
    fresh: Shape,
    old: bytes | None,
    base: SheetRecord,
) -> None:
    """Put the user's chart in the new one's place, reading what that reads."""
    if old is None or reads(old) != base.charts[fresh.name][1:]:
        return
    now = reads(source.package.read(fresh.chart))
    before = reads(old)
    goals = dict(zip(before, now, strict=False))
    # One old reference that now stands for two has no one new reading.
    if len(before) != len(now) or [goals[text] for text in before] != now:
        return
    target = _chart_part(staged, drawing, fresh)
    if target is not None:
        staged.write(target, with_references(old, lambda text: goals.get(text, text)))


def _chart_part(staged: Staged, drawing: str, fresh: Shape) -> str | None:
    found = _RELATED.search(fresh.xml)
    rows = _rows(staged, drawing)
    return rows[found[2].decode()]["Target"].lstrip("/") if found else None


def _add_own(staged: Staged, drawing: str, mine: Drawn, own: list[Shape]) -> None:
    if not own:
        return
    rows = {row.id: row for row in staged.package.relationships(mine.part).values()}
    pieces = []
    for shape in own:

        def related(found: re.Match[bytes]) -> bytes:
            row = rows.get(found[2].decode())
            if row is None:
                return found[0]
            return found[1] + staged.relate(drawing, row.target, row.type).encode()

        pieces.append(_RELATED.sub(related, shape.xml))
    data = staged.read(drawing)
    root = find(data, "wsDr")
    assert root is not None
    staged.write(drawing, data[: root.close] + b"".join(pieces) + data[root.close :])


def _drawing(staged: Staged, part: str) -> str | None:
    for row in _rows(staged, part).values():
        if row["Type"].endswith("/drawing"):
            return row["Target"].lstrip("/")
    return None


def _rows(staged: Staged, part: str) -> dict[str, dict[str, str]]:
    """Return the relationships of a part as staged, whose targets are whole names."""
    rels = rels_part(part)
    data = staged.read(rels) if rels in staged else b""
    found = (attributes(tag) for tag in _RELATION.findall(data))
    return {row["Id"]: row for row in found}
