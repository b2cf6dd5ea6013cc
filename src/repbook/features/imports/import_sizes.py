"""What a large order is here: the 90th percentile of the known sizes (M12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.planning.priority import large_order
from repbook.domain.values import Value
from repbook.features.imports.import_cards import Cards

SETTING = "large_order"
SHARE = 0.9
ORDER_READS = ("account", "order_id", "amount")
Row = Mapping[str, Value]


def set_large_order(snapshot: Snapshot, changes: Changes, cards: Cards) -> None:
    """Set the size from the expected orders, where none is known from the orders placed."""
    now = snapshot.number(SETTING)
    expected = [size for size in _expected(changes, cards) if size is not None]
    sizes = expected or order_sizes(order_rows(snapshot, changes))
    found = round(large_order(sizes, SHARE, now), 2)
    if found != now:
        changes.settings[SETTING] = found


def _expected(changes: Changes, cards: Cards) -> Iterator[float | None]:
    for row in range(len(cards.ids)):
        yield _amount(cards.current(row, "expected_order"))
    for new in changes.inserts.get("customers", []):
        yield _amount(new.get("expected_order"))


def order_rows(snapshot: Snapshot, changes: Changes) -> Iterator[Row]:
    """Yield the order lines on file, then those to be added."""
    stored: Rows = snapshot.tables["orders"]
    for row in range(len(stored)):
        yield {key: values[row] for key, values in stored.columns.items()}
    yield from changes.inserts.get("orders", [])


def order_sizes(rows: Iterable[Row]) -> list[float]:
    """Return the sum of each order; a line without an order id is one of its own, a return none."""
    sums: dict[tuple[str, str], float] = defaultdict(float)
    for number, row in enumerate(rows):
        amount = _amount(row.get("amount"))
        if amount is not None:
            order = as_text(row.get("order_id")) or f"#{number}"
            sums[as_text(row.get("account")), order] += amount
    return [size for size in sums.values() if size > 0]


def _amount(value: Value) -> float | None:
    return value if type(value) is float else None
