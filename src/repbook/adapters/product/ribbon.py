"""Rules about the product's ribbon: it is what the buttons declare, no more and no less."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.product.rules import Product, rule
from repbook.ooxml.lint import Hit
from repbook.ooxml.lint.trees import local
from repbook.workbook.buttons import BUTTONS, GROUPS, Button, in_group

TAGS = {"tab", *(f"group.{group.key}" for group in GROUPS), *(button.key for button in BUTTONS)}


class Place(NamedTuple):
    """A button on the ribbon: the part and the element."""

    part: str
    element: ET.Element


@rule("ribbon-buttons")
def ribbon_buttons(product: Product) -> Iterator[Hit]:
    """Find buttons that are missing on the tab, doubled, or not declared."""
    for part in product.ribbon_parts:
        counts = Counter(place.element.get("tag", "") for place in _on_tab(product, part))
        declared = {button.key for button in BUTTONS}
        for key in sorted(declared | counts.keys()):
            if counts[key] != (key in declared):
                yield Hit(part, key, key)


@rule("ribbon-order")
def ribbon_order(product: Product) -> Iterator[Hit]:
    """Find groups whose buttons are others than declared, or in another order."""
    for part in product.ribbon_parts:
        groups = [e for e in product.view.root(part).iter() if local(e.tag) == "group"]
        found = {e.get("tag", ""): [b.get("tag", "") for b in e.iter() if _is(b)] for e in groups}
        wanted = {
            f"group.{group.key}": [button.key for button in in_group(group.key)]
            for group in GROUPS
            if in_group(group.key)
        }
        for tag in sorted(found.keys() | wanted.keys()):
            if found.get(tag) != wanted.get(tag):
                yield Hit(part, tag, tag)
        if list(found) != list(wanted) and found == wanted:
            yield Hit(part, "tab", ", ".join(found))


@rule("ribbon-look")
def ribbon_look(product: Product) -> Iterator[Hit]:
    """Find buttons whose icon, key tip, size or callback is another than declared."""
    by_key = {button.key: button for button in BUTTONS}
    for part in product.ribbon_parts:
        for _, element in _on_tab(product, part):
            button = by_key.get(element.get("tag", ""))
            for name, value in _look(button).items() if button else ():
                if element.get(name) != value:
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


def _look(button: Button) -> dict[str, str]:
    return {
        "imageMso": button.icon,
        "keytip": button.keytip,
        "size": "large" if button.large else "normal",
        "onAction": button.callback,
    }


def _on_tab(product: Product, part: str) -> Iterator[Place]:
    for tab in product.view.root(part).iter():
        if local(tab.tag) == "tab":
            yield from (Place(part, element) for element in tab.iter() if _is(element))


def _is(element: ET.Element) -> bool:
    return local(element.tag) == "button"
