"""Rules about what stands where in a ribbon: Excel drops a whole ribbon for one odd attribute."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.ribbon import NEW, named, ribbons
from repbook.ooxml.lint.ribbon_schema import ROOT, TYPES, VALUES, Type
from repbook.ooxml.lint.trees import local
from repbook.ooxml.lint.view import PackageView

_HALF, _MENU = {"button", "toggleButton"}, "menu"


class Placed(NamedTuple):
    """An element of a type that the format knows, and the part it stands in."""

    part: str
    element: ET.Element
    type: Type


@rule("ribbon-element")
def ribbon_element(view: PackageView) -> Iterator[Hit]:
    """Find elements that cannot stand where they stand, and split buttons without their menu."""
    for place in _placed(view):
        held = [local(child.tag) for child in place.element]
        known = {*place.type.children, *_unjudged(place.element)}
        for name in held:
            if name not in known:
                yield Hit(place.part, named(place.element), f"{local(place.element.tag)}/{name}")
        halves = [name in _HALF for name in held]
        if local(place.element.tag) == "splitButton" and halves != [True, False]:
            yield Hit(place.part, named(place.element), f"splitButton/{', '.join(held)}")


@rule("ribbon-attribute")
def ribbon_attribute(view: PackageView) -> Iterator[Hit]:
    """Find attributes that an element does not have there, such as the size of a menu's button."""
    for place in _placed(view):
        for name in place.element.attrib:
            if not name.startswith("{") and name not in place.type.attributes:
                where = local(place.element.tag)
                yield Hit(place.part, named(place.element), f"{where} {name}")


@rule("ribbon-value")
def ribbon_value(view: PackageView) -> Iterator[Hit]:
    """Find values that an attribute does not take: sizes are normal or large."""
    for place in _placed(view):
        for name, value in place.element.attrib.items():
            if value not in VALUES.get(name, (value,)):
                yield Hit(place.part, named(place.element), f"{name}={value}")


def _placed(view: PackageView) -> Iterator[Placed]:
    for part, namespace in ribbons(view):
        if namespace == NEW:
            yield from _below(part, view.root(part), ROOT)


def _below(part: str, element: ET.Element, kind: str) -> Iterator[Placed]:
    """Yield an element and what it holds, as far as the format knows it."""
    yield Placed(part, element, TYPES[kind])
    for child in element:
        name = local(child.tag)
        if name in TYPES[kind].children:
            yield from _below(part, child, TYPES[kind].children[name])


def _unjudged(element: ET.Element) -> tuple[str, ...]:
    return ("backstage",) if local(element.tag) == ROOT else ()
