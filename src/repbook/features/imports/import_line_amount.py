"""The amount of an order's line goes before that of the whole order, which would count twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Mapping
from repbook.features.imports.import_headers import LINE_AMOUNT, names_of

_NAMED = ("intake.why_label", "intake.why_alias")


def with_line_amounts(mapping: Mapping, rows: Sequence[Sequence[object]]) -> Mapping:
    """Take the amounts of lines where a list of orders has both and orders of several lines."""
    known, columns = mapping.positions(), list(mapping.columns)
    names = {fold_label(name) for name in names_of("orders", LINE_AMOUNT)}
    if "amount" not in known or columns[known["amount"]].why not in _NAMED:
        return mapping
    whole = columns[known["amount"]]
    free = (c for c in mapping.unused() if fold_label(bare_header(c.header)) in names)
    line = next((c for c in free if c.why != "intake.why_given"), None)
    if line is None or fold_label(bare_header(whole.header)) in names:
        return mapping
    if not _is_of_lines(rows, whole.position, line.position, known.get("order_id")):
        return mapping
    columns[line.position] = whole._replace(position=line.position, header=line.header)
    columns[whole.position] = line._replace(position=whole.position, header=whole.header)
    return replace(mapping, columns=tuple(columns))


def _is_of_lines(
    rows: Sequence[Sequence[object]], whole: int, line: int, order: int | None
) -> bool:
    """Tell whether every row has a line's amount, and some order has several rows."""
    if any(cells[whole] != "" and cells[line] == "" for cells in rows):
        return False
    if any(cells[whole] == "" and cells[line] != "" for cells in rows):
        return True
    ids = Counter(cells[order] for cells in rows) if order is not None else {}
    return any(count > 1 and name != "" for name, count in ids.items())
