"""Give pages their new layout, and bring sheets that are new; what a user typed stays.

A page is a sheet without tables. It is replaced whole where the product laid it out anew. A user's
own cells stay where their place is free; where it is not, or where something else of hers stands
on the page or reads from it, the old page stays as a sheet of her own, as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.delivered import Delivered, SheetRecord
from repbook.adapters.upgrade.frames import Frame
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.readers import formula_parts, read_by_others
from repbook.adapters.upgrade.reading import contents, read_sheet, tail_elements
from repbook.adapters.upgrade.shapes import can_join, delivered_charts, drawn, join, own_parts
from repbook.ooxml.celltext import unescape
from repbook.ooxml.cellxml import style_of
from repbook.ooxml.formulanames import may_name, retabbed_part
from repbook.ooxml.fragments import attributes, children, find
from repbook.ooxml.groups import unshare
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Area, Cell, parse_area, parse_cell
from repbook.ooxml.sheetgraft import with_code_name
from repbook.ooxml.sheetlist import free_tab, local_names, with_local_names, with_sheet, with_tab
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.stylegraft import Looks
from repbook.ooxml.tailelements import placed
from repbook.text import say

PAGE = Frame({}, {}, {})
# Parts of a page that hold nothing of anybody's.
EMPTY_KINDS = frozenset({"printerSettings", "drawing"})
_CELL_NAME = re.compile(r"'([^']+)'!(\$[A-Z]+\$\d+)\Z")
_NAME = re.compile(rb"<(?:\w+:)?definedName\b[^>]*>[^<]*</(?:\w+:)?definedName>")
_STYLE = re.compile(rb"\ss=\"\d+\"")


class Moved(NamedTuple):
    """A user's cell on a page: its XML, the place it goes to, whether it keeps its own look."""

    xml: bytes
    goal: Cell
    own_look: bool


class Collision(Exception):
    """Something of the user's finds no place on a page's new layout."""


def new_sheets(job: Job, session: Session) -> None:
    """Add the sheets that no workbook of the older version has, where the schema puts them."""
    here = set(job.codes(session).values())
    fresh = [sheet for sheet in job.source.sheets if sheet.code_name in job.goal.sheets]
    missing = [sheet for sheet in fresh if sheet.code_name not in here]
    if not missing:
        return
    graft = job.graft(session)
    taken = {sheet.name for sheet in session.workbook.sheets}
    order = [job.codes(session).get(sheet.part, "") for sheet in session.workbook.sheets]
    for sheet in missing:
        tab = free_tab(sheet.name, taken)
        taken.add(tab)
        index = _index(order, [s.code_name for s in fresh], sheet.code_name)
        order.insert(index, sheet.code_name)
        part = graft.place(sheet.part, graft.sheet(sheet.part))
        _insert(job, session, sheet, tab, index, graft.relate(part))
        job.added.sheets.append(tab)
        session.mend(
            Mend(say("upgrade.sheet", sheet=tab), "sheets", sheet.code_name, "", None, tab)
        )
        for table in (t for t in job.goal.tables.values() if t.sheet == sheet.code_name):
            job.added.tables.append(table.key)
    graft.styles.finish()


def _index(order: list[str], wanted: list[str], code: str) -> int:
    """Return where a sheet goes: behind the nearest of those before it in the schema."""
    before = wanted[: wanted.index(code)]
    return max((order.index(name) + 1 for name in before if name in order), default=0)


def _insert(job: Job, session: Session, sheet: SheetInfo, tab: str, index: int, rid: str) -> None:
    data = with_sheet(session.staged.read(session.workbook.part), index, tab, rid, sheet.state)
    place = [s.part for s in job.source.sheets].index(sheet.part)
    names = local_texts(job, place, sheet.name, tab)
    session.staged.write(session.workbook.part, with_local_names(data, index, names))


