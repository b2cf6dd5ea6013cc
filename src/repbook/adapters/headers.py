"""Match the headers of a table with the schema's columns, in a file and in a live workbook."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from repbook.book.snapshot import as_text
from repbook.domain.values import Value
from repbook.errors import MissingName
from repbook.schema.declare import Table
from repbook.text.label import Label


def captions(table: Table, lang: str, present: Collection[str]) -> dict[str, str]:
    """Return what each column is called where these headers stand, by key.

    An older wording counts where today's does not stand; where none does it is today's.
    """
    return {column.key: worded(column.label, lang, present) for column in table.columns}


def worded(label: Label, lang: str, present: Collection[str]) -> str:
    """Return the wording of a label that is present, today's first; today's where none is."""
    now = label.get(lang)
    if now in present or not label.older:
        return now
    return next((older for older in label.older if older in present), now)


def find_headers(
    table: Table,
    lang: str,
    present: Collection[str],
    by_place: Mapping[int, str],
    *,
    file: str,
    sheet: str,
) -> dict[str, str]:
    """Return the header of each column key.

    `by_place` says which header stands where a column was built, by its 1-based place, so that a
    renamed one is recognised. Raises MissingName for a renamed or deleted header.
    """
    found = captions(table, lang, present)
    for place, column in enumerate(table.columns, 1):
        header = found[column.key]
        if header in present:
            continue
        if place in by_place:
            raise MissingName(
                "commands.header_renamed",
                file=file, sheet=sheet, old=header, new=by_place[place],
            )  # fmt: skip
        raise MissingName("commands.header_gone", file=file, sheet=sheet, header=header)
    return found


def same_text(cell: Value, header: str) -> bool:
    """Tell whether a header cell reads as its table says, but for blanks and line breaks."""
    return cell == header or as_text(cell).split() == header.split()
