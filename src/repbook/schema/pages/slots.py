"""Named places of pages that others put something into: the page knows the place, not who fills it.

Each entry is `module:name` of a tuple; it is imported when the page is first laid.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from repbook.schema.source import declared

HOME_COUNTS = "home.counts"
"""`figures.Count`: what needs the rep now, and what is housekeeping."""
HOME_LINKS = "home.links"
"""A menu's key and a `parts.Link`: an entry of a block of links."""
OVERVIEW_BLOCKS = "overview.blocks"
"""`page.Band`: a band below the others of Overview."""
CARD_BLOCKS = "card.blocks"
"""A function of `cardparts.Page` that lays a section below the others of Card."""

PLAN_PRESSES = "plan.presses"
"""The key of a button that the Plan page offers above its two halves."""


def joined(slot: str) -> tuple[Any, ...]:
    """Return what features put into a slot, in order."""
    found: list[Any] = []
    for entry in declared().slot(slot):
        module, _, name = entry.partition(":")
        found += getattr(import_module(module), name)
    return tuple(found)
