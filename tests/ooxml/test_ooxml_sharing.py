"""Formulas that a table's rows share stay whole through every edit, and read as spelled out."""

from __future__ import annotations

import re
from pathlib import Path

import ooxml_crafted as crafted
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repbook.ooxml.celltext import escape
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.groups import groups
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_table, table_formulas
from repbook.ooxml.save import save_package
from repbook.ooxml.sharing import share_columns, share_declared
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.spelling import Spelling, is_shareable

SHEET, TABLE = "xl/worksheets/sheet1.xml", "xl/tables/table1.xml"
DOUBLE = "IF(T[[#This Row],[n]]=0,0,T[[#This Row],[n]]*2)+$D$1"
SHARE = 'T[[#This Row],[n]]/SUM(T[n])&"A3"'
HEADERS = ("n", "double", "share")
NAMES = {"T_N": "T[n]"}
FIRST = 3
HYPO = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
Rows = list[tuple[float, str | None]]
"""A number a row, and the formula of its `double`, None where a constant was typed over it."""


def spelling() -> Spelling:
    """Return how the table's formulas are written."""
    return Spelling("T", HEADERS, 1, FIRST, lambda: NAMES)


def book(path: Path, count: int, *, spelled: bool = False) -> Path:
    """Write a table of `count` rows from row 3 on, its formulas shared or spelled out."""
    write = spelling()
    texts = {"B": DOUBLE, "C": SHARE}
    if not spelled:
        texts = {letter: write.stored(text, FIRST) for letter, text in texts.items()}
    texts = {letter: escape(text) for letter, text in texts.items()}
    last = FIRST + count - 1
    rows = '<row r="1"><c r="D1"><v>0</v></c></row><row r="2">'
    cell = '<c r="{}2" t="inlineStr"><is><t>{}</t></is></c>'
    rows += "".join(cell.format(c, h) for c, h in zip("ABC", HEADERS, strict=True)) + "</row>"
    for row in range(FIRST, last + 1):
        rows += f'<row r="{row}"><c r="A{row}"><v>{row}</v></c>'
        for number, (letter, text) in enumerate(texts.items()):
            element = f'<f t="shared" si="{number}"/>'
            if spelled or row == FIRST:
                area = f' t="shared" ref="{letter}{FIRST}:{letter}{last}" si="{number}"'
                element = f"<f{'' if spelled else area}>{text}</f>"
            rows += f'<c r="{letter}{row}">{element}<v>1</v></c>'
        rows += "</row>"
    table = crafted.table(f"A2:C{last}", *HEADERS)
    for place, text in zip((2, 3), texts.values(), strict=True):
        header = HEADERS[place - 1]
        table = table.replace(
            f'name="{header}"/>',
            f'name="{header}"><calculatedColumnFormula>{text}</calculatedColumnFormula></tableColumn>',
        )
    made = crafted.parts(crafted.sheet(rows), table)
    names = "".join(f'<definedName name="{n}">{text}</definedName>' for n, text in NAMES.items())
    made["xl/workbook.xml"] = str(made["xl/workbook.xml"]).replace(
        "</sheets>", f"</sheets><definedNames>{names}</definedNames>"
    )
    return crafted.write(path, made)


def opened(path: Path) -> tuple[Workbook, TableInfo]:
    """Open the workbook and its table."""
    found = Workbook(open_package(path))
    return found, found.tables["T"]


def held(path: Path) -> Rows:
    """Return what the table holds."""
    found, info = opened(path)
    numbers = read_table(found, info, ["n"]).columns["n"]
    texts = table_formulas(found, info, ["double"])["double"]
    return [(float(str(n or 0.0)), text) for n, text in zip(numbers, texts, strict=True)]


def check_groups(path: Path) -> None:
    """Hold every shared formula of the file against what Excel asks of one."""
    found, info = opened(path)
    sheet = SheetXml(found.package.read(SHEET))
    body = sheet.render().decode()
    cells = re.findall(r'<c r="([A-Z])(\d+)"[^>]*><f t="shared"([^>]*?)(/>|>)', body)
    known = groups(sheet)
    masters = re.findall(r'ref="[^"]*" si="(\d+)"', body)
    assert len(masters) == len(set(masters)) == len(known)
    for letter, row, attributes, _ in cells:
        number = re.search(r'si="(\d+)"', attributes)
        assert number is not None
        group = known[number[1].encode()]
        assert group.area.first_row == group.origin.row <= int(row) <= group.area.last_row
        assert "ABC".index(letter) + 1 == group.origin.column
        assert is_shareable(group.text, group.origin.row)
        assert group.area.last_row <= info.last_row
    assert [finding.rule for finding in lint_file(path) if "shared" in finding.rule] == []


OPERATION = st.one_of(
    st.tuples(st.just("append"), st.lists(st.integers(1, 9), min_size=1, max_size=3)),
    st.tuples(st.just("remove"), st.sets(st.integers(0, 6), min_size=1, max_size=4)),
    st.tuples(st.just("replace"), st.lists(st.integers(1, 9), min_size=1, max_size=6)),
    st.tuples(st.just("over"), st.sets(st.integers(0, 6), min_size=1, max_size=3)),
    st.tuples(st.just("again"), st.sets(st.integers(0, 6), min_size=1, max_size=3)),
)


