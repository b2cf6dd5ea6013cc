"""Workbooks to make mutants of: the product's own, old and new, and those of other programs."""

from __future__ import annotations

import shutil
import subprocess
import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import xlsxwriter

from repbook.adapters.office import find_office
from repbook.build.book import build_book
from repbook.text import LANGUAGES
from soak.sdists import workbooks
from soak.states import OLDER

_PATIENCE = 120
_ROWS = (
    ("Company", "Phone", "Area", "Next contact", "Amount"),
    ("Firm 1", "13800000001", "Area 1", date(2026, 3, 9), 1200.5),
    ("客户二", 13800000002, "Area 2", "9 March 2026", -3),
    ("Firm 3", None, True, date(2026, 3, 10), 0),
)


def make_all(folder: Path, base: Path, *, downloads: bool) -> list[Path]:
    """Make the workbooks in `folder` and return them; with `downloads`, other projects' too."""
    folder.mkdir(parents=True, exist_ok=True)
    brought = workbooks(folder) if downloads else ()
    return sorted((*_own(folder, base), *_others(folder, base), *brought))


def _own(folder: Path, base: Path) -> Iterator[Path]:
    yield Path(shutil.copyfile(base, folder / "own.xlsx"))
    for lang in LANGUAGES:
        path = folder / f"own-{lang}.xlsm"
        build_book(path, lang=lang, rep="LW")
        yield path
    for old in sorted(OLDER.parent.glob("template_*.xls?")):
        yield Path(shutil.copyfile(old, folder / old.name))


def _others(folder: Path, base: Path) -> Iterator[Path]:
    yield _openpyxl_list(folder / "openpyxl-list.xlsx")
    yield _openpyxl_saved(base, folder / "openpyxl-own.xlsx")
    yield _xlsxwriter_list(folder / "xlsxwriter-list.xlsx")
    yield from _office_saved((base, folder / "openpyxl-list.xlsx"), folder / "office")


def _openpyxl_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in _ROWS:
        book.active.append(row)
    book.create_sheet("空").append(["x"])
    book.save(path)
    return path


def _openpyxl_saved(base: Path, path: Path) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        openpyxl.load_workbook(base).save(path)
    return path


def _xlsxwriter_list(path: Path) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("List")
        for number, row in enumerate(_ROWS):
            sheet.write_row(number, 0, row)
        table = {"columns": [{"header": header} for header in _ROWS[0]]}
        sheet.add_table(0, 0, len(_ROWS) - 1, len(_ROWS[0]) - 1, table)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=List!$E$2:$E$4"})
        sheet.insert_chart("H2", chart)
        sheet.write_comment("A2", "a note")
    return path


def _office_saved(books: tuple[Path, ...], folder: Path) -> Iterator[Path]:
    """Let LibreOffice save copies, where it is installed."""
    office = find_office()
    if office is None:
        return
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for book in books:
        words = [str(office), profile, "--headless", "--convert-to", "xlsx", "--outdir"]
        subprocess.run(
            [*words, str(folder), str(book)], capture_output=True, timeout=_PATIENCE, check=True
        )
        yield Path(shutil.move(folder / f"{book.stem}.xlsx", folder.parent / f"office-{book.name}"))
