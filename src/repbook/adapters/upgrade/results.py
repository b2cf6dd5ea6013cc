"""Put the true results beside the product's own formulas, where wordings in them have changed."""

from __future__ import annotations

from repbook.adapters.declared import cell_formulas, column_formulas
from repbook.adapters.reading import read_snapshot, today_of
from repbook.adapters.repair.session import Session
from repbook.book.evaluate import Evaluator
from repbook.domain.values import nearly_alike
from repbook.ooxml.reader import read_cells, read_formulas, table_formulas
from repbook.schema.registry import TABLES
from repbook.schema.sheets import cell_rules


def refresh_results(session: Session) -> None:
    """Compute every formula that is the product's anew; nothing else changes."""
    layout = session.layout
    snapshot = read_snapshot(layout, {key: table.keys() for key, table in TABLES.items()})
    values = Evaluator(snapshot, today_of(layout), cells=cell_rules())
    for table in TABLES:
        info, declared = layout.table(table), column_formulas(table, layout)
        headers = [session.header(table, key) for key in declared]
        found = table_formulas(session.workbook, info, headers) if headers else {}
        for key, text in declared.items():
            rows = zip(snapshot.stored(table, key), values.column(table, key), strict=True)
            for row, (old, true) in enumerate(rows):
                own = found[session.header(table, key)][row] == text
                if own and not nearly_alike(old, true):
                    session.editor(info.sheet_part).refresh(session.cell(table, key, row), true)
    for sheet_key, cells in cell_formulas(layout):
        sheet = layout.sheet(sheet_key)
        if sheet is None:
            continue
        refs = [cell.ref for cell in cells]
        stored = read_cells(session.workbook, sheet.part, refs)
        formulas = read_formulas(session.workbook, sheet.part, refs)
        for cell in cells:
            true = values.cell(cell.key)
            if formulas[cell.ref] == cell.text and not nearly_alike(stored[cell.ref], true):
                session.editor(sheet.part).refresh(cell.ref, true)
