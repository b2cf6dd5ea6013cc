"""Find what would make Excel repair a workbook, or other programs misread it.

`lint_file` runs every rule; a rule is a function in one of the family modules below, registered
with `@rule("its-id")`, and its sentence stands in the catalogue under `lint.its_id`. A new family
is a new module that joins `_FAMILIES`.
"""

from __future__ import annotations

import os
from importlib import import_module

from repbook.errors import DamagedFile, FileError, UnsafeFile
from repbook.ooxml.lint.registry import (
    MOST_OF_A_KIND,
    RULES,
    Finding,
    Hit,
    Kind,
    Rule,
    finding,
    rule,
)
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.package import open_package

_FAMILIES = (
    "wellformed",
    "content_types",
    "relations",
    "properties",
    "workbook",
    "names",
    "order",
    "cells",
    "styles",
    "ranges",
    "conditions",
    "paper",
    "comments",
    "tables",
    "columns",
    "formulas",
    "functions",
    "structured",
    "calc_chain",
    "charts",
    "macros",
    "modules",
    "code_names",
    "ribbon",
    "ribbon_elements",
    "callbacks",
)
_DUPLICATE = "files.part_twice"


def rules() -> dict[str, Rule]:
    """Return every rule by its id."""
    for family in _FAMILIES:
        import_module(f"{__name__}.{family}")
    return RULES


def lint_file(path: str | os.PathLike[str], *, advice: bool = True) -> list[Finding]:
    """List what is wrong with a workbook; an empty list is a clean one.

    With `advice` False, leave out what Excel itself takes in its stride. Raises FileError where
    there is no workbook package to look at; a damaged part of one is a finding.
    """
    try:
        return lint_view(PackageView(open_package(path)), advice=advice)
    except (DamagedFile, UnsafeFile) as error:
        return [unreadable(error)]


def lint_view(view: PackageView, *, advice: bool = True) -> list[Finding]:
    """List what is wrong with an open package; unsound XML ends the search."""
    if first := unsound(view):
        return first
    found = _run(view, Kind.DEFECT)
    return found + _run(view, Kind.ADVICE) if advice else found


def unsound(view: PackageView) -> list[Finding]:
    """List what keeps a package from being looked at any further."""
    return _run(view, Kind.PACKAGE)


def _run(view: PackageView, kind: Kind) -> list[Finding]:
    chosen = [rule for rule in rules().values() if rule.kind is kind]
    return [finding for rule in chosen for finding in rule.findings(view)]


def unreadable(error: FileError) -> Finding:
    """Return the finding that a part cannot be read, or stands twice in the archive."""
    part = str(error.facts.get("part", ""))
    rule_id = "duplicate-part" if error.key == _DUPLICATE else "unreadable-part"
    return Finding(rule_id, part, "", error.text())


__all__ = [
    "MOST_OF_A_KIND",
    "RULES",
    "Finding",
    "Hit",
    "Kind",
    "PackageView",
    "Rule",
    "finding",
    "lint_file",
    "lint_view",
    "rule",
    "rules",
    "unreadable",
    "unsound",
]