def local_texts(job: Job, place: int, old: str, tab: str) -> dict[str, str]:
    """Return the names of a sheet's own in today's workbook, as they read under its tab here."""
    data = job.source.package.read(job.source.part)
    found = {}
    for name, element in local_names(data, place).items():
        raw = retabbed_part(element.encode(), {old: tab}).decode()
        found[name] = unescape(raw[raw.index(">") + 1 : raw.rindex("</")])
    return found


def renew_page(job: Job, session: Session, code: str) -> None:
    """Give one page its new layout, where it has one."""
    base, goal, sheet = job.base.sheets[code], job.goal.sheets[code], job.sheet(session, code)
    if sheet is None or base[1:] == goal[1:]:
        return
    mine = read_sheet(session.workbook, sheet, PAGE, Looks(session.workbook.package))
    try:
        _refuse_own(job, session, sheet, base, mine)
        content = _laid_out(job, session, sheet, code, mine)
    except Collision:
        _keep_old(job, session, sheet, code)
        return
    graft = job.graft(session)
    data = graft.sheet(job.source_sheet(code).part)
    new = content(data)
    mine_drawn = drawn(session, sheet)
    old_parts(session, sheet.part, own_parts(session, mine_drawn, base))
    graft.place(job.source_sheet(code).part, new, sheet.part)
    graft.styles.finish()
    if mine_drawn is not None:
        join(session.staged, job.source, job.source_sheet(code), sheet.part, mine_drawn, base)
    index = [s.part for s in session.workbook.sheets].index(sheet.part)
    place = [s.code_name for s in job.source.sheets].index(code)
    names = local_texts(job, place, goal.tab, sheet.name)
    book = session.staged.read(session.workbook.part)
    session.staged.write(session.workbook.part, with_local_names(book, index, names))
    job.replaced.add(code)
    what = say("upgrade.page", sheet=sheet.name)
    session.mend(Mend(what, "sheets", code))


def old_parts(session: Session, part: str, keep: frozenset[str] = frozenset()) -> None:
    """Take away what a replaced page alone referred to, and `keep` what is the user's."""
    for row in session.workbook.package.relationships(part).values():
        if not row.external and row.target in session.workbook.package and row.target not in keep:
            name = session.workbook.package.actual_name(row.target)
            old_parts(session, name, keep)
            session.staged.remove(name, part)
            rels = name.rpartition("/")[0] + "/_rels/" + name.rpartition("/")[2] + ".rels"
            if rels in session.staged:
                session.staged.parts[rels] = None


def _refuse_own(
    job: Job, session: Session, sheet: SheetInfo, base: SheetRecord, mine: SheetRecord
) -> None:
    """Raise where more than cells of the user's stands on the page, or reads from it."""
    for row in session.workbook.package.relationships(sheet.part).values():
        if row.kind not in EMPTY_KINDS:
            raise Collision
    code = job.codes(session)[sheet.part]
    goal = job.goal.sheets[code]
    mine_drawn = drawn(session, sheet)
    if not can_join(mine_drawn, base, goal):
        raise Collision
    for area in read_by_others(job, session, sheet, delivered_charts(mine_drawn, base)):
        if any(base.cells.get(ref) != goal.cells.get(ref) for ref in _refs(area, base)):
            raise Collision


def _refs(area: Area, base: SheetRecord) -> Iterator[str]:
    for ref in base.cells:
        cell = parse_cell(ref)
        if area.meets(Area(*cell, *cell)):
            yield ref


def _named_cells(delivered: Delivered, code: str) -> dict[str, str]:
    """Return the names of single cells of a page by address."""
    found = {}
    for name, text in delivered.names.items():
        match = _CELL_NAME.fullmatch(text)
        if match and match[1] == code:
            found[match[2].replace("$", "")] = name
    return found


