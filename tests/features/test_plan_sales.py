"""What customers bought separates them: on the day's sheet, by the orders on file (M12)."""

from __future__ import annotations

from doing import BookOf, ranked
from made_books import TODAY, Row, card_id, cards, reached


def bought(number: int, ago: int, amount: float, order: str = "") -> Row:
    """Return an order line of a card."""
    return {
        "day": float(TODAY - ago),
        "account": card_id(number),
        "amount": amount,
        "order_id": order,
        "line": f"{number}/{ago}/{amount}",
    }


def test_equals_stand_by_what_they_last_bought(book_of: BookOf) -> None:
    facts = {"chance": None, "last_order": float(TODAY - 90), "area": None, "address": None}
    rows = [reached(n, **{**facts, "revenue": 1200.0, "orders": 2.0}) for n in range(1, 5)]
    orders = [
        bought(1, 90, 300.0),
        bought(2, 90, 200.0, "A"), bought(2, 90, 250.0, "A"),
        bought(3, 91, 900.0), bought(3, 90, 100.0),
        bought(4, 90, 800.0), bought(4, 90, -700.0),
    ]  # fmt: skip
    found = ranked(book_of(cards(*rows, orders=orders))).rows
    assert len({row.priority for row in found}) == 1
    assert [row.id for row in found] == [card_id(n) for n in (4, 2, 1, 3)]
    assert all("Orders about 600" in row.why or "orders about 600" in row.why for row in found)


def test_a_customer_who_ordered_stands_above_a_bare_lead_of_the_same_size(book_of: BookOf) -> None:
    size = {"expected_order": 600.0}
    path = book_of(cards(reached(1, **size), reached(2, **size), orders=[bought(2, 300, 600.0)]))
    first, second = sorted(ranked(path).rows, key=lambda row: -row.priority)
    assert (first.id, second.id) == (card_id(2), card_id(1))
    assert first.terms.verdict == 0.5 > second.terms.verdict
