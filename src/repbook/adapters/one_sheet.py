"""Reduce a workbook's contents part so that LibreOffice prints one sheet of it."""

from __future__ import annotations

from xml.etree import ElementTree

from repbook.errors import MissingName
from repbook.ooxml.package import Package


def show_one_sheet(package: Package, sheet: str) -> bytes:
    """Return the workbook part with every sheet but one hidden; MissingName for an unknown name.

    Hiding alone is not enough (seen in LibreOffice 7.4): the active tab is printed, and so are
    hidden sheets with a print area. So the tab is made active and the other areas are dropped.
    The result is for a copy to print; namespace prefixes are not kept.
    """
    part = package.workbook_part
    package.elements(part)  # refuses entities, which ElementTree would expand
    root = ElementTree.fromstring(package.read(part))
    sheets = root.findall("{*}sheets/{*}sheet")
    index = _index_of(sheets, sheet, package.file)
    _hide_others(sheets, index)
    _activate(root, index)
    _drop_print_areas(root, index)
    printed: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return printed


def _index_of(sheets: list[ElementTree.Element], sheet: str, file: str) -> int:
    """Return the position of a name; Excel holds names alike that differ in case only."""
    names = [element.get("name", "") for element in sheets]
    for index, name in enumerate(names):
        if name.casefold() == sheet.casefold():
            return index
    facts = {"file": file, "sheet": sheet, "sheets": ", ".join(names)}
    raise MissingName("pictures.no_sheet", **facts, choices=tuple(names))


def _hide_others(sheets: list[ElementTree.Element], index: int) -> None:
    for position, element in enumerate(sheets):
        element.set("state", "visible" if position == index else "hidden")


def _activate(root: ElementTree.Element, index: int) -> None:
    namespace = root.tag.rpartition("}")[0] + "}"
    views = root.find("{*}bookViews")
    if views is None:
        views = ElementTree.Element(namespace + "bookViews")
        root.insert(_position(root, namespace + "sheets"), views)
    if not len(views):
        ElementTree.SubElement(views, namespace + "workbookView")
    for view in views:
        view.attrib.pop("firstSheet", None)
        view.set("activeTab", str(index))


def _position(root: ElementTree.Element, tag: str) -> int:
    return [child.tag for child in root].index(tag)


def _drop_print_areas(root: ElementTree.Element, index: int) -> None:
    for names in root.findall("{*}definedNames"):
        for name in list(names):
            is_area = name.get("name", "").lower() == "_xlnm.print_area"
            if is_area and name.get("localSheetId") != str(index):
                names.remove(name)
