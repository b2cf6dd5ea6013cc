"""Rules about the text of VBA modules ([MS-OVBA] 2.3.4.3, [MS-VBAL] 4.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from repbook.ooxml.lint.macros import project_of
from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.vba.project import Module

MAX_MODULE_NAME = 31
_MODULE_NAME = re.compile(r"[^\W\d_]\w*")
_LONE_END = re.compile(r"\r(?!\n)|(?<!\r)\n")
_PREAMBLE = re.compile(r"\s*(?:VERSION\s+[\d.]+|BEGIN\b)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r'Attribute\s+(\w+)\s*=\s*"?([^"\r\n]*)', re.IGNORECASE)


@rule("module-name")
def module_name(view: PackageView) -> Iterator[Hit]:
    """Find module names that Excel refuses: over 31 characters, or not led by a letter."""
    project = project_of(view)
    for name in (record.name for record in project.records) if project else ():
        if len(name) > MAX_MODULE_NAME or not _MODULE_NAME.fullmatch(name):
            yield Hit(view.project_part, name, name)


@rule("module-name-attribute")
def module_name_attribute(view: PackageView) -> Iterator[Hit]:
    """Find modules whose VB_Name is missing or another than their name."""
    for module in _modules(view):
        told = attribute(module, "VB_Name")
        if told.casefold() != module.name.casefold():
            yield Hit(view.project_part, module.name, told)


@rule("module-line-ends", Kind.ADVICE)
def module_line_ends(view: PackageView) -> Iterator[Hit]:
    """Find modules with lines that end in a bare LF or CR, which readers count differently."""
    for module in _modules(view):
        if lone := _LONE_END.search(module.text):
            line = module.text.count("\n", 0, lone.start()) + 1
            yield Hit(view.project_part, module.name, line)


@rule("module-preamble")
def module_preamble(view: PackageView) -> Iterator[Hit]:
    """Find modules that begin as an exported file does, with VERSION or BEGIN."""
    for module in _modules(view):
        if found := _PREAMBLE.match(module.text):
            yield Hit(view.project_part, module.name, found[0].strip())


def attribute(module: Module, name: str) -> str:
    """Return a module's attribute without its quotes, or the empty text."""
    found = (match for match in _ATTRIBUTE.finditer(module.text))
    return next((match[2].strip() for match in found if match[1].lower() == name.lower()), "")


def _modules(view: PackageView) -> tuple[Module, ...]:
    project = project_of(view)
    return project.modules if project else ()
