"""Mend the tables whose rows have keys: Settings, Policy and Lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from repbook.adapters.repair.session import Mend, Session, joined
from repbook.adapters.trimmed import trimmed_entries
from repbook.book.defined_names import LISTS, list_rows
from repbook.book.snapshot import Rows, as_text
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.errors import Refused
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.index import TableInfo
from repbook.ooxml.reader import read_table, table_formulas
from repbook.schema.declare import Entry, Kind, Setting
from repbook.schema.naming import Names
from repbook.schema.registry import BY_LIST, CELL_TABLES, CHOICES, CODES, SETTINGS, TABLES
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import LANGUAGES, say

Given = dict[str, Value | Formula]


def mend_keys(session: Session) -> None:
    """Write keys again beside cells that their names still point at."""
    for table, column in (("settings", "value"), ("policy", "value"), (LISTS, "label")):
        rows = session.layout.rows(table, ("key",))
        keys = [as_text(value) for value in rows.columns["key"]]
        declared = _declared(table)
        for key, name in declared.items():
            row = _named_row(session, table, column, name)
            if key not in keys and row is not None and keys[row] not in declared:
                info = session.layout.table(table)
                session.editor(info.sheet_part).set(session.cell(table, "key", row), key)
                what = say("repair.key", sheet=info.sheet_name, name=key)
                session.mend(Mend(what, table, key, "key", keys[row], key))
                keys[row] = key


def _declared(table: str) -> dict[str, str]:
    """Return the keys that a table must hold, with their defined names."""
    if table == LISTS:
        return {key: entry.defined_name for key, entry in CODES.items()}
    return {setting.key: setting.defined_name for setting in CELL_TABLES[table]}


def _named_row(session: Session, table: str, column: str, name: str) -> int | None:
    """Return the 0-based row whose cell in `column` a name points at."""
    info, found = session.layout.table(table), session.workbook.name(name)
    if found is None or found.ref is None or found.sheet_part != info.sheet_part:
        return None
    at = info.column_of(session.header(table, column))
    inside = info.data.meets(found.ref) and found.ref[:2] == found.ref[2:]
    return found.ref.first_row - info.data.first_row if inside and found.ref[1] == at else None


def mend_settings(session: Session) -> None:
    """Append the settings that are gone, with the value a new workbook has."""
    for table, declared in CELL_TABLES.items():
        info = session.layout.table(table)
        keys = {as_text(key) for key in session.layout.rows(table, ()).columns["key"]}
        gone = [setting for setting in declared if setting.key not in keys]
        session.editor(info.sheet_part).append(
            info, [_setting_row(session, table, setting) for setting in gone]
        )
        for setting in gone:
            label = setting.label.get(session.lang)
            what = say("repair.row", sheet=info.sheet_name, label=label)
            session.mend(Mend(what, table, setting.key, "*"))


def _setting_row(session: Session, table: str, setting: Setting) -> Given:
    values: dict[str, Value | Formula] = {
        "key": setting.key,
        "group": setting.group.get(session.lang) if setting.group else None,
        "label": setting.label.get(session.lang),
        "value": session.lang if setting.key == "lang" else _default(setting, session.lang),
        "note": setting.note.get(session.lang) if setting.note else None,
    }
    keys = TABLES[table].keys()
    return {session.header(table, key): value for key, value in values.items() if key in keys}


def _default(setting: Setting, lang: str) -> Value | Formula:
    value = setting.declared(lang)
    if isinstance(value, Expr):
        return Formula(formula(value, Names(lang)), float(serial(date.today())))
    if setting.kind is Kind.CHOICE:
        return CODES[str(value)].label.get(lang)
    return value or None if isinstance(value, str) else float(value)


def mend_language(session: Session) -> None:
    """Write the workbook's language where its cell holds none."""
    rows = session.layout.rows("settings", ("key", "value"))
    row = rows.index().get("lang")
    if row is None or rows.get(row, "value") in LANGUAGES:
        return
    info = session.layout.table("settings")
    session.editor(info.sheet_part).set(session.cell("settings", "value", row), session.lang)
    old = rows.get(row, "value")
    what = say("repair.lang", lang=session.lang)
    session.mend(Mend(what, "settings", SETTINGS["lang"].key, "value", old, session.lang))


def mend_lists(session: Session) -> None:
    """Put entries that are gone back beside the others of their list.

    Raises Refused where rows would have to move and the table holds formulas.
    """
    info = session.layout.table(LISTS)
    rows = session.layout.rows(LISTS, ("key", "list"))
    gone = [CODES[key] for key in CODES if key not in rows.index()]
    scattered = _scattered(rows)
    if not gone and not scattered:
        return
    if any(any(cells) for cells in table_formulas(session.workbook, info).values()):
        names = joined(sorted({*scattered, *(entry.list for entry in gone)}))
        raise Refused("repair.list_scattered", file=session.file, sheet=info.sheet_name, list=names)
    session.editor(info.sheet_part).replace(info, _grouped(session, info, gone))
    if scattered:
        session.mend(Mend(say("repair.order", sheet=info.sheet_name), LISTS, "", "*"))
    for entry in gone:
        label = entry.label.get(session.lang)
        what = say("repair.row", sheet=info.sheet_name, label=label)
        session.mend(Mend(what, LISTS, entry.key, "*"))


def mend_blanks(session: Session) -> None:
    """Put the blanks back that another program cut from the ends of entries."""
    info = session.layout.table(LISTS)
    for found in trimmed_entries(session.layout):
        session.editor(info.sheet_part).set(session.cell(LISTS, "label", found.row), found.whole)
        what = say("repair.blank", sheet=info.sheet_name, text=found.held)
        session.mend(Mend(what, LISTS, found.key, "label", found.held, found.whole))


def _scattered(rows: Rows) -> list[str]:
    """Return the lists whose rows do not stand together, or name another list."""
    spans = list_rows(rows)
    return [
        name
        for name, entries in BY_LIST.items()
        if not _together(spans.get(name, []))
        or any(_strays(rows, entry, name) for entry in entries)
    ]


def _together(places: Sequence[int]) -> bool:
    return not places or places[-1] - places[0] + 1 == len(places)


def _strays(rows: Rows, entry: Entry, name: str) -> bool:
    place = rows.index().get(entry.key)
    return place is not None and rows.text(place, "list") != name


def _grouped(session: Session, info: TableInfo, gone: Sequence[Entry]) -> list[Mapping[str, Value]]:
    """Return all rows by header: each list's together, in the order the lists first appear."""
    data = read_table(session.workbook, info)
    own, key = session.header(LISTS, "list"), session.header(LISTS, "key")
    rows = [
        {header: values[row] for header, values in data.columns.items()}
        for row in range(len(data.rows))
    ]
    for row in rows:
        if row[key] in CODES:
            row[own] = CODES[str(row[key])].list
    rows += [_entry_row(session, entry) for entry in gone]
    order = {name: place for place, name in reversed(list(enumerate(row[own] for row in rows)))}
    return sorted(rows, key=lambda row: order[row[own]])


def _entry_row(session: Session, entry: Entry) -> dict[str, Value]:
    note = entry.note.get(session.lang) if entry.note else None
    values: dict[str, Value] = {
        "key": entry.key,
        "list": entry.list,
        "title": CHOICES[entry.list].label.get(session.lang),
        "label": entry.label.get(session.lang),
        "note": note,
    }
    return {session.header(LISTS, key): value for key, value in values.items()}
