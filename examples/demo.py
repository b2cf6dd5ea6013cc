"""The main job on data nobody here wrote: a list becomes cards, cards become a ranked day.

Leaves workbooks, and pictures where LibreOffice is installed, in the folder `demo`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import company
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
    """Print a sheet to PDF and PNG, where LibreOffice is there."""
    if find_office() is None:
        print("LibreOffice is not installed: no PDF and no picture this time.")
        return
    pdf = book.with_name(f"{book.stem}-{sheet}.pdf")
    try:
        sheet_to_pdf(book, sheet, pdf)
        pages = pdf_to_png(pdf, book.parent)
    except RepbookError as error:
        print(error)
        return
    print(f"{sheet}: {pdf} and {', '.join(str(page) for page in pages)}")


def demo() -> None:
    """Analyse and rank the Superstore customers, then a made-up Chinese trading company."""
    FOLDER.mkdir(exist_ok=True)
    customers, orders = superstore.prepare(FOLDER)
    book = FOLDER / "superstore.xlsx"
    print(f"793 customers and 9,994 order lines; the calendar stands at {superstore.LAST_DAY}.")
    who = ("--rep", superstore.OWNER, "--rep-name", "Sample Rep")
    run("new", book, "--lang", "en", *who, "--as-of", superstore.LAST_DAY, "--force")
    run("import", book, customers, "--as", "customers")
    run("import", book, orders, "--as", "orders")
    run("analyse", book)
    run("suggest", book)
    run("rank", book, "--area", "Los Angeles")
    picture(book, "Visits")
    picture(book, "Reports 1")
    territory = FOLDER / "chinese.xlsx"
    print("\nA made-up Chinese trading company; every name in it is invented.")
    company.make(territory)
    run("analyse", territory, "--lang", "zh-CN")
    run("suggest", territory, "--lang", "zh-CN")
    run("rank", territory, "--lang", "zh-CN")
    run("check", territory)
    picture(territory, "拜访表")
    picture(territory, "分析报表 1")
    ready = FOLDER / "repbook.xlsm"
    print("\nAn empty workbook with the ribbon and the buttons in itself:")
    run("new", ready, "--lang", "en", "--force")
    print(f"\nReady to open: {book}, {territory} and {ready}")


if __name__ == "__main__":
    demo()
