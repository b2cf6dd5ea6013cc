"""Render every sheet of a made-up workbook to docs/screens, one picture a sheet and language."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "examples"))

import made_up  # noqa: E402 - found in examples

from repbook.adapters.file_book import FileBook  # noqa: E402
from repbook.adapters.pictures import pdf_to_png, sheet_to_pdf  # noqa: E402
from repbook.book.changes import Changes  # noqa: E402
from repbook.schema.sheets import SHEETS  # noqa: E402

TARGET = ROOT / "docs" / "screens"


def screens(lang: str, folder: Path) -> None:
    """Build, rank and print one workbook, sheet by sheet."""
    book = folder / f"{lang}.xlsx"
    made_up.make(book, lang)
    made_up.work(book, lang)
    first = FileBook(book).read({"visits": ("visit_id", "id")}).tables["visits"].columns["id"][0]
    FileBook(book).write(Changes("card", settings={"card_id": first}))
    for key, sheet in SHEETS.items():
        pdf = folder / f"{lang}-{key}.pdf"
        sheet_to_pdf(book, sheet.label.get(lang), pdf)
        first = pdf_to_png(pdf, folder)[0]
        shutil.copyfile(first, TARGET / f"{key}.{lang}.png")


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        for language in ("en", "zh-CN"):
            screens(language, Path(name))
