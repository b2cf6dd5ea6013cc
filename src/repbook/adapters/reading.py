"""Read the schema's tables, settings and labels from a workbook, closed or live."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import cast

from repbook.adapters.places import Places
from repbook.book import needs
from repbook.book.changes import Changes
from repbook.book.ports import Stored
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import serial
from repbook.domain.values import Problem, Value
from repbook.schema.declare import Kind, Sheet
from repbook.schema.registry import CODES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS, value_names
from repbook.text import said

QUALIFY_SHEET = "qualify"


def with_ids(reads: Reads) -> Reads:
    """Return what is read with the ids, which a snapshot holds anyway: one pass over each sheet."""
    return {table: (TABLES[table].ids, *keys) for table, keys in reads.items()}


def read_snapshot(layout: Places, reads: Reads) -> Snapshot:
    """Return a snapshot of an open workbook."""
    problems: list[Problem] = []
    names = value_names()
    settings = layout.values(names.values())
    snapshot = Snapshot(
        lang=layout.lang,
        tables={table: layout.rows(table, keys) for table, keys in reads.items()},
        settings={key: cast(Value, settings[name]) for key, name in names.items()},
        labels=_labels(layout),
        problems=problems,
        name=layout.file,
        fixed_day=_fixed_day(layout, settings),
    )
    problems.extend(_wrong_settings(layout, snapshot))
    return snapshot


def _fixed_day(layout: Places, settings: dict[str, object]) -> float | None:
    name = SETTINGS["as_of"].defined_name
    value = settings[name]
    return value if type(value) is float and not layout.is_formula(name) else None


def _labels(layout: Places) -> dict[str, str]:
    """Return the labels of the lists from top to bottom."""
    names = {key: entry.defined_name for key, entry in CODES.items()}
    known = [name for name in names.values() if layout.has(name)]
    values = layout.values(known)
    rows = {name: int(re.findall(r"\d+", layout.where(name))[-1]) for name in known}
    found = {key: name for key, name in names.items() if values.get(name) is not None}
    return {key: str(values[found[key]]) for key in sorted(found, key=lambda key: rows[found[key]])}


def _wrong_settings(layout: Places, snapshot: Snapshot) -> list[Problem]:
    """Name the cells that should hold a number and do not; their declared value is used."""
    found = []
    for key, setting in SETTINGS.items():
        value = snapshot.settings[key]
        declared = setting.declared(snapshot.lang)
        number = isinstance(declared, int | float) and setting.kind is not Kind.TEXT
        numeric = number or setting.kind is Kind.WHOLE
        if numeric and value not in (None, "") and type(value) is not float:
            label = setting.label.get(snapshot.lang)
            message = said(
                "commands.not_a_number",
                label=label,
                value=value,
                used="–" if declared == "" else declared,
            )
            found.append(Problem(layout.where(setting.defined_name), message))
    return found


def live_sheets(layout: Places, changes: Changes | None = None) -> list[Sheet]:
    """Return the sheets whose computed cells can show anything: no page without its input."""
    given = changes.settings if changes else {}
    return [sheet for sheet in SHEETS.values() if _is_live(layout, sheet, given)]


def _is_live(layout: Places, sheet: Sheet, given: Mapping[str, Value]) -> bool:
    asked = [cell for cell in sheet.cells if cell.is_input] if sheet.asks else []
    if not asked or any(cell.key in given for cell in asked):
        return True
    return any(value not in (None, "") for value in layout.values(c.name for c in asked).values())


def today_of(layout: Places) -> float:
    """Return the day that AsOf stands for: the one typed over its formula, else today."""
    name = SETTINGS["as_of"].defined_name
    fixed = _fixed_day(layout, layout.values([name]))
    return float(serial(date.today())) if fixed is None else fixed


def changed_columns(changes: Changes) -> needs.Needs:
    """Return the columns that changes name, by table; all of a replaced table."""
    found: needs.Needs = {table: set(TABLES[table].keys()) for table in changes.replaces}
    for table, updates in changes.updates.items():
        keys = found.setdefault(table, set())
        for values in updates.values():
            keys.update(values)
    for table, rows in changes.inserts.items():
        keys = found.setdefault(table, set())
        for row in rows:
            keys.update(row)
    for table in changes.deletes:
        found.setdefault(table, set())
    return found


def read_computed(layout: Places) -> dict[str, Stored]:
    """Return the stored values of the headings and of the sheets' computed cells, where they stand.

    Sheets whose cells stand elsewhere are left out (`standing.away`).
    """
    from repbook.adapters import standing
    from repbook.schema import question_block

    headings = standing.heading_cells(layout)
    rules = question_block.rules()
    places = {QUALIFY_SHEET: {key: headings[key] for key in rules}}
    for sheet in SHEETS.values():
        at = standing.sheet_cells(layout, sheet.key)
        own = {c.key: at[c.key] for c in sheet.cells if c.rule is not None}
        places.setdefault(sheet.key, {}).update(own)
    found: dict[str, Stored] = {}
    for key in places.keys() - standing.away(layout).keys():
        found |= stored_cells(layout, key, places[key])
    return found


def stored_cells(layout: Places, sheet: str, cells: dict[str, str]) -> dict[str, Stored]:
    refs = {key: ref.replace("$", "") for key, ref in cells.items()}
    found = layout.cells(sheet, refs.values()) if refs else None
    if found is None:
        return {}
    return {k: Stored(f"{found.sheet}!{ref}", found.values[ref]) for k, ref in refs.items()}
