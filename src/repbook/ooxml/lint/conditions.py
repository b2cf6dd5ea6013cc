"""Rules about data validations and conditional formats (ECMA-376 part 1, 18.3.1.32 and .18)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from repbook.ooxml.celltext import from_hex, length
from repbook.ooxml.lint.area import read_areas
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView

MAX_LIST = 255
_LIMITS = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}


@rule("long-list")
def long_list(view: PackageView) -> Iterator[Hit]:
    """Find drop-down lists spelled out in more than 255 characters."""
    for part, where, entry in _validations(view):
        text = entry.findtext(MAIN + "formula1", "")
        if text.startswith('"') and length(text.strip('"')) > MAX_LIST:
            yield Hit(part, where, length(text.strip('"')))


@rule("long-prompt")
def long_prompt(view: PackageView) -> Iterator[Hit]:
    """Find input and error messages that are longer than Excel can show."""
    for part, where, entry in _validations(view):
        for name, limit in _LIMITS.items():
            if length(from_hex(entry.get(name, ""))) > limit:
                yield Hit(part, where, f"{name} > {limit}")


@rule("bad-condition-area")
def bad_condition_area(view: PackageView) -> Iterator[Hit]:
    """Find validations and conditional formats whose cells cannot be read."""
    for part, where, entry in (*_validations(view), *_formats(view)):
        if read_areas(entry.get("sqref", "")) is None:
            yield Hit(part, where, entry.get("sqref", ""))


@rule("condition-without-formula")
def condition_without_formula(view: PackageView) -> Iterator[Hit]:
    """Find validations and conditional formats that lack the formula they need."""
    for part, where, entry in _validations(view):
        if entry.get("type", "none") != "none" and not entry.findtext(MAIN + "formula1"):
            yield Hit(part, where, entry.get("type", ""))
    for part, where, block in _formats(view):
        for element in block.iterfind(MAIN + "cfRule"):
            kind = element.get("type", "")
            if kind in ("expression", "cellIs") and not element.findtext(MAIN + "formula"):
                yield Hit(part, where, kind)


def _validations(view: PackageView) -> Iterator[tuple[str, str, ET.Element]]:
    yield from _placed(view, f"{MAIN}dataValidations/{MAIN}dataValidation")


def _formats(view: PackageView) -> Iterator[tuple[str, str, ET.Element]]:
    yield from _placed(view, MAIN + "conditionalFormatting")


def _placed(view: PackageView, path: str) -> Iterator[tuple[str, str, ET.Element]]:
    for part in view.worksheets:
        for entry in view.tree(part).iterfind(path):
            yield part, view.place(part, entry.get("sqref", "")), entry
