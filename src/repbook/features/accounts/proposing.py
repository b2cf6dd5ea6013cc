"""Propose the criteria of quality that figures tell, and never take the place of a typed one.

Blank cells are filled; what was proposed is kept in signs beside them, so that the next analysis may
bring its own proposals up to date. A cell that holds anything else was typed, and stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.book.evaluate import Evaluator
from repbook.domain.values import BLANKS, Value

if TYPE_CHECKING:
    from repbook.analysis.accounts import Found, Policy

PROPOSED = ("g1", "g2", "g3", "g4", "b1", "b2")
"""The criteria that figures propose, in the order of the signs."""
SIGNS = "proposed"
NONE = "-"
ACCOUNTS = "accounts"
Columns = dict[str, list[Value]]


class Proposing:
    """The proposals of every account; `laid` evaluates the credit that counts by new figures."""

    def __init__(self, laid: Evaluator, found: Found, policy: Policy, day: float) -> None:
        from repbook.analysis.accounts_judged import Standards

        limits = found.limits
        self.by = Standards(
            found.cuts.large,
            found.cuts.medium,
            limits.revenue_median,
            limits.book_margin,
            policy.serve_cheap,
            policy.serve_fair,
            policy.serve_dear,
            policy.loyal_orders,
        )
        self.found, self.day = found, day
        self.credit = laid.column(ACCOUNTS, "credit_now")
        self.bad = laid.code("credit.d")
        self.yes = laid.code("yes_no.yes")

    def fill(self, columns: Columns, at: list[int]) -> None:
        """Lay the proposals over the columns; `at` is each row's account, below 0 for none."""
        for row, place in enumerate(at):
            new = self._proposals(row, place) if place >= 0 else {}
            told = columns[SIGNS][row]
            before = told if isinstance(told, str) and len(told) == len(PROPOSED) else ""
            signs = [
                self._lay(columns[key], row, new.get(key), before[n : n + 1] or NONE)
                for n, key in enumerate(PROPOSED)
            ]
            columns[SIGNS][row] = "".join(signs) if set(signs) != {NONE} else None

    def _lay(self, column: list[Value], row: int, new: Value, before: str) -> str:
        """Put a proposal where nothing was typed; return its sign, that of none where it was."""
        held = column[row]
        if held not in BLANKS and self._sign(held) != before:
            return NONE
        column[row] = new
        return self._sign(new)

    def _sign(self, held: Value) -> str:
        if held in BLANKS:
            return NONE
        return f"{held:g}" if type(held) is float else "y" if held == self.yes else "?"

    def _proposals(self, row: int, place: int) -> dict[str, Value]:
        from repbook.analysis.accounts_judged import Known, proposals

        figures = self.found.figures

        def of(key: str) -> float | None:
            value = float(figures[key][place])
            return None if value != value else value

        known = Known(
            revenue_year=of("revenue_year"),
            profit_life=of("profit_life"),
            margin=of("margin"),
            cost_life=of("cost_life"),
            late=of("pay_delay"),
            order_days=of("order_days"),
            last_order=of("last_order"),
            incidents=of("incidents_year") or 0.0,
            bad_credit=self.credit[row] == self.bad,
        )
        found = proposals(known, self.by, self.day)
        return {key: self.yes if value == "yes" else value for key, value in found.items()}


def proposals(signs: Value) -> list[str]:
    """Return the columns that hold a proposal of Analyse, by the signs kept beside them."""
    told = signs if isinstance(signs, str) and len(signs) == len(PROPOSED) else ""
    return [key for key, sign in zip(PROPOSED, told, strict=False) if sign != NONE]
