"""The ribbon (MS-CUSTOMUI2): one tab, its groups and controls, and the menu of a customer's row."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from repbook.schema import tab
from repbook.schema.buttons import BUTTONS, TAB_KEYTIP, Button
from repbook.schema.source import REP, TEAM
from repbook.schema.tab import Control

NAMESPACE = "http://schemas.microsoft.com/office/2009/07/customui"
PART = "customUI/customUI14.xml"
RELATION = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
# Where cells are right-clicked: outside tables and inside.
MENUS = ("ContextMenuCell", "ContextMenuListRange")
ENABLED = {
    frozenset((REP,)): "GetEnabled",
    frozenset((TEAM,)): "GetEnabledInTeam",
    frozenset((REP, TEAM)): "GetEnabledInBoth",
}
"""What tells Excel whether a control is greyed, by the kinds of workbooks it works on."""
_INDENT = 8


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
    for key, controls in tab.groups().items():
        head = _opened("group", id=f"group_{key}", tag=f"group.{key}", getLabel="GetLabel")
        yield " " * _INDENT + head
        yield from (line for control in controls for line in _control(control, _INDENT + 2))
        yield " " * _INDENT + "</group>"
    yield from ("      </tab>", "    </tabs>", "  </ribbon>", "  <contextMenus>")
    for menu in MENUS:
        yield f'    <contextMenu idMso="{menu}">'
        yield from (_menu_button(menu, button) for button in BUTTONS if button.in_menu)
        yield "    </contextMenu>"
    yield from ("  </contextMenus>", "</customUI>")


def _control(control: Control, indent: int) -> Iterator[str]:
    """Yield the lines of a control and of what opens below it."""
    space, closed = " " * indent, not control.below
    yield space + _opened(control.element, close=closed, **_attributes(control))
    if control.below:
        yield from (line for item in control.below for line in _control(item, indent + 2))
        yield f"{space}</{control.element}>"


def _attributes(control: Control) -> dict[str, str]:
    """Return what an element says; a split button's texts and icon are its first half's."""
    texts = {"getLabel": "GetLabel", "getScreentip": "GetScreentip", "getSupertip": "GetSupertip"}
    size = "" if control.large is None else "large" if control.large else "normal"
    given = {
        "id": control.id,
        "tag": control.tag,
        "size": size,
        "imageMso": control.icon,
        "keytip": control.keytip,
        **({} if control.element == "splitButton" else texts),
        "getEnabled": "GetEnabledOnRow" if control.on_row else ENABLED[frozenset(control.kinds)],
        "onAction": control.callback,
    }
    return {name: value for name, value in given.items() if value}


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
