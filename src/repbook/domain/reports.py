"""How much Reports shows: what Analyse writes for it and what its pages have room for."""

from __future__ import annotations

CLASSES = ("top", "large", "medium", "small", "inactive", "prospect", "suspect", "other")
"""The classes of the pyramid, as codes, the last for whom none is known."""
CURVE_STEPS = 20
"""Points of the 80/20 curve after the first: every twentieth of the customers."""
DUE_DATES = 15
BIGGEST, MONTHS = 10, 12
"""How many of the biggest customers are shown, and in how many parts their year."""
FULL = 100.0
"""Where the axes of value and ability end."""
JUDGED_LEAST = 20
"""Accounts of which something is typed, from which a picture of the match says something."""
MATRIX_ACCOUNTS, MATRIX_GROUPS = 12, 10
