"""What Home says of places: the areas that no place was found for."""

from __future__ import annotations

from repbook.features.kernel.counting import Count
from repbook.features.places.table import LOCATED
from repbook.schema.cell_builders import is_code
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import count_if, where
from repbook.text.label import Label as L

PLACES = "places"


def areas_open() -> Expr:
    """Return the number of areas with customers whose place is in doubt or unknown."""
    return _of("doubtful") + _of("unknown")


def _of(code: str) -> Expr:
    status = is_code(PLACES, "status", f"{LOCATED}.{code}")
    return count_if(status, where(PLACES, "customers", ">", 0))


COUNTS = (
    Count(
        "home.places",
        L("areas without a place", "个区域位置待确认", "個區域位置待確認"),
        areas_open(),
        PLACES,
        one="area without a place",
    ),
)
