"""The main job on data nobody here wrote: a list becomes cards, cards become a ranked day.

Leaves workbooks, and pictures where LibreOffice is installed, in the folder `demo`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import made_up
import superstore

from repbook.adapters.office import find_office
from repbook.adapters.pictures import pdf_to_png, sheet_to_pdf
from repbook.entrypoints.cli import main
from repbook.errors import RepbookError

FOLDER = Path("demo")


def run(*words: str | Path) -> None:
    """Show a command and run it; stop when it is refused."""
    print(f"\n$ repbook {' '.join(map(str, words))}", flush=True)
    if main([str(word) for word in words]) > 1:
        raise SystemExit(1)


def picture(book: Path, sheet: str) -> None:
    """Print the day's sheet to PDF and PNG, where LibreOffice is there."""
    if find_office() is None:
        print("LibreOffice is not installed: no PDF and no picture this time.")
        return
    pdf = book.with_suffix(".pdf")
    try:
        sheet_to_pdf(book, sheet, pdf)
        pages = pdf_to_png(pdf, book.parent)
    except RepbookError as error:
        print(error)
        return
    print(f"The day's sheet: {pdf} and {', '.join(str(page) for page in pages)}")


def demo() -> None:
    """Rank the Superstore customers, then a made-up Chinese territory."""
    FOLDER.mkdir(exist_ok=True)
    customers, orders = superstore.prepare(FOLDER)
    book = FOLDER / "superstore.xlsx"
    print(f"793 customers and 9,994 order lines; the calendar stands at {superstore.LAST_DAY}.")
    who = ("--rep", superstore.OWNER, "--rep-name", "Sample Rep")
    run("new", book, "--lang", "en", *who, "--as-of", superstore.LAST_DAY, "--force")
    run("import", book, customers, "--as", "customers")
    run("import", book, orders, "--as", "orders")
    run("rank", book, "--area", "Los Angeles")
    picture(book, "Visits")
    territory = FOLDER / "chinese.xlsx"
    print("\nA made-up Chinese territory; every name in it is invented.")
    made_up.make(territory)
    run("rank", territory, "--lang", "zh-CN")
    run("check", territory)
    picture(territory, "拜访表")
    ready = FOLDER / "repbook.xlsm"
    print("\nAn empty workbook with the ribbon and the buttons in itself:")
    run("new", ready, "--lang", "en", "--force")
    print(f"\nReady to open: {book}, {territory} and {ready}")


if __name__ == "__main__":
    demo()
