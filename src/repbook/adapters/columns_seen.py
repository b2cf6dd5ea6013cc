"""Which of a table's columns are seen: the others are folded; the user's own stay as they are."""

from __future__ import annotations

from collections.abc import Collection

from repbook.adapters.layout import Layout
from repbook.errors import DamagedFile
from repbook.ooxml.columnlooks import head_of, is_hidden, look_of
from repbook.ooxml.edit import SheetEditor
from repbook.schema.registry import TABLES


def see(layout: Layout, editor: SheetEditor, table: str, keys: Collection[str]) -> None:
    """Let these columns alone be seen of the product's."""
    places = _places(layout, table)
    widths = {c.key: c.width_in(layout.lang) for c in TABLES[table].columns}
    editor.fold(
        {place: key in keys for key, place in places.items()},
        {place: widths[key] for key, place in places.items()},
    )


def compare_seen(layout: Layout, table: str, keys: Collection[str]) -> None:
    """Raise DamagedFile where others are seen in the file."""
    head = head_of(layout.workbook.package, layout.table(table).sheet_part)
    for key, place in _places(layout, table).items():
        if is_hidden(look_of(head, place)) is (key in keys):
            name = TABLES[table].name
            raise DamagedFile("commands.read_back", file=layout.file, table=name, column=key)


def _places(layout: Layout, table: str) -> dict[str, int]:
    info = layout.table(table)
    return {key: info.column_of(header) for key, header in layout.headers(table).items()}
