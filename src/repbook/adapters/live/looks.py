"""The conditional formats of an open workbook, read from a copy that the application saves.

Asking the application for each would take thousands of calls, and each answers in its own words.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from repbook.adapters.layout import Layout
from repbook.adapters.live.backup import save_copy
from repbook.adapters.looks import changed_looks
from repbook.domain.values import Problem
from repbook.errors import RepbookError
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.scratch import temporary_folder

if TYPE_CHECKING:
    import xlwings

_APPLICATION = re.compile(rb"<Application>([^<]*)</Application>")
_OTHER_WORDS = b"LibreOffice"


def open_looks(book: xlwings.Book, name: str) -> list[Problem]:
    """Return where conditional formats are not the declared ones; nothing where no copy can be had.

    LibreOffice writes conditional formats in words of its own, which tell nothing.
    """
    with temporary_folder() as folder:
        copy = Path(folder) / name
        try:
            save_copy(book, name, copy)
            with open_package(copy) as package:
                if _OTHER_WORDS in _saved_by(package):
                    return []
                return changed_looks(Layout(Workbook(package)))
        except RepbookError:
            # Check names all else without a copy, and says itself what is gone.
            return []


def _saved_by(package: Package) -> bytes:
    part = "docProps/app.xml"
    found = _APPLICATION.search(package.read(part)) if part in package else None
    return found[1] if found else b""
