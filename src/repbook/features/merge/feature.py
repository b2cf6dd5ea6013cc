"""Merge: several people's workbooks become one, and what they changed differently waits."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.merge.settings import POLICY
from repbook.features.merge.table import CHOICES, TABLE
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L


def _page() -> Content:
    from repbook.features.merge import page

    return Content(page.cells(), heights=page.HEIGHTS)


FEATURE = Feature(
    "merge",
    rules="M119 M120",
    needs=(),
    actions=("merge_action:MERGE_ACTION", "settle_action:SETTLE_ACTION"),
    slots={HOME_COUNTS: ("repbook.features.merge.counts:COUNTS",)},
    tables=(TABLE,),
    choices=CHOICES,
    settings={"policy": POLICY},
    sheets=(
        Sheet("conflicts", L("Conflicts", "合并冲突", "合併衝突"), "shConflicts", _page, landscape=True, comes=True,
          place=92),
    ),
)  # fmt: skip
