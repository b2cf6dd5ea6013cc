"""How the buttons stand on the tab: what each group shows, what opens below, which keys lead there.

Excel leaves the key tips when a typed key names a control, so none of one level may be the start
of another. The daily buttons have one letter; what joins them takes two that begin with a letter
no single one uses (`proposed`). What opens below is a level of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, product
from string import ascii_uppercase
from typing import NamedTuple

from repbook.schema.buttons import BUTTONS, BY_KEY, GROUPS, MENUS, TAB_KEYTIP, Button, Menu
from repbook.schema.source import REP

MOST_KEYS = 3
# Excel itself gives keys that begin so, to controls without one and to groups that it folds.
EXCELS_KEYS = frozenset("YZ")
TAB = ""


class Control(NamedTuple):
    """One control: its element, its id, the tag its texts stand under, what it shows and calls.

    `large` is None where the element has no size; `below` is what opens below, `kinds` the workbooks
    over which it can be used.
    """

    element: str
    id: str
    tag: str
    keytip: str = ""
    icon: str = ""
    large: bool | None = None
    on_row: bool = False
    kinds: tuple[str, ...] = (REP,)
    callback: str = ""
    below: tuple[Control, ...] = ()


class Clash(NamedTuple):
    """A key tip of a level that is the start of another's, and one that is free."""

    level: str
    short: str
    long: str
    free: str


def on_tab(group: str) -> tuple[Button | Menu, ...]:
    """Return what a group shows: its buttons as declared, then its menus."""
    shown = (b for b in BUTTONS if b.group == group and not (b.menu or b.split))
    menus = (menu for menu in MENUS if menu.group == group and below(menu))
    return (*shown, *menus)


def below(shown: Button | Menu) -> tuple[Button, ...]:
    """Return what opens below: a menu's buttons; a split button and those declared under it."""
    if isinstance(shown, Menu):
        return tuple(b for b in BUTTONS if b.menu == shown.key)
    under = tuple(b for b in BUTTONS if b.split == shown.key)
    return (shown, *under) if under else ()


def groups() -> dict[str, tuple[Control, ...]]:
    """Return the controls of every group that has any."""
    shown = {group.key: tuple(map(_control, on_tab(group.key))) for group in GROUPS}
    return {key: controls for key, controls in shown.items() if controls}


def levels() -> dict[str, dict[str, str]]:
    """Return the key tips by level (`TAB`, then each menu and split button) and control."""
    shown = [one for group in GROUPS for one in on_tab(group.key)]
    found = {TAB: {one.key: one.keytip for one in shown}}
    for one in shown:
        if items := below(one):
            found[one.key] = {item.key: _tip_below(item, one) for item in items}
    return found


def opened_by(button: Button) -> Button | Menu | None:
    """Return the menu or split button that a button stands below; None for one on the tab."""
    if below(button):
        return button
    return next((menu for menu in MENUS if menu.key == button.menu), BY_KEY.get(button.split))


def key_path(key: str) -> tuple[str, ...]:
    """Return the key tips that lead to a button, after Alt: the tab's, a menu's, its own."""
    button = BY_KEY[key]
    opened = opened_by(button)
    if opened is None:
        return (TAB_KEYTIP, button.keytip)
    return (TAB_KEYTIP, opened.keytip, _tip_below(button, opened))


def key_text(*tips: str) -> str:
    """Write key tips as a user presses them."""
    return " ".join(("Alt", *tips))


def clashes(found: Mapping[str, Mapping[str, str]]) -> Iterator[Clash]:
    """Yield the key tips that keep another of their level from being typed."""
    for level, tips in found.items():
        for (short, tip), (long, other) in product(tips.items(), repeat=2):
            if short != long and other.startswith(tip):
                yield Clash(level, short, long, proposed(long, [*tips.values()]))


def proposed(wording: str, taken: list[str]) -> str:
    """Return a free key tip of two letters, of the English wording's own where there are any."""
    own = [sign for sign in wording.upper() if sign in ascii_uppercase]
    pairs = chain(
        ((a, b) for place, a in enumerate(own) for b in own[place + 1 :]),
        product(own, ascii_uppercase),
        product(ascii_uppercase, repeat=2),
    )
    tips = (a + b for a, b in pairs if a not in EXCELS_KEYS)
    return next((tip for tip in tips if _is_free(tip, taken)), "")


def _is_free(tip: str, taken: list[str]) -> bool:
    return not any(tip.startswith(other) or other.startswith(tip) for other in taken)


def _tip_below(item: Button, opened: Button | Menu) -> str:
    """Return an item's key tip; a split button's own entry has the first letter of its tip."""
    return item.keytip[0] if item.key == opened.key else item.keytip


def _control(shown: Button | Menu) -> Control:
    items = below(shown)
    if isinstance(shown, Menu):
        entries = tuple(_button(item, item.keytip) for item in items)
        return Control(
            "menu", shown.key, f"menu.{shown.key}", shown.keytip, shown.icon, large=False,
            kinds=_kinds(items), below=entries,
        )  # fmt: skip
    return _split(shown, items) if items else _button(shown, shown.keytip, large=shown.large)


def _split(main: Button, items: tuple[Button, ...]) -> Control:
    """Return a split button: its own half without a key, and a menu that begins with it.

    Excel's key for the whole opens the menu, so the main button stands there too.
    """
    entries = tuple(_button(item, _tip_below(item, main)) for item in items)
    again = entries[0]._replace(id=f"{main.key}_item")
    opened = Control(
        "menu", f"{main.key}_menu", main.key, kinds=_kinds(items), below=(again, *entries[1:])
    )
    return Control(
        "splitButton", f"{main.key}_split", main.key, main.keytip, large=main.large,
        kinds=_kinds(items), below=(_button(main, ""), opened),
    )  # fmt: skip


def _kinds(items: tuple[Button, ...]) -> tuple[str, ...]:
    """Return the workbooks over which any of some buttons can be used."""
    return tuple(dict.fromkeys(kind for item in items for kind in item.kinds))


def _button(button: Button, tip: str, *, large: bool | None = None) -> Control:
    return Control(
        "button",
        button.key,
        button.key,
        tip,
        button.icon,
        large,
        button.on_row,
        button.kinds,
        button.callback,
    )
