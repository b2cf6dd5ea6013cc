"""Know which elements a ribbon may hold where, and what each may say ([MS-CUSTOMUI2] 2.3).

An element's type depends on its place: a button has a size in a group and none in a menu. The
backstage view is left out.
"""

from __future__ import annotations

from typing import NamedTuple


class Type(NamedTuple):
    """What an element may say, and the types of what it may hold, by name."""

    attributes: frozenset[str]
    children: dict[str, str]


ROOT = "customUI"
BOOLEAN, SIZE = frozenset({"true", "false", "1", "0"}), frozenset({"normal", "large"})
VALUES = {
    **dict.fromkeys(("size", "itemSize"), SIZE),
    **dict.fromkeys(
        ("visible", "enabled", "showLabel", "showImage", "showItemLabel", "showItemImage",
         "startFromScratch", "autoScale", "centerVertically", "invalidateContentOnDrop"), BOOLEAN,
    ),
    "boxStyle": frozenset({"horizontal", "vertical"}),
}  # fmt: skip


def _either(*names: str) -> str:
    """Return attributes that a callback may give instead."""
    return " ".join(f"{name} get{name[0].upper()}{name[1:]}" for name in names)


_PLACE = "insertAfterMso insertAfterQ insertBeforeMso insertBeforeQ"
_OWN = f"id idQ tag {_PLACE}"
_ID = f"{_OWN} idMso"
_TIPS = _either("screentip", "supertip")
_IMAGE = "image imageMso getImage"
_SHOWN = _either("showLabel", "showImage")
_LABELLED = f"{_ID} {_either('enabled', 'visible', 'label')} {_TIPS}"
_CONTROL = f"{_LABELLED} {_IMAGE} {_SHOWN} {_either('keytip')}"
_MENU_LIKE = f"{_CONTROL} {_either('description')}"
_TOGGLES, _SIZE = "onAction getPressed", _either("size")
_ITEMS = "getItemCount getItemID getItemImage getItemLabel getItemScreentip getItemSupertip"
_TYPED = "sizeString maxLength onChange getText"
_DROPPED = "invalidateContentOnDrop"
_SELECTED = "getSelectedItemID getSelectedItemIndex"
_CHOICE = f"{_ITEMS} {_SELECTED} showItemImage showItemLabel sizeString onAction"
_CELLS = "rows columns itemWidth itemHeight getItemWidth getItemHeight"
_GALLERY = f"{_CHOICE} {_CELLS} showInRibbon {_DROPPED}"
_SPLIT = f"{_ID} {_either('enabled', 'visible', 'keytip', 'showLabel')}"
_DYNAMIC = f"{_MENU_LIKE} getContent {_DROPPED}"
_CHECK = f"{_LABELLED} {_either('keytip', 'description')} {_TOGGLES}"


def _without(names: str, left_out: str) -> str:
    return " ".join(name for name in names.split() if name not in left_out.split())


