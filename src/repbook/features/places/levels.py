"""The places that a Chinese address begins with, by the divisions that Repbook ships (M23)."""

from __future__ import annotations

from repbook.domain.reading.folding import fold_text, has_han, traditional
from repbook.domain.reading.places import Places
from repbook.features.places.atlas import atlas

CHINA = "CN"


def levels_of(address: str) -> Places | None:
    """Return the levels that an address names beyond doubt, in its own characters, else None."""
    if not has_han(address):
        return None
    found = atlas().divisions(CHINA).levels(address)
    return Places(*(_written(name, address) for name in found)) if found else None


def _written(name: str, address: str) -> str:
    """Return a name as it stands in an address, in its characters where it does not."""
    folded = fold_text(address)
    at = folded.find(name) if name and len(folded) == len(address) else -1
    if at >= 0:
        return address[at : at + len(name)]
    return traditional(name) if name and _is_traditional(address, folded) else name


def _is_traditional(address: str, folded: str) -> bool:
    return any(has_han(one) and one not in folded for one in address)


LEVELS_OF = (levels_of,)
