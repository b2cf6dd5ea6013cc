"""Workbooks of customers who buy in groups, and how Suggest is run on them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from accounts_books import analysed, order, ordered

from doing import NOW
from made_books import Given, Row, card_id, label, lead, read, row_of
from repbook.adapters.file_book import FileBook
from repbook.book.apply import Applied, apply
from repbook.features.suggest.suggest import READS, Suggested, suggest

CUSTOMERS = 44
BOTH = 36
"""Of the first 40 customers, who all buy pumps, so many buy seals too."""
PROSPECT, STRANGER = 41, 42
FIRST, SECOND = 43, 44
"""Whom we sell steel, and who sells her valves."""


def shops(**tables: list[Row]) -> Given:
    """Return a book in which pumps go with seals, and a loop and an introduction lie."""
    cards = [lead(number, industry="Foods", area="North") for number in range(1, CUSTOMERS + 1)]
    lines = [
        order(number, ago, 100.0, cost=60.0, group=group)
        for number in range(1, 41)
        for group, ago in (("Pumps", 20.0 + number), ("Seals", 30.0 + number))
        if group == "Pumps" or number <= BOTH
    ]
    relations: list[Row] = [
        tie(1, PROSPECT, "partner", card_id(1)),
        tie(2, FIRST, "buys", "OWN", goods="Steel", amount=1_000_000.0, margin=0.2),
        tie(3, SECOND, "buys", "OWN", goods="steel", amount=400_000.0, margin=0.2),
        tie(4, SECOND, "sells", f"Customer {FIRST}", goods="Valves", amount=300_000.0),
    ]
    return ordered(*lines, customers=cards, **{"relations": relations, **tables})


def tie(place: int, number: int, kind: str, other: str, **more: float | str) -> Row:
    """Return a row of Relations."""
    return {
        "relation_id": f"LW-R{place:05d}",
        "account": card_id(number),
        "kind": label(f"relation.{kind}"),
        "other": other,
        **more,
    }


def suggested(
    path: Path, *, kinds: Collection[str] = (), card: str = "", now: datetime = NOW
) -> tuple[Suggested, Applied]:
    """Run Suggest on a workbook."""
    book = FileBook(path)
    snapshot = book.read(READS)
    found = suggest(snapshot, now, kinds, card)
    return found, apply(book, snapshot, found.changes)


def ready(path: Path) -> Path:
    """Analyse a workbook."""
    analysed(path)
    return path


def listed(path: Path, kind: str = "") -> dict[str, Row]:
    """Return the suggestions on file by id, of one kind or all."""
    rows = read(path, "suggestions").tables["suggestions"]
    found = {name: row_of(rows, name) for name in sorted(rows.index())}
    wanted = label(f"suggestion.{kind}") if kind else ""
    return {name: row for name, row in found.items() if not kind or row.get("kind") == wanted}
