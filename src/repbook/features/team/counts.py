"""Figures over the mirrors: of one rep by his code, of one currency, of all."""

from __future__ import annotations

from repbook.features.team.gathering import NO_CURRENCY
from repbook.schema.cell_builders import value_at
from repbook.scoring.expr import Condition, Expr, Operand, lift
from repbook.scoring.verbs import (
    at,
    cell,
    code,
    count_if,
    field,
    if_,
    if_error,
    join,
    shown,
    sum_if,
    where,
    words,
)

CARDS, CALLS, ORDERS, PLANS = "m_cards", "m_calls", "m_orders", "m_plans"
CONFLICTS = "m_conflicts"
FOUND = where(CARDS, "id", "text")
"""Holds for rows that are cards, so that a new mirror's blank row never counts."""


def listed(table: str, key: str, row: int) -> Expr:
    """Return the value of a table's row, nothing where it has fewer rows."""
    return if_error(shown(at(field(table, key), lift(row))), "")


def of(table: str, rep: Expr) -> Condition:
    """Hold for the rows of one rep's workbook."""
    return where(table, "book", "=", rep)


def by(table: str, rep: Expr) -> Condition:
    """Hold for what one rep did himself, in whosever workbook it stands."""
    return where(table, "rep", "=", rep)


def cards(*tests: Condition) -> Expr:
    """Count cards."""
    return count_if(FOUND, *tests)


def conflicts() -> Expr:
    """Count the conflicts that wait in the files that count."""
    return count_if(where(CONFLICTS, "book", "text"))


def outcome(name: str) -> tuple[Condition, ...]:
    """Hold for cards with an outcome in the days that deals are counted over."""
    return (where(CARDS, "outcome", "=", code(f"outcome.{name}")), *within(CARDS, "outcome_on"))


def within(table: str, key: str, days: str = "window_days") -> tuple[Condition, ...]:
    """Hold for rows dated in the last days, today among them."""
    return (
        where(table, key, ">", cell("as_of") - cell(days)),
        where(table, key, "<=", cell("as_of")),
    )


def sold(*tests: Condition) -> Expr:
    """Add up the orders of the days that deals are counted over."""
    return sum_if(ORDERS, "amount", *within(ORDERS, "day"), *tests)


def pipeline(*tests: Condition) -> Expr:
    """Add up what cards without an outcome expect that are neither dropped nor to be nurtured."""
    whole = _expected(*tests)
    for name in ("drop", "nurture"):
        whole = whole - _expected(where(CARDS, "verdict", "=", code(f"verdict.{name}")), *tests)
    return whole


def _expected(*tests: Condition) -> Expr:
    return sum_if(CARDS, "expected_order", FOUND, where(CARDS, "outcome", "blank"), *tests)


def overdue(*tests: Condition) -> Expr:
    """Count promises whose date has passed, of cards neither lost nor void; no retry is one."""
    late = (where(CARDS, "next_on", "<", cell("as_of")), *tests)
    gone = [where(CARDS, "outcome", "=", code(f"outcome.{name}")) for name in ("lost", "void")]
    retry = (where(CARDS, "tries", ">", 0), where(CARDS, "retry_on", "blank"))
    dated, tried = (
        cards(*tests) - cards(*tests, gone[0]) - cards(*tests, gone[1])
        for tests in (late, (*late, *retry))
    )
    return dated - tried


def files(*tests: Condition) -> Expr:
    """Count the files of the folder."""
    return count_if(where("files", "file", "text"), *tests)


def in_state(*names: str) -> Expr:
    """Count the files in any of some states."""
    counted = [files(where("files", "state", "=", code(f"file.{name}"))) for name in names]
    total: Expr = counted[0]
    for each in counted[1:]:
        total = total + each
    return total


def in_currency(table: str, number: int) -> Condition:
    """Hold for rows of the currency found first, second or third."""
    return where(table, "currency", "=", cell(f"currency_{number}"))


def currency() -> Expr:
    """Return the currency found first, nothing where none is set."""
    first = cell("currency_1")
    return if_(first.is_(NO_CURRENCY), "", first)


def priced(text: Operand, between: Operand | None = None) -> Expr:
    """Return a text with the first currency behind a comma, or what else is to part them."""
    comma = words(", ", "，", "，") if between is None else between
    return join(text, if_(currency().is_(""), "", join(comma, currency())))


def first_row(table: str, key: str, row: Operand) -> Expr:
    """Return a value of a row found elsewhere, nothing for row 0."""
    return value_at(table, key, lift(row))
