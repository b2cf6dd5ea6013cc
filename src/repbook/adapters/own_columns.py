"""List the columns that a user added to the product's tables."""

from __future__ import annotations

from pathlib import Path

from repbook.adapters.layout import Layout
from repbook.adapters.older import OlderLayout
from repbook.errors import BookError, FileError, MissingName
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.workbook.schema import TABLES


def own_columns(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the headers that the schema does not know, by table, where there are any.

    Raises FileError for a file that cannot be read, BookError for one that is none of ours.
    """
    with open_package(path) as package:
        layout = OlderLayout(Workbook(package))
        found = {}
        for key in TABLES:
            known = set(layout.headers(key).values())
            names = [column.name for column in layout.table(key).columns]
            if own := tuple(name for name in names if name not in known):
                found[key] = own
    return found


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
