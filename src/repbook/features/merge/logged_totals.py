"""What the log says of cards' totals: which of them orders alone made, and what a merge writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from repbook.book.snapshot import Rows, as_text
from repbook.domain.merging.shapes import Row
from repbook.domain.values import Value
from repbook.features.merge.specs import OPENING, Spec
from repbook.features.merge.table import SETTLE
from repbook.features.merge.totals import ORDERS, TOTALS, Made
from repbook.schema.registry import CUSTOMERS

IMPORT = "import"
COUNTED = "-counted-"
"""In the id of a logged total: nothing but rows is in it."""
LOG_READS = ("batch", "table", "row", "column", "action", "change", "old", "new", "book")
Known = Mapping[tuple[str, str], Sequence[Value]]
"""What orders made of cards' totals, the newest last, None where something else wrote it."""


def counted_totals(logged: Rows) -> Known:
    """Return what orders made of cards' totals by the log, by card and key."""
    log = logged.columns
    lines = [
        line
        for line in zip(*(log[name] for name in LOG_READS), strict=True)
        if line[1] in (CUSTOMERS, ORDERS)
    ]
    lists = {line[0] for line in lines if line[4] == IMPORT and line[1] == ORDERS}
    moved = {line[:4] for line in lines if as_text(line[3]).startswith(OPENING)}
    found: dict[tuple[str, str], list[Value]] = defaultdict(list)
    for batch, table, row, key, action, change, old, new, book in lines:
        if table != CUSTOMERS or key not in TOTALS:
            continue
        held = found[as_text(row), as_text(key)]
        settled = action == SETTLE and (batch, table, row, f"{OPENING}{key}") not in moved
        follows = settled and old is not None and held[-1:] == [old]
        by_rows = batch in lists or COUNTED in as_text(change) or follows
        # What came from another workbook is not what this one's total was made last.
        place = 0 if book else len(held)
        held.insert(place, new if by_rows and type(new) is float else None)
    return found


def totals_moved(
    spec: Spec, before: Mapping[str, Row], rows: Mapping[str, Row], made: Made
) -> list[dict[str, Value]]:
    """Return what the log says of totals that a merge writes into cards on file.

    The id of one that orders alone make tells so.
    """
    found: list[dict[str, Value]] = []
    for card, cells in rows.items():
        for key in TOTALS if card in before else ():
            place = spec.keys.index(key)
            old, new = before[card][place], cells[place]
            if old != new:
                alone = made.get(card, {}).get(key) == new
                line: dict[str, Value] = {"table": CUSTOMERS, "row": card, "column": key}
                found.append(line | {"old": old, "new": new, "change": COUNTED if alone else ""})
    return found


def newest(known: Known) -> Known:
    """Return what orders made last, where nothing else wrote a total since."""
    return {spot: held[-1:] for spot, held in known.items() if held and held[-1] is not None}
