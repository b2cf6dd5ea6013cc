"""Rules about the product's ribbon: it is what the buttons declare, no more and no less."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.product.rules import Product, rule
from repbook.ooxml.lint import Hit
from repbook.ooxml.lint.trees import local
from repbook.schema import tab
from repbook.schema.buttons import BUTTONS, GROUPS, MENUS
from repbook.schema.tab import Control

TAGS = {
    "tab",
    *(f"group.{group.key}" for group in GROUPS),
    *(f"menu.{menu.key}" for menu in MENUS),
    *(button.key for button in BUTTONS),
}
# An element: its name, its tag, what it holds.
Shape = tuple[str, str, list["Shape"]]
_CONTROLS = ("button", "menu", "splitButton")


class Place(NamedTuple):
    """A control on the ribbon: the part and the element."""

    part: str
    element: ET.Element


@rule("ribbon-buttons")
def ribbon_buttons(product: Product) -> Iterator[Hit]:
    """Find buttons that are missing on the tab, there too often, or not declared."""
    wanted = Counter(control.tag for control in _declared() if control.element == "button")
    for part in product.ribbon_parts:
        places = [place.element for place in _on_tab(product, part)]
        counts = Counter(e.get("tag", "") for e in places if local(e.tag) == "button")
        for key in sorted(wanted.keys() | counts.keys()):
            if counts[key] != wanted[key]:
                yield Hit(part, key, key)


@rule("ribbon-order")
def ribbon_order(product: Product) -> Iterator[Hit]:
    """Find groups whose buttons and menus are others than declared, or in another order."""
    wanted = {f"group.{key}": [*map(_outline, found)] for key, found in tab.groups().items()}
    for part in product.ribbon_parts:
        groups = [e for e in product.view.root(part).iter() if local(e.tag) == "group"]
        found = {e.get("tag", ""): [*map(_shape, e)] for e in groups}
        for tag in sorted(found.keys() | wanted.keys()):
            if found.get(tag) != wanted.get(tag):
                yield Hit(part, tag, tag)
        if list(found) != list(wanted) and found == wanted:
            yield Hit(part, "tab", ", ".join(found))


@rule("ribbon-look")
def ribbon_look(product: Product) -> Iterator[Hit]:
    """Find controls whose icon, key tip, size or callback is another than declared."""
    by_id = {control.id: control for control in _declared()}
    for part in product.ribbon_parts:
        for _, element in _on_tab(product, part):
            control = by_id.get(element.get("id", ""))
            for name, value in _look(control).items() if control else ():
                if element.get(name, "") != value:
                    yield Hit(part, element.get("id", ""), f"{name}={element.get(name)}")


@rule("row-menu")
def row_menu(product: Product) -> Iterator[Hit]:
    """Find right-click menus that hold other buttons than declared, or call another procedure."""
    wanted = {button.key: button.callback for button in BUTTONS if button.in_menu}
    for part in product.ribbon_parts:
        menus = [e for e in product.view.root(part).iter() if local(e.tag) == "contextMenu"]
        for menu in menus:
            found = {b.get("tag", ""): b.get("onAction", "") for b in menu.iter() if _is(b)}
            for key in sorted(found.keys() | wanted.keys()):
                if found.get(key) != wanted.get(key):
                    yield Hit(part, menu.get("idMso", ""), key)
        if not menus:
            yield Hit(part, "contextMenus", ", ".join(wanted))


@rule("fixed-label")
def fixed_label(product: Product) -> Iterator[Hit]:
    """Find texts in the ribbon itself, or of an unknown tag; they come from the sheet of labels."""
    for part in product.ribbon_parts:
        for element in product.view.root(part).iter():
            for name in ("label", "screentip", "supertip"):
                if name in element.attrib:
                    yield Hit(part, element.get("id", ""), f"{name}={element.get(name)}")
            asks = "getLabel" in element.attrib
            if asks and element.get("tag") not in TAGS:
                yield Hit(part, element.get("id", ""), f"tag={element.get('tag')}")


def _look(control: Control) -> dict[str, str]:
    size = "" if control.large is None else "large" if control.large else "normal"
    return {
        "tag": control.tag,
        "imageMso": control.icon,
        "keytip": control.keytip,
        "size": size,
        "onAction": control.callback,
    }


def _declared() -> Iterator[Control]:
    """Yield every control of the tab."""

    def all_of(controls: tuple[Control, ...]) -> Iterator[Control]:
        for control in controls:
            yield control
            yield from all_of(control.below)

    for controls in tab.groups().values():
        yield from all_of(controls)


def _outline(control: Control) -> Shape:
    return control.element, control.tag, [*map(_outline, control.below)]


def _shape(element: ET.Element) -> Shape:
    return local(element.tag), element.get("tag", ""), [*map(_shape, element)]


def _on_tab(product: Product, part: str) -> Iterator[Place]:
    for found in product.view.root(part).iter():
        if local(found.tag) == "tab":
            yield from (Place(part, e) for e in found.iter() if local(e.tag) in _CONTROLS)


def _is(element: ET.Element) -> bool:
    return local(element.tag) == "button"