@HYPO
@given(st.integers(1, 6), st.booleans(), st.lists(OPERATION, min_size=1, max_size=4))
def test_every_edit_leaves_each_row_its_formula(
    tmp_path: Path, count: int, spelled: bool, operations: list[tuple[str, list[int] | set[int]]]
) -> None:
    path = book(tmp_path / "book.xlsx", count, spelled=spelled)
    wanted: Rows = [(float(row), DOUBLE) for row in range(FIRST, FIRST + count)]
    for kind, given_ in operations:
        found, _ = opened(path)
        editor = SheetEditor(found, SHEET)
        numbers = [n for n in sorted(given_) if n < len(wanted)]
        rows = [FIRST + n for n in numbers]
        if kind == "append":
            editor.append("T", [{"n": float(n)} for n in given_])
            # A table without rows has a blank one, which the first new row fills.
            wanted = [row for row in wanted if row != (0.0, DOUBLE)]
            wanted += [(float(n), DOUBLE) for n in given_]
        elif kind == "replace":
            editor.replace("T", [{"n": float(n), "double": Formula(DOUBLE, 1.0)} for n in given_])
            wanted = [(float(n), DOUBLE) for n in given_]
        elif kind == "remove":
            editor.remove("T", rows)
            left = [row for n, row in enumerate(wanted) if n not in numbers]
            wanted = left or [(0.0, DOUBLE)]
        else:
            for n, row in zip(numbers, rows, strict=True):
                editor.set(f"B{row}", 7.0 if kind == "over" else Formula(DOUBLE, 1.0))
                wanted[n] = wanted[n][0], None if kind == "over" else DOUBLE
        save_package(found.package, path, editor.parts())
        assert held(path) == wanted, (kind, given_)
        check_groups(path)
    found, info = opened(path)
    assert set(table_formulas(found, info, ["share"])["share"]) == {SHARE}
    assert [column.formula for column in info.columns] == [None, DOUBLE, SHARE]


def test_a_new_row_reads_its_own_row_not_the_first(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx", 1)
    for number in (4.0, 5.0):
        found, _ = opened(path)
        editor = SheetEditor(found, SHEET)
        editor.append("T", [{"n": number}])
        save_package(found.package, path, editor.parts())
    sheet = SheetXml(opened(path)[0].package.read(SHEET))
    assert b"<f" in sheet.cell(5, 2)
    (group, _) = sorted(groups(sheet).values())
    assert (group.at(5), str(group.area)) == ("IF(A5=0,0,A5*2)+$D$1", "B3:B5")


def test_what_fills_a_blank_cell_looks_as_its_column(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx", 2)
    with open_package(path) as package:
        data = package.read(SHEET).replace(b'<c r="A4"><v>4</v></c>', b"")
        looks = b'<cols><col min="1" max="1" width="9" style="5"/></cols><sheetData>'
        under = b'<row r="5"><c r="A5"><v>7</v></c></row></sheetData>'
        data = data.replace(b"<sheetData>", looks).replace(b"</sheetData>", under)
        save_package(package, path, {SHEET: data})
    editor = SheetEditor(opened(path)[0], SHEET)
    editor.take_in("T", 5)
    editor.set("A4", 9.0)
    editor.append("T", [{"n": 8.0}])
    cells = re.findall(rb'<c r="A([4-6])" s="5"><v>(\d)', editor.parts()[SHEET])
    assert cells == [(b"4", b"9"), (b"5", b"7"), (b"6", b"8")]


@pytest.mark.parametrize("count", [1, 4])
def test_spelled_out_rows_come_to_share_what_they_say(tmp_path: Path, count: int) -> None:
    path = book(tmp_path / "book.xlsx", count, spelled=True)
    found, info = opened(path)
    editor = SheetEditor(found, SHEET)
    if count > 1:
        editor.set("B4", Formula("T[[#This Row],[n]]*3", 9.0))
    sheet = SheetXml(editor.parts()[SHEET])
    assert share_columns(sheet, info, HEADERS)
    parts = {
        SHEET: sheet.render(),
        TABLE: share_declared(found.package.read(TABLE), info, HEADERS),
    }
    assert not share_columns(SheetXml(parts[SHEET]), info, HEADERS)
    save_package(found.package, path, parts)
    check_groups(path)
    texts = [text for _, text in held(path)]
    others = ["T[[#This Row],[n]]*3"] if count > 1 else []
    assert texts == [DOUBLE, *others, *[DOUBLE] * (count - 1 - len(others))]
    assert b"T[" not in SheetXml(parts[SHEET]).cell(FIRST, 3)
    assert [column.stored for column in opened(path)[1].columns][1:] == [
        "IF(A3=0,0,A3*2)+$D$1",
        'A3/SUM(T_N)&"A3"',
    ]


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("SUM(A3:C3)+$B$9", True),
        ('IF(A3="x [y] !",T_N,1)', True),
        ("A4*2", False),
        ("T[n]*A3", False),
        ("Sheet2!A3", False),
        ("{1,2}*A3", False),
        ("SUM(INDEX(T_N,1):INDEX(T_N,2))", False),
        ("SUM(T_N:T_N)", False),
    ],
)
def test_what_rows_may_share(text: str, shared: bool) -> None:
    assert is_shareable(text, 3) is shared


TEXTS = st.recursive(
    st.sampled_from(
        [
            *("T[[#This Row],[n]]", "T[[#This Row],[double]:[share]]", "T[n]", "$A$5", "12"),
            *('"A3"', '"T[n]"', "D3", "Other[n]", "LOG10(3)", "TRUE"),
        ]
    ),
    lambda inner: st.tuples(inner, st.sampled_from("+*&="), inner).map("".join),
    max_leaves=6,
)


@given(TEXTS, st.integers(FIRST, 2000))
def test_what_is_stored_reads_as_it_was_spelled(text: str, row: int) -> None:
    write = spelling()
    assert write.spelled(write.stored(text, row), row) == text.replace("t_n", "T[n]")
    again = write.spelled(write.stored(text, row + 1), row + 1)
    assert again == text
