"""Slots: what a module puts into a page in one line is laid, counted, linked and kept apart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from test_book_pages import lawful

from repbook.features.cards import page as card
from repbook.features.home import page as home
from repbook.features.overview import page as overview
from repbook.ooxml.refs import parse_area
from repbook.schema.buttons import MOST_ON_HOME
from repbook.schema.declare import Content, SheetCell
from repbook.schema.pages import slots
from repbook.schema.pages.page import content
from repbook.schema.sheets import SHEETS
from repbook.schema.source import Declared

MODULE = """
from repbook.scoring.expr import lift
from repbook.text.label import Label
from repbook.features.cards.parts import Page
from repbook.features.kernel.counting import Count
from repbook.schema.pages.page import Block
from repbook.schema.pages.parts import Link, Says
WORD = Label("rivals", "对手", "對手")
COUNTS = (Count("rivals.open", WORD, lift(3.0), "orders"),)
LINKS = (("work", Link("rivals.link", WORD, link="orders")),)
BLOCKS = ((Block((Says("rivals.says", WORD),)),),)
def section(page: Page) -> None:
    page.section("rivals", WORD)
SECTIONS = (section,)
"""
HELPER = "helper"


@pytest.fixture
def rivals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "rivals_feature.py").write_text(MODULE, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    sys.modules.pop("rivals_feature", None)
    return "rivals_feature"


def keys(found: Content) -> set[str]:
    return {cell.key for cell in found.cells}


def cell_of(found: Content, key: str) -> SheetCell:
    return next(cell for cell in found.cells if cell.key == key)


class Joined:
    """The declarations, and one entry more in a slot."""

    def __init__(self, held: Declared, slot: str, entry: str) -> None:
        self._held, self._slot, self._entry = held, slot, entry

    def slot(self, name: str) -> tuple[str, ...]:
        """Return what features put into a slot."""
        return (*self._held.slot(name), *([self._entry] if name == self._slot else []))


def join(monkeypatch: pytest.MonkeyPatch, slot: str, entry: str) -> None:
    held = slots.declared()
    more = Joined(held, slot, entry)
    monkeypatch.setattr(slots, "declared", lambda: more)


def lay_home() -> Content:
    return content(home.page(SHEETS))


def on_page(found: Content) -> None:
    lawful(found, frozenset(c.key for c in found.cells if c.style.value == HELPER))


def test_a_count_joins_the_list_of_home(rivals: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = lay_home()
    join(monkeypatch, slots.HOME_COUNTS, f"{rivals}:COUNTS")
    after = lay_home()
    on_page(after)
    assert len(after.cells) == len(before.cells) + 2  # itself and its place
    assert cell_of(after, "home.need1").doors == (*cell_of(before, "home.need1").doors, "orders")
    assert after.print_area == before.print_area


def test_a_link_joins_its_menu(rivals: str, monkeypatch: pytest.MonkeyPatch) -> None:
    join(monkeypatch, slots.HOME_LINKS, f"{rivals}:LINKS")
    after = lay_home()
    on_page(after)
    link = parse_area(cell_of(after, "rivals.link").ref)
    above = parse_area(cell_of(after, "home.press.why").ref)
    assert (link.first_row, link.first_column) == (above.first_row + 1, above.first_column)


def test_a_menu_without_room_is_an_error(rivals: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(MOST_ON_HOME):
        join(monkeypatch, slots.HOME_LINKS, f"{rivals}:LINKS")
    with pytest.raises(AssertionError, match="the block work has no room"):
        lay_home()


def test_a_block_joins_overview_below_all(rivals: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = content(overview.page())
    join(monkeypatch, slots.OVERVIEW_BLOCKS, f"{rivals}:BLOCKS")
    after = content(overview.page())
    on_page(after)
    assert keys(after) == keys(before) | {"rivals.says"}
    last = parse_area(after.print_area).last_row
    assert parse_area(cell_of(after, "rivals.says").ref).first_row == last
    assert last == parse_area(before.print_area).last_row + 2


def test_a_section_joins_the_card(rivals: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = card._page()
    join(monkeypatch, slots.CARD_BLOCKS, f"{rivals}:SECTIONS")
    after = card._page()
    joined = [c.key for c in after.cells if c.key not in {c.key for c in before.cells}]
    assert joined == ["card.section.rivals"]
    assert after.row == before.row + 1
