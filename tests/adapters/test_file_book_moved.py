"""A write puts new values beside the formulas that it, or the day, moves, and beside no others."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from doing import checked
from made_books import MADE_AT, card_id, cards, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.writing import Writer
from repbook.book.changes import Changes
from repbook.build.book import build_book
from repbook.domain.days import serial

AGO = 40


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a workbook that no application has opened for some weeks."""
    path = tmp_path_factory.mktemp("moved") / "book.xlsx"
    today = serial(date.today())
    promised = reached(2, days_ago=10, next_on=float(today - 3))
    rows = cards(lead(1), promised, reached(3, keep_until=float(today - 1)))
    seen = float(today - AGO)
    build_book(path, lang="en", rep="LW", rows=rows, seen_on=seen, made_at=MADE_AT, book_id="old")
    return path


def writes(path: Path, changes: Changes) -> set[str]:
    """Return the cells outside tables that a write would look at."""
    book = FileBook(path)
    return set(Writer(book.layout(), changes).moved)


def test_a_later_day_moves_every_cell_that_reads_it(made: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(made, tmp_path / "book.xlsx"))
    before = {key: cell.value for key, cell in FileBook(path).computed().items()}
    changes = Changes("test")
    changes.update("calls", 0, note="looked up")
    FileBook(path).write(changes)
    after = {key: cell.value for key, cell in FileBook(path).computed().items()}
    assert {"home.promises", "home.protection", "home.title"} <= {
        key for key in after if after[key] != before[key]
    }
    assert checked(path).differences == ()


def test_a_day_that_was_seen_moves_nothing_more(made: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(made, tmp_path / "book.xlsx"))
    changes = Changes("test")
    changes.settings["ranked_at"] = 46000.5
    late = writes(path, changes)
    FileBook(path).write(changes)
    seen = writes(path, changes)
    assert "home.step1.state" in seen < late
    assert "home.promises" in late - seen


def test_cells_move_with_the_tables_they_count(made: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(made, tmp_path / "book.xlsx"))
    changes = Changes("test")
    changes.settings["as_of"] = float(serial(date.today()))
    FileBook(path).write(changes)
    changes = Changes("test")
    changes.update("customers", card_id(2), next_on=None)
    assert "home.promises" in writes(path, changes)
    assert "home.open" not in writes(path, changes)
    FileBook(path).write(changes)
    assert checked(path).differences == ()


def test_list_labels_and_the_language_move_every_cell(made: Path) -> None:
    relabelled, translated = Changes("test"), Changes("test")
    relabelled.update("lists", "grade.a", label="Best")
    translated.settings["lang"] = "zh-CN"
    assert len(writes(made, relabelled)) == len(writes(made, translated)) > 150
