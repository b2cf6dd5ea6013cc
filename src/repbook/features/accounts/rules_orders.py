"""The rules that Accounts adds to Orders: when an order is due, what of it is open (M102)."""

from __future__ import annotations

from repbook.scoring.expr import Expr
from repbook.scoring.verbs import cell, col, if_, is_day, is_number


def due_on() -> Expr:
    """Return the day agreed, else the order's day and the payment term; empty without either."""
    term = cell("payment_days")
    usual = if_(is_number(term), if_(is_day(col("day")), col("day") + term, ""), "")
    return if_(is_day(col("due")), col("due"), usual)


def open_amount() -> Expr:
    """Return what is not received; an order paid without a sum received is paid in full."""
    unpaid = if_(is_number(col("paid")), 0, col("amount"))
    rest = if_(is_number(col("received")), col("amount") - col("received"), unpaid)
    return if_(is_number(col("amount")), rest, "")
