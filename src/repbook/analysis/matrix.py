"""Who buys what: the biggest accounts by the biggest product groups (M177)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from repbook.domain.reports import MATRIX_ACCOUNTS, MATRIX_GROUPS
from repbook.domain.values import CellError, Value
from repbook.record import NamedTuple

Columns = Mapping[str, Sequence[Value]]
Row = dict[str, Value]


class Matrix(NamedTuple):
    """The names of the groups, the biggest first, and a row an account: `c1` is the first group."""

    groups: list[str]
    rows: list[Row]


def matrix(orders: Columns, accounts: Columns, names: Mapping[str, str], day: float) -> Matrix:
    """Return what the 12 accounts of most revenue have bought of the 10 biggest groups, ever.

    `accounts` give the order by `place`; `names` are the customers' by account. What nobody bought
    is blank. Orders after the day, and those without a group, an account or an amount count
    nowhere; groups that differ in case alone are one.
    """
    spelled: dict[str, str] = {}
    bought: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    book: dict[str, float] = defaultdict(float)
    keys = ("account", "group", "amount", "day")
    for account, group, amount, at in zip(*(orders[key] for key in keys), strict=True):
        name = _text(group)
        late = type(at) is float and at >= day + 1
        if not name or not _text(account) or type(amount) is not float or late:
            continue
        key = name.casefold()
        spelled.setdefault(key, name)
        bought[_text(account)][key] += amount
        book[key] += amount
    groups = sorted(book, key=lambda key: (-book[key], key))[:MATRIX_GROUPS]
    rows = [
        _row(place, account, names.get(account), [bought[account].get(key) for key in groups])
        for place, account in enumerate(_first(accounts), 1)
        if groups
    ]
    return Matrix([spelled[key] for key in groups], rows)


def _first(accounts: Columns) -> list[str]:
    """Return the accounts of the best places."""
    pairs = zip(accounts["place"], accounts["account"], strict=True)
    placed = [(place, _text(account)) for place, account in pairs if type(place) is float]
    return [account for _, account in sorted(placed)[:MATRIX_ACCOUNTS] if account]


def _row(place: int, account: str, name: str | None, amounts: Sequence[float | None]) -> Row:
    cells = {f"c{number}": amount for number, amount in enumerate(amounts, 1)}
    return {"place": float(place), "account": account, "name": name, **cells}


def _text(value: Value) -> str:
    return value.strip() if isinstance(value, str) and not isinstance(value, CellError) else ""
