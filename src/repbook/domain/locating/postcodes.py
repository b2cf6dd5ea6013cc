"""Read US ZIP codes, and where they lie."""

from __future__ import annotations

import re
from struct import unpack

from repbook.domain.locating.distance import Point

_BYTES = 6
"""A code's step, its latitude and its longitude: two bytes each."""
_ZIP = r"(\d{3,9})(?:\.0)?(?:\s*-\s*\d{4})?"
SHORT, LONG, WHOLE = 5, 9, 8
HUNDREDTHS = 100


def read_zip(text: str) -> int | None:
    """Return the five digits of a ZIP code; zeros that a sheet has lost are restored, +4 is cut."""
    found = re.fullmatch(_ZIP, text.strip())
    if found is None:
        return None
    digits = found[1]
    if len(digits) >= WHOLE:
        digits = digits.zfill(LONG)[:SHORT]
    return int(digits) if len(digits) <= SHORT else None


class ZipCodes:
    """The points of ZIP codes, as the data holds them: steps, latitudes, longitudes."""

    def __init__(self, held: bytes) -> None:
        count = len(held) // _BYTES
        steps = unpack(f"<{count}H", held[: 2 * count])
        lats, lons = (
            unpack(f"<{count}h", held[2 * n * count : 2 * (n + 1) * count]) for n in (1, 2)
        )
        self._points: dict[int, tuple[int, int]] = {}
        code = 0
        for step, lat, lon in zip(steps, lats, lons, strict=True):
            code += step
            self._points[code] = (lat, lon)

    def point(self, code: int) -> Point | None:
        """Return where a code lies; of an unknown one, the middle of its first three digits."""
        found = self._points.get(code)
        around = [found] if found else self._around(code)
        if not around:
            return None
        lat, lon = (sum(each) / len(around) / HUNDREDTHS for each in zip(*around, strict=True))
        return round(lat, 2), round(lon, 2)

    def _around(self, code: int) -> list[tuple[int, int]]:
        first = code - code % HUNDREDTHS
        codes = range(first, first + HUNDREDTHS)
        return [self._points[one] for one in codes if one in self._points]
