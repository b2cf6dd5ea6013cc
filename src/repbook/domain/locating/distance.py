"""How far two points on earth lie apart."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

DIAMETER_KM = 12_742
Point = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""


def kilometres(one: Point, other: Point) -> float:
    """Return the distance along the ground in km (haversine, a sphere of mean radius 6,371 km)."""
    south, west, north, east = map(radians, (*one, *other))
    half = sin((north - south) / 2) ** 2
    half += cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return DIAMETER_KM * asin(sqrt(min(1.0, half)))
