"""List the results of the last day with contacts, the largest amounts first."""

from __future__ import annotations

from repbook.book.snapshot import as_text
from repbook.domain.values import Value
from repbook.features.team.collecting import Collected, Lister, Row, homes


def talks(found: Collected) -> list[Row]:
    """Return that day's contacts by amount; what was agreed on one stays, of earlier days too."""
    calls = found.mirrors["m_calls"]
    days = [day for day in calls["day"] if type(day) is float and day <= found.today]
    kept = {_whose(row): row for row in found.kept.get("talks", ()) if row.get("agreed")}
    if not days:
        return list(kept.values())
    last = max(days)
    cards, home = _cards(found), homes(found)
    rows: list[Row] = []
    for place, day in enumerate(calls["day"]):
        if day == last:
            row: Row = {key: calls[key][place] for key in ("day", "id", "result", "next_step")}
            row["book"] = calls["rep"][place]
            name, expected = cards.get(home(calls["book"][place], row["id"]), (None, None))
            said = calls["amount"][place]
            amount = said if type(said) is float else expected
            agreed = kept.pop(_whose(row), {}).get("agreed")
            rows.append(row | {"name": name, "amount": amount, "agreed": agreed})
    return sorted(rows, key=_largest_first) + list(kept.values())


def _whose(row: Row) -> tuple[Value, str, str]:
    return row.get("day"), as_text(row.get("book")), as_text(row.get("id"))


def _largest_first(row: Row) -> tuple[float, str, str]:
    amount = row["amount"]
    return (-amount if type(amount) is float else 0.0, as_text(row["book"]), as_text(row["id"]))


def _cards(found: Collected) -> dict[tuple[str, str], tuple[Value, Value]]:
    """Return name and expected amount of each card, by rep and id."""
    cards = found.mirrors["m_cards"]
    columns = (cards[key] for key in ("book", "id", "name", "expected_order"))
    return {
        (as_text(b), as_text(i)): (name, amount)
        for b, i, name, amount in zip(*columns, strict=True)
    }


LISTED = (Lister("talks", talks),)
