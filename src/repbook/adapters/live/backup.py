"""A copy of an open workbook, unsaved changes included."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from repbook.adapters import backups
from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import patiently
from repbook.adapters.live.layout import LiveLayout
from repbook.domain.values import CellError, Value
from repbook.errors import CannotWrite, LiveError
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

if TYPE_CHECKING:
    import xlwings
    from xlsxwriter.worksheet import Worksheet


def back_up(
    book: xlwings.Book, name: str, book_id: str, layout: LiveLayout, why: str = ""
) -> backups.Kept:
    """Put a copy of an open book among its backups and return it.

    The file is copied where it holds everything, which takes no save; otherwise the application
    saves the copy, and where it cannot, or the book lies in the cloud, the tables alone are
    written. Raises LiveError for a book that was never saved, CannotWrite where there is no room
    or permission.
    """
    full_name = patiently(lambda: live_excel.full_name(book))
    if not is_address(full_name) and not Path(full_name).is_absolute():
        raise LiveError("live.never_saved", file=name)
    file = Path(full_name)
    whole = not is_address(full_name) and file.is_file()
    if whole and patiently(lambda: live_excel.is_saved(book)):
        return backups.keep(full_name, book_id, why, lambda path: shutil.copyfile(file, path))
    save = live_excel.copy_saver(book)
    if save is not None:
        place = full_name if is_address(full_name) else str(file)
        return backups.keep(place, book_id, why, lambda path: patiently(lambda: _saved(save, path)))
    tables = full_name.rpartition(".")[0] + ".xlsx"
    return backups.keep(tables, book_id, why, lambda path: write_tables(layout, path))


def save_copy(book: xlwings.Book, name: str, path: Path) -> None:
    """Save a copy of an open book, whatever state it is in.

    Raises LiveError where that needs the user to save first, CannotWrite where it fails.
    """
    save = live_excel.copy_saver(book)
    file = Path(patiently(lambda: live_excel.full_name(book)))
    try:
        if save is not None:
            patiently(lambda: _saved(save, path))
        elif file.is_absolute() and file.is_file() and live_excel.is_saved(book):
            shutil.copyfile(file, path)
        else:
            raise LiveError("live.save_first", file=name)
    except OSError as error:
        facts = {"file": name, "folder": path.parent, "reason": error.strerror}
        raise CannotWrite("commands.no_backup", **facts) from error


def is_address(full_name: str) -> bool:
    """Tell whether a book lies in the cloud (OneDrive, SharePoint), by its full name."""
    return full_name.lower().startswith(("http://", "https://"))


def _saved(save: Callable[[Path], None], path: Path) -> None:
    save(path)
    if not path.is_file():
        raise OSError(0, "no copy was saved", str(path))


def write_tables(layout: LiveLayout, path: Path) -> None:
    """Write the tables of a book, as they are now, into a plain workbook."""
    import xlsxwriter

    lang = layout.lang
    tables: dict[str, list[str]] = {}
    for key, table in TABLES.items():
        tables.setdefault(table.sheet, []).append(key)
    with xlsxwriter.Workbook(str(path), {"strings_to_urls": False}) as made:
        for sheet, keys in tables.items():
            page = made.add_worksheet(SHEETS[sheet].label.get(lang))
            first = 0
            for key in keys:
                first = _write_table(layout, key, page, first)


def _write_table(layout: LiveLayout, key: str, page: Worksheet, first: int) -> int:
    headers = layout.headers(key)
    rows = layout.rows(key, TABLES[key].keys())
    for column, name in enumerate(TABLES[key].keys(), first):
        page.write_string(0, column, headers[name])
        for row, value in enumerate(rows.columns[name], 1):
            _write(page, row, column, value)
    return first + len(headers) + 1


def _write(page: Worksheet, row: int, column: int, value: Value) -> None:
    if isinstance(value, CellError) or (isinstance(value, str) and value):
        page.write_string(row, column, str(value))
    elif isinstance(value, bool):
        page.write_boolean(row, column, value)
    elif isinstance(value, float):
        page.write_number(row, column, value)
