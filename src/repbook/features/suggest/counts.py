"""What Home says of suggestions: how many wait for a decision."""

from __future__ import annotations

from repbook.features.kernel.counting import Count
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import count_if, where
from repbook.text.label import Label as L


def to_decide() -> Expr:
    """Return the number of suggestions without a decision."""
    return count_if(where("suggestions", "kind", "text"), where("suggestions", "decision", "blank"))


COUNTS = (
    Count(
        "home.suggestions",
        L("suggestions to decide", "条建议待决定", "則建議待決定"),
        to_decide(),
        "suggestions",
        one="suggestion to decide",
    ),
)  # fmt: skip
