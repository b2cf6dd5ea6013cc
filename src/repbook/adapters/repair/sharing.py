"""Let the rows of tables share their columns' formulas, where each holds a text of its own."""

from __future__ import annotations

from collections.abc import Container, Iterable

from repbook.adapters.declared import column_formulas
from repbook.adapters.repair.session import Session
from repbook.ooxml.calc import drop_calc_chain
from repbook.ooxml.index import TableInfo
from repbook.ooxml.sharing import drop_blanks, share_columns, share_declared
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.schema.declare import Density
from repbook.schema.registry import TABLES


def share_formulas(session: Session, keys: Iterable[str] | None = None) -> None:
    """Share the product's formulas in these tables, or in all; a user's own stay as they are.

    Blank cells go that look as their column does, but on paper, where lines are drawn in them.

    Tables whose rows the product declares are left: each of their rows is looked at by itself.
    """
    changed = False
    for key in TABLES if keys is None else sorted(keys):
        if not TABLES[key].sortable:
            continue
        info, declared = session.layout.table(key), column_formulas(key, session.layout)
        headers = {session.header(key, name): text for name, text in declared.items()}
        own = {c.name for c in info.columns if c.formula and c.formula == headers.get(c.name)}
        shown = {session.header(key, column.key) for column in TABLES[key].columns}
        changed |= share_table(session, key, info, own, shown)
        table = session.staged.read(info.part)
        if (part := share_declared(table, info, own)) != table:
            session.staged.write(info.part, part)
    if changed:
        drop_calc_chain(session.staged, session.workbook)


def share_table(
    session: Session, key: str, info: TableInfo, own: Container[str], shown: Container[str]
) -> bool:
    """Share the formulas of the columns `own`, drop blank cells of those `shown`.

    Tell whether a formula changed.
    """
    sheet = sheet_of(session.staged, info.sheet_part)
    shared = share_columns(sheet, info, own)
    dropped = TABLES[key].density is not Density.PAPER and drop_blanks(sheet, info, shown)
    if shared or dropped:
        put_sheet(session.staged, info.sheet_part, sheet)
    return shared


def share_restored(session: Session) -> None:
    """Share the formulas of the tables that were found again."""
    share_formulas(session, session.restored)
