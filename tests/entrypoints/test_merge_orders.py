"""An order that was typed over: its card's total follows at each merge and settle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from copies import Run, edit, pick, table
from made_books import type_in
from repbook.adapters.file_book import FileBook
from repbook.book.apply import LOG
from repbook.book.changes import Changes
from repbook.domain.days import to_datetime

CARD = "LW-00001"


def totals(path: Path) -> tuple[object, object]:
    """Return what the first card's orders come to, and how many they are."""
    held = table(path, "customers", "revenue", "orders")[CARD]
    return held["revenue"], held["orders"]


def day_of(day: float) -> str:
    return to_datetime(day).date().isoformat()


def test_a_total_follows_its_order_at_merge_and_settle(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    before, orders = totals(two[0])
    first = table(two[0], "orders", "amount", "account", "day")["o1"]
    assert first["account"] == CARD
    for path, amount in zip(two, (1888.75, 1777.25), strict=True):
        type_in(path, "orders", "o1", amount=amount)
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    stands = table(out, "orders", "amount")["o1"]["amount"]
    assert totals(out)[0] == (before or 0.0) - (first["amount"] or 0.0) + stands
    (conflict,) = table(out, "conflicts", "key", "column").values()
    assert (conflict["key"], conflict["column"]) == ("amount", f"Amount ({day_of(first['day'])})")
    pick(out, "amount", "＝1,999.5")
    assert run("settle", out)["applied"] == 1
    assert totals(out)[0] == (before or 0.0) - (first["amount"] or 0.0) + 1999.5
    again = run("merge", out, *two, "-o", out)
    assert (again["cells"], again["conflicts"]) == (0, 0)
    assert totals(out)[1] == orders


def test_check_names_a_total_that_orders_made_and_no_longer_make(
    two: tuple[Path, Path], run: Run
) -> None:
    book = two[0]
    changes = Changes("typed")
    counted = {"row": CARD, "column": "revenue", "new": 100.0, "change": "b-1"}
    brought = {"row": "o1", "column": "*", "new": "o1", "change": "b-2"}
    common = {"batch": "b", "action": "import"}
    changes.insert(LOG, [common | {"table": "customers"} | counted])
    changes.insert(LOG, [common | {"table": "orders"} | brought])
    FileBook(book).write(changes)
    assert "merge.stale_total" not in kinds(run("check", book))
    type_in(book, "orders", "o1", amount=120.25)
    assert kinds(run("check", book)).count("merge.stale_total") == 1
    # One that somebody typed is hers.
    type_in(book, "customers", CARD, revenue=110.0)
    assert "merge.stale_total" not in kinds(run("check", book))


def kinds(told: dict[str, Any]) -> list[str]:
    return [problem["kind"] for problem in told["problems"]]


def test_a_stamp_that_another_programs_save_rounded_is_no_conflict(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, time in zip(two, (0.45119175852, 0.45119175926), strict=True):
        edit(path, **{f"c{CARD}": {"next_step": "Quote", "next_on": 46400.0, "next_at": time}})
    told = run("merge", *two, "-o", tmp_path / "out.xlsx")
    assert told["conflicts"] == 0
