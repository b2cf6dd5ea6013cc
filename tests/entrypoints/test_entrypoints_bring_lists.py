"""Lists with two phone columns, wrong maps, and rejected rows that were mended meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from repbook.adapters.file_book import FileBook
from repbook.entrypoints.cli import main


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    assert main(["new", str(path), "--lang", "en", "--rep", "AB"]) == 0
    return path


@pytest.mark.parametrize("header", ["Mobile", "Phone"])
def test_a_second_phone_column_is_kept_beside_the_first(book: Path, header: str) -> None:
    source = book.with_name("list.csv")
    source.write_text(
        f"Company,Phone,{header},City\nAlder,021 5551,138 0000,York\nBirch,,139 0000,York\n",
        encoding="utf-8",
    )
    assert main(["import", str(book), str(source), "--as", "customers"]) == 0
    rows = FileBook(book).read({"customers": ("phone", "phones")}).tables["customers"]
    assert rows.columns["phone"] == ["021 5551", "139 0000"]
    assert rows.columns["phones"] == ["138 0000", None]


def test_rejected_rows_never_overwrite_earlier_ones(book: Path) -> None:
    source = book.with_name("list.csv")
    source.write_text("Company,Phone\n,021 5551\n", encoding="utf-8")
    kept = book.with_name("list-rejected.csv")
    assert main(["import", str(book), str(source), "--as", "customers"]) == 1
    mended = kept.read_bytes()
    assert main(["import", str(book), str(source), "--as", "customers"]) == 1
    assert kept.read_bytes() == mended
    assert book.with_name("list-rejected-2.csv").exists()


def test_a_map_that_names_what_is_not_there_imports_nothing(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = book.with_name("list.csv")
    source.write_text("Company,Phone\nAlder,021 5551\n", encoding="utf-8")
    before = book.read_bytes()
    assert main(["import", str(book), str(source), "--map", "Compny=name"]) == 2
    assert "Compny" in capsys.readouterr().err
    assert main(["import", str(book), str(source), "--map", "Company=nmae"]) == 2
    assert "nmae" in capsys.readouterr().err
    assert book.read_bytes() == before