class _Layout:
    """Where the user's cells of one page go on its new layout."""

    def __init__(self, job: Job, session: Session, sheet: SheetInfo, code: str) -> None:
        self._job, self._session, self._sheet = job, session, sheet
        self.base, self.goal = job.base.sheets[code], job.goal.sheets[code]
        self._inputs = _named_cells(job.base, code)
        self._goals = {name: ref for ref, name in _named_cells(job.goal, code).items()}
        merges = [parse_area(ref) for ref in self.goal.merges]
        firsts = {Cell(*area[:2]) for area in merges}
        self._taken = {parse_cell(ref) for ref in self.goal.cells}
        self._taken |= {parse_cell(ref) for ref in self._goals.values()}
        self._merges, self._firsts = merges, firsts

    def moves(self, mine: SheetRecord) -> Iterator[Moved]:
        """Yield the user's cells; raise Collision where one finds no place."""
        xml = SheetXml(self._session.workbook.package.read(self._sheet.part))
        unshare(xml, Area(1, 1, MAX_ROW, MAX_COLUMN))
        if xml.blocks:
            raise Collision
        for ref, text in mine.cells.items():
            before = self.base.cells.get(ref)
            if text != before:
                cell = parse_cell(ref)
                yield Moved(xml.cell(*cell), *self._goal(ref, cell, before))

    def _goal(self, ref: str, cell: Cell, before: str | None) -> tuple[Cell, bool]:
        name = self._inputs.get(ref)
        if name is not None and before is None and name in self._goals:
            return parse_cell(self._goals[name]), False
        if before is not None:
            if self.goal.cells.get(ref) != before:
                raise Collision
            self._session.keep(say("upgrade.kept_cell", where=f"{self._sheet.name}!{ref}"))
            return cell, False
        inside = any(area.meets(Area(*cell, *cell)) for area in self._merges)
        if cell in self._taken or (inside and cell not in self._firsts):
            raise Collision
        return cell, True


def _laid_out(
    job: Job, session: Session, sheet: SheetInfo, code: str, mine: SheetRecord
) -> Callable[[bytes], bytes]:
    """Return what puts the user's cells and rules on the new page."""
    layout = _Layout(job, session, sheet, code)
    moves = list(layout.moves(mine))
    merges = [ref for ref in mine.merges if ref not in layout.base.merges]
    if any(
        parse_area(ref).meets(parse_area(goal)) for ref in merges for goal in layout.goal.merges
    ):
        raise Collision
    own = [move for move in moves if move.own_look]
    if own:
        cells = ", ".join(str(move.goal) for move in own[:5])
        session.keep(say("upgrade.kept_own", sheet=sheet.name, cells=cells, count=len(own)))
    tail = _own_tail(session, sheet, layout.base)

    def content(data: bytes) -> bytes:
        xml = SheetXml(data)
        for move in moves:
            _put(xml, move)
        if b' tabSelected="1"' in session.workbook.package.read(sheet.part)[:4000]:
            xml.head = xml.head.replace(b"<sheetView ", b'<sheetView tabSelected="1" ', 1)
        xml.tail = placed(xml.tail, [*tail, *_merged(merges)])
        return xml.render()

    return content


def _put(xml: SheetXml, move: Moved) -> None:
    row = xml.row(move.goal.row)
    new = re.sub(rb'\A<c r="[A-Z]+\d+"', f'<c r="{move.goal}"'.encode(), move.xml)
    if not move.own_look:
        style = style_of(row.cells.get(move.goal.column, b""))
        look = b' s="%s"' % style if style else b""
        tag = new[: new.index(b">")]
        new = _STYLE.sub(b"", tag).replace(b'"', b'"', 1) + new[len(tag) :]
        first = f'<c r="{move.goal}"'.encode()
        new = first + look + new[len(first) :]
    row.cells[move.goal.column] = new
    xml.put(move.goal.row, row)


