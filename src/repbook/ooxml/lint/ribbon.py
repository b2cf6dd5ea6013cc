"""Rules about the ribbon's parts and controls ([MS-CUSTOMUI] 2.2, [MS-CUSTOMUI2] 2.2)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from typing import NamedTuple

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.ribbon_icons import known_icons
from repbook.ooxml.lint.trees import local
from repbook.ooxml.lint.view import PackageView

_OFFICE = "http://schemas.microsoft.com/office/"
_OLD, NEW = _OFFICE + "2006/01/customui", _OFFICE + "2009/07/customui"
# Namespaces by relationship type; Excel 2010 and later read the old one in the new place too.
NAMESPACES = {
    _OFFICE + "2007/relationships/ui/extensibility": (NEW, _OLD),
    _OFFICE + "2006/relationships/ui/extensibility": (_OLD,),
}
# The quick access toolbar that a user laid out in this file.
_TOOLBAR = _OFFICE + "2006/relationships/ui/userCustomization"
_FOLDER = "customui/"
_IDS = ("id", "idQ", "idMso")
# The schema lets the identifier of every control be absent; Office then drops the whole ribbon.
_NEED_ID = frozenset(
    {
        *("tab", "group", "button", "toggleButton", "checkBox", "editBox", "comboBox", "dropDown"),
        *("gallery", "menu", "splitButton", "dynamicMenu", "labelControl", "control", "command"),
        *("contextMenu", "tabSet"),
    }
)
_IMAGES = ("image", "imageMso", "getImage")
MAX_KEY_TIP = 3


class Control(NamedTuple):
    """An element of a ribbon: its part, its id in any form, itself."""

    part: str
    id: str
    element: ET.Element


@rule("ribbon-relationship")
def ribbon_relationship(view: PackageView) -> Iterator[Hit]:
    """Find ribbons that the package does not point at with the type their namespace needs."""
    types = {row.target: row.type for row in view.relationships.get("", [])}
    for part, namespace in ribbons(view):
        wanted = NAMESPACES.get(types.get(part, ""), ())
        if types.get(part) != _TOOLBAR and namespace not in wanted:
            yield Hit(part, "", namespace)


@rule("ribbon-id")
def ribbon_id(view: PackageView) -> Iterator[Hit]:
    """Find controls without an identifier, or with more than one of id, idQ and idMso."""
    for control in controls(view):
        given = [name for name in _IDS if name in control.element.attrib]
        if len(given) > 1 or (not given and local(control.element.tag) in _NEED_ID):
            where = control.id or local(control.element.tag)
            yield Hit(control.part, where, " + ".join(given) or "-")


@rule("duplicate-ribbon-id")
def duplicate_ribbon_id(view: PackageView) -> Iterator[Hit]:
    """Find ids given to two controls of one ribbon."""
    counts = Counter((c.part, c.element.get("id", "")) for c in controls(view))
    for (part, identity), count in counts.items():
        if identity and count > 1:
            yield Hit(part, identity, identity)


@rule("ribbon-attributes")
def ribbon_attributes(view: PackageView) -> Iterator[Hit]:
    """Find controls that tell one thing twice: label and getLabel, image and imageMso."""
    for control in controls(view):
        names = control.element.attrib
        pairs = [(name, f"get{name[0].upper()}{name[1:]}") for name in names]
        images = [name for name in _IMAGES if name in names]
        both = [pair for pair in pairs if pair[1] in names and pair[0] not in _IMAGES]
        for clash in [*both, *([images] if len(images) > 1 else [])]:
            yield Hit(control.part, control.id, " + ".join(clash))


@rule("unknown-icon", Kind.ADVICE)
def unknown_icon(view: PackageView) -> Iterator[Hit]:
    """Find names of built-in images that Office is not known to have."""
    for control in controls(view):
        icon = control.element.get("imageMso")
        if icon and icon not in known_icons():
            yield Hit(control.part, control.id, icon)


@rule("key-tip")
def key_tip(view: PackageView) -> Iterator[Hit]:
    """Find key tips that are not one to three letters or digits."""
    for control in controls(view):
        tip = control.element.get("keytip")
        if tip is not None and not (tip.isalnum() and len(tip) <= MAX_KEY_TIP):
            yield Hit(control.part, control.id, tip)


@rule("duplicate-key-tip")
def duplicate_key_tip(view: PackageView) -> Iterator[Hit]:
    """Find key tips used twice where a user sees them side by side: on a tab, in a menu."""
    for part, tips in _levels(view):
        for tip in (tip for tip, count in tips.items() if count > 1):
            yield Hit(part, tip, tip)


@rule("key-tip-start")
def key_tip_start(view: PackageView) -> Iterator[Hit]:
    """Find key tips that begin another one beside them: that one can never be typed."""
    for part, tips in _levels(view):
        for short, long in permutations(tips, 2):
            if long.startswith(short):
                yield Hit(part, long, f"{short}, {long}")


def _levels(view: PackageView) -> Iterator[tuple[str, Counter[str]]]:
    """Yield the key tips that a user sees side by side: those of tabs, of a tab, of a menu."""
    for part, _ in ribbons(view):
        root = view.root(part)
        tabs = [e for e in root.iter() if local(e.tag) == "tab"]
        menus = [e for e in root.iter() if local(e.tag) == "menu"]
        for place in [tabs, *([*_beside(e)] for e in (*tabs, *menus))]:
            tips = (e.get("keytip", "").upper() for e in place)
            yield part, Counter(tip for tip in tips if tip)


def _beside(place: ET.Element) -> Iterator[ET.Element]:
    """Yield what lies in a tab or menu, without what its menus hold."""
    for element in place:
        yield element
        if local(element.tag) != "menu":
            yield from _beside(element)


def controls(view: PackageView) -> Iterator[Control]:
    """Yield every element of every ribbon."""
    for part, _ in ribbons(view):
        for element in view.root(part).iter():
            yield Control(part, named(element), element)


def named(element: ET.Element) -> str:
    """Return an element's id in any form, empty without one."""
    return next(filter(None, (element.get(name, "") for name in _IDS)), "")


def ribbons(view: PackageView) -> Iterator[tuple[str, str]]:
    """Yield the ribbons' parts and namespaces, found by relationship or by folder."""
    pointed = {row.target for row in view.relationships.get("", []) if row.type in NAMESPACES}
    for part in view.xml_parts:
        if part in pointed or (part.lower().startswith(_FOLDER)):
            tag = view.root(part).tag
            if part in pointed or local(tag) == "customUI":
                yield part, tag[1:].partition("}")[0] if tag.startswith("{") else ""
