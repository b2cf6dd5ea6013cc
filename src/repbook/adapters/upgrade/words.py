"""Put today's wordings in the place of older ones: captions, tabs, entries, and all that uses them.

Only what is exactly an older wording of the product changes; what a user worded stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from repbook.adapters.headers import captions
from repbook.adapters.layout import Layout
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.captions import caption_of
from repbook.adapters.upgrade.readers import formula_parts
from repbook.adapters.upgrade.reading import KEYED
from repbook.adapters.upgrade.renaming import with_captions
from repbook.book.defined_names import LISTS
from repbook.book.snapshot import as_text
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.formulanames import TEXT, retabbed, retabbed_part
from repbook.ooxml.fragments import attributes, with_attribute
from repbook.ooxml.index import TableInfo
from repbook.ooxml.sheetlist import with_tab
from repbook.schema.registry import BY_LIST, CODES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import Label, say

_LINK = re.compile(rb'(<(?:\w+:)?hyperlink\b[^>]*?\slocation=")([^"]*)')
_TITLE = re.compile(rb"(<vt:lpstr>)([^<]*)")
_CACHE = re.compile(rb"<(?:\w+:)?worksheetSource\b[^>]*>")
_FIELD = re.compile(rb"<(?:\w+:)?cacheField\b[^>]*?(?=/?>)")
_LITERAL = re.compile(r'"((?:[^"]|"")*)"')
_CHOSEN = re.compile(rb'(<(?:\w+:)?filter\b[^>]*?\sval=")([^"]*)')
Names = Mapping[str, str]


class Entries(NamedTuple):
    """What entries are called from now on, by the older wording, by the list that they are of."""

    by_list: dict[str, dict[str, str]]

    def all(self) -> dict[str, str]:
        """Return the wordings of all lists that users choose from."""
        return {old: new for names in self.by_list.values() for old, new in names.items()}


def has_older(layout: Layout) -> bool:
    """Tell whether a workbook calls anything by an older wording."""
    if any(_columns(layout, key) for key in TABLES) or _tabs(layout):
        return True
    labels = layout.rows(LISTS, ("key", "label"))
    return any(
        labels.text(row, "label") in CODES[key].label.older
        for row in range(len(labels))
        if (key := labels.text(row, "key")) in CODES
    )


def _columns(layout: Layout, table: str) -> dict[int, str]:
    """Return today's header of each column that has an older one, by 0-based place.

    A column whose new name another one has already stays as it is.
    """
    info = layout.workbook.tables.get(TABLES[table].name)
    if info is None:
        return {}
    names = {column.name for column in info.columns}
    here = captions(TABLES[table], layout.lang, names)
    new = {here[c.key]: c.label.get(layout.lang) for c in TABLES[table].columns}
    return {
        place: new[column.name]
        for place, column in enumerate(info.columns)
        if column.name in new and new[column.name] not in names
    }


def _tabs(layout: Layout) -> dict[str, str]:
    taken = {sheet.name.lower() for sheet in layout.workbook.sheets}
    found = {}
    for key, sheet in SHEETS.items():
        info, new = layout.sheet(key), sheet.label.get(layout.lang)
        if info and info.name in sheet.label.older and new.lower() not in taken:
            found[info.name] = new
    return found


def reword_columns(session: Session) -> None:
    """Give columns today's headers; formulas, names, charts and pivots follow."""
    for key, table in TABLES.items():
        changed = _columns(session.layout, key)
        if not changed:
            continue
        info = session.workbook.tables[table.name]
        names = with_captions(session.staged, info, changed)
        _rename_fields(session, info, names)
        for old, new in names.items():
            what = say("upgrade.header", sheet=info.sheet_name, header=new, old=old)
            session.mend(Mend(what, key, "", "", old, new))


def _rename_fields(session: Session, info: TableInfo, names: Names) -> None:
    """Let pivots over a table know its columns by their new headers."""

    def change(found: re.Match[bytes]) -> bytes:
        new = names.get(attributes(found[0] + b">").get("name", ""))
        return with_attribute(found[0], "name", new) if new else found[0]

    for part in session.workbook.package.names:
        if not part.startswith("xl/pivotCache/pivotCacheDefinition"):
            continue
        data = session.staged.read(part)
        source = _CACHE.search(data)
        if source and attributes(source[0]).get("name") == info.name:
            session.staged.write(part, _FIELD.sub(change, data))


def reword_tabs(session: Session) -> None:
    """Give sheets today's tabs; formulas, names, links, charts and pivots follow."""
    tabs = _tabs(session.layout)
    if not tabs:
        return
    for part in (*formula_parts(session), "docProps/app.xml"):
        if part in session.staged:
            data = session.staged.read(part)
            if (new := _retabbed(part, data, tabs)) != data:
                session.staged.write(part, new)
    book = retabbed_part(session.staged.read(session.workbook.part), tabs)
    for old, tab in tabs.items():
        book = with_tab(book, old, tab)
        session.mend(Mend(say("upgrade.tab", tab=tab, old=old), "sheets", "", "", old, tab))
    session.staged.write(session.workbook.part, book)


