"""The notes on headers: today's on new columns and formula columns, unless they are the user's.

A rule in words names columns and settings; where a workbook keeps older wordings, or words of the
user's, its notes do too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from repbook.adapters.declared import column_formulas
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.delivered import ColumnRecord
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.index import TableInfo
from repbook.ooxml.notes import Note, notes_on, set_notes
from repbook.ooxml.refs import Cell
from repbook.schema.registry import CELL_TABLES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.spoken import elsewhere, here
from repbook.text import say

_NAME = re.compile(r"\[[^\]]*\]")
AUTHOR = "Repbook"


def renew_notes(job: Job, session: Session) -> None:
    """Give headers today's notes where theirs are still an older version's, or none was ever."""
    new: dict[str, dict[Cell, Note]] = {}
    for table in TABLES.values():
        for cell, note in _renewed(job, session, table.key):
            new.setdefault(session.workbook.tables[table.name].sheet_part, {})[cell] = note
    _set(session, new)


def reword_notes(session: Session) -> None:
    """Let the notes of formula columns call things as they are called from now on."""
    new: dict[str, dict[Cell, Note]] = {}
    names = _names(session)
    for table in TABLES.values():
        info = session.workbook.tables[table.name]
        notes = notes_on(session.workbook, info.sheet_part)
        own = _own(session, table.key)
        for key in table.rules():
            cell = _header_cell(session, info, table.key, key)
            note = notes.get(cell)
            text = _called(note.text, names | own) if note else ""
            if note and note.shape and text != note.text:
                new.setdefault(info.sheet_part, {})[cell] = note._replace(text=text)
    _set(session, new)


def _set(session: Session, new: Mapping[str, Mapping[Cell, Note]]) -> None:
    for part, notes in new.items():
        if set_notes(session.staged, session.workbook, part, notes, AUTHOR):
            sheet = session.workbook.sheet_of(part).name
            what = say("upgrade.notes", sheet=sheet, count=len(notes))
            session.mend(Mend(what, "sheets", sheet, "", None, len(notes)))


def _renewed(job: Job, session: Session, key: str) -> Iterator[tuple[Cell, Note]]:
    """Yield the notes that a table's headers are to have, by the cells of the workbook."""
    table, info = TABLES[key], session.workbook.tables[TABLES[key].name]
    theirs = job.source.tables[table.name]
    given, mine = (
        notes_on(book, each.sheet_part)
        for book, each in ((job.source, theirs), (session.workbook, info))
    )
    base = job.base.tables.get(table.name)
    known = {column.key: column for column in base.columns} if base else {}
    names = _names(session) | _own(session, key)
    formulas = column_formulas(key, session.layout)
    held = {column.name: column.formula for column in info.columns}
    for place, column in enumerate(table.columns, theirs.first_col):
        note = given.get(Cell(theirs.header_row, place))
        cell = _header_cell(session, info, key, column.key)
        if note is None or not _gives_way(mine.get(cell), known.get(column.key), note):
            continue
        if held[session.header(key, column.key)] != formulas.get(column.key):
            continue  # her own formula follows another rule
        new = note._replace(text=_called(note.text, names))
        if cell not in mine or mine[cell].text != new.text:
            yield cell, new


def _gives_way(mine: Note | None, base: ColumnRecord | None, new: Note) -> bool:
    """Tell whether a note is the product's own, or one is missing that no version had.

    Versions before 7 had none on formula columns; what they had on others is not on record.
    """
    if base is None:
        return mine is None
    if mine is None:
        return base.note is None and base.formula is not None
    return base.note is not None and _bare(mine.text) == _bare(base.note) != _bare(new.text)


def _bare(text: str) -> str:
    """Return a note without the names in it, which follow the workbook's own wordings."""
    return _NAME.sub("[]", text)


def _header_cell(session: Session, info: TableInfo, table: str, key: str) -> Cell:
    return Cell(info.header_row, info.column_of(session.header(table, key)))


def _called(text: str, names: Mapping[str, str]) -> str:
    return _NAME.sub(lambda found: names.get(found[0], found[0]), text)


def _own(session: Session, table: str) -> dict[str, str]:
    """Return what a note calls the columns of its own table, by each wording of theirs."""
    captions, lang = session.layout.captions(table), session.lang
    wordings = {column.key: column.label.known(lang)[::-1] for column in TABLES[table].columns}
    return {here(w): here(captions[key]) for key, known in wordings.items() for w in known}


def _names(session: Session) -> dict[str, str]:
    """Return what a note calls columns of other tables and settings, by each wording of theirs."""
    names: dict[str, str] = {}
    for key, table in TABLES.items():
        captions = session.layout.captions(key)
        labels = {captions[column.key]: column.label for column in table.columns}
        if key in CELL_TABLES:
            rows = session.layout.rows(key, ("key", "label"))
            labels |= {
                rows.text(row, "label"): SETTINGS[name].label
                for row in range(len(rows))
                if (name := rows.text(row, "key")) in SETTINGS
            }
        tab = session.layout.table(key).sheet_name
        for known in SHEETS[table.sheet].label.known(session.lang)[::-1]:
            for called, label in labels.items():
                for word in label.known(session.lang)[::-1]:
                    names[elsewhere(known, word, session.lang)] = elsewhere(
                        tab, called, session.lang
                    )
    return names
