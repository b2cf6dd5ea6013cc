"""What Analyse writes for Reports: curve, classes, due dates, who is judged, who buys what."""

from __future__ import annotations

from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Value
from repbook.features.accounts.rules import JUDGED
from repbook.features.kernel.analysing import Step
from repbook.features.kernel.policies import coder
from repbook.features.reports.replacing import replace_rows
from repbook.schema.registry import TABLES

ACCOUNTS = "accounts"
TABLES_OF_REPORTS = ("report_rows", "match_points", "matrix")
OF_ACCOUNTS = ("account", "place", "revenue_year", "profit_year", "value", "ability", *JUDGED)
ORDERS = ("day", "account", "group", "amount", "due_on", "open")


def reads() -> Reads:
    """Return what the rows of Reports are made of, and those rows as they stand."""
    own = {table: TABLES[table].keys() for table in TABLES_OF_REPORTS}
    cards = {"customers": ("id", "name", "account"), "calls": ("id", "day")}
    return {"orders": ORDERS, **cards, **own}


def write_reports(
    snapshot: Snapshot, laid: Evaluator, day: float, _: datetime, changes: Changes
) -> None:
    """Write the tables that Reports reads, those that differ from what stands there.

    `laid` are the values of Accounts as they will be.
    """
    from repbook.analysis.accounts_cuts import pareto
    from repbook.analysis.frames import numbers
    from repbook.analysis.matrix import matrix
    from repbook.analysis.report_rows import Asked, match_points, report_rows

    accounts = {key: laid.column(ACCOUNTS, key) for key in OF_ACCOUNTS}
    orders = {key: snapshot.tables["orders"].columns[key] for key in ORDERS}
    cards = snapshot.tables["customers"].columns
    bought = matrix(orders, accounts, dict(_pairs(cards["id"], cards["name"])), day)
    share, fewest = snapshot.number("top_share"), snapshot.number("class_min")
    ranked = {key: numbers(accounts, key) for key in ("place", "revenue_year", "profit_year")}
    code = coder(snapshot, "pyramid")
    classes = zip(accounts["account"], laid.column(ACCOUNTS, "class_now"), strict=True)
    rows = report_rows(
        accounts,
        orders,
        snapshot.tables["calls"].columns,
        Asked(day, share, JUDGED),
        pareto=pareto(ranked, share, int(fewest)),
        classes={str(account): known for account, each in classes if (known := code(each))},
        account_of=dict(_pairs(cards["id"], cards["account"])),
        groups=bought.groups,
    )
    replace_rows(snapshot, changes, "report_rows", rows)
    replace_rows(snapshot, changes, "match_points", match_points(accounts, JUDGED))
    replace_rows(snapshot, changes, "matrix", bought.rows)


def _pairs(keys: list[Value], values: list[Value]) -> list[tuple[str, str]]:
    return [
        (str(key), str(value)) for key, value in zip(keys, values, strict=True) if key and value
    ]


STEPS = (Step(reads, write_reports),)
