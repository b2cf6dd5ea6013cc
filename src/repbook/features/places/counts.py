"""What Home says of places: how many areas need the city."""

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
        L("areas that need the city", "个区域需写明城市", "個區域需寫明城市"),
        areas_open(),
        PLACES,
        one="area that needs the city",
    ),
)
