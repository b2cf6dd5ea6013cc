"""The workbooks on which Python and LibreOffice must agree."""

from __future__ import annotations

from invented_books import CHOSEN, Recipe
from invented_values import ERRORS, Habits

from repbook.text.label import LANGUAGES

# Few scores and shares are possible, so that many cards stand exactly on the policy's limits.
COARSE = {"Q01": 40.0, "Q02": 30.0, "Q04": 30.0}
UNTIDY = Habits(blank=0.25, odd=0.08)
OWN_QUESTIONS = Recipe(
    7, "en", 800, UNTIDY, sorted_customers=True, sorted_qualify=False, own_questions=11,
    chosen="first",
)  # fmt: skip
DEFAULTS = Recipe(
    1, "zh-CN", 800, UNTIDY, sorted_customers=True, sorted_qualify=True, edited=False,
    chosen="first",
)  # fmt: skip
ON_THE_LIMITS = Recipe(
    2, "zh-TW", 800, UNTIDY, sorted_customers=False, sorted_qualify=False,
    edited=False, weights=COARSE, chosen="further",
)  # fmt: skip
WITH_ERRORS = Recipe(
    4, "zh-CN", 800, Habits(blank=0.3, odd=0.05, error=0.002), sorted_customers=False,
    sorted_qualify=True, chosen="first",
)  # fmt: skip
NO_PLAN = Recipe(
    12, "zh-TW", 800, Habits(blank=0.5, odd=0.02), sorted_customers=False, sorted_qualify=False,
    plan_day=False, chosen="wild",
)  # fmt: skip
NO_WEIGHTS = Recipe(3, "en", 30, UNTIDY, edited=False, weights={}, chosen="missing")
BROKEN_OPTIONS = Recipe(6, "en", 30, UNTIDY, own_questions=11, broken_options=True)
FEW = (
    *(OWN_QUESTIONS, DEFAULTS, ON_THE_LIMITS, WITH_ERRORS, NO_PLAN, NO_WEIGHTS),
    BROKEN_OPTIONS,
)
FEW_CARDS, MANY_CARDS = 4_000, 20_000


def many() -> list[Recipe]:
    """Return the long run's recipes: every language, order and error value in turn."""
    return [
        Recipe(
            seed,
            LANGUAGES[seed % 3],
            1000,
            Habits(
                blank=(0.1, 0.3, 0.6, 0.9)[seed % 4],
                odd=(0.0, 0.05, 0.15)[seed % 3],
                error=(0.0, 0.001)[seed % 2],
                error_value=ERRORS[seed % len(ERRORS)],
            ),
            sorted_customers=bool(seed & 1),
            sorted_qualify=bool(seed & 2),
            edited=seed % 5 != 0,
            plan_day=seed % 4 != 0,
            chosen=CHOSEN[seed % len(CHOSEN)],
        )
        for seed in range(100, 100 + MANY_CARDS // 1000)
    ]
