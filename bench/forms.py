"""The forms in which a rep's workbook comes: made, grown, saved by another program."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from bench.books import DAY, make_book
from bench.timing import spent

MADE, GROWN, OTHER = "made by new", "grown by import", "grown, saved by LibreOffice"
FORMS = (MADE, GROWN, OTHER)
REPBOOK = ("-m", "repbook.entrypoints.cli")
ACTIONS = (
    ("rank", "{book}", "--day", DAY),
    ("edit", "{book}", "20", "--set", "phone=02079460000"),
    ("log", "{book}", "21", "--result", "1", "--need", "2", "--attitude", "2", "--chance", "2"),
)


def make_forms(folder: Path, cards: int) -> Mapping[str, Path]:
    """Return a workbook of so many cards in each form; without LibreOffice all but its own."""
    made = make_book(folder / f"{cards}.xlsx", cards)
    found = {MADE: made, GROWN: _grown(folder / f"{cards}-grown.xlsx", made)}
    other = _saved_by_office(found[GROWN], folder / "office")
    return {**found, OTHER: other} if other else found


def _grown(path: Path, made: Path) -> Path:
    """Take the cards, answers and calls of a workbook into an empty one; work on it a little."""
    if not path.exists():
        spent(*REPBOOK, "new", str(path), "--rep", "LW", "--as-of", DAY)
        spent(*REPBOOK, "import", str(path), str(made), fine=(0, 1))
        for words in ACTIONS:
            spent(*REPBOOK, *(word.format(book=path) for word in words), fine=(0, 1))
    return path


def _saved_by_office(path: Path, folder: Path) -> Path | None:
    office, target = shutil.which("soffice"), folder / path.name
    if office and not target.exists():
        profile = f"-env:UserInstallation=file://{folder.resolve()}/profile"
        words = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder)]
        subprocess.run([*words, str(path)], check=True, capture_output=True)
    return target if target.exists() else None
