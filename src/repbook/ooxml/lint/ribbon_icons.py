"""Know the images that Office lends to ribbons by name ([MS-CUSTOMUI] 3.2)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def known_icons() -> frozenset[str]:
    """Return the names of the images, as office_images.txt lists them."""
    text = files(__package__).joinpath("office_images.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
