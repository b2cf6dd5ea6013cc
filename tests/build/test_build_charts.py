"""Declared charts are native ones that hold their values from the first moment."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from charting import (
    BARS,
    CALLS,
    CHARTS,
    DOTS,
    LINE,
    SPREAD,
    STACKED,
    TARGET,
    chart_part,
    charted,
    points,
    stale_in,
)
from fast import spoken
from made_books import build, card_id, cards, label, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.product.rules import lint_product
from repbook.build import tokens
from repbook.build.chartrange import reference
from repbook.build.labels import labels
from repbook.build.styles import FACES
from repbook.ooxml.chartcache import references
from repbook.ooxml.chartparts import charts_of
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_file
from repbook.schema.buttons import BUTTONS
from repbook.schema.charts import Cells, Labelled, Role, TableColumn
from repbook.schema.sheets import SHEETS

ACTIONS = {button.key for button in BUTTONS}


def book(path: Path, lang: str = "en", count: int = 5) -> Path:
    rows = [reached(n, calls=float(n)) for n in range(1, count + 1)]
    answers = {card_id(1): {"q01": label("need.pain", lang)}}
    return build(path, cards(*rows, answers=answers), lang=lang)


@pytest.mark.parametrize("lang", spoken())
def test_a_chart_holds_what_its_cells_hold(tmp_path: Path, lang: str) -> None:
    with charted():
        path = book(tmp_path / "b.xlsx", lang)
        computed = FileBook(path).computed()
    tab = SHEETS["overview"].label.get(lang)
    kept = points(chart_part(path, BARS.key)[1])
    names = [label(f"verdict.{name}", lang) for name in ("focus", "follow", "nurture", "drop")]
    assert kept[f"'{tab}'!$AZ$5:$AZ$8"] == names
    counted = [float(text) for text in kept[f"'{tab}'!$BB$5:$BB$8"]]
    assert counted == [
        computed[f"test.{n}.all"].value for n in ("focus", "follow", "nurture", "drop")
    ]
    assert sum(counted) == 5
    scored = points(chart_part(path, LINE.key)[1])
    tab = SHEETS["customers"].label.get(lang)
    assert scored[f"'{tab}'!$B$2:$B$6"] == [f"Customer {n}" for n in range(1, 6)]
    assert set(map(len, scored.values())) == {5}
    assert not any(stale_in(path).values())


@pytest.mark.parametrize("lang", spoken())
def test_charts_are_sound_and_known_by_name(tmp_path: Path, lang: str) -> None:
    with charted():
        path = book(tmp_path / "b.xlsx", lang)
        assert lint_product(path, labels(), ACTIONS) == []
    assert lint_file(path) == []
    assert validate_file(path) == []
    found = {info.name: info for info in charts_of(Workbook(open_package(path)))}
    for chart in CHARTS:
        info = found[f"repbook:{chart.key}"]
        assert (info.sheet.code_name, info.alt) == ("shOverview", chart.alt_text(lang))


def test_alt_text_names_the_series_where_there_are_more() -> None:
    assert BARS.alt_text("en") == "Cards by verdict"
    assert TARGET.alt_text("en") == "A cards among all (A, All)"
    assert TARGET.alt_text("zh-TW") == "A 級佔比（A、全部）"


@pytest.mark.parametrize("lang", spoken())
def test_charts_speak_the_type_of_the_language(tmp_path: Path, lang: str) -> None:
    with charted():
        path = book(tmp_path / "b.xlsx", lang)
    theme = open_package(path).read("xl/theme/theme1.xml").decode()
    named = set(re.findall('<a:ea typeface="([^"]*)"', theme))
    assert named == {"" if lang == "en" else FACES[lang].font}
    part = chart_part(path, BARS.key)[1].decode()
    assert set(re.findall('<a:latin typeface="([^"]*)"', part)) == {FACES[lang].font}
    assert set(re.findall('sz="([^"]*)"', part)) == {"900"}


def test_charts_have_the_one_style(tmp_path: Path) -> None:
    last = LINE._replace(series=tuple(s._replace(labelled=Labelled.LAST) for s in LINE.series))
    with charted((BARS, STACKED, TARGET, last, DOTS, SPREAD)):
        path = book(tmp_path / "b.xlsx")
    parts = {chart.key: chart_part(path, chart.key)[1].decode() for chart in CHARTS}
    for part in parts.values():
        assert '<c:autoTitleDeleted val="1"/>' in part
        assert "<c:legend>" not in part
        assert "<c:plotVisOnly" not in part
        assert '<c:dispBlanksAs val="gap"/>' in part
        assert '<c:min val="0"/>' in part
    bars = parts[BARS.key]
    assert '<c:barDir val="bar"/>' in bars
    assert '<c:gapWidth val="45"/>' in bars
    assert "<c:majorGridlines>" not in bars
    # The value axis is hidden, and the first category stands on top.
    assert re.search('<c:catAx>.*?orientation val="maxMin"', bars)
    assert re.search('<c:valAx>.*?<c:delete val="1"/>', bars)
    assert '<c:grouping val="stacked"/>' in parts[STACKED.key]
    assert '<c:overlap val="100"/>' in parts[TARGET.key]
    outline = f'<a:noFill/><a:ln w="12700"><a:solidFill><a:srgbClr val="{tokens.INK[1:]}"/>'
    assert outline in parts[TARGET.key]
    lines = parts[LINE.key]
    assert '<a:prstDash val="dash"/>' in lines
    assert re.search('<c:majorGridlines><c:spPr><a:ln w="6350">', lines)
    # Only the last of five points carries its number.
    assert lines.count('<c:delete val="1"/>') == 2 * 4


def test_points_of_two_numbers_are_joined_marked_or_named(tmp_path: Path) -> None:
    with charted():
        path = book(tmp_path / "b.xlsx", count=4)
        read = [reference(each, "en", {"customers": 4}).text for each in DOTS.ranges()]
    part = chart_part(path, DOTS.key)[1]
    first, curve, claim = re.findall(r"<c:ser>.*?</c:ser>", part.decode(), re.DOTALL)
    assert part.count(b"<c:valAx>") == 2
    assert part.count(b'<c:max val="100"/>') == 2
    assert '<c:symbol val="circle"/>' in first
    assert '<c:symbol val="none"/>' in curve
    assert '<c:symbol val="diamond"/>' in claim
    assert '<c:showSerName val="1"/>' in claim
    kept = points(part)
    tab = SHEETS["overview"].label.get("en")
    assert kept[f"'{tab}'!$AZ$8:$AZ$8"] == [label("verdict.drop", "en")]
    assert kept[f"'Customers'!${CALLS}$2:${CALLS}$5"] == ["1", "2", "3", "4"]
    assert references(part) == read


def test_an_interval_reaches_as_far_as_its_cells_say(tmp_path: Path) -> None:
    with charted():
        path = book(tmp_path / "b.xlsx")
    part = chart_part(path, SPREAD.key)[1]
    assert b'<c:errValType val="cust"/>' in part
    tab = SHEETS["overview"].label.get("en")
    kept = points(part)[f"'{tab}'!$BA$5:$BA$8"]
    assert len(kept) == 4
    assert part.count(b"<c:plus>") == part.count(b"<c:minus>") == 1


def test_a_line_may_lie_over_columns_and_one_unseen_makes_room(tmp_path: Path) -> None:
    columns, line = TARGET.series
    unseen = line._replace(role=Role.UNSEEN, line=True)
    over = TARGET._replace(series=(columns, line._replace(line=True), unseen))
    with charted((over,)):
        path = book(tmp_path / "b.xlsx")
        read = [reference(each, "en", {}).text for each in over.ranges()]
    part = chart_part(path, over.key)[1]
    assert part.index(b"<c:barChart>") < part.index(b"<c:lineChart>")
    assert part.count(b"<c:ser>") == 3
    assert part.count(b"<c:catAx>") == part.count(b"<c:valAx>") == 1
    assert re.search(rb"<a:prstDash", part[part.index(b"<c:lineChart>") :])
    assert re.search(rb"<a:ln[^>]*><a:noFill/></a:ln>", part[part.rindex(b"<c:ser>") :])
    assert references(part) == read
    assert not any(stale_in(path).values())


def test_an_axis_may_leave_its_floor_to_the_data(tmp_path: Path) -> None:
    with charted((BARS._replace(floor=None),)):
        path = book(tmp_path / "b.xlsx")
    assert b"<c:min " not in chart_part(path, BARS.key)[1]


def test_equal_inputs_give_equal_bytes(tmp_path: Path) -> None:
    with charted():
        one, two = (book(tmp_path / name, "zh-CN") for name in ("a.xlsx", "b.xlsx"))
    assert one.read_bytes() == two.read_bytes()


def test_a_table_without_rows_is_charted_too(tmp_path: Path) -> None:
    with charted():
        path = build(tmp_path / "b.xlsx")
    part = chart_part(path, LINE.key)[1]
    assert points(part)[f"'Customers'!${CALLS}$2:${CALLS}$2"] == []
    assert lint_file(path) == []


def test_macros_and_charts_go_together(tmp_path: Path) -> None:
    with charted():
        path = book(tmp_path / "b.xlsm")
        assert lint_product(path, labels(), ACTIONS) == []
    assert lint_file(path) == []
    assert any(name.startswith("xl/charts/") for name in zipfile.ZipFile(path).namelist())


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        (Cells("test.focus.name", "test.drop.all"), ValueError),
        (Cells("test.focus.name", "home.title"), ValueError),
        (Cells("test.focus.name", "test.gone"), KeyError),
        (TableColumn("customers", "gone"), KeyError),
    ],
)
def test_a_range_that_is_none_is_refused(
    wanted: Cells | TableColumn, error: type[Exception]
) -> None:
    with charted(), pytest.raises(error):
        reference(wanted, "en", {"customers": 3})


def test_a_chart_leaves_nothing_to_what_its_reader_supposes(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    build(path)
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        parts = [archive.read(name).decode() for name in names]
    labels = [inside for part in parts for inside in re.findall(r"<c:dLbls>.*?</c:dLbls>", part)]
    assert labels
    assert {len(re.findall(r"<c:show\w+ val=", each)) for each in labels} == {6}
    lines = [
        inside
        for part in parts
        for _, inside in re.findall(r"<c:(lineChart|scatterChart)>(.*?)</c:\1>", part)
    ]
    assert lines
    assert all(each.count("<c:smooth ") == each.count("</c:ser>") for each in lines)
    assert all(part.count('<c:dispBlanksAs val="gap"/>') == 1 for part in parts)
