"""Out of the book: cards taken along, results brought back, lists for other programs."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.schema.pages.slots import PLAN_PRESSES

FEATURE = Feature(
    "road",
    rules="M101 M104 M105 M119",
    needs=("cards", "plan"),
    actions=(
        "carry_action:CARRY_ACTION",
        "return_file_action:RETURN_FILE",
        "export_action:EXPORT_ACTION",
    ),
    slots={PLAN_PRESSES: ("repbook.features.road.presses:PRESSES",)},
)
