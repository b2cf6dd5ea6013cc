"""Pages: blocks flow, nothing overlaps, all stands on the grid and has its height."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.features.home.page import SHOWN
from repbook.features.overview.page import page as overview
from repbook.ooxml.refs import Area, parse_area
from repbook.schema.declare import Content, SheetCell
from repbook.schema.pages.grid import BAND_GAP, BLOCKS, LANDSCAPE, PORTRAIT, Place, Row
from repbook.schema.pages.page import Band, Block, Figure, Page, Part, content, grown
from repbook.schema.pages.parts import (
    Column,
    Counted,
    Head,
    Line,
    Lines,
    Link,
    Links,
    Passage,
    Says,
    Step,
    Steps,
    Table,
    Tile,
    Tiles,
)
from repbook.schema.sheets import SHEETS
from repbook.scoring.expr import lift
from repbook.text.label import Label

PAGES = ("home", "overview", "account_page", "reports1", "reports2", "reports3")
UPRIGHT = {"account_page"}
WORD = Label("word", "词", "詞")


def note(key: str) -> Block:
    return Block((Says(key, WORD),))


def made(*bands: Band, figures: tuple[tuple[Figure, ...], ...] = ()) -> Content:
    page = Page("made", lift("title"), lift("scope"), lift("finding"), bands, figures)
    return content(page)


def placed(found: Content) -> dict[str, Area]:
    return {cell.key: parse_area(cell.merge or cell.ref) for cell in found.cells}


def spots(area: Area) -> set[tuple[int, int]]:
    rows = range(area.first_row, area.last_row + 1)
    return {(r, c) for r in rows for c in range(area.first_column, area.last_column + 1)}


def lawful(found: Content, helpers: frozenset[str] = frozenset()) -> None:
    """Assert what holds for every page."""
    printed = parse_area(found.print_area)
    assert sorted(found.heights) == list(range(1, printed.last_row + 1))
    assert all(height > 0 for height in found.heights.values())
    taken: set[tuple[int, int]] = set()
    for key, area in placed(found).items():
        assert not taken & spots(area), key
        taken |= spots(area)
        if key in helpers:
            assert area.first_column > printed.last_column, key
            assert area.last_column <= len(found.widths), key
        else:
            assert spots(area) <= spots(printed), key
            assert area.first_column > 1, f"{key} stands in the margin"


def helper_keys(page: Page) -> frozenset[str]:
    return frozenset(figure.key for column in page.figures for figure in column)


@pytest.mark.parametrize("key", PAGES)
def test_a_page_keeps_to_its_grid(key: str) -> None:
    found = SHEETS[key].content
    right = {cell.key for cell in found.cells if cell.style.value == "helper"}
    lawful(found, frozenset(right))
    assert found.margins == (0.4, 0.4, 0.45, 0.5)
    assert SHEETS[key].landscape is (key not in UPRIGHT)
    assert SHEETS[key].breaks or SHEETS[key].fit == (1, 1)


def test_figures_stand_right_of_what_is_printed() -> None:
    found = content(overview())
    lawful(found, helper_keys(overview()))


def test_a_block_put_in_moves_all_below_by_its_rows() -> None:
    before = placed(made((note("a"),), (note("b"),)))
    table = Table("t", (Column("x", 6, WORD), Column("y", 6, WORD)), (Line("t1", (WORD, WORD)),))
    after = placed(made((note("a"),), (Block((table,)),), (note("b"),)))
    moved = after["b"].first_row - before["b"].first_row
    assert after["a"] == before["a"]
    assert moved == len(table.rows()) + 1


def test_bands_are_as_high_as_their_highest_block() -> None:
    short = Block((Says("short", WORD, px=20),), 2)
    tall = Block((Head("tall", WORD), Says("long", WORD, px=40)), 2)
    found = made((short, tall), (note("below"),))
    rows = placed(found)
    assert rows["short"].first_row == rows["tall.title"].first_row
    assert rows["below"].first_row == rows["long"].first_row + 2
    assert found.heights[rows["short"].first_row] == 26 * 0.75
    assert rows["short"].last_column < rows["tall.title"].first_column


def test_a_band_is_four_blocks_wide_at_most() -> None:
    wide = (Block((Says("a", WORD),), 3), Block((Says("b", WORD),), 2))
    with pytest.raises(AssertionError, match="four blocks"):
        made(wide)


def test_columns_of_a_table_meet_without_a_gap() -> None:
    """The gutter between two blocks belongs to the column before it, so that lines run through."""
    columns = tuple(Column(f"c{n}", 1, WORD) for n in range(6))
    areas = placed(made((Block((Table("t", columns, ()),), 2),)))
    heads = [areas[f"t.head.c{n}"] for n in range(6)]
    assert all(a.last_column + 1 == b.first_column for a, b in pairwise(heads))
    assert heads[2].last_column > heads[2].first_column


def test_a_fourth_step_takes_the_place_of_the_word_beside_three() -> None:
    steps = tuple(
        Step(f"s{n}", lift("name"), lift("state"), lift(True), lift(False)) for n in range(4)
    )
    aside = ("now", lift("now"))
    three = placed(made((Block((Steps(steps[:3], aside),)),)))
    four = placed(made((Block((Steps(steps, aside),)),)))
    assert "now" in three
    assert "now" not in four
    assert four["s3.name"].first_column == three["now"].first_column
    assert {key: four[key] for key in three.keys() - {"now"}} == {
        key: three[key] for key in three.keys() - {"now"}
    }


@pytest.mark.parametrize("grid", [LANDSCAPE, PORTRAIT])
def test_grids_are_as_wide_as_their_paper(grid: object) -> None:
    assert sum(LANDSCAPE.widths()) == 1027
    assert sum(PORTRAIT.widths()) == 730
    assert grid in (LANDSCAPE, PORTRAIT)


@given(st.lists(st.builds(Row, st.integers(8, 60), st.booleans()), min_size=1, max_size=40))
def test_what_is_left_goes_to_rows_that_grow(rows: list[Row]) -> None:
    heights = grown(rows, 690)
    assert sum(heights) <= max(690, sum(row.px for row in rows))
    for row, height in zip(rows, heights, strict=True):
        assert height >= row.px if row.grows else height == row.px


def a_table(key: str) -> Table:
    columns = (Column("a", 1, WORD), Column("b", 2, None))
    return Table(key, columns, (Line(f"{key}1", (WORD, ONE)),), total=True)


def two_lines(key: str) -> Lines:
    return Lines((Counted(key, ONE, WORD, WORD), Counted(f"{key}+", ONE, WORD)))


ONE = lift(1.0)
KINDS: tuple[Callable[[str], Part], ...] = (
    a_table,
    two_lines,
    lambda key: Head(key, WORD, WORD),
    lambda key: Says(key, WORD),
    lambda key: Links((Link(key, WORD, WORD), Link(f"{key}+", WORD))),
    lambda key: Tiles((Tile(key, WORD, ONE, WORD),)),
    lambda key: Passage(key, WORD, 3),
)
WIDES = ((4,), (2, 2), (1, 1, 2), (1, 3), (1, 1, 1, 1), (2,))


@st.composite
def pages(draw: st.DrawFn) -> list[Band]:
    keys = count()

    def part() -> Part:
        return draw(st.sampled_from(KINDS))(f"k{next(keys)}")

    bands = []
    for _ in range(draw(st.integers(1, 5))):
        wides = draw(st.sampled_from(WIDES))
        assert sum(wides) <= BLOCKS
        lengths = [draw(st.integers(1, 3)) for _ in wides]
        bands.append(
            tuple(
                Block(tuple(part() for _ in range(length)), wide)
                for length, wide in zip(lengths, wides, strict=True)
            )
        )
    return bands


@given(pages())
def test_whatever_stands_on_a_page_keeps_to_its_grid(bands: list[Band]) -> None:
    lawful(made(*bands))


def band_tops(found: Content, bands: list[Band]) -> list[Area]:
    """Return the place of the first cell of each band."""
    areas, firsts = placed(found), []
    for band in bands:
        first = next(iter(band[0].parts[0].lay(Place(1, 0, 3))))
        firsts.append(areas[first.key])
    return firsts


@given(pages(), st.integers(1, 4))
def test_a_page_of_several_sheets_breaks_between_its_bands(bands: list[Band], second: int) -> None:
    """Where it says so, and wherever a band no longer fits; else it is one sheet, however high."""
    page = Page("made", lift("title"), lift("scope"), lift("finding"), tuple(bands))
    assert not content(page).page_rows
    low = LANDSCAPE._replace(height=200)
    found = content(page._replace(sheets=(second,), grid=low))
    assert second >= len(bands) or found.page_rows
    starts = {area.first_row for area in placed(found).values()}
    tops = [1, *found.page_rows]
    assert set(tops) <= starts
    for first, after in pairwise((*tops, max(found.heights) + 1)):
        assert all(not a.first_row < after <= a.last_row for a in placed(found).values())
        high = sum(found.heights[row] for row in range(first, after)) / 0.75
        held = sum(first <= area.first_row < after for area in band_tops(found, bands))
        assert high <= low.height + BAND_GAP or held <= 1


def test_every_link_of_the_directory_is_a_sheet_or_a_button() -> None:
    cells = SHEETS["home"].cells
    doors = {cell.link for cell in cells if cell.key.startswith("home.door.") and cell.link}
    assert doors == {key for key, sheet in SHEETS.items() if sheet.menu}
    assert not {"home", "day_log"} & doors


def test_lines_that_show_one_count_or_another_lead_where_it_lies() -> None:
    cells: dict[str, SheetCell] = {cell.key: cell for cell in SHEETS["home"].cells}
    for line in range(1, SHOWN + 2):
        for part in ("", ".words", ".goto"):
            cell = cells[f"home.need{line}{part}"]
            assert cell.door == f"home.shown{line}"
            assert set(cell.doors) <= set(SHEETS)
