"""Columns that fill no field and are read all the same: a call's duration, a row's last change."""

from __future__ import annotations

from repbook.domain.reading.mapping import Mapping
from repbook.features.imports.import_beside import Goes
from repbook.features.imports.import_headers import CHANGED
from repbook.features.imports.import_update import changed_place
from repbook.features.imports.import_words import beside
from repbook.schema.registry import CUSTOMERS
from repbook.text import said


def used_columns(mapping: Mapping, kind: str) -> dict[int, Goes]:
    """Say of each such column what it is read for, by its place; `CHANGED` is no field."""
    if kind == "calls":
        found = dict.fromkeys(beside(mapping, ()).durations, ("result", "bring.why_duration"))
    else:
        changed = changed_place([column.header for column in mapping.columns])
        places = (changed,) if kind == CUSTOMERS and changed is not None else ()
        found = dict.fromkeys(places, (CHANGED, "bring.why_changed"))
    return {
        place: Goes(key, said(why))
        for place, (key, why) in found.items()
        if mapping.columns[place].key is None
    }
