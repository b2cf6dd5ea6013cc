"""The places that Repbook ships: `places.zip`, read a country at a time.

`countries` has a line a country: code, English name, three letters. A country's member begins with
its regions (code, name), then, behind a blank line, has a line a folded name: the name where it is
another, latitude, longitude, thousands of people, region, and flags: `*` a namesake elsewhere that
is too small to be shipped, `a` another name than its own. `CN-divisions` has a line a division:
code, name, latitude, longitude, the older name. `US-zip`: see `domain.locating.postcodes`.
scripts/places_data.py writes it; NOTICE names the sources.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from zipfile import ZipFile

from repbook.domain.locating.divisions import Divisions
from repbook.domain.locating.locate import Atlas
from repbook.domain.locating.postcodes import ZipCodes
from repbook.domain.locating.towns import Towns

COUNTRIES = 4
"""Countries whose towns are kept at a time."""


def _member(name: str) -> bytes:
    with files(__package__).joinpath("places.zip").open("rb") as held, ZipFile(held) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def _countries() -> dict[str, tuple[str, ...]]:
    lines = _member("countries").decode().split("\n")
    return {code: tuple(names) for code, *names in (line.split("\t") for line in lines)}


@lru_cache(maxsize=COUNTRIES)
def _towns(country: str) -> Towns:
    names = _countries().get(country, ())
    return Towns(country, _member(country).decode(), names)


@lru_cache(maxsize=2)
def _divisions(country: str) -> Divisions:
    return Divisions(_member("CN-divisions").decode(), country)


@lru_cache(maxsize=1)
def _zips() -> ZipCodes:
    return ZipCodes(_member("US-zip"))


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """Return the places that are shipped; nothing but the countries' names is read yet."""
    return Atlas(_countries(), _towns, _divisions, _zips)
