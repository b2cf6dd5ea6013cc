"""Long sheets are gone through in pieces, and what comes of it is what the whole would give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repbook.ooxml import edit, package, stagedsheets
from repbook.ooxml.archive import Packed, pack
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.changedrows import ChangedRows
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.formulanames import TEXT
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import blocks, formulas_in, holds, put_sheet, sheet_of, substitute

PART = "xl/worksheets/sheet1.xml"
texts = st.lists(st.sampled_from(("A1+B2", "SUM(A:A)", "x&amp;y", "1")), max_size=12)


class Cut(Staged):
    """Parts that come in pieces of few bytes."""

    def stream(self, part: str) -> Iterator[bytes]:
        """Yield the part so."""
        data = self.read(part)
        return (data[start : start + 23] for start in range(0, len(data), 23))


def sheet(formulas: list[str]) -> bytes:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><f>{text}</f><v>1</v></c></row>'
        for n, text in enumerate(formulas, 1)
    )
    head = '<worksheet xmlns="x"><sheetData>'
    return f"{head}{rows}</sheetData><formula>A1</formula></worksheet>".encode()


def louder(found: re.Match[bytes]) -> bytes:
    return found[1] + found[2].replace(b"A", b"AA")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(formulas=texts)
def test_pieces_give_what_the_whole_gives(rich_book: Path, formulas: list[str]) -> None:
    staged = Cut(open_package(rich_book))
    data = sheet(formulas)
    staged.write(PART, data)
    assert b"".join(blocks(staged, PART)) == data
    assert all(block.startswith((b"<worksheet", b"<row ")) for block in blocks(staged, PART))
    assert [f[2] for f in formulas_in(staged, PART)] == [f[2] for f in TEXT.finditer(data)]
    assert holds(staged, PART, b"SUM", b"no such") == (b"SUM" in data)
    changed = TEXT.sub(louder, data)
    assert substitute(staged, PART, louder) == (changed != data)
    assert staged.read(PART) == changed


def test_a_long_sheet_is_never_held_whole(rich_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (package, stagedsheets):
        monkeypatch.setattr(module, "LONG", 1000)
    staged = Staged(open_package(rich_book))
    data = sheet(["A1"] * 200)
    staged.write(PART, pack((data,)))
    assert substitute(staged, PART, louder)
    assert isinstance(staged.parts[PART], Packed)
    found = sheet_of(staged, PART)
    assert found.is_long
    found.put_raw(7, b'<row r="7"/>')
    put_sheet(staged, PART, found)
    assert isinstance(staged.parts[PART], Packed)
    plain = SheetXml(TEXT.sub(louder, data))
    plain.put_raw(7, b'<row r="7"/>')
    assert staged.read(PART) == plain.render()


@given(st.lists(st.tuples(st.integers(1, 9), st.binary(min_size=1, max_size=9)), max_size=60))
def test_rows_changed_again_and_again_are_what_they_were_last(
    changes: list[tuple[int, bytes]],
) -> None:
    rows, wanted = ChangedRows(most=20), dict[int, bytes]()
    for number, xml in changes:
        rows[number] = xml
        wanted[number] = xml
    assert {number: rows[number] for number in rows.numbers()} == wanted


def test_rows_changed_again_and_again_take_no_more_room() -> None:
    rows = ChangedRows(most=20)
    for change in range(300):
        rows[change % 3] = b"%d" % change * 4
    assert rows.size < 100
    assert sum(bool(block.data) for block in rows._blocks) <= 3
    assert [rows[number] for number in range(3)] == [b"%d" % n * 4 for n in (297, 298, 299)]


def test_many_changes_are_carried_out_before_the_end(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edit, "MANY", 3)
    book = Workbook(open_package(rich_book))
    part = book.sheets[0].part
    at_once, eased = SheetEditor(book, part), SheetEditor(book, part)
    for number in range(1, 30):
        for editor in (at_once, eased):
            editor.set(f"B{number}", Formula(f"A{number}*2", float(number)))
        eased.ease()
        assert sum(map(len, eased._pending.values())) <= 3
    assert at_once.parts() == eased.parts()
