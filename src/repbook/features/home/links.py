"""The blocks of links on Home, one a menu: its sheets, then its buttons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.schema.buttons import HOME_MENUS, MOST_ON_HOME, buttons_for_home
from repbook.schema.declare import Sheet
from repbook.schema.pages.parts import Link, Links
from repbook.schema.pages.slots import HOME_LINKS, joined
from repbook.text.label import Label


def blocks(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, Label, Links]]:
    """Yield each menu that leads somewhere: its key, its title, its links."""
    for menu in HOME_MENUS:
        found = (*_sheets(menu.key, sheets), *_buttons(menu.key), *_joined(menu.key))
        assert len(found) <= MOST_ON_HOME, f"the block {menu.key} has no room for {len(found)}"
        if found:
            yield menu.key, menu.label, Links(found)


def _sheets(menu: str, sheets: Mapping[str, Sheet]) -> Iterator[Link]:
    """Yield the sheets of a menu, those first that a button opens."""
    opened = {button.opens for _, button in buttons_for_home()}
    found = ((key, sheet) for key, sheet in sheets.items() if sheet.menu == menu)
    for key, sheet in sorted(found, key=lambda pair: pair[0] not in opened):
        yield Link(f"home.door.{key}", sheet.label, sheet.use, link=key)


def _buttons(menu: str) -> Iterator[Link]:
    """Yield the buttons of a menu; one that opens a sheet is the sheet's own link."""
    for each, button in buttons_for_home():
        if each.key == menu and not button.opens:
            yield Link(f"home.press.{button.key}", button.label, press=button.key)


def _joined(menu: str) -> Iterator[Link]:
    """Yield what others joined to a menu: pairs of a menu's key and a link."""
    yield from (link for key, link in joined(HOME_LINKS) if key == menu)
