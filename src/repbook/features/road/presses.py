"""The buttons of the road that stand on the Plan page."""

from __future__ import annotations

from repbook.book.whole import CARRY, EXPORT

PRESSES = (CARRY, EXPORT)