def _own_tail(session: Session, sheet: SheetInfo, base: SheetRecord) -> list[bytes]:
    """Return the user's own rules and protection of a page, to be put on the new one."""
    from repbook.adapters.upgrade.reading import check, condition

    looks = Looks(session.workbook.package)
    found = []
    known = {rule[:2] for rule in base.conditions}
    for element in tail_elements(session.workbook.package.read(sheet.part)):
        name = re.match(rb"<(?:\w+:)?(\w+)", element)
        kind = name[1].decode() if name else ""
        if kind == "sheetProtection":
            found.append(element)
        elif kind == "conditionalFormatting":
            sqref = attributes(element)["sqref"]
            inner = element[element.index(b">") + 1 : element.rindex(b"</")]
            rules = children(inner)
            own = [r for r in rules if condition(r, sqref, PAGE, looks)[:2] not in known]
            if own:
                found.append(element.replace(inner, b"".join(own), 1))
        elif kind == "dataValidations" and b"</" in element:
            span = find(element, "dataValidations")
            rules = children(element[span.inner : span.close]) if span else []
            cells = {rule.cells for rule in base.checks}
            own = [r for r in rules if check(r, PAGE).cells not in cells]
            if own:
                found.append(b"<dataValidations>" + b"".join(own) + b"</dataValidations>")
    return found


def _merged(merges: list[str]) -> list[bytes]:
    rows = b"".join(f'<mergeCell ref="{ref}"/>'.encode() for ref in merges)
    return [b"<mergeCells>" + rows + b"</mergeCells>"] if merges else []


def _keep_old(job: Job, session: Session, sheet: SheetInfo, code: str) -> None:
    """Leave the old page to the user under a tab of its own and put the new one in its place."""
    tabs = {s.name for s in session.workbook.sheets}
    tab = free_tab(say("upgrade.old_tab", job.lang, sheet=sheet.name), tabs)
    rename = {sheet.name: tab}
    for part in formula_parts(session):
        if part != sheet.part and may_name(session.staged.stream(part), rename):
            data = session.staged.read(part)
            changed = retabbed_part(data, rename)
            if changed != data:
                session.staged.write(part, changed)
    data = with_code_name(session.staged.read(sheet.part), "")
    session.staged.write(sheet.part, data.replace(b' tabSelected="1"', b"", 1))
    book = _own_names_retabbed(job, session.staged.read(session.workbook.part), rename)
    session.staged.write(session.workbook.part, with_tab(book, sheet.name, tab))
    graft = job.graft(session)
    source = job.source_sheet(code)
    new = _with_inputs(job, session, sheet, code, graft.sheet(source.part))
    part = graft.place(source.part, new)
    graft.styles.finish()
    index = [s.part for s in session.workbook.sheets].index(sheet.part)
    shown = source._replace(state=sheet.state)
    _insert(job, session, shown, sheet.name, index, graft.relate(part))
    job.replaced.add(code)
    session.keep(say("upgrade.kept_page", sheet=sheet.name, tab=tab))
    session.mend(Mend(say("upgrade.page", sheet=sheet.name), "sheets", code))


def _own_names_retabbed(job: Job, data: bytes, rename: dict[str, str]) -> bytes:
    """Return the workbook part with the old page's and the user's names after its new tab."""

    def change(found: re.Match[bytes]) -> bytes:
        given = attributes(found[0])
        products = "localSheetId" not in given and given.get("name", "") in job.base.names
        return found[0] if products else retabbed_part(found[0], rename)

    return _NAME.sub(change, data)


def _with_inputs(job: Job, session: Session, sheet: SheetInfo, code: str, data: bytes) -> bytes:
    """Return a new page with what was typed in the old one's form."""
    inputs = _named_cells(job.base, code)
    goals = {name: ref for ref, name in _named_cells(job.goal, code).items()}
    base = job.base.sheets[code].cells
    old = SheetXml(session.workbook.package.read(sheet.part))
    unshare(old, Area(1, 1, MAX_ROW, MAX_COLUMN))
    xml = SheetXml(data)
    for ref, text in contents(session.workbook, sheet, PAGE).items():
        name = inputs.get(ref)
        if name in goals and text != base.get(ref) and ref not in base:
            _put(xml, Moved(old.cell(*parse_cell(ref)), parse_cell(goals[name]), False))
    return xml.render()
