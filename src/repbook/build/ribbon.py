"""The ribbon (MS-CUSTOMUI2): one tab, its groups and buttons, and the menu of a customer's row."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from repbook.workbook.buttons import BUTTONS, GROUPS, Button, in_group

NAMESPACE = "http://schemas.microsoft.com/office/2009/07/customui"
PART = "customUI/customUI14.xml"
RELATION = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
# Where cells are right-clicked: outside tables and inside.
MENUS = ("ContextMenuCell", "ContextMenuListRange")
TAB_KEYTIP = "K"


def ribbon_xml() -> str:
    """Return the part's text; its texts and states come from the VBA callbacks named in it."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    yield _opened("customUI", xmlns=NAMESPACE, onLoad="OnRibbonLoad")
    yield from ("  <ribbon>", "    <tabs>")
    yield "      " + _opened(
        "tab", id="tabRepbook", tag="tab", getLabel="GetLabel", getVisible="GetTabVisible",
        insertAfterMso="TabHome", keytip=TAB_KEYTIP,
    )  # fmt: skip
    for group in GROUPS:
        if in_group(group.key):
            yield from _group(group.key)
    yield from ("      </tab>", "    </tabs>", "  </ribbon>", "  <contextMenus>")
    for menu in MENUS:
        yield f'    <contextMenu idMso="{menu}">'
        yield from (_menu_button(menu, button) for button in BUTTONS if button.in_menu)
        yield "    </contextMenu>"
    yield from ("  </contextMenus>", "</customUI>")


def _group(key: str) -> Iterator[str]:
    yield "        " + _opened("group", id=f"group_{key}", tag=f"group.{key}", getLabel="GetLabel")
    yield from (_ribbon_button(button) for button in in_group(key))
    yield "        </group>"


def _ribbon_button(button: Button) -> str:
    return "          " + _opened(
        "button",
        close=True,
        id=button.key,
        tag=button.key,
        size="large" if button.large else "normal",
        imageMso=button.icon,
        keytip=button.keytip,
        getLabel="GetLabel",
        getScreentip="GetScreentip",
        getSupertip="GetSupertip",
        getEnabled="GetEnabledOnRow" if button.on_row else "GetEnabled",
        onAction=button.callback,
    )


def _menu_button(menu: str, button: Button) -> str:
    return "      " + _opened(
        "button",
        close=True,
        id=f"{menu}_{button.key}",
        tag=button.key,
        imageMso=button.icon,
        insertBeforeMso="Cut",
        getLabel="GetLabel",
        getVisible="GetMenuVisible",
        onAction=button.callback,
    )


def _opened(element: str, *, close: bool = False, **attributes: str) -> str:
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<{element}{written}{'/' if close else ''}>"
