"""The steps of Finish day on tasks and the plan: the evening, tomorrow's plan, its copy."""

from __future__ import annotations

from repbook.features.kernel.finishing import FinishStep, next_day

PRESSES = ("evening", "plan", "submit", "finish")
"""The buttons on the Plan page."""
STEPS = (FinishStep(20, "evening"), FinishStep(40, "plan", next_day), FinishStep(50, "submit"))
