"""Mend defined names: those that are gone, broken, or point beside another key than their own."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from repbook.adapters.column_formulas import BROKEN
from repbook.adapters.layout import Layout
from repbook.adapters.repair.session import Mend, Session, reads_lost
from repbook.adapters.standing import heading_cells
from repbook.book import defined_names as defining
from repbook.book.defined_names import LISTS, Target, list_rows
from repbook.book.snapshot import Rows
from repbook.ooxml.index import NameInfo
from repbook.ooxml.nameparts import with_names
from repbook.ooxml.refs import parse_area, parse_cell
from repbook.schema import question_block as blocks
from repbook.schema.naming import Names
from repbook.schema.registry import BY_LIST, CELL_TABLES, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import say


class FileGround:
    """Where the tables of one file stand (`defining.Placement`)."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    def column(self, table: str, key: str) -> int:
        """Return the 1-based sheet column of a table's column."""
        return self._layout.table(table).column_of(self._layout.headers(table)[key])

    def above(self, key: str) -> int:
        """Return the 1-based sheet column of the headings that stand above a column of Qualify."""
        return self._above[key]

    @cached_property
    def _above(self) -> dict[str, int]:
        at = heading_cells(self._layout)
        places = blocks.places().items()
        return {place.above: parse_cell(at[key].replace("$", "")).column for key, place in places}

    def row(self, table: str, declared: int) -> int:
        """Return the sheet row, shifted as the table's header is."""
        return declared + self._layout.table(table).header_row - TABLES[table].header_row

    def on_sheet(self, target: Target) -> str:
        """Return a reference with its tab's name before it."""
        info = self._layout.sheet(target.sheet)
        tab = info.name if info else SHEETS[target.sheet].label.get(self._layout.lang)
        quoted = tab.replace("'", "''")
        return f"'{quoted}'!{target.ref}"


class WantedNames(NamedTuple):
    """What the names of one file should stand for.

    `beside`: the cells and blocks that lie beside a key; `texts`: the reference of every name.
    """

    beside: dict[str, Target]
    texts: dict[str, str]


def wanted_names(layout: Layout) -> WantedNames:
    """Return what every declared name should stand for in a file."""
    ground = FileGround(layout)
    tables = {key: layout.rows(key, ("key",)) for key in CELL_TABLES}
    lists = layout.rows(LISTS, ("key", "list"))
    beside = {
        **dict(defining.setting_cells(tables, ground)),
        **dict(defining.label_cells(lists, ground)),
        **dict(defining.list_blocks(lists, ground) if _is_whole(lists) else ()),
    }
    names = Names(layout.lang, captions=layout.captions)
    fixed = {**dict(defining.heading_blocks(ground)), **dict(defining.sheet_cells())}
    texts = {name: ground.on_sheet(target) for name, target in (beside | fixed).items()}
    return WantedNames(beside, texts | dict(defining.formula_names(names, ground)))


def mend_names(session: Session) -> None:
    """Let every name that is gone or wrong stand for what it should."""
    beside, texts = wanted_names(session.layout)
    wrong = {}
    for name, text in texts.items():
        found = session.workbook.name(name)
        if reads_lost(session, text) and found is not None and found.text != text:
            # It has addresses where the table's name stood; the table is told, the name is not.
            wrong[name] = text
        elif is_gone(found) or (name in beside and not _points(session, found, beside[name])):
            wrong[name] = text
            what = say("repair.name", name=name, target=text)
            session.mend(Mend(what, "names", name, "", found.text if found else None, text))
    if wrong:
        part = session.workbook.part
        session.staged.write(part, with_names(session.staged.read(part), wrong))


def _is_whole(lists: Rows) -> bool:
    """Tell whether every list's rows stand together, so that a block can name them."""
    spans = list_rows(lists)
    return all(
        name in spans and spans[name][-1] - spans[name][0] + 1 == len(spans[name])
        for name in BY_LIST
    )


def is_gone(found: NameInfo | None) -> bool:
    """Tell whether a name is missing, empty or points nowhere."""
    return found is None or not found.text.strip() or BROKEN in found.text


def _points(session: Session, found: NameInfo | None, target: Target) -> bool:
    """Tell whether a name is the target cell or block; a user's own formula is left alone."""
    if found is None or found.ref is None:
        return found is not None and found.sheet_part is None and "(" in found.text
    info = session.layout.sheet(target.sheet)
    return (
        info is not None and found.sheet_part == info.part and found.ref == parse_area(target.ref)
    )
