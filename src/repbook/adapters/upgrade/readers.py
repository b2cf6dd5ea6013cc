"""Who reads a cell or a column of the product's: formulas, names and charts of the user's."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.celltext import unescape
from repbook.ooxml.formulas import rewritten
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.refs import Area, parse_area
from repbook.ooxml.stagedsheets import formulas_in, holds

_NO_FORMULAS = ("docProps/", "xl/sharedStrings", "xl/styles", "xl/theme", "customXml/", "customUI/")


def formula_parts(session: Session) -> list[str]:
    """Return the parts that may hold formulas, the workbook's own part excepted."""
    return [
        part
        for part in session.workbook.package.names
        if part.endswith(".xml")
        and part != session.workbook.part
        and not part.startswith((*_NO_FORMULAS, "["))
        and part in session.staged
    ]


def read_by_others(
    job: Job, session: Session, sheet: SheetInfo, without: Collection[str] = ()
) -> Iterator[Area]:
    """Yield the blocks of a sheet that other sheets, charts and the user's own names read.

    Parts `without` are not looked at: they go with the sheet.
    """
    marks = (f"{sheet.name}!".encode(), f"{sheet.name}'!".encode())
    for part in formula_parts(session):
        if part in (sheet.part, *without):
            continue
        if holds(session.staged, part, *marks):
            for found in formulas_in(session.staged, part):
                yield from areas_on(unescape(found[2].decode()), sheet.name)
    for name in session.workbook.names:
        if name.scope is None and name.name not in job.base.names:
            yield from areas_on(name.text, sheet.name)


def areas_on(text: str, tab: str, own: str = "") -> Iterator[Area]:
    """Yield the blocks of a sheet that a formula reads; `own` is the formula's own sheet."""
    found: list[Area] = []

    def note(sheet: str, one: str, two: str) -> str:
        name = sheet.rstrip("!").strip("'").replace("''", "'") or own
        if name.lower() == tab.lower():
            found.append(parse_area(f"{one}:{two}" if two else one))
        return f"{one}:{two}" if two else one

    rewritten(text, note)
    yield from found
