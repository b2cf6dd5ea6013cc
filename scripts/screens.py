"""Draw the pictures of sheets in docs/screens from the invented examples, one a sheet and language.

`python scripts/screens.py [SHEET ...] [--lang LANG ...] [--to FOLDER]` renews all of them, or those
named (`accounts.quality` is the sheet in a view). Needs LibreOffice and pdftoppm; takes pngquant
where it is there. The ribbon is drawn by `ribbon.py`, the window by `running.py`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "examples"))

import company  # noqa: E402 - found in examples
import made_up  # noqa: E402 - found in examples

from repbook.adapters.file_book import FileBook  # noqa: E402
from repbook.adapters.pictures import pdf_to_png, sheet_to_pdf  # noqa: E402
from repbook.book.changes import Changes  # noqa: E402
from repbook.book.snapshot import Rows  # noqa: E402
from repbook.entrypoints.cli import main as repbook  # noqa: E402
from repbook.schema.sheets import SHEETS  # noqa: E402
from repbook.text.label import LANGUAGES  # noqa: E402

TARGET = ROOT / "docs" / "screens"
DOCUMENTED = ("en", "zh-CN")
TERRITORY = (
    *("home", "visits", "plan", "customers", "card", "calls", "qualify", "overview", "orders"),
    *("missed", "questions", "policy", "settings", "lists", "preview", "history", "help"),
    "day_log",
)
"""Sheets of a territory in the middle of its day."""
COMPANY = (
    *("account_page", "accounts.figures", "accounts.quality", "contacts"),
    *("reports1", "reports2", "reports3"),
)
"""Sheets of a trading company after Analyse; behind the dot, in which view."""
Shots = Mapping[str, tuple[str, ...]]
SHOTS: Shots = {"made_up": TERRITORY, "company": COMPANY}


def territory(book: Path, lang: str) -> None:
    """Build the workbook in which a planned morning was lived; Card shows who is visited first."""
    made_up.make(book, lang)
    made_up.work(book, lang)
    morning = FileBook(book).read({"visits": ("id",)})
    repbook(["plan", str(book), "--lang", lang])
    FileBook(book).write(
        Changes("made-up", settings={"last_backup": morning.setting("last_backup")})
    )
    _choose(book, morning.tables["visits"].columns["id"])


def trading(book: Path, lang: str) -> None:
    """Build the analysed workbook; the page shows a large customer that a rival is compared at."""
    company.make(book, lang)
    for name in ("analyse", "suggest"):
        repbook([name, str(book), "--lang", lang])
    read = FileBook(book).read({"compare": ("account",), "customers": ("id", "account")}).tables
    cards = read["customers"]
    _choose(book, [cards.columns["id"][_row_of(cards, read["compare"].text(0, "account"))]])


BUILT = {"made_up": territory, "company": trading}


def _row_of(cards: Rows, account: str) -> int:
    return next(row for row in cards.filled() if cards.text(row, "account") == account)


def _choose(book: Path, cards: Iterable[object]) -> None:
    FileBook(book).write(Changes("card", settings={"card_id": str(next(iter(cards)))}))


def screens(lang: str, folder: Path, target: Path, shots: Shots) -> None:
    """Build the workbooks of one language and draw their sheets."""
    for example, keys in shots.items():
        if not keys:
            continue
        book = folder / f"{example}.{lang}.xlsx"
        BUILT[example](book, lang)
        for key in keys:
            _draw(book, key, lang, folder, target / f"{key}.{lang}.png")


def _draw(book: Path, key: str, lang: str, folder: Path, target: Path) -> None:
    sheet, _, view = key.partition(".")
    if view:
        repbook(["view", str(book), view, "--lang", lang])
    pdf = folder / f"{key}.{lang}.pdf"
    sheet_to_pdf(book, SHEETS[sheet].label.get(lang), pdf)
    shutil.copyfile(pdf_to_png(pdf, folder)[0], target)
    smaller = shutil.which("pngquant")
    if smaller:
        subprocess.run([smaller, "--force", "--output", target, "64", target], check=True)


def asked(keys: Iterable[str]) -> Shots:
    """Return the shots of the sheets named, all of them for none."""
    wanted = set(keys)
    return {
        example: tuple(key for key in known if not wanted or key in wanted)
        for example, known in SHOTS.items()
    }


def main() -> None:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sheets", nargs="*", choices=[[], *TERRITORY, *COMPANY], metavar="SHEET")
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=DOCUMENTED)
    parser.add_argument("--to", type=Path, default=TARGET)
    given = parser.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        for language in given.lang:
            screens(language, Path(name), given.to, asked(given.sheets))


if __name__ == "__main__":
    main()