def _retabbed(part: str, data: bytes, tabs: Names) -> bytes:
    def link(found: re.Match[bytes]) -> bytes:
        return found[1] + escape(retabbed(unescape(found[2].decode()), tabs)).encode()

    def title(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        return found[1] + escape(tabs.get(text) or retabbed(text, tabs)).encode()

    def cache(found: re.Match[bytes]) -> bytes:
        new = tabs.get(attributes(found[0]).get("sheet", ""))
        return with_attribute(found[0], "sheet", new) if new else found[0]

    if part.startswith("docProps/"):
        return _TITLE.sub(title, data)
    return _CACHE.sub(cache, _LINK.sub(link, retabbed_part(data, tabs)))


def reword_rows(found: Entries, session: Session) -> None:
    """Give list entries, settings and questions today's wordings, and the cells that hold them."""
    _reword_entries(found, session)
    for keyed in KEYED:
        columns = [column.key for column in TABLES[keyed].columns if column.key != "value"]
        rows = session.layout.rows(keyed, columns)
        for row in range(len(rows)):
            for column in columns:
                label = caption_of(keyed, rows.text(row, "key"), column)
                _reword_cell(session, keyed, row, column, label)
    for key, table in TABLES.items():
        _reword_declared(found, session, key, {str(r[table.ids]): r for r in table.rows})
    for choices, names in found.by_list.items():
        _reword_typed(session, choices, names)


def _reword_entries(found: Entries, session: Session) -> None:
    rows = session.layout.rows(LISTS, ("key", "label"))
    held = {rows.text(row, "key"): rows.text(row, "label") for row in range(len(rows))}
    chosen = {column.choices for table in TABLES.values() for column in table.columns}
    for row in range(len(rows)):
        entry = CODES.get(rows.text(row, "key"))
        if entry is None:
            continue
        others = {held.get(each.key) for each in BY_LIST[entry.list] if each != entry}
        old, new = rows.text(row, "label"), entry.label.get(session.lang)
        if new in others or not _reword_cell(session, LISTS, row, "label", entry.label):
            continue
        if entry.list in chosen:
            found.by_list.setdefault(entry.list, {})[old] = new


def _reword_declared(
    found: Entries, session: Session, table: str, declared: Mapping[str, Mapping[str, object]]
) -> None:
    """Reword the rows that a table was delivered with, such as the questions."""
    columns = [
        column.key
        for column in TABLES[table].columns
        if any(_has_older(row.get(column.key)) for row in declared.values())
    ]
    if not columns:
        return
    rows = session.layout.rows(table, columns)
    for row in range(len(rows)):
        name = rows.text(row, TABLES[table].ids)
        for column in columns:
            label = declared.get(name, {}).get(column)
            old = rows.text(row, column)
            label = label if isinstance(label, Label) else None
            if _reword_cell(session, table, row, column, label) and column.startswith("option"):
                names = found.by_list.setdefault(f"options.{name.lower()}", {})
                names[old] = label.get(session.lang) if label else old


def _has_older(value: object) -> bool:
    return isinstance(value, Label) and bool(value.older)


def _reword_cell(session: Session, table: str, row: int, column: str, label: Label | None) -> bool:
    """Write today's wording where an older one stands; tell whether one did."""
    if label is None or not label.older:
        return False
    rows = session.layout.rows(table, [column])
    old, new = rows.text(row, column), label.get(session.lang)
    if old not in (each.strip() for each in label.older) or old == new:
        return False
    part = session.layout.table(table).sheet_part
    session.editor(part).set(session.cell(table, column, row), new)
    what = say("upgrade.reworded", where=rows.where(row, column), text=new, old=old)
    session.mend(Mend(what, table, rows.text(row, TABLES[table].ids), column, old, new))
    return True


def _reword_typed(session: Session, choices: str, names: Names) -> None:
    """Let the cells that hold an entry hold its wording of today."""
    counts = dict.fromkeys(names, 0)
    for key, table in TABLES.items():
        columns = [c.key for c in table.columns if c.choices == choices and c.rule is None]
        rows = session.layout.rows(key, columns) if columns else None
        part = session.layout.table(key).sheet_part if rows else ""
        for column in columns:
            for row, value in enumerate(rows.columns[column] if rows else ()):
                if (old := as_text(value)) in names:
                    session.editor(part).set(session.cell(key, column, row), names[old])
                    counts[old] += 1
    for setting in (each for each in SETTINGS.values() if each.choices == choices):
        held = str(session.layout.values([setting.defined_name])[setting.defined_name] or "")
        if (old := held.strip()) in names:
            place = session.layout.place(setting.defined_name)
            session.editor(str(place.sheet_part)).set(str(place.ref), names[old])
            counts[old] += 1
    for old, count in counts.items():
        if count:
            what = say("upgrade.entry_cells", count=count, text=names[old], old=old)
            session.mend(Mend(what, LISTS, choices, "", old, names[old]))


def reword_formulas(found: Entries, session: Session) -> None:
    """Let formulas, names and filters that ask for an entry ask for its wording of today."""
    names = found.all()
    if not names:
        return
    marks = [old.encode() for old in names]
    for part in (*formula_parts(session), session.workbook.part):
        data = session.staged.read(part)
        if any(mark in data for mark in marks):
            new = TEXT.sub(partial(_asking, names), data)
            if part.startswith("xl/tables/") or b"<autoFilter" in new:
                new = _CHOSEN.sub(partial(_chosen, names), new)
            if new != data:
                session.staged.write(part, new)


def _asking(names: Names, found: re.Match[bytes]) -> bytes:
    def literal(text: re.Match[str]) -> str:
        return f'"{names.get(text[1], text[1])}"'

    old = unescape(found[2].decode())
    new = _LITERAL.sub(literal, old)
    return found[0] if new == old else found[1] + escape(new).encode()


def _chosen(names: Names, found: re.Match[bytes]) -> bytes:
    text = unescape(found[2].decode())
    return found[1] + escape(names.get(text, text)).encode()
