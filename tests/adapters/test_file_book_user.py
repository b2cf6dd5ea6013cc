"""What a user adds to her workbook outlives every action."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from user_book import EXTENSION, OWN, OWN_XML, make_own, own_notes

from doing import BookOf, checked, ranked, returned, undone
from made_books import card_id, cards, lead, part_of, reached, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_files

STYLES = "xl/styles.xml"
REACHED = {"result": 1.0, "need": 4.0, "attitude": 4.0, "chance": 3.0}


@pytest.fixture
def own(book_of: BookOf) -> Path:
    """A workbook of five cards with its user's own things in it."""
    return make_own(book_of(cards(reached(1, area="A"), *map(lead, (2, 3, 4, 5)))))


def a_day(path: Path) -> None:
    """Rank, type two results, return them."""
    ranked(path)
    type_in(path, "visits", visit_row(1), **REACHED)
    type_in(path, "visits", visit_row(3), result=4.0)
    returned(path)


def parts(path: Path) -> dict[str, bytes]:
    """Return every part of a workbook."""
    package = open_package(path)
    return {name: package.read(name) for name in package.names}


def findings(path: Path) -> set[tuple[str, str, str]]:
    """Return what lint finds, places left out."""
    return {(found.rule, found.part, found.message) for found in lint_file(path)}


def cell_formats(styles: bytes) -> list[bytes]:
    """Return the formats that cells name by their place."""
    inside = styles.partition(b"<cellXfs")[2].partition(b"</cellXfs>")[0]
    return inside.partition(b">")[2].split(b"<xf ")[1:]


def outside_rows(sheet: bytes) -> Iterator[bytes]:
    """Yield what stands before and after a sheet's rows."""
    yield sheet.partition(b"<sheetData>")[0]
    yield sheet.rpartition(b"</sheetData>")[2]


def test_untouched_parts_stay_byte_for_byte(own: Path) -> None:
    before = parts(own)
    a_day(own)
    after = parts(own)
    kept = {name for name in before if before[name] == after.get(name)}
    mine = {name for name in before if name.startswith((OWN, "customXml/", "docProps/"))}
    mine -= {"docProps/custom.xml"}  # holds the seal of our own save
    assert len([name for name in mine if name.startswith(OWN)]) >= 8
    assert mine <= kept
    assert after["customXml/item7.xml"] == OWN_XML
    changed = {name for name in before.keys() - kept if not name.startswith("xl/charts/")}
    assert {name for name in changed if "/worksheets/" not in name and "/tables/" not in name} <= {
        "xl/workbook.xml",
        "xl/calcChain.xml",
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "docProps/custom.xml",
        STYLES,  # rows of calls are set smaller
    }
    assert {"xl/sharedStrings.xml", "xl/theme/theme1.xml"} & before.keys() <= kept
    had, have = (cell_formats(each[STYLES]) for each in (before, after))
    assert have[: len(had)] == had


def test_rewritten_sheets_keep_what_stands_around_their_rows(own: Path) -> None:
    sheet, table = part_of(own, "customers")
    before = parts(own)
    a_day(own)
    after = parts(own)
    assert before[sheet] != after[sheet]
    assert list(outside_rows(before[sheet])) == list(outside_rows(after[sheet]))
    assert EXTENSION.encode() in after[sheet]
    assert before[table] == after[table]


def test_values_of_own_columns_stay_beside_their_rows(own: Path) -> None:
    a_day(own)
    changes = Changes("test")
    changes.insert("customers", [{"id": card_id(6), "name": "Sixth", "phone": "5550106"}])
    changes.deletes["customers"] = [card_id(2)]
    FileBook(own).write(changes)
    notes = own_notes(own)
    assert {name: note for name, (note, _) in notes.items()} == {
        **{card_id(n): f"note of {card_id(n)}" for n in (1, 3, 4, 5)},
        card_id(6): None,
    }
    assert b"[Score]]*2" in open_package(own).read(part_of(own, "customers")[0])


def test_a_formula_of_the_user_comes_with_new_rows(own: Path) -> None:
    changes = Changes("test")
    changes.insert("customers", [{"id": card_id(6), "name": "Sixth"}])
    FileBook(own).write(changes)
    sheet = open_package(own).read(part_of(own, "customers")[0])
    assert sheet.count(b"[Score]]*2</f>") == 6


def test_the_workbook_is_calculated_when_it_opens(own: Path) -> None:
    a_day(own)
    assert b'fullCalcOnLoad="1"' in parts(own)["xl/workbook.xml"]
    assert "xl/calcChain.xml" not in parts(own)


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_no_action_adds_a_finding(own: Path, tmp_path: Path) -> None:
    before = tmp_path / "elsewhere" / "before.xlsx"
    before.parent.mkdir()
    before.write_bytes(own.read_bytes())
    a_day(own)
    ranked(own)
    undone(own)
    assert findings(own) <= findings(before)
    judged = validate_files([before, own])
    told = [{(f.part, f.message) for f in judged[path]} for path in (before, own)]
    assert told[1] <= told[0]
    assert not checked(own).differences


def test_a_built_book_has_no_finding_after_a_day(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, area="A"), *map(lead, (2, 3, 4, 5))), lang="zh-TW")
    a_day(path)
    assert not lint_file(path)
    assert not validate_files([path])[path]
