"""Reading a sheet by kinds of cells notes just what a parser notes, and reads what is usual."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from ooxml_crafted import sheet

from repbook.build.book import build_book
from repbook.ooxml.lint.quicksheet import Unusual, read_quickly
from repbook.ooxml.lint.sheet import SheetView, read_sheet
from repbook.ooxml.lint.trees import ends, refuse_doctype
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.package import open_package
from repbook.ooxml.xml import XmlError

ROWS, STRINGS, WANTED = 60, 40, ("A1", "C1")
CELLS = (
    '<c r="A{n}" s="3" t="s"><v>{small}</v></c>',
    '<c r="B{n}" s="4" t="inlineStr"><is><t>Firm &amp; {n} of 30</t></is></c>',
    '<c r="C{n}" s="5"/>',
    '<c r="D{n}" t="b"><v>1</v></c>',
    '<c r="E{n}" s="3"{shared}<v>{n}.5</v></c>',
    '<c r="F{n}" s="3" t="str"><f>IF(A{n}="",$B$5,30)</f><v>told {n}</v></c>',
    '<c r="G{n}"><v>{n}</v></c>',
)


def rows(changes: dict[int, tuple[str, str]]) -> str:
    """Return rows of every kind of cell; `changes` replaces a text in one of them."""
    found = []
    for n in range(1, ROWS + 1):
        shared = '><f t="shared" si="7"/>'
        if n == 20:
            shared = f'><f t="shared" ref="E20:E{ROWS}" si="7">A20*2</f>'
        cells = "".join(
            cell.format(n=n, small=n % STRINGS, shared=shared if n >= 20 else ">")
            for cell in CELLS
            if n % 3 or not cell.startswith('<c r="C')
        )
        row = f'<row r="{n}" spans="1:7">{cells}</row>'
        found.append(row.replace(*changes.get(n, ("", "")), 1) if n in changes else row)
    return "".join(found)


def facts(view: SheetView) -> dict[str, object]:
    told = {key: value for key, value in vars(view).items() if key not in ("tree", "_skeletons")}
    elements = [(e.tag, e.attrib) for e in view.tree.iter() if not e.tag.endswith("}row")]
    return told | {"elements": elements, "order": list(view.oddities)}


def both(data: bytes, wanted: tuple[str, ...] = WANTED) -> tuple[object, object]:
    """Return what the quick reading notes, None where it leaves it, and what the parser does."""
    try:
        quick = facts(read_quickly(iter((data[:900], data[900:])), SheetView(STRINGS, wanted)))
    except Unusual:
        quick = None
    try:
        refuse_doctype((data,))
        return quick, facts(read_sheet(ends((data,)), SheetView(STRINGS, wanted)))
    except XmlError:
        return quick, "unsound"


@pytest.mark.parametrize(
    ("row", "old", "new"),
    [
        (40, "", ""),
        (40, "<v>0</v>", "<v>40</v>"),
        (40, "<v>0</v>", "<v>-1</v>"),
        (40, "40.5", "forty"),
        (40, "40.5", "1e999"),
        (40, "<v>1</v>", "<v>2</v>"),
        (40, 'r="G40"', 'r="G39"'),
        (40, 'r="G40"', 'r="C40"'),
        (40, '<c r="D40" t="b">', '<c r="G40"><v>40</v></c><c r="D40" t="b">'),
        (40, 'r="40"', 'r="39"'),
        (40, 'r="40"', 'r="2000000"'),
        (40, 's="5"', 's="40"'),
        (40, "told 40", "told _x0001_"),
        (40, "told 40", "told " + "x" * 40_000),
        (40, "Firm", "Firm _x0002_"),
        (40, "Firm", "Firm &#1;"),
        (40, "Firm", "Firm &nbsp;"),
        (40, "Firm", "Firm \x01"),
        (40, "Firm", "<!-- -->Firm"),
        (40, "Firm", "Firm ]]>"),
        (40, 'A40=""', 'A41=""'),
        (40, 'A40=""', 'Sheet40!A40=""'),
        (40, 't="b"', 't="q"'),
        (40, 'si="7"', 'si="8"'),
        (20, f"E20:E{ROWS}", "E20:E41"),
        (20, f"E20:E{ROWS}", "F20:F41"),
        (40, '<f t="shared" si="7"/>', '<f t="array" ref="E40:E41">A40</f>'),
        (40, "</c>", "</c><extLst/>"),
        (40, "</v></c>", "</v>"),
        (40, "<c r=", "<c q="),
        (60, "</row>", ""),
        (60, "</row>", '</row><row><c t="s"><v>77</v></c></row>'),
        (60, "</row>", "</row></sheetData><sheetData><row r='9'/>"),
    ],
)
def test_notes_what_a_parser_notes(row: int, old: str, new: str) -> None:
    assert old in rows({})
    quick, exact = both(sheet(rows({row: (old, new)})).encode())
    assert quick in (exact, None)
    assert old or quick is not None


def test_what_looks_like_the_rows_number_is_no_address() -> None:
    changes = {n: ('s="5"', f's="{n}"') for n in (40, 41, 43)}
    quick, exact = both(sheet(rows(changes)).encode())
    assert quick == exact
    changes = {n: ("$B$5,30", f"$B$5,{n}") for n in (40, 41, 43)}
    quick, exact = both(sheet(rows(changes)).encode())
    assert quick == exact


@pytest.mark.parametrize("seed", range(4))
def test_notes_what_a_parser_notes_of_any_damage(seed: int) -> None:
    source, data = random.Random(seed), sheet(rows({})).encode()
    read = 0
    for _ in range(60):
        place = source.randrange(len(data))
        size, other = source.choice((0, 1, 5, 20)), source.randrange(len(data))
        new = data[other : other + source.choice((0, 1, 6, 30))]
        quick, exact = both(data[:place] + new + data[place + size :])
        assert quick in (exact, None)
        read += quick is not None
    assert read > 3


def test_reads_every_sheet_of_a_new_workbook_with_rows(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    cards = [{"id": f"LW-{n:06d}", "name": f"Firm {n}"} for n in range(1, 40)]
    build_book(path, lang="en", rep="LW", book_id="x", rows={"customers": cards})
    view = PackageView(open_package(path))
    for part in view.worksheets:
        data = view.package.read(part)
        if b"<sheetData>" in data:
            wanted = SheetView(len(view.strings), ())
            quick = read_quickly(iter((data,)), wanted)
            exact = read_sheet(ends((data,)), SheetView(len(view.strings), ()))
            assert facts(quick) == facts(exact), part
