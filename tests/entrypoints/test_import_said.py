"""What an import says: of cells that stay, of nothing written, in codes for scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought, write_list
from doing import BookOf
from made_books import cards, lead
from repbook.entrypoints.cli import main
from repbook.text import say

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Two cards, one without an industry."""
    steel = lead(1, name="Alpha", phone="13800000001", industry="Steel")
    return book_of(cards(steel, lead(2, name="Beta", phone="13800000002")))


def listed(tmp_path: Path, *rows: tuple[str, ...]) -> str:
    """Write a list."""
    return str(write_list(tmp_path / "list.csv", rows))


def test_a_dry_run_says_which_cells_change_and_which_stay(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    rows = (
        ("Company", "Phone", "Industry"),
        ("Alpha", "13800000001", "Glass"),
        ("Beta", "13800000002", "Wood"),
    )
    main(["import", str(book), listed(tmp_path, *rows), "--update", "blank", "--dry-run"])
    said = capsys.readouterr().out
    changed, stays = (
        said.index(say("bring.updates", count=1)),
        said.index(say("bring.stays", count=1, update="blank")),
    )
    assert "Wood" in said[changed:stays]
    assert "Glass" in said[stays:]
    assert "Steel (Glass)" in said[: said.index("0 would be added")]
    assert say("bring.offers", count=1) not in said
    main(["import", str(book), listed(tmp_path, *rows[:2]), "--update", "blank", "--dry-run"])
    assert say("bring.stays", count=1, update="blank") in capsys.readouterr().out


def test_nothing_written_is_said_and_what_undo_would_take_back(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    new = listed(tmp_path, ("Company", "Phone"), ("Gamma", "13800000003"))
    main(["import", str(book), new])
    assert say("bring.nothing_written") not in capsys.readouterr().out
    before = book.read_bytes()
    again = listed(tmp_path, ("Company", "Phone", "Hobby"), ("Gamma", "13800000003", "chess"))
    assert main(["import", str(book), again, "--as", "customers", "--keep"]) == 1
    said = capsys.readouterr().out
    assert book.read_bytes() == before
    assert say("bring.nothing_written") in said
    assert f"Hobby -> {say('bring.why_not_kept')}" in said
    assert say("bring.why_kept") not in said
    (change,) = [line for line in said.splitlines() if "undo" in line]
    assert "repbook import of" in change
    assert "Customers: 1 row" in change
    main(["undo", str(book), "--dry-run"])
    assert "Customers: 1 row" in capsys.readouterr().out
    found = brought(book, Path(again), "--as", "customers", "--keep")
    assert (found.data["written"], found.data["left_out"]) == (False, {"Hobby": 1})
