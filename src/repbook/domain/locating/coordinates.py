"""Read coordinates that people type: in two cells, or as two numbers in one."""

from __future__ import annotations

import re
from enum import StrEnum

from repbook.domain.locating.distance import Point

_PAIR = r"\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*[,，;；/\s]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*"
NORTH, EAST = 90, 180


class Fault(StrEnum):
    """Why two numbers are no place."""

    HALF = "half"
    NOWHERE = "nowhere"
    SWAPPED = "swapped"
    OUTSIDE = "outside"


def read_pair(text: str) -> Point | None:
    """Return latitude and longitude that stand in one text, None where it is no such pair."""
    found = re.fullmatch(_PAIR, text)
    return (float(found[1]), float(found[2])) if found else None


def fault_of(lat: float | None, lon: float | None) -> Fault | None:
    """Return what is wrong with a latitude and a longitude, None where both are right."""
    if lat is None or lon is None:
        return Fault.HALF
    if lat == 0 and lon == 0:
        return Fault.NOWHERE
    if abs(lat) <= NORTH and abs(lon) <= EAST:
        return None
    return Fault.SWAPPED if abs(lon) <= NORTH and abs(lat) <= EAST else Fault.OUTSIDE
