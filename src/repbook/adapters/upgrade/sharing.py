"""Let the rows of an older workbook share the older formulas before anything else is done to it.

Up to template 6 each row holds the text of all its formulas, five times what the rest takes.
All steps that follow are smaller and quicker for it.
"""

from __future__ import annotations

from repbook.adapters.repair.session import Session
from repbook.adapters.repair.sharing import share_table
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.calc import drop_calc_chain
from repbook.schema.registry import TABLES


def share_older(job: Job, session: Session) -> None:
    """Share the formulas of columns that are as the older version delivered them."""
    changed = False
    for key, table in TABLES.items():
        base, info = job.base.tables.get(table.name), session.workbook.tables.get(table.name)
        if not table.sortable or not table.carried or base is None or info is None:
            continue
        formulas = {column.header: column.formula for column in base.columns if column.formula}
        own = {c.name for c in info.columns if c.formula and c.formula == formulas.get(c.name)}
        shown = {column.header for column in base.columns}
        changed |= share_table(session, key, info, own, shown)
    if changed:
        drop_calc_chain(session.staged, session.workbook)
