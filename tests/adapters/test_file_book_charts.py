"""A file edit leaves every chart with what its cells hold, and everything else of it alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from user_book import OWN, make_own

from charting import BARS, CALLS, LINE, chart_part, charted, held, points, stale_in
from doing import checked, ranked
from fast import spoken
from live.office import Office
from made_books import build, card_id, cards, lead, reached, read, replace_text, type_in
from repbook import text
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.validator import validate_file
from repbook.schema.sheets import SHEETS

CACHE = re.compile(rb"<c:(num|str)Cache>.*?</c:\1Cache>|<c:f>[^<]*</c:f>", re.DOTALL)
DRAWING = re.compile(r"xl/drawings/drawing\d+\.xml")


@pytest.fixture(autouse=True)
def _charted() -> Iterator[None]:
    with charted():
        yield


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return made(tmp_path / "book.xlsx")


def made(path: Path, lang: str = "en") -> Path:
    rows = [reached(1, area="A", calls=3.0), lead(2), lead(3)]
    return build(path, cards(*rows), lang=lang)


def more_cards(path: Path, *numbers: int) -> None:
    changes = Changes("typed")
    changes.insert("customers", [lead(n, calls=float(n)) for n in numbers])
    changes.insert("qualify", [{"id": card_id(n)} for n in numbers])
    FileBook(path).write(changes)


def drawing_of(path: Path, key: str) -> str:
    """Return the drawing that a chart stands on."""
    package = open_package(path)
    [found] = [n for n in package.names if DRAWING.fullmatch(n) and key.encode() in package.read(n)]
    return found


def series(path: Path, key: str, column: str) -> list[str]:
    """Return the points that a chart keeps of the cells in a sheet's column."""
    found = points(chart_part(path, key)[1])
    [kept] = [kept for reference, kept in found.items() if f"!${column}$" in reference]
    return kept


def test_values_and_names_follow_a_typed_cell(book: Path) -> None:
    assert series(book, LINE.key, CALLS) == ["3"]
    type_in(book, "customers", card_id(2), calls=7.0, name="Harbour & Sons")
    assert series(book, LINE.key, CALLS) == ["3", "7"]
    assert series(book, LINE.key, "B") == ["Customer 1", "Harbour & Sons", "Customer 3"]
    assert not any(stale_in(book).values())
    assert checked(book).problems == ()
    assert (lint_file(book), validate_file(book)) == ([], [])


def test_a_page_of_formulas_is_followed(book: Path) -> None:
    before = series(book, BARS.key, "BB")
    more_cards(book, 4, 5, 6)
    after = series(book, BARS.key, "BB")
    assert sum(map(float, after)) == sum(map(float, before)) + 3 == 6


def test_ranges_follow_the_table_that_grows(book: Path) -> None:
    more_cards(book, 4, 5)
    assert set(held(book, LINE.key)) == {f"'Customers'!${c}$2:${c}$6" for c in ("B", "G", CALLS)}
    assert series(book, LINE.key, "B")[-1] == "Customer 5"
    changes = Changes("typed")
    changes.deletes["customers"] = [card_id(1), card_id(5)]
    changes.deletes["qualify"] = [card_id(1), card_id(5)]
    FileBook(book).write(changes)
    assert set(held(book, LINE.key)) == {f"'Customers'!${c}$2:${c}$4" for c in ("B", "G", CALLS)}
    assert series(book, LINE.key, "B") == ["Customer 2", "Customer 3", "Customer 4"]


def test_the_blank_row_of_a_new_book_is_filled_in_place(tmp_path: Path) -> None:
    path = build(tmp_path / "new.xlsx")
    more_cards(path, 1)
    assert series(path, LINE.key, "B") == ["Customer 1"]
    more_cards(path, 2)
    assert series(path, LINE.key, "B") == ["Customer 1", "Customer 2"]


def test_what_a_user_made_of_a_chart_stays(book: Path) -> None:
    part, _ = chart_part(book, LINE.key)
    replace_text(book, part, 'srgbClr val="14606B"', 'srgbClr val="FF00FF"')
    name = drawing_of(book, LINE.key)
    replace_text(book, name, "<xdr:col>55</xdr:col>", "<xdr:col>3</xdr:col>")
    package = open_package(book)
    chart, drawing = package.read(part), package.read(name)
    more_cards(book, 4)
    package = open_package(book)
    assert package.read(name) == drawing
    assert package.read(part) != chart
    assert CACHE.sub(b"", package.read(part)) == CACHE.sub(b"", chart)


def test_a_chart_that_reads_nothing_edited_stays_byte_for_byte(book: Path) -> None:
    part, chart = chart_part(book, LINE.key)
    changes = Changes("typed", settings={"rep_name": "Wang Fang"})
    FileBook(book).write(changes)
    assert open_package(book).read(part) == chart


def test_deleted_charts_are_not_missed(book: Path) -> None:
    package = open_package(book)
    anchors = re.compile(rb"<xdr:twoCellAnchor>.*</xdr:twoCellAnchor>", re.DOTALL)
    parts: dict[str, bytes | None] = {}
    for name in filter(DRAWING.fullmatch, package.names):
        rels = name.replace("drawings/", "drawings/_rels/") + ".rels"
        parts[rels] = re.sub(rb"<Relationship [^>]*/>", b"", package.read(rels))
        parts[name] = anchors.sub(b"", package.read(name))
    charts = {name: None for name in package.names if name.startswith("xl/charts/")}
    types = re.sub(
        rb'<Override PartName="/xl/charts/[^>]*/>', b"", package.read("[Content_Types].xml")
    )
    save_package(package, book, {**charts, **parts, "[Content_Types].xml": types})
    more_cards(book, 4)
    assert stale_in(book) == {}
    assert checked(book).problems == ()
    assert lint_file(book) == []


