"""The steps of Finish day on the day's sheet: return what was typed, rank the next day."""

from __future__ import annotations

from repbook.features.kernel.finishing import FinishStep, next_day

STEPS = (FinishStep(10, "return"), FinishStep(30, "rank", next_day))
