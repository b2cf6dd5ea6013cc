"""Packs: cards cut out for another person, the workbook handed in, customers handed over."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.finishing import FINISH_STEPS

FEATURE = Feature(
    "packs",
    rules="M104 M119 M120",
    needs=("merge",),
    actions=("handin_action:HANDIN",),
    slots={FINISH_STEPS: ("repbook.features.packs.handin_action:STEPS",)},
)