def test_a_users_own_chart_follows_too(book: Path) -> None:
    make_own(book)
    part = f"{OWN}charts/chart1.xml"
    replace_text(book, part, "'My charts'!$A$1:$A$5", "Customers!$G$2:$G$4")
    assert [name for name, found in stale_in(book).items() if found] == ["Chart 2"]
    more_cards(book, 4)
    [(reference, kept)] = points(open_package(book).read(part)).items()
    assert reference == "Customers!$G$2:$G$5"
    assert [float(point) for point in kept] == read(book, "customers").stored("customers", "score")
    assert checked(book).problems == ()


@pytest.mark.parametrize("lang", spoken())
def test_a_stale_chart_is_named_by_sheet_and_chart(tmp_path: Path, lang: str) -> None:
    path = made(tmp_path / "book.xlsx", lang)
    part, _ = chart_part(path, LINE.key)
    replace_text(path, part, "<c:v>3</c:v>", "<c:v>30</c:v>")
    text.use_language(lang)
    [problem] = checked(path).problems
    assert problem.where == SHEETS["overview"].label.get(lang)
    assert LINE.alt_text(lang) in problem.message
    cells = f"'{SHEETS['customers'].label.get(lang)}'!${CALLS}$2:${CALLS}$4"
    assert cells in problem.message
    [finding] = lint_file(path)
    where = f"{SHEETS['overview'].label.get(lang)}!repbook:{LINE.key}"
    assert finding[:3] == ("stale-chart", part, where)
    assert cells in finding.message
    more_cards(path, 4)
    assert (checked(path).problems, lint_file(path)) == ((), [])


def test_an_action_keeps_every_chart_right(book: Path) -> None:
    ranked(book)
    assert not any(stale_in(book).values())


@pytest.mark.parametrize("lang", spoken())
def test_an_office_draws_what_the_file_keeps(office: Office, tmp_path: Path, lang: str) -> None:
    path = made(tmp_path / "book.xlsx", lang)
    more_cards(path, 4, 5)
    wanted = [float(value) for value in series(path, BARS.key, "BB")]
    with office.open(path) as document:
        sheet = document.model.Sheets.getByName(SHEETS["overview"].label.get(lang))
        drawn = [sheet.Charts.getByIndex(n).EmbeddedObject for n in range(sheet.Charts.Count)]
        shown = [[row[0] for row in chart.Data.Data] for chart in drawn]
        named = [list(chart.Data.RowDescriptions) for chart in drawn]
    assert len(drawn) == len(SHEETS["overview"].content.charts)
    names = series(path, BARS.key, "AZ")
    assert wanted in [values for name, values in zip(named, shown, strict=True) if name == names]


NEW = st.integers(4, 30)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NEW),
        st.tuples(st.just("drop"), st.integers(1, 30)),
        st.tuples(st.just("calls"), st.one_of(st.none(), st.floats(0, 1e6))),
        st.tuples(st.just("name"), st.text(max_size=8)),
        st.tuples(st.just("replace"), st.integers(0, 4)),
    ),
    min_size=1,
    max_size=4,
)


def edit(path: Path, step: tuple[str, Value]) -> None:
    """Make one change, of what is there."""
    what, value = step
    there = ids(path)
    changes = Changes("typed")
    if what == "add" and card_id(int(str(value))) not in there:
        more_cards(path, int(str(value)))
    elif what == "drop" and card_id(int(str(value))) in there:
        for table in ("customers", "qualify"):
            changes.deletes[table] = [card_id(int(str(value)))]
    elif what == "replace":
        rows = [lead(n, calls=float(n)) for n in range(1, int(str(value)) + 1)]
        changes.replaces["customers"] = list(rows)
        changes.replaces["qualify"] = [{"id": row["id"]} for row in rows]
    elif what in ("calls", "name") and there:
        changes.update("customers", there[0], **{what: value})
    if changes:
        FileBook(path).write(changes)


def ids(path: Path) -> list[str]:
    found = FileBook(path).read({"customers": ("id",)}).tables["customers"].columns["id"]
    return [str(name) for name in found if name]


@pytest.mark.full
@settings(max_examples=8)
@given(steps=STEPS)
@example(steps=[("name", "\r")])
def test_after_any_edits_every_chart_holds_its_cells(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Value]]
) -> None:
    path = made(tmp_path_factory.mktemp("law") / "book.xlsx")
    for step in steps:
        edit(path, step)
    assert not any(stale_in(path).values())
    for key in (BARS.key, LINE.key):
        kept = points(chart_part(path, key)[1])
        for reference, values in held(path, key).items():
            texts = [str(v) for v in values if isinstance(v, str) and v]
            numbers = [v for v in values if isinstance(v, float)]
            if numbers:
                assert [float(v) for v in kept[reference]] == pytest.approx(numbers)
            elif texts:
                assert kept[reference] == texts
            else:
                assert set(kept[reference]) <= {"0"}, "Excel draws an empty text as nothing"
