"""Match the headers of a table with the schema's columns, in a file and in a live workbook."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from repbook.errors import MissingName
from repbook.schema.declare import Table


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
    found = {column.key: column.label.get(lang) for column in table.columns}
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
