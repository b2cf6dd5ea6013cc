"""Bring the macros and the ribbon of a workbook to today's, unless the user has code of her own."""

from __future__ import annotations

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.drawings import drawing_of
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.pages import old_parts
from repbook.adapters.upgrade.reading import read_modules
from repbook.book.identity import MACROS
from repbook.ooxml.package import Relationship
from repbook.ooxml.properties import custom_properties, set_custom_properties
from repbook.ooxml.sheetgraft import with_code_name
from repbook.ooxml.staged import Staged
from repbook.ooxml.vba.compression import BrokenProject
from repbook.ooxml.vba.project import read_project
from repbook.text import say

_RIBBON_KIND = "extensibility"
_WORKSHEET = "worksheet"


def renew_macros(job: Job, session: Session) -> None:
    """Replace project, ribbon and the hidden sheet of labels where all macros are the product's."""
    project = _part(session, "vbaProject")
    if project is None:
        return
    if not _is_products(job, session, project):
        session.keep(say("upgrade.kept_macros"))
        _without_codes(job, session)
        return
    codes = [_coded(session, number) for number in range(len(session.workbook.sheets))]
    session.staged.write(project, job.make_project(codes))
    _renew_ribbon(job, session)
    _renew_labels(job, session)
    version = custom_properties(job.source.package).get(MACROS, "")
    set_custom_properties(session.staged, {MACROS: version})
    session.mend(Mend(say("upgrade.macros"), "macros", MACROS, "", None, version))


def _is_products(job: Job, session: Session, project: str) -> bool:
    """Tell whether every module is one of the older version's, unchanged."""
    try:
        mine = read_modules(session.workbook)
        signed = {"vbaProjectSignature"} & {
            row.kind for row in session.workbook.package.relationships(project).values()
        }
    except BrokenProject:
        return False
    return not signed and mine.items() <= job.base.modules.items()


def _without_codes(job: Job, session: Session) -> None:
    """Take the code names from sheets for which the user's project has no module."""
    part = _part(session, "vbaProject")
    try:
        project = read_project(session.workbook.package.read(str(part)))
    except BrokenProject:
        return
    known = {entry.name.lower() for entry in project.listed}
    for sheet in session.workbook.sheets:
        if sheet.code_name and sheet.code_name.lower() not in known:
            data = session.staged.read(sheet.part)
            session.staged.write(sheet.part, with_code_name(data, ""))


def _coded(session: Session, number: int) -> str:
    """Return the code name of a sheet; one that has none gets one."""
    sheet = session.workbook.sheets[number]
    if sheet.code_name:
        return sheet.code_name
    name = f"shOwn{number + 1}"
    data = session.staged.read(sheet.part)
    session.staged.write(sheet.part, with_code(data, name))
    return name


def with_code(data: bytes, name: str) -> bytes:
    """Return a sheet's XML with a code name, which it lacked."""
    if b"<sheetPr" in data:
        return data.replace(b"<sheetPr", f'<sheetPr codeName="{name}"'.encode(), 1)
    end = data.index(b">", data.index(b"<worksheet")) + 1
    return data[:end] + f'<sheetPr codeName="{name}"/>'.encode() + data[end:]


def _renew_ribbon(job: Job, session: Session) -> None:
    for row in _ribbons(job.source.package.relationships("")):
        content = job.source.package.read(row.target)
        mine = _ribbons(session.workbook.package.relationships(""))
        same = [own for own in mine if own.type == row.type and own.target in session.staged]
        if same:
            session.staged.write(session.workbook.package.actual_name(same[0].target), content)
        else:
            session.staged.write(row.target, content)
            session.staged.relate("", row.target, row.type)


def _ribbons(rows: dict[str, Relationship]) -> list[Relationship]:
    return [row for row in rows.values() if row.kind == _RIBBON_KIND]


def _renew_labels(job: Job, session: Session) -> None:
    """Give the hidden sheets that belong to the macros today's content."""
    products = job.goal.sheets
    for source in job.source.sheets:
        if source.code_name in products:
            continue
        for sheet in session.workbook.sheets:
            if sheet.code_name == source.code_name and not drawing_of(session.workbook, sheet.part):
                graft = job.graft(session)
                content = graft.sheet(source.part)
                old_parts(session, sheet.part)
                graft.place(source.part, content, sheet.part)
                graft.styles.finish()


def _part(session: Session, kind: str) -> str | None:
    package = session.workbook.package
    for row in package.relationships(session.workbook.part).values():
        if row.kind == kind and row.target in package:
            return package.actual_name(row.target)
    return None


def set_version(staged: Staged, name: str, version: int) -> None:
    """Write the template's version into the document's properties."""
    set_custom_properties(staged, {name: str(version)})
