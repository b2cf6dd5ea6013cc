"""All modules of the workbook's project and of the add-in's.

Documents come first and in tab order: the workbook's and the sheets' code names are the modules'
names, and what the sheets' XML says must agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from repbook.build.vba.handlers import NAME, buttons_code
from repbook.build.vba.source import Base, Module, code_of

WORKBOOK = "ThisWorkbook"
WRITTEN = ("modBook", "modLabels", "modLauncher", "modRibbon")
EVENTS = "clsEvents"
WORKBOOK_FILE, ADDIN_FILE = f"{WORKBOOK}.cls", f"{WORKBOOK}.addin.cls"
_SOURCES = "sources"


def book_modules(sheets: Iterable[str]) -> list[Module]:
    """Return the modules of a workbook whose sheets have these code names, in tab order."""
    return [*_documents(WORKBOOK_FILE, sheets), *standard_modules()]


def addin_modules(sheets: Iterable[str]) -> list[Module]:
    """Return the modules of the add-in, which listens to all of Excel."""
    return [*_documents(ADDIN_FILE, sheets), events_module(), *standard_modules()]


def standard_modules() -> list[Module]:
    """Return the standard modules in order of their names; both projects have them."""
    written_ones = [Module(name, Base.NONE, written(f"{name}.bas")) for name in WRITTEN]
    derived = Module(NAME, Base.NONE, buttons_code())
    return sorted([*written_ones, derived], key=lambda module: module.name)


def events_module() -> Module:
    """Return the class that listens to Excel."""
    return Module(EVENTS, Base.CLASS, written(f"{EVENTS}.cls"))


@cache
def written(file: str) -> str:
    """Return the code of one hand-written file."""
    source = files("repbook.build.vba").joinpath(_SOURCES, file)
    return code_of(source.read_text("ascii"))


def _documents(file: str, sheets: Iterable[str]) -> list[Module]:
    workbook = Module(WORKBOOK, Base.WORKBOOK, written(file))
    return [workbook, *(Module(sheet, Base.SHEET) for sheet in sheets)]
