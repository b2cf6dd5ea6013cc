"""Read what stands between the outer brackets of a table reference (ECMA-376 part 1, 18.17.6)."""

from __future__ import annotations

import re
from typing import NamedTuple

_ITEM = re.compile(r"\s*\[((?:[^\[\]']|'.)*)\]\s*[,:]?", re.DOTALL)
_SHIELD = re.compile(r"'(.)", re.DOTALL)
_ITEMS = ("#all", "#data", "#headers", "#totals", "#this row")


class TableReference(NamedTuple):
    """`columns` as the user sees them, `items` like #Headers, and how the two were written."""

    columns: tuple[str, ...]
    items: tuple[str, ...]
    is_nested: bool
    has_at: bool


def read_table_reference(inside: str) -> TableReference:
    """Return the reference that `inside` spells, such as `[#This Row],[Amount]` or `Amount`."""
    text = inside.strip()
    has_at = text.startswith("@")
    text = text.removeprefix("@")
    nested = text.startswith("[")
    pieces = [match[1] for match in _ITEM.finditer(text)] if nested else [text] if text else []
    items = tuple(piece for piece in pieces if piece.strip().lower() in _ITEMS)
    columns = tuple(
        _SHIELD.sub(r"\1", p) for p in pieces if p not in items and not p.startswith("#REF!")
    )
    return TableReference(columns, items, nested, has_at)
