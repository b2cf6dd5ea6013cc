"""Hold the rules for the product's own files, and run them.

They say what the package lint cannot know: what the schema, the buttons and the catalogue want.
A rule is a function in one of the modules of `_FAMILIES`, registered with `@rule("its-id")`; its
sentence is `product.its_id`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from itertools import islice

from repbook.adapters.layout import Layout
from repbook.errors import DamagedFile, UnsafeFile
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.lint import (
    MOST_OF_A_KIND,
    Finding,
    Hit,
    PackageView,
    lint_view,
    unreadable,
    unsound,
)
from repbook.ooxml.package import open_package
from repbook.ooxml.vba.project import Module, Project
from repbook.text import say
from repbook.text.label import Label

_FAMILIES = ("code", "ribbon", "labels", "book", "charts")
_ADDIN_TYPE = "application/vnd.ms-excel.addin.macroEnabled.main+xml"
_ADDIN_SUFFIX = ".xlam"
LABEL_SHEET = "shLabels"


class Product:
    """A file of the product: a workbook, with macros or without, or the add-in.

    `labels` are the texts that its hidden sheet should hold, by key; `actions` the keys of the
    buttons that lead somewhere.
    """

    def __init__(
        self, view: PackageView, labels: Mapping[str, Label], actions: Collection[str]
    ) -> None:
        self.view = view
        self.labels = labels
        self.actions = actions

    @cached_property
    def is_addin(self) -> bool:
        """Whether the file is the add-in, which has none of the schema's sheets."""
        told = self.view.content_type(self.view.workbook)
        return told == _ADDIN_TYPE or self.view.package.path.suffix.lower() == _ADDIN_SUFFIX

    @property
    def with_macros(self) -> bool:
        """Whether the file has a VBA project, or ought to."""
        return self.is_addin or bool(self.view.project_part) or bool(self.ribbon_parts)

    @property
    def modules(self) -> tuple[Module, ...]:
        """The modules of the VBA project, none where it cannot be read."""
        project = self.view.project
        return project.modules if isinstance(project, Project) else ()

    @cached_property
    def ribbon_parts(self) -> list[str]:
        """The parts of the ribbon."""
        rows = self.view.relationships.get("", [])
        return [r.target for r in rows if r.kind == "extensibility" and r.target in self.view.parts]

    @cached_property
    def workbook(self) -> Workbook:
        """The workbook as the file adapter sees it."""
        return Workbook(self.view.package)

    @cached_property
    def layout(self) -> Layout:
        """Where the workbook keeps what the schema names; BookError for one none of ours."""
        return Layout(self.workbook)

    @cached_property
    def label_sheet(self) -> SheetInfo | None:
        """The hidden sheet of labels."""
        sheets = self.workbook.sheets
        return next((sheet for sheet in sheets if sheet.code_name == LABEL_SHEET), None)


Check = Callable[[Product], Iterable[Hit]]
RULES: dict[str, Check] = {}


def rule(rule_id: str) -> Callable[[Check], Check]:
    """Register the decorated check under `rule_id`; its sentence is `product.<rule_id>`."""

    def register(check: Check) -> Check:
        RULES[rule_id] = check
        return check

    return register


def product_rules() -> dict[str, Check]:
    """Return every rule by its id."""
    for family in _FAMILIES:
        import_module(f"repbook.adapters.product.{family}")
    return RULES


def lint_product(
    path: str | os.PathLike[str], labels: Mapping[str, Label], actions: Collection[str]
) -> list[Finding]:
    """List where a file of the product differs from what is declared.

    An unsound package has no findings here: `ooxml.lint.lint_file` tells of it. Raises FileError
    for a file that cannot be opened.
    """
    try:
        return _of_product(PackageView(open_package(path)), labels, actions)
    except (DamagedFile, UnsafeFile) as error:
        return [unreadable(error)]


def lint_whole(
    path: str | os.PathLike[str], labels: Mapping[str, Label], actions: Collection[str]
) -> list[Finding]:
    """List what `ooxml.lint.lint_file` and `lint_product` find; each part is read once."""
    try:
        view = PackageView(open_package(path))
        return [*lint_view(view), *_of_product(view, labels, actions)]
    except (DamagedFile, UnsafeFile) as error:
        return [unreadable(error)]


def _of_product(
    view: PackageView, labels: Mapping[str, Label], actions: Collection[str]
) -> list[Finding]:
    try:
        return [] if unsound(view) else list(_findings(Product(view, labels, actions)))
    except (DamagedFile, UnsafeFile) as error:
        return [unreadable(error)]


def _findings(product: Product) -> Iterator[Finding]:
    for name, check in product_rules().items():
        for hit in islice(check(product), MOST_OF_A_KIND):
            yield Finding(f"product-{name}", hit.part, hit.where, _said(name, hit))


def _said(name: str, hit: Hit) -> str:
    return say(f"product.{name.replace('-', '_')}", what=hit.what)
