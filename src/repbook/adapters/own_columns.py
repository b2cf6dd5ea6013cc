"""List the columns and sheets that a user added to a workbook of ours."""

from __future__ import annotations

from pathlib import Path

from repbook.adapters.layout import Layout
from repbook.adapters.older import OlderLayout
from repbook.errors import BookError, FileError, MissingName
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS


def own_columns(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the headers that the schema does not know, by table, where there are any.

    Raises FileError for a file that cannot be read, BookError for one that is none of ours.
    """
    with open_package(path) as package:
        layout = OlderLayout(Workbook(package))
        found = {}
        for key in (key for key in TABLES if not layout.lacks(key)):
            known = set(layout.headers(key).values())
            names = [column.name for column in layout.table(key).columns]
            if own := tuple(name for name in names if name not in known):
                found[key] = own
    return found


def own_sheets(path: Path) -> tuple[str, ...]:
    """Return the tabs that are none of the product's, hidden ones of its macros left out."""
    with open_package(path) as package:
        layout = OlderLayout(Workbook(package))
        known = {sheet.part for key in SHEETS if (sheet := layout.sheet(key)) is not None}
        return tuple(
            sheet.name
            for sheet in layout.workbook.sheets
            if sheet.part not in known and sheet.state != "veryHidden"
        )


def is_repbook(path: Path) -> bool:
    """Tell whether a file is a Repbook workbook; one that cannot be read is none."""
    try:
        with open_package(path) as package:
            Layout(Workbook(package))
    except MissingName:
        return True
    except (FileError, BookError):
        return False
    return True
