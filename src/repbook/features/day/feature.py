"""The day: its evening, the plan of the next one, all at one press."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.day.settings import POLICY, SETTINGS
from repbook.features.kernel.finishing import FINISH_STEPS
from repbook.schema.pages.slots import HOME_COUNTS, PLAN_PRESSES

FEATURE = Feature(
    "day",
    rules="M25-M27 M37 M151 M153 M176 M193 M197-M200",
    needs=("accounts", "cards", "plan", "qualify", "tasks"),
    actions=(
        "finish_action:FINISH",
        "evening_action:EVENING",
        "plan_action:PLAN",
        "submit_action:SUBMIT",
    ),
    settings={"policy": POLICY, "settings": SETTINGS},
    slots={
        FINISH_STEPS: ("repbook.features.day.steps:STEPS",),
        PLAN_PRESSES: ("repbook.features.day.steps:PRESSES",),
        HOME_COUNTS: ("repbook.features.day.counts:COUNTS",),
    },
)
