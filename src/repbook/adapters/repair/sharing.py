"""Let the rows of tables share their columns' formulas, where each holds a text of its own."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.adapters.declared import column_formulas
from repbook.adapters.repair.session import Session
from repbook.ooxml.calc import drop_calc_chain
from repbook.ooxml.sharing import share_columns, share_declared, without_blanks
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
        sheet, table = session.staged.read(info.sheet_part), session.staged.read(info.part)
        new = share_columns(sheet, info, own)
        changed |= new != sheet
        if TABLES[key].density is not Density.PAPER:
            shown = {session.header(key, column.key) for column in TABLES[key].columns}
            new = without_blanks(new, info, shown)
        if new != sheet:
            session.staged.write(info.sheet_part, new)
        if (part := share_declared(table, info, own)) != table:
            session.staged.write(info.part, part)
    if changed:
        drop_calc_chain(session.staged, session.workbook)


def share_restored(session: Session) -> None:
    """Share the formulas of the tables that were found again."""
    share_formulas(session, session.restored)
