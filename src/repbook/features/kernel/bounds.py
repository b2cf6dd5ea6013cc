"""Whether a number is one that its column takes."""

from __future__ import annotations

from repbook.domain.figures import bound_text
from repbook.domain.reading.ambiguous import Ambiguous
from repbook.schema.declare import Column, Kind
from repbook.text import UNSAID, Said


def out_of_bounds(column: Column, number: float) -> Said:
    """Say that a number is out of its column's bounds, or no whole one; UNSAID where it may stand."""
    fault = beyond(column, number)
    return UNSAID if fault is None else fault.text()


def beyond(column: Column, number: float) -> Ambiguous | None:
    """Return the same as a question, None where a number may stand."""
    if column.within is None or _is_within(column, number):
        return None
    least, most = map(bound_text, column.within)
    key = "out_of_whole_range" if column.kind is Kind.WHOLE else "out_of_range"
    return Ambiguous(f"commands.{key}", {"value": f"{number:.15g}", "least": least, "most": most})


def _is_within(column: Column, number: float) -> bool:
    """Tell whether a number lies between a column's bounds, whole where the column is."""
    assert column.within is not None
    least, most = column.within
    return least <= number <= most and (column.kind is not Kind.WHOLE or number == int(number))
