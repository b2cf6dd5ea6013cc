"""Rules about the VBA project: every list of its modules agrees ([MS-OVBA] 2.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.vba.compression import BrokenProject
from repbook.ooxml.vba.project import Project

_TYPE = "application/vnd.ms-office.vbaProject"
_RELATION = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"


def project_of(view: PackageView) -> Project | None:
    """Return the VBA project where there is one that can be read."""
    return view.project if isinstance(view.project, Project) else None


@rule("macro-project")
def macro_project(view: PackageView) -> Iterator[Hit]:
    """Find VBA projects that cannot be read."""
    if isinstance(view.project, BrokenProject):
        yield Hit(view.project_part, "", view.project)


@rule("macro-relationship")
def macro_relationship(view: PackageView) -> Iterator[Hit]:
    """Find VBA projects that the workbook does not point at with the type it should."""
    rows = view.relationships.get(view.workbook, [])
    pointed = {row.target for row in rows if row.type == _RELATION}
    for part in view.parts:
        if view.content_type(part) == _TYPE and part not in pointed:
            yield Hit(part)


@rule("module-lists")
def module_lists(view: PackageView) -> Iterator[Hit]:
    """Find modules that one of PROJECT, the dir stream and the streams does not know."""
    project = project_of(view)
    if project is None:
        return
    lists = {
        "PROJECT": folded(entry.name for entry in project.listed),
        "dir": folded(record.name for record in project.records),
        "VBA": folded(project.streams),
    }
    for name in sorted(set().union(*lists.values())):
        lacking = [where for where, names in lists.items() if name not in names]
        if lacking:
            yield Hit(view.project_part, name, ", ".join(lacking))


@rule("module-kind")
def module_kind(view: PackageView) -> Iterator[Hit]:
    """Find modules that are standard ones in PROJECT or in the dir stream, but not in both."""
    project = project_of(view)
    if project is None:
        return
    standard = {record.name.casefold(): record.standard for record in project.records}
    for entry in project.listed:
        known = standard.get(entry.name.casefold())
        if known is not None and known != (entry.kind == "module"):
            yield Hit(view.project_part, entry.name, entry.name)


@rule("duplicate-module")
def duplicate_module(view: PackageView) -> Iterator[Hit]:
    """Find modules of one name; case is ignored."""
    project = project_of(view)
    if project is None:
        return
    listed = Counter(entry.name.casefold() for entry in project.listed)
    records = Counter(record.name.casefold() for record in project.records)
    for name, count in (listed | records).items():
        if count > 1:
            yield Hit(view.project_part, name, name)


@rule("module-names-part")
def module_names_part(view: PackageView) -> Iterator[Hit]:
    """Find a PROJECTwm that is compressed, damaged, or names other modules than there are."""
    project = project_of(view)
    if project is None or project.names is None:
        return
    known = folded(record.name for record in project.records)
    if not project.names_sound or folded(project.names) != known:
        yield Hit(view.project_part, "PROJECTwm")


def folded(names: Iterable[str]) -> set[str]:
    """Return names as VBA compares them."""
    return {name.casefold() for name in names}
