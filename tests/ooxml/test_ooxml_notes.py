"""Notes of one workbook are put on cells of another, beside those that are there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from xlsxwriter.workbook import Workbook as Writer

from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.notes import Note, notes_on, set_notes
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import Cell, parse_cell
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.validator import validate_file

Texts = Mapping[str, str]
LONG = "Rule:\n– If [A] < 3 & “b”: blank\n   · next"
ON_GIVEN = {"B2": LONG, "C3": "short"}


def book(path: Path, *sheets: Texts) -> Path:
    """Write a workbook whose sheets have notes."""
    writer = Writer(str(path))
    for notes in sheets:
        sheet = writer.add_worksheet()
        sheet.set_column("E:G", 30)
        sheet.write("A1", "x")
        for cell, text in notes.items():
            sheet.write_comment(cell, text, {"author": "Mei", "width": 300, "height": 90})
    writer.close()
    return path


def sheet_notes(path: Path, number: int = 0) -> dict[str, Note]:
    workbook = Workbook(open_package(path))
    found = notes_on(workbook, workbook.sheets[number].part)
    return {str(cell): note for cell, note in found.items()}


def put(path: Path, notes: Mapping[str, Note], number: int = 0) -> bool:
    """Put notes on cells of a workbook and save it."""
    with open_package(path) as package:
        workbook, staged = Workbook(package), Staged(package)
        placed: dict[Cell, Note] = {parse_cell(cell): note for cell, note in notes.items()}
        done = set_notes(staged, workbook, workbook.sheets[number].part, placed, "Repbook")
        save_package(package, path, staged.parts)
    return done


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Note]:
    """Lend the notes of a workbook."""
    return sheet_notes(book(tmp_path / "given.xlsx", ON_GIVEN))


def texts(path: Path, number: int = 0) -> dict[str, str]:
    return {cell: note.text for cell, note in sheet_notes(path, number).items()}


def test_notes_are_read_with_their_shapes(given: Mapping[str, Note]) -> None:
    assert {cell: note.text for cell, note in given.items()} == ON_GIVEN
    assert all(b"<x:Row>" in note.shape for note in given.values())


def test_a_sheet_without_notes_gets_its_first(given: Mapping[str, Note], tmp_path: Path) -> None:
    path = book(tmp_path / "mine.xlsx", {}, {"A1": "of the other sheet"})
    assert put(path, {"D5": given["B2"], "AA1": given["C3"]})
    assert texts(path) == {"D5": LONG, "AA1": "short"}
    assert texts(path, 1) == {"A1": "of the other sheet"}
    assert lint_file(path) == []
    assert validate_file(path) == []


def test_notes_of_the_user_stay_beside_new_ones(given: Mapping[str, Note], tmp_path: Path) -> None:
    path = book(tmp_path / "mine.xlsx", {"A1": "mine", "D5": "gives way"})
    before = sheet_notes(path)["A1"]
    assert put(path, {"D5": given["B2"], "E1": given["C3"]})
    after = sheet_notes(path)
    assert after["A1"] == before
    assert texts(path) == {"A1": "mine", "D5": LONG, "E1": "short"}
    assert b'authorId="1"' in after["D5"].comment
    assert len({note.shape.partition(b'type="')[0] for note in after.values()}) == 3
    assert lint_file(path) == []
    assert validate_file(path) == []


def test_a_box_ends_by_the_columns_it_lies_over(given: Mapping[str, Note], tmp_path: Path) -> None:
    path = book(tmp_path / "mine.xlsx", {})
    put(path, {"D5": given["B2"]})
    shape = sheet_notes(path)["D5"].shape
    anchor = [
        int(part) for part in shape.partition(b"<x:Anchor>")[2].partition(b"<")[0].split(b",")
    ]
    # 15 pixels into E, 300 wide: E and F are 215 wide each. 90 high from row 4, rows of 20.
    assert anchor[:4] == [4, 15, 3, 2]
    assert (anchor[4], anchor[6]) == (5, 7)
    assert 90 <= anchor[5] <= 105
    assert anchor[7] == 12


def test_comments_written_in_another_way_are_let_be(
    given: Mapping[str, Note], tmp_path: Path
) -> None:
    path = book(tmp_path / "mine.xlsx", {"A1": "mine"})
    with open_package(path) as package:
        staged = Staged(package)
        part = next(name for name in package.names if "comments" in name)
        other = package.read(part).replace(b"<", b"<x:").replace(b"<x:/", b"</x:")
        other = other.replace(b"<x:?xml", b"<?xml").replace(b"xmlns=", b"xmlns:x=")
        staged.write(part, other)
        save_package(package, path, staged.parts)
    assert texts(path) == {"A1": "mine"}
    before = path.read_bytes()
    assert not put(path, {"D5": given["B2"]})
    assert texts(path) == {"A1": "mine"}
    assert path.stat().st_size == pytest.approx(len(before), abs=50)
