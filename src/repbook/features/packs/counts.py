"""What Home says of customers handed over: those that were for a time."""

from __future__ import annotations

from repbook.features.kernel.counting import Count
from repbook.features.packs.tables import HANDOFFS
from repbook.schema.cell_builders import is_code
from repbook.scoring.expr import Expr, call
from repbook.scoring.verbs import count_if
from repbook.text.label import Label as L


def lent() -> Expr:
    """Return how many customers were handed over for a time and have not come back."""
    return call("MAX", 0, _why("leave") - _why("back"))


def _why(code: str) -> Expr:
    return count_if(is_code(HANDOFFS, "why", f"handoff.{code}"))


COUNTS = (
    Count(
        "home.lent",
        L("customers handed over for a time", "家客户临时交接中", "家客戶臨時交接中"),
        lent(),
        HANDOFFS,
        one="customer handed over for a time",
    ),
)
