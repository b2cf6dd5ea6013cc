"""Write the team's workbook: made anew, or with its mirrors alone replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from repbook.book.apply import Applied, apply
from repbook.book.changes import ByColumn, Changes
from repbook.book.deeds import Deed, note
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.team.collect import Team
from repbook.scratch import temporary_folder

ACTION = "team"


def build(target: Path, team: Team, lang: str) -> None:
    """Make the workbook; raises CannotWrite where that cannot be, and nothing is left."""
    from repbook.build.book import build_book
    from repbook.ooxml.save import replace_file
    from repbook.ooxml.swap import as_found, check_ready

    check = as_found(target)
    check_ready(target, check)
    with temporary_folder() as folder:
        made = Path(folder) / "team.xlsx"
        build_book(
            made,
            lang=lang,
            rep="",
            rows=team.rows,
            settings=team.settings,
            columns=_filled(team.mirrors),
        )
        replace_file(target, made.read_bytes(), check)
    note(Deed(target.name))


def _filled(mirrors: Mapping[str, Mapping[str, list[Value]]]) -> dict[str, dict[str, list[Value]]]:
    """Return the mirrors with one blank row where they have none, as a table must."""
    return {
        table: {key: values or [None] for key, values in columns.items()}
        for table, columns in mirrors.items()
    }


def renew(book: Book, known: Snapshot, team: Team) -> Applied:
    """Replace what was read in a workbook that stands, closed or open.

    The manager's own rows, sheets, formats and charts stay as they are.
    """
    before = book.read({"people": tuple(known.tables["people"].columns), "packs": ("pack", "back")})
    changes = Changes(ACTION, settings=dict(team.settings))
    for table, columns in team.mirrors.items():
        changes.replaces[table] = ByColumn(columns) if columns["book"] else [{}]
    for table, rows in team.rows.items():
        if table != "people":
            changes.replaces[table] = [dict(row) for row in rows]
    for pack, at in team.back.items():
        changes.update("packs", pack, back=at)
    _people(changes, before, team.rows["people"])
    return apply(book, before, changes)


def _people(changes: Changes, before: Snapshot, rows: Sequence[Mapping[str, Value]]) -> None:
    """Update the people on file, add those whose workbook is new."""
    on_file = before.tables["people"].index()
    for row in rows:
        code = as_text(row["code"])
        if code in on_file:
            held = before.tables["people"]
            found = {
                key: value for key, value in row.items() if value != held.get(on_file[code], key)
            }
            if found:
                changes.update("people", code, **found)
        else:
            changes.insert("people", [dict(row)])
