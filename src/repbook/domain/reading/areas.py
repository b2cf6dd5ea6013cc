"""Fold the names of areas, which every ranking does: apart from the rest, and quick to import."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

RANKS = ("市", "区", "县")
SHORTEST_PLACE = 2
_COUNTIES = ("新竹县", "嘉义县", "嘉義县")
"""Counties around a city of the same name, side by side with it."""
INVISIBLE = "\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
UNSEEN = f"[{CONTROLS}{INVISIBLE}\u200c\u200d\ufe00-\ufe0f]"


@lru_cache(maxsize=4096)
def fold_area(text: str) -> str:
    """Fold an area as `fold_city`, and keep its signs: Zone 1-1 is not Zone 11.

    Traditional letters stay, since every ranking folds areas and needs no dictionary for it.
    """
    while (folded := _fold_once(text)) != text:
        text = folded
    return text


def _fold_once(text: str) -> str:
    seen = text if text.isascii() and text.isprintable() else re.sub(UNSEEN, "", text)
    text = unicodedata.normalize("NFKC", seen).casefold()
    return without_rank(" ".join(text.split()).replace("區", "区").replace("縣", "县"))


def without_rank(place: str) -> str:
    """Return a place without city, district, county: what it once was, it is no more."""
    while len(place) > SHORTEST_PLACE and place.endswith(RANKS) and place not in _COUNTIES:
        place = place[:-1]
    return place
