"""The places that an address names: by the blanks between them, or by who knows the divisions."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from repbook.domain.reading.places import Places, places_ahead
from repbook.schema.pages.slots import joined

LEVELS = "imports.levels"
"""Functions of an address that return its `Places`, None where it names none beyond doubt."""


def levels_ahead(address: str) -> Places | None:
    """Return the levels that an address begins with, None where that is in doubt."""
    return places_ahead(address) or next(filter(None, (read(address) for read in _readers())), None)


@cache
def _readers() -> tuple[Callable[[str], Places | None], ...]:
    return joined(LEVELS)
