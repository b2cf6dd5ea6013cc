"""What each account owes and how it pays (M102, M108); what is ours to pay stands apart."""

from __future__ import annotations

import numpy as np

from repbook.analysis.accounts_sales import FINE, Figures, Lines
from repbook.analysis.frames import NOBODY, Flags, Floats
from repbook.analysis.grouped import medians, most, rounded, sums


def open_amounts(lines: Lines, day: float) -> Floats:
    """Return what of each line is open on a day: nothing of one paid by then.

    What was received counts where it is typed. Below 0 it is ours to pay.
    """
    paid = np.where(lines.paid <= day, lines.amount, 0.0)
    return rounded(lines.amount - np.where(np.isnan(lines.received), paid, lines.received), FINE)


def money(lines: Lines, count: int, day: float, floor: float) -> Figures:
    """Return what is open and overdue, for how many days, and the usual delay of payment.

    Amounts in the book's currency, days whole; accounts without orders have none of them.
    Overdue amounts that come to less than `floor` in all are let be.
    """
    left = open_amounts(lines, day)
    late = (left > 0) & (lines.due < day)
    overdue = sums(np.where(late, left, 0.0), lines.owner, count)
    days = most(np.where(late, day - lines.due, 0.0), lines.owner, count)
    small = overdue < floor
    return {
        "open": sums(np.maximum(left, 0.0), lines.owner, count),
        "overdue": np.where(small, 0.0, overdue),
        "overdue_days": np.where(small, 0.0, days),
        "ours_to_pay": sums(np.maximum(-left, 0.0), lines.owner, count),
        **_paying(lines, count, day),
    }


def _paying(lines: Lines, count: int, day: float) -> Figures:
    """Return how many orders were paid, and the median of days from due to paid."""
    sold = lines.amount > 0
    paid_line = sold & (lines.paid <= day)
    paid = _all_of(paid_line, sold, lines)
    on = most(np.where(paid_line, lines.paid, np.nan), lines.order, lines.orders)
    due = most(np.where(paid_line, lines.due, np.nan), lines.order, lines.orders)
    whose = np.full(lines.orders, NOBODY)
    whose[lines.order] = lines.owner
    known = np.bincount(whose[whose != NOBODY], minlength=count) > 0
    number = np.bincount(whose[paid], minlength=count).astype(np.float64)
    return {
        "paid_orders": np.where(known, number, np.nan),
        "pay_delay": medians(np.where(paid, on - due, np.nan), whose, count),
    }


def _all_of(marked: Flags, of: Flags, lines: Lines) -> Flags:
    """Return the orders of which every line that counts is marked."""
    whole = np.bincount(lines.order[of], minlength=lines.orders)
    found: Flags = (whole > 0) & (np.bincount(lines.order[marked], minlength=lines.orders) == whole)
    return found
