"""Sheets are hidden until used, stay as the user has them, and tabs have their group's colour."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from live_helpers import LiveBooks

from fast import in_full
from made_books import TODAY, build, card_id, cards, lead
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.build.pages import HUES
from repbook.entrypoints.cli import main
from repbook.ooxml.columnlooks import head_of, look_of, with_look
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tabcolours import tab_colour, with_tab_colour
from repbook.schema.buttons import HOME_MENUS
from repbook.schema.pages.slots import HOME_COUNTS, joined
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES

BookOf = Callable[..., Path]
DATA = Path(__file__).parent.parent / "data"
OLDER = in_full("template_4.xlsx", "template_5.xlsm", "template_6.xlsm")
RED = {"rgb": "FFFF0000"}
COMING = [key for key, sheet in SHEETS.items() if sheet.comes]


def states(path: Path) -> dict[str, str]:
    """Return the state of every sheet by its code name."""
    with open_package(path) as package:
        return {sheet.code_name: sheet.state for sheet in Workbook(package).sheets}


def set_state(path: Path, code: str, state: str) -> None:
    """Hide or show a sheet as its user does."""
    package = open_package(path)
    book = Workbook(package)
    sheet = next(sheet for sheet in book.sheets if sheet.code_name == code)
    data = package.read(book.part).decode()
    row = re.search(rf'<sheet name="{sheet.name}"[^>]*/>', data)
    assert row is not None
    bare = re.sub(r' state="\w+"', "", row[0])
    new = bare if state == "visible" else bare.replace("<sheet ", f'<sheet state="{state}" ')
    save_package(package, path, {book.part: data.replace(row[0], new).encode()})


def colours(path: Path) -> dict[str, dict[str, str]]:
    """Return the colour of every tab by its sheet's code name."""
    with open_package(path) as package:
        found = Workbook(package).sheets
        return {s.code_name: tab_colour(head_of(package, s.part)) for s in found}


def task(number: int) -> Changes:
    """Return changes that add a task."""
    changes = Changes("task")
    row = {"task_id": f"LW-T{number:05d}", "id": card_id(1), "due": float(TODAY)}
    changes.insert("tasks", [row])
    return changes


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_new_workbook_shows_its_daily_sheets_and_can_show_the_others(
    book_of: BookOf, lang: str
) -> None:
    found = states(book_of(lang=lang))
    daily = {"home", "visits", "customers", "card", "calls"}
    for key, sheet in SHEETS.items():
        assert found[sheet.code_name] == ("visible" if key in daily else "hidden")


def test_first_rows_bring_their_sheet_into_sight_and_no_other(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    before = states(path)
    assert main(["task", str(path), card_id(1), "--kind", "collect", "--due", "2026-03-05"]) == 0
    assert states(path) == before | {"shTasks": "visible"}
    assert lint_file(path) == []
    assert main(["check", str(path)]) == 0


def test_a_sheet_that_its_user_hid_stays_hidden(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    FileBook(path).write(task(1))
    set_state(path, "shTasks", "hidden")
    FileBook(path).write(task(2))
    assert states(path)["shTasks"] == "hidden"


@pytest.mark.parametrize("key", COMING)
def test_each_sheet_that_comes_is_built_hidden_and_holds_tables_of_its_own(key: str) -> None:
    sheet = SHEETS[key]
    assert not sheet.visible
    assert sheet.menu or key in {count.link for count in joined(HOME_COUNTS)}
    tables = [table.key for table in TABLES.values() if table.sheet == key]
    assert tables
    assert all(name.startswith(key) for name in tables)


def test_first_rows_bring_the_open_sheet_into_sight(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(cards(lead(1))))
    tab = opened.sheets["Tasks"]
    assert not tab.visible
    LiveBook(opened).write(task(1))
    assert tab.visible
    tab.visible = False
    LiveBook(opened).write(task(2))
    assert not tab.visible


def test_tabs_have_the_colour_of_their_block_of_home(tmp_path: Path) -> None:
    wanted = {menu.key: {"rgb": f"FF{HUES[menu.tab].lstrip('#')}"} for menu in HOME_MENUS}
    found = colours(build(tmp_path / "book.xlsx"))
    for sheet in SHEETS.values():
        assert found[sheet.code_name] == wanted.get(sheet.menu, {})
    assert len({str(colour) for colour in wanted.values()}) == len(HOME_MENUS)


@pytest.mark.parametrize("name", OLDER)
def test_an_upgrade_leaves_what_is_in_sight_and_colours_what_nobody_coloured(
    tmp_path: Path, name: str
) -> None:
    path = Path(shutil.copyfile(DATA / name, tmp_path / name))
    set_state(path, "shOrders", "visible")
    set_state(path, "shCalls", "hidden")
    _colour(path, "shLists", RED)
    _colour(path, "shVisits", {})
    head, before = _hide(path, "tblCustomers", 3), states(path)
    assert main(["upgrade", str(path)]) in (0, 1)
    after = states(path)
    codes = {sheet.code_name for sheet in SHEETS.values()} & before.keys()
    assert {code: after[code] for code in codes} == {code: before[code] for code in codes}
    assert _hide(path, "tblCustomers", 3) == head
    today = colours(build(tmp_path / "today.xlsx"))
    chosen = {"shLists": RED, "shVisits": {}}
    assert {code: colours(path)[code] for code in today} == today | chosen


def _colour(path: Path, code: str, colour: dict[str, str]) -> None:
    package = open_package(path)
    staged = Staged(package)
    part = next(s.part for s in Workbook(package).sheets if s.code_name == code)
    sheet = sheet_of(staged, part)
    sheet.head = with_tab_colour(sheet.head, colour)
    put_sheet(staged, part, sheet)
    save_package(package, path, staged.parts)


def _hide(path: Path, table: str, column: int) -> dict[str, str]:
    """Hide a column, and return how it looks."""
    package = open_package(path)
    part = Workbook(package).tables[table].sheet_part
    look = {**look_of(head_of(package, part), column), "hidden": "1"}
    if look_of(head_of(package, part), column) != look:
        staged = Staged(package)
        sheet = sheet_of(staged, part)
        sheet.head = with_look(sheet.head, column, look)
        put_sheet(staged, part, sheet)
        save_package(package, path, staged.parts)
    return look


@pytest.mark.parametrize(
    "head",
    [
        b"<worksheet><dimension/><sheetData>",
        b'<worksheet><sheetPr codeName="a"/><sheetData>',
        b'<worksheet><sheetPr a="b"><tabColor theme="3"/><pageSetUpPr/></sheetPr><sheetData>',
    ],
)
def test_a_tab_is_coloured_whatever_stands_there(head: bytes) -> None:
    red = with_tab_colour(head, RED)
    assert tab_colour(red) == RED
    assert red.count(b"<tabColor") == 1
    assert re.search(rb"<worksheet><sheetPr[^>]*><tabColor", red)
    assert tab_colour(with_tab_colour(red, {})) == {}
