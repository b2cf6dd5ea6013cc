"""Columns that fill no field and are read all the same: a call's duration, a row's last change."""

from __future__ import annotations

from repbook.domain.reading.mapping import Mapping
from repbook.features.imports.import_beside import Goes
from repbook.features.imports.import_headers import CHANGED, STATUS
from repbook.features.imports.import_returns import REFUNDED, telling_columns
from repbook.features.imports.import_update import changed_place
from repbook.features.imports.import_words import beside
from repbook.schema.registry import CUSTOMERS
from repbook.text import said


def used_columns(mapping: Mapping, kind: str) -> dict[int, Goes]:
    """Say of each such column what it is read for, by its place; `CHANGED` is no field."""
    found: dict[int, tuple[str | None, str]]
    if kind == "orders":
        parts = telling_columns(mapping).items()
        places = (place for place, part in parts if part == REFUNDED)
        found = dict.fromkeys(places, ("amount", "bring.why_refunded"))
        statuses = (place for place, part in parts if part == STATUS)
        found |= dict.fromkeys(statuses, (None, "bring.why_order_status"))
    elif kind == "calls":
        told = beside(mapping, ())
        found = dict.fromkeys(told.durations, ("result", "bring.why_duration"))
        found |= dict.fromkeys(told.answered, ("result", "bring.why_answered"))
    else:
        changed = changed_place([column.header for column in mapping.columns])
        held = (changed,) if kind == CUSTOMERS and changed is not None else ()
        found = dict.fromkeys(held, (CHANGED, "bring.why_changed"))
    return {
        place: Goes(key, said(why))
        for place, (key, why) in found.items()
        if mapping.columns[place].key is None
    }
