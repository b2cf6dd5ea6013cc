"""What Home says of the reports: old customers whose contact due has passed (M179)."""

from __future__ import annotations

from repbook.features.kernel.counting import Count
from repbook.features.reports.settings import NEGLECTED
from repbook.features.reports.work_charts import PAGE
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import cell, if_, is_number
from repbook.text.label import Label as L


def old_neglected() -> Expr:
    """Return how many Analyse found, 0 before it ran."""
    found = cell(NEGLECTED)
    return if_(is_number(found), found, 0)


COUNTS = (
    Count(
        "home.neglected",
        L("old customers neglected", "家老客户被冷落", "家老客戶被冷落"),
        old_neglected(),
        PAGE,
        one="old customer neglected",
    ),
)
