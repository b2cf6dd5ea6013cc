"""Long sheets are not held whole: what comes out is what the short way gives, in less memory."""

from __future__ import annotations

import tracemalloc
import zlib

import pytest

from repbook.ooxml.changedrows import ChangedRows
from repbook.ooxml.longtext import Broken, LongText
from repbook.ooxml.sheetxml import SheetXml

HEAD = b"<worksheet><sheetData>"
TAIL = b"</sheetData><pageMargins/></worksheet>"


def _sheet(rows: int) -> bytes:
    cells = (
        b'<row r="%d"><c r="A%d"><f t="shared" si="0"/><v>%d</v></c></row>' % (n, n, n * n)
        for n in range(2, rows + 2)
    )
    first = b'<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c></row>'
    return HEAD + first + b"".join(cells) + TAIL


def _long(data: bytes, piece: int, *, crc: int | None = None) -> LongText:
    machine = zlib.compressobj(2, zlib.DEFLATED, -zlib.MAX_WBITS)
    raw = machine.compress(data) + machine.flush()
    return LongText(memoryview(raw), len(data), zlib.crc32(data) if crc is None else crc, piece)


@pytest.mark.parametrize("piece", [64, 700, 1 << 20])
def test_a_long_sheet_is_edited_as_a_short_one(piece: int) -> None:
    data = _sheet(300)
    short, long = SheetXml(data), SheetXml(_long(data, piece))
    for sheet in (short, long):
        sheet.put_raw(7, b'<row r="7"/>')
        sheet.put_raw(999, b'<row r="999"><c r="A999"><v>1</v></c></row>')
        sheet.put_raw(8, b"")
    assert long.render() == short.render() != data
    assert long.changed() == short.changed()
    assert (long.last_row(), long.shares, long.blocks) == (999, True, [])
    for mark in (b' ref="', b't="shared"'):
        assert sorted(long.rows_with(mark)) == sorted(short.rows_with(mark))
    assert [long.raw(n) for n in (1, 2, 150, 301, 302)] == [
        short.raw(n) for n in (1, 2, 150, 301, 302)
    ]


def test_a_long_sheet_that_is_damaged_is_told() -> None:
    with pytest.raises(Broken):
        SheetXml(_long(_sheet(50), 256, crc=1))


def test_changed_rows_are_the_same_when_deflated() -> None:
    squeezed, plain = ChangedRows(most=100), dict[int, bytes]()
    for number in (*range(1, 60), 5, 17, 59):
        xml = b"" if number == 17 else b'<row r="%d"><c t="shared"/></row>' % number
        plain[number] = squeezed[number] = xml + b" " * (number in plain)
    assert squeezed.numbers() == sorted(plain)
    assert {number: squeezed[number] for number in plain} == plain
    assert sorted(squeezed.holding(b't="shared"')) == sorted(
        x for x in plain.values() if b"c t" in x
    )
    assert squeezed.last() == 59
    assert 60 not in squeezed


def test_an_edit_of_a_long_sheet_does_not_hold_it() -> None:
    data = _sheet(200_000)
    text = _long(data, 1 << 20)
    tracemalloc.start()
    try:
        sheet = SheetXml(text)
        sheet.put_raw(5, b'<row r="5"/>')
        assert sum(map(len, sheet.pieces())) < len(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < len(data), "the sheet lay in memory whole"