_CLONE, _GROUP = _without(_CONTROL, "id"), _without(_LABELLED, "enabled getEnabled")
_CLICKED = {"button": "button.regular"}
_HELD = "control button toggleButton gallery menu dynamicMenu splitButton"
_IN_GROUP = f"{_HELD} labelControl checkBox editBox comboBox dropDown box buttonGroup"
_IN_MENU = f"{_HELD} checkBox"
_REGULAR = {name: f"{name}.regular" for name in _HELD.split()}
_LARGE = {name: name for name in _IN_GROUP.split()}
_SMALL = {**_REGULAR, "checkBox": "checkBox"}
_HALVES = {"button": "button.half", "toggleButton": "toggleButton.half", "menu": "menu.regular"}
_OPENED = {name: _SMALL[name] for name in _IN_MENU.split()}
_TABLE: dict[str, tuple[str, dict[str, str]]] = {
    ROOT: ("onLoad loadImage", {name: name for name in ("commands", "ribbon", "contextMenus")}),
    "commands": ("", {"command": "command"}),
    "command": ("idMso onAction enabled getEnabled", {}),
    "ribbon": ("startFromScratch", {name: name for name in ("qat", "tabs", "contextualTabs")}),
    "qat": ("", {"sharedControls": "qat.items", "documentControls": "qat.items"}),
    "qat.items": ("", {**_CLICKED, "control": "control.qat", "separator": "separator"}),
    "tabs": ("", {"tab": "tab"}),
    "contextualTabs": ("", {"tabSet": "tabSet"}),
    "tabSet": (f"idMso {_either('visible')}", {"tab": "tab"}),
    "tab": (f"{_ID} {_either('visible', 'label', 'keytip')}", {"group": "group"}),
    "group": (
        f"{_GROUP} {_IMAGE} {_either('keytip')} autoScale centerVertically",
        {**_LARGE, "separator": "separator", "dialogBoxLauncher": "dialogBoxLauncher"},
    ),
    "box": (f"{_OWN} {_either('visible')} boxStyle", _LARGE),
    "buttonGroup": (f"{_OWN} {_either('visible')}", _REGULAR),
    "dialogBoxLauncher": ("", {"button": "button.regular"}),
    "separator": (f"{_OWN} {_either('visible')}", {}),
    "menuSeparator": (f"{_OWN} {_either('title')}", {}),
    "menuSeparator.plain": (_OWN, {}),
    "labelControl": (f"{_LABELLED} {_either('showLabel')}", {}),
    "control": (f"{_CLONE} {_either('description')} {_SIZE}", {}),
    "control.qat": (f"{_without(_MENU_LIKE, 'tag')} {_SIZE}", {}),
    "control.regular": (_CLONE, {}),
    "button": (f"{_MENU_LIKE} onAction {_SIZE}", {}),
    "button.regular": (f"{_MENU_LIKE} onAction", {}),
    "button.half": (f"{_without(_MENU_LIKE, 'visible getVisible')} onAction", {}),
    "toggleButton": (f"{_MENU_LIKE} {_TOGGLES} {_SIZE}", {}),
    "toggleButton.regular": (f"{_MENU_LIKE} {_TOGGLES}", {}),
    "toggleButton.half": (f"{_without(_MENU_LIKE, 'visible getVisible')} {_TOGGLES}", {}),
    "checkBox": (_CHECK, {}),
    "editBox": (f"{_CONTROL} {_TYPED}", {}),
    "comboBox": (f"{_CONTROL} {_TYPED} {_ITEMS} showItemImage {_DROPPED}", {"item": "item"}),
    "dropDown": (f"{_CONTROL} {_CHOICE}", {"item": "item", **_CLICKED}),
    "gallery": (f"{_MENU_LIKE} {_GALLERY} {_SIZE}", {"item": "item", **_CLICKED}),
    "gallery.regular": (f"{_MENU_LIKE} {_GALLERY}", {"item": "item", **_CLICKED}),
    "item": ("id label image imageMso screentip supertip", {}),
    "menu": (f"{_MENU_LIKE} itemSize {_SIZE}", {**_OPENED, "menuSeparator": "menuSeparator"}),
    "menu.regular": (f"{_MENU_LIKE} itemSize", {**_OPENED, "menuSeparator": "menuSeparator"}),
    "dynamicMenu": (f"{_DYNAMIC} {_SIZE}", {}),
    "dynamicMenu.regular": (_DYNAMIC, {}),
    "splitButton": (f"{_SPLIT} {_SIZE}", _HALVES),
    "splitButton.regular": (_SPLIT, _HALVES),
    "contextMenus": ("", {"contextMenu": "contextMenu"}),
    "contextMenu": ("idMso", {**_OPENED, "menuSeparator": "menuSeparator.plain"}),
}  # fmt: skip
TYPES = {name: Type(frozenset(said.split()), held) for name, (said, held) in _TABLE.items()}
