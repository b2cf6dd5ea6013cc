"""What Home says of merges: how many conflicts wait for a person."""

from __future__ import annotations

from repbook.features.kernel.counting import Count
from repbook.features.merge.table import CONFLICTS
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import count_if, where
from repbook.text.label import Label as L


def waiting() -> Expr:
    """Return the number of conflicts that are not settled."""
    return count_if(where(CONFLICTS, "kind", "text"), where(CONFLICTS, "settled", "blank"))


COUNTS = (
    Count(
        "home.conflicts",
        L("conflicts of a merge to settle", "处合并冲突待处理", "處合併衝突待處理"),
        waiting(),
        CONFLICTS,
        one="conflict of a merge to settle",
    ),
)
