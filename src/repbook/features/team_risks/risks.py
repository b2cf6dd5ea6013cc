"""List the A and key customers whom nobody owns, and those whom one person alone touched."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import as_text
from repbook.features.team.collecting import Collected, Lister, Row, homes

Card = tuple[str, str]
"""A card by whose workbook it is in, and its id there."""


def risks(found: Collected) -> list[Row]:
    """Return both lists, the one of owners first, each by amount (M159, M169)."""
    sold, touched = _sold(found), _touched(found)
    here = _here(found)
    rows = []
    for row in _great(found):
        whose = (as_text(row["book"]), as_text(row["id"]))
        bought = sold.get((whose[0], as_text(row.pop("account"))), 0.0)
        expected = row.pop("expected_order")
        row["amount"] = bought or (expected if type(expected) is float else None)
        if as_text(row["owner"]) not in here:
            rows.append(row | {"risk": found.label("risk.owner")})
        people = touched.get(whose, set())
        if len(people) == 1:
            rows.append(row | {"risk": found.label("risk.one"), "person": next(iter(people))})
    owner = found.label("risk.owner")
    return sorted(rows, key=lambda row: (row["risk"] != owner, -_amount(row), as_text(row["id"])))


def _amount(row: Row) -> float:
    return row["amount"] if type(row["amount"]) is float else 0.0


def _great(found: Collected) -> Iterator[Row]:
    """Yield the A and the key customers that are neither lost nor void."""
    cards = found.mirrors["m_cards"]
    gone = {found.label(f"outcome.{name}") for name in ("lost", "void")}
    a_grade = found.label("grade.a")
    keys = (
        "book",
        "id",
        "name",
        "grade",
        "key_account",
        "last_contact",
        "currency",
        "account",
        "expected_order",
    )
    for place, name in enumerate(cards["id"]):
        great = cards["grade"][place] == a_grade or cards["key_account"][place] == 1
        if name and great and cards["outcome"][place] not in gone:
            row: Row = {key: cards[key][place] for key in keys}
            yield row | {"owner": cards["rep"][place]}


def _here(found: Collected) -> set[str]:
    """Return the codes and names of the people who have not left."""
    stay: set[str] = set()
    for row in found.people:
        left = row.get("left_on")
        if type(left) is not float or left > found.today:
            stay |= {as_text(row.get(key)) for key in ("code", "name")}
    return stay - {""}


def _since(found: Collected) -> float:
    return found.today - found.number("one_person_days")


def _touched(found: Collected) -> dict[Card, set[str]]:
    """Return who contacted each card in the days that count."""
    calls, since = found.mirrors["m_calls"], _since(found)
    people: dict[Card, set[str]] = {}
    home = homes(found)
    rows = zip(calls["book"], calls["id"], calls["day"], calls["rep"], strict=True)
    for book, card, day, rep in rows:
        if type(day) is float and since < day <= found.today:
            people.setdefault(home(book, card), set()).add(as_text(rep))
    return people


def _sold(found: Collected) -> dict[Card, float]:
    """Return what each account ordered in the days that count."""
    orders, since = found.mirrors["m_orders"], _since(found)
    sums: dict[Card, float] = {}
    rows = zip(orders["book"], orders["account"], orders["day"], orders["amount"], strict=True)
    for book, account, day, amount in rows:
        if type(day) is float and type(amount) is float and since < day <= found.today:
            whose = as_text(book), as_text(account)
            sums[whose] = sums.get(whose, 0.0) + amount
    return sums


LISTED = (Lister("risk_rows", risks),)
