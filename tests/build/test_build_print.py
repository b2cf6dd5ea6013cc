"""What is printed can be read: type is large enough on paper, and no break tears a block."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from itertools import pairwise

import pytest
from build_samples import Built
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from fast import spoken
from repbook.build.styles import FACES
from repbook.features.plan.last import lines
from repbook.features.plan.signs import CALL_SIZE, PAGE_ROOM
from repbook.ooxml.refs import parse_area
from repbook.schema.declare import Style
from repbook.schema.fitting import lines_of
from repbook.schema.registry import CELL_TABLES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS

A4_LONG, A4_SHORT = 11.69 * 72, 8.27 * 72
# A digit of Calibri 11 on paper, and of YaHei 10, in points.
DIGIT = 5.575
TALLEST, CLEAR = 1.45, 3.0
"""A line of Chinese type in its sizes, and what stays free below it in points."""
FLOORS: Mapping[str, float] = {"qualify": 6.5}
FLOOR = 7.0
"""Points that the smallest type of a printed sheet has on paper."""


@pytest.fixture(scope="module")
def sheets(built: Built) -> Workbook:
    """Lend the built workbook as openpyxl reads it."""
    with warnings.catch_warnings(action="ignore"):
        return load_workbook(built.path)


def printed(sheet: Worksheet) -> tuple[list[int], list[int]]:
    """Return the rows and the columns of a sheet that are printed."""
    area = (sheet.print_area or sheet.dimensions).rpartition("!")[2].replace("$", "")
    left, top, right, bottom = range_boundaries(area)
    columns = [n for n in range(left, right + 1) if not hidden(sheet, n)]
    return [n for n in range(top, bottom + 1) if not sheet.row_dimensions[n].hidden], columns


def hidden(sheet: Worksheet, column: int) -> bool:
    return any(d.hidden for d in sheet.column_dimensions.values() if d.min <= column <= d.max)


def width(sheet: Worksheet, column: int) -> float:
    held = [d.width for d in sheet.column_dimensions.values() if d.min <= column <= d.max]
    return (held[0] if held else 9.14) * DIGIT


def scale(sheet: Worksheet) -> float:
    """Return the scale of a sheet on A4: its own, or what its fit to pages makes of it."""
    setup, margins = sheet.page_setup, sheet.page_margins
    if not (sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage):
        return (setup.scale or 100) / 100
    paper = (A4_LONG, A4_SHORT) if setup.orientation == "landscape" else (A4_SHORT, A4_LONG)
    room = (
        paper[0] - 72 * (margins.left + margins.right),
        paper[1] - 72 * (margins.top + margins.bottom),
    )
    rows, columns = printed(sheet)
    wide = sum(width(sheet, column) for column in columns)
    high = sum(sheet.row_dimensions[row].height or 15.0 for row in rows)
    across, down = setup.fitToWidth, setup.fitToHeight
    scales = [1.0]
    scales += [room[0] * int(across if across is not None else 1) / wide] if across != 0 else []
    scales += [room[1] * int(down if down is not None else 1) / high] if down != 0 else []
    return min(scales)


def sizes(sheet: Worksheet) -> Iterator[float]:
    rows, columns = printed(sheet)
    for row in rows:
        for column in columns:
            cell = sheet.cell(row, column)
            if cell.value is not None:
                yield cell.font.size


@pytest.mark.parametrize("key", [key for key, sheet in SHEETS.items() if sheet.code_name])
def test_what_is_printed_can_be_read(built: Built, sheets: Workbook, key: str) -> None:
    sheet = sheets[SHEETS[key].label.get(built.lang)]
    smallest = min(sizes(sheet), default=10.0)
    if key == "visits" and built.lang == "en":
        smallest = min(smallest, CALL_SIZE)
    assert smallest * scale(sheet) >= FLOORS.get(key, FLOOR)


def test_names_are_not_cut_and_notes_of_tiles_keep_off_the_edge(
    built: Built, sheets: Workbook
) -> None:
    seen = set()
    for sheet in SHEETS.values():
        for placed in sheet.content.cells:
            cell = sheets[sheet.label.get(built.lang)][placed.ref.partition(":")[0]]
            if placed.style is Style.NAMED:
                assert cell.alignment.shrink_to_fit, placed.key
            elif placed.style is Style.TILE_NOTE:
                height = sheet.content.heights[cell.row]
                assert height >= TALLEST * cell.font.size + CLEAR, placed.key
            seen.add(placed.style)
    assert {Style.NAMED, Style.TILE_NOTE} <= seen


def test_words_beside_a_heading_have_room(built: Built, sheets: Workbook) -> None:
    """They stand at the right and would be cut at their beginning."""
    seen = 0
    for sheet in SHEETS.values():
        for cell in sheet.content.cells:
            if cell.style is Style.BESIDE and cell.text and cell.merge:
                page, area = sheets[sheet.label.get(built.lang)], parse_area(cell.merge)
                columns = range(area.first_column, area.last_column + 1)
                smaller = FACES[built.lang].page / page[cell.ref].font.size
                room = sum(width(page, n) for n in columns) / DIGIT * smaller
                assert lines_of(cell.text.get(built.lang), room, built.lang) == 1, cell.key
                seen += 1
    assert seen


@pytest.mark.parametrize("lang", spoken())
def test_the_note_of_a_setting_takes_one_line(lang: str) -> None:
    """The rows of these tables are one line high."""
    for key, cells in CELL_TABLES.items():
        room = TABLES[key].column("note").width_in(lang)
        notes = [cell.note.get(lang) for cell in cells if cell.note]
        assert notes, key
        assert [note for note in notes if lines_of(note, room, lang) > 1] == []


@pytest.mark.parametrize("key", [key for key, sheet in SHEETS.items() if sheet.breaks])
def test_no_page_break_tears_a_block(built: Built, sheets: Workbook, key: str) -> None:
    """A break lies above a heading, in no merge or chart; each sheet of paper holds its rows."""
    sheet, content = sheets[SHEETS[key].label.get(built.lang)], SHEETS[key].content
    assert [brk.id + 1 for brk in sheet.row_breaks.brk] == list(content.page_rows)
    for start in content.page_rows:
        assert Style.HEADLINE in {
            cell.style for cell in content.cells if parse_area(cell.ref).first_row == start
        }
        for held in (*(cell.merge for cell in content.cells if cell.merge), *_charts(key)):
            area = parse_area(held)
            assert not area.first_row < start <= area.last_row, held
    if content.page_rows:
        margins = sheet.page_margins
        room = A4_SHORT - 72 * (margins.top + margins.bottom)
        papers = pairwise([1, *content.page_rows, max(content.heights) + 1])
        for first, after in papers:
            high = sum(content.heights[row] for row in range(first, after))
            assert high * scale(sheet) <= room


def _charts(key: str) -> Iterator[str]:
    heights = SHEETS[key].content.heights
    for placed in SHEETS[key].content.charts:
        row, left = parse_area(placed.ref).first_row, placed.height * 0.75
        last = row
        while (left := left - heights[last]) > 0:
            last += 1
        yield f"{placed.ref}:{placed.ref.rstrip('0123456789')}{last}"


@pytest.mark.parametrize("lang", spoken())
def test_the_change_log_has_room_for_the_name_of_every_field(lang: str) -> None:
    labels = [setting.label for setting in SETTINGS.values()]
    labels += [column.label for table in TABLES.values() for column in table.columns]
    width = TABLES["history"].column("field").width_in(lang)
    assert [text for each in labels if lines_of(text := each.get(lang), width, lang) > 1] == []


@pytest.mark.parametrize("lang", spoken())
def test_a_row_is_as_high_as_its_longest_text(lang: str) -> None:
    short, long, longest = {"ask": "?"}, {"ask": "甲乙丙丁" * 6}, {"ask": "甲乙丙丁" * 10}
    low, high, again = lines([], [short, long, short], lang)
    assert (low.rows, high.rows, again.rows) == (1, 1, 1)
    assert low.height == again.height < high.height
    assert lines([], [short] * 5, lang) == (low._replace(rows=5),)
    # Visits share a page, in ten parts; what no longer fits a part makes its row higher.
    *_, crowded = lines([*[short] * 9, longest], [], lang)
    assert crowded.rows == 1
    assert {each.height for each in lines([short] * 10, [], lang)} == {PAGE_ROOM // 10}
    assert crowded.height > PAGE_ROOM // 10
