"""Packs: cards cut out for another person, the workbook handed in, customers handed over."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.finishing import FINISH_STEPS
from repbook.features.packs.tables import CHOICES, HANDED, LIST, OWNED
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import HOME_COUNTS, PLAN_PRESSES
from repbook.text.label import Label as L


def _handover() -> Content:
    from repbook.features.packs import page

    return Content(page.cells(), heights=page.HEIGHTS)


FEATURE = Feature(
    "packs",
    rules="M104 M119 M120",
    needs=("merge",),
    actions=("handin_action:HANDIN", "handover_action:HANDOVER_ACTION"),
    tables=(HANDED, LIST),
    choices=CHOICES,
    columns={"customers": OWNED},
    slots={
        FINISH_STEPS: ("repbook.features.packs.handin_action:STEPS",),
        HOME_COUNTS: ("repbook.features.packs.counts:COUNTS",),
        PLAN_PRESSES: ("repbook.features.packs.handin_action:PRESSES",),
    },
    sheets=(
        Sheet("handover", L("Handover", "交接清单", "交接清單"), "shHandover", _handover, landscape=True, comes=True,
              menu="do", use=L("promised, owed", "承诺与欠款", "承諾與欠款"), place=75),
        Sheet("handoffs", L("Handoffs", "环节交接", "環節交接"), "shHandoffs", landscape=True, comes=True, place=93),
    ),
)  # fmt: skip
