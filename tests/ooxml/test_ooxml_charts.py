"""What a chart keeps of its cells is compared and rewritten as Excel, LibreOffice and others do."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.values import NOT_AVAILABLE, Value
from repbook.ooxml.chartcache import Read, references, refreshed, stale
from repbook.ooxml.chartrefs import Block, grown_reference, parse_reference
from repbook.ooxml.chartvalues import ChartValues
from repbook.ooxml.edit import Resize
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import Area

SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart"
TABLE = TableInfo("T", "t.xml", "s.xml", "My data", 2, 4, 1, 9, False, ())


def chart(inside: str, *, p: str = "c:", after: str = "") -> bytes:
    """Write a chart part of one series."""
    name = f' xmlns:{p[:-1]}="{SPACE}"' if p else f' xmlns="{SPACE}"'
    return f"<{p}chartSpace{name}><{p}ser>{inside}</{p}ser>{after}</{p}chartSpace>".encode()


def numbers(*points: str, p: str = "c:", more: str = "", code: str = "0.0") -> str:
    cached = "".join(f'<{p}pt idx="{i}"><{p}v>{v}</{p}v></{p}pt>' for i, v in enumerate(points))
    return (
        f"<{p}val><{p}numRef><{p}f>S!$A$1:$A$9</{p}f><{p}numCache>"
        f"<{p}formatCode>{code}</{p}formatCode>"
        f'<{p}ptCount val="{len(points)}"/>{cached}{more}</{p}numCache></{p}numRef></{p}val>'
    )


def texts(*points: str) -> str:
    cached = "".join(f'<c:pt idx="{i}"><c:v>{v}</c:v></c:pt>' for i, v in enumerate(points))
    return (
        f"<c:cat><c:strRef><c:f>S!$B$1:$B$9</c:f><c:strCache>"
        f'<c:ptCount val="{len(points)}"/>{cached}</c:strCache></c:strRef></c:cat>'
    )


def giving(*values: Value, visible: tuple[Value, ...] | None = None) -> object:
    return lambda _: Read(values, lambda: values if visible is None else visible)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("S!$A$1:$A$3", [Block("S", Area(1, 1, 3, 1))]),
        ("'鼎泰 的''表'!$B$2", [Block("鼎泰 的'表", Area(2, 2, 2, 2))]),
        ("客户!A1:C1", [Block("客户", Area(1, 1, 1, 3))]),
        ("(S!$A$1,'T T'!$A$3)", [Block("S", Area(1, 1, 1, 1)), Block("T T", Area(3, 1, 3, 1))]),
        ("S!$A$1:$B$3", []),
        ("S!$A:$A", []),
        ("S!#REF!", []),
        ("Book!Sales", []),
        ("[1]S!$A$1", []),
        ("S!$A$1:$A$900000", []),
        ("", []),
    ],
)
def test_references(text: str, blocks: list[Block]) -> None:
    assert list(parse_reference(text)) == blocks


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("'My data'!$C$2:$C$9", "'My data'!$C$2:$C$12"),
        ("'my DATA'!$B$2:$B$9", "'my DATA'!$B$2:$B$12"),
        ("('My data'!$C$2:$C$9,S!$C$2:$C$9)", "('My data'!$C$2:$C$12,S!$C$2:$C$9)"),
        ("'My data'!$C$2:$C$8", "'My data'!$C$2:$C$8"),
        ("'My data'!$C$1:$C$9", "'My data'!$C$1:$C$9"),
        ("'My data'!$F$2:$F$9", "'My data'!$F$2:$F$9"),
        ("S!$C$2:$C$9", "S!$C$2:$C$9"),
        ("Sales", "Sales"),
    ],
)
def test_only_a_whole_column_grows(before: str, after: str) -> None:
    resize = Resize(TABLE, TABLE._replace(last_row=12))
    assert grown_reference(before, [resize]) == after


def test_a_single_cell_becomes_a_range() -> None:
    one = TABLE._replace(last_row=2)
    assert grown_reference("'My data'!$C$2", [Resize(one, TABLE)]) == "'My data'!$C$2:$C$9"


@pytest.mark.parametrize("p", ["c:", "", "ch:"])
def test_points_are_rewritten_and_nothing_else(p: str) -> None:
    part = chart(numbers("1", "2", p=p, more=f"<{p}extLst>keep</{p}extLst>"), p=p)
    new = refreshed(part, giving(1.0, 2.5))
    assert new == part.replace(f"<{p}v>2<".encode(), f"<{p}v>2.5<".encode())
    assert stale(part, giving(1.0, 2.5)) == ["S!$A$1:$A$9"]
    assert stale(new, giving(1.0, 2.5)) == []


def test_the_format_of_a_point_stays() -> None:
    part = chart(numbers("1").replace('idx="0"', 'idx="0" formatCode="0%"'))
    assert b'<c:pt idx="0" formatCode="0%"><c:v>4</c:v>' in refreshed(part, giving(4.0))


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (None, []),
        ("", ["0"]),
        ("text", ["0"]),
        (2.0, ["2"]),
        (0.1, ["0.1"]),
        (True, ["1"]),
        (NOT_AVAILABLE, ["#N/A"]),
    ],
)
def test_what_a_number_cache_makes_of_a_cell(value: Value, kept: list[str]) -> None:
    new = refreshed(chart(numbers("77")), giving(value))
    wanted = "".join(f'<c:pt idx="0"><c:v>{text}</c:v></c:pt>' for text in kept)
    assert f'<c:ptCount val="1"/>{wanted}</c:numCache>'.encode() in new
    assert stale(new, giving(value)) == []


def test_a_text_is_escaped_and_cleaned() -> None:
    new = refreshed(chart(texts("old")), giving("A & <B>\x01"))
    assert b"<c:v>A &amp; &lt;B&gt;</c:v>" in new
    assert stale(new, giving("A & <B>\x01")) == []


def test_categories_change_kind_with_what_stands_there() -> None:
    part = chart(texts("one", "two"))
    new = refreshed(part, giving(1.0, 2.0))
    assert b"<c:cat><c:numRef><c:f>S!$B$1:$B$9</c:f><c:numCache>" in new
    assert new.endswith(b"</c:numCache></c:numRef></c:cat></c:ser></c:chartSpace>")
    assert refreshed(new, giving("one", "two")) == part


def test_a_number_as_its_cell_shows_it_is_believed() -> None:
    part = chart(texts("2026-03-02", "Total"))
    assert stale(part, giving(46083.0, "Total")) == []
    assert refreshed(part, giving(46083.0, "Total")) == part


def test_a_missing_cache_is_not_stale_but_is_filled() -> None:
    part = chart("<c:val><c:numRef><c:f>S!$A$1</c:f></c:numRef></c:val>")
    assert stale(part, giving(3.0)) == []
    assert b'<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/>' in refreshed(
        part, giving(3.0)
    )


def test_another_number_of_cells_is_stale() -> None:
    assert stale(chart(numbers("1", "2")), giving(1.0)) != []
    assert stale(chart(numbers("1")), giving(1.0, None)) != []


def test_hidden_cells_count_where_the_chart_says_so() -> None:
    part = chart(numbers("1", "3"), after='<c:plotVisOnly val="1"/>')
    read = giving(1.0, 2.0, 3.0, visible=(1.0, 3.0))
    assert stale(part, read) == []
    assert stale(part.replace(b'val="1"/></c:chartSpace', b'val="0"/></c:chartSpace'), read) != []
    assert refreshed(part, giving(1.0, 2.0, 5.0, visible=(1.0, 5.0))) == part.replace(
        b"<c:v>3<", b"<c:v>5<"
    )


def test_pivot_charts_and_levels_are_let_be() -> None:
    pivot = chart("<c:pivotSource/>" + numbers("1"))
    assert (references(pivot), stale(pivot, giving(2.0))) == ([], [])
    assert refreshed(pivot, giving(2.0)) == pivot
    levels = chart("<c:cat><c:multiLvlStrRef><c:f>S!$A$1:$B$2</c:f></c:multiLvlStrRef></c:cat>")
    assert refreshed(levels, giving("x")) == levels


def test_what_is_not_known_is_let_be() -> None:
    part = chart(numbers("1"))
    assert refreshed(part, lambda _: None) == part
    assert stale(part, lambda _: None) == []


VALUES = st.one_of(
    st.none(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=5), st.booleans()
)


@given(st.lists(VALUES, min_size=1, max_size=6), st.lists(VALUES, min_size=1, max_size=6))
def test_what_was_rewritten_is_never_stale(first: list[Value], second: list[Value]) -> None:
    part = chart(numbers("1", "2") + texts("a", "b"))
    for values in (first, second, first):
        part = refreshed(part, giving(*values))
        assert stale(part, giving(*values)) == []
        assert refreshed(part, giving(*values)) == part


def test_hidden_rows_and_columns_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet("S")
        for row in range(4):
            sheet.write_number(row, 0, row)
            sheet.write_number(row, 2, row)
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
        made.add_chartsheet("Drawn")
    book = Workbook(open_package(path))
    values = ChartValues(book, ["S!$A$1:$A$4", "S!$C$1:$C$4", "Drawn!$A$1", "Gone!$A$1"])
    for column, visible in (("A", [0.0, 1.0, 3.0]), ("C", [])):
        read = values.read(f"S!${column}$1:${column}$4")
        assert read is not None
        assert (list(read.values), list(read.visible())) == ([0.0, 1.0, 2.0, 3.0], visible)
    assert values.read("Drawn!$A$1") is None
    assert values.read("Gone!$A$1") is None
