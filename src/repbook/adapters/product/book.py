"""Rules about the product's workbook: sheets, tables, headers, names and formulas as declared."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.adapters.bases import base_in
from repbook.adapters.declared import cell_formulas, column_formulas
from repbook.adapters.headers import worded
from repbook.adapters.product.rules import Product, rule
from repbook.adapters.repair.names import is_gone, wanted_names
from repbook.book.base import NAMESPACES
from repbook.errors import BookError, DamagedFile, MissingName
from repbook.ooxml.customdata import find_data
from repbook.ooxml.lint import Hit
from repbook.ooxml.lint.newer import bare
from repbook.ooxml.reader import read_formulas, table_formulas
from repbook.ooxml.refs import column_letters
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring.excel import ALLOWED


@rule("not-a-book")
def not_a_book(product: Product) -> Iterator[Hit]:
    """Find workbooks that are none of ours."""
    if not product.is_addin:
        try:
            product.layout.headers(next(iter(TABLES)))
        except (BookError, MissingName) as error:
            yield Hit(product.view.workbook, "", error)


@rule("base")
def base(product: Product) -> Iterator[Hit]:
    """Find bases of merges that nobody can read."""
    try:
        base_in(product.view.package)
    except DamagedFile as error:
        yield Hit(find_data(product.view.package, NAMESPACES) or "", "", error)


@rule("sheet")
def sheet(product: Product) -> Iterator[Hit]:
    """Find declared sheets that are missing, renamed or in another order than declared."""
    if not _is_book(product):
        return
    codes = {sheet.code_name for sheet in SHEETS.values()}
    found = [(i.code_name, i.name) for i in product.workbook.sheets if i.code_name in codes]
    tabs = {tab for _, tab in found}
    wanted = [(s.code_name, worded(s.label, product.layout.lang, tabs)) for s in SHEETS.values()]
    for place, (code_name, name) in enumerate(wanted):
        if found[place : place + 1] != [(code_name, name)]:
            yield Hit(product.view.workbook, code_name, name)


@rule("table")
def table(product: Product) -> Iterator[Hit]:
    """Find declared tables that are missing, or on another sheet than declared."""
    for key, declared in TABLES.items() if _is_book(product) else ():
        info = product.workbook.tables.get(declared.name)
        home = product.layout.sheet(declared.sheet)
        if info is None or home is None or info.sheet_part != home.part:
            yield Hit(product.view.workbook, declared.name, key)


@rule("header")
def header(product: Product) -> Iterator[Hit]:
    """Find columns that are missing or renamed, or that a table knows as another one.

    An upgrade appends what is new and a user moves what she likes: ids tell columns, not places.
    """
    for declared in TABLES.values() if _is_book(product) else ():
        info = product.workbook.tables.get(declared.name)
        if info is None:
            continue
        ids = {column.name: column.id for column in info.columns}
        for number, column in enumerate(declared.columns, 1):
            label = worded(column.label, product.layout.lang, ids)
            known = ids.get(label, 0)
            if known != number and not known > len(declared.columns):
                yield Hit(info.part, f"{info.name}[{column.key}]", label)


@rule("column-formula")
def column_formula(product: Product) -> Iterator[Hit]:
    """Find table columns, or cells of them, whose formula is another than their rule's."""
    if not _is_whole(product):
        return
    for key in TABLES:
        info, wanted = product.layout.table(key), column_formulas(key, product.layout)
        labels = {name: product.layout.captions(key)[name] for name in wanted}
        cells = table_formulas(product.workbook, info, list(labels.values()))
        own = {column.name: column.formula for column in info.columns}
        for name, text in wanted.items():
            if own[labels[name]] != text:
                yield Hit(info.part, f"{info.name}[{labels[name]}]", own[labels[name]] or "")
            letters = column_letters(info.column_of(labels[name]))
            for row, found in enumerate(cells[labels[name]], info.data.first_row):
                if found != text:
                    yield Hit(info.sheet_part, f"{info.sheet_name}!{letters}{row}", found or "")


@rule("cell-formula")
def cell_formula(product: Product) -> Iterator[Hit]:
    """Find cells outside the tables whose formula is another than their rule's."""
    for key, cells in cell_formulas(product.layout) if _is_book(product) else ():
        info = product.layout.sheet(key)
        if info is not None:
            found = read_formulas(product.workbook, info.part, [cell.ref for cell in cells])
            for cell in cells:
                if found[cell.ref] != cell.text:
                    yield Hit(info.part, f"{info.name}!{cell.ref}", found[cell.ref] or "")


# All have it alike, though no rule needs it: older names and users' own formulas do.
ALSO = frozenset({"COUNTIF"})


@rule("function")
def function(product: Product) -> Iterator[Hit]:
    """Find functions that not all of Excel 2016, WPS and LibreOffice have alike."""
    for use, token in product.view.tokens:
        if token.kind == "function" and bare(token.text) not in ALLOWED | ALSO:
            yield Hit(use.part, use.where, bare(token.text))


@rule("name")
def name(product: Product) -> Iterator[Hit]:
    """Find declared names that are missing, broken or stand for something else."""
    if not _is_whole(product):
        return
    for wanted, text in wanted_names(product.layout).texts.items():
        found = product.workbook.name(wanted)
        if found is None or is_gone(found) or _plain(found.text) != _plain(text):
            yield Hit(product.view.workbook, wanted, wanted)


def _is_book(product: Product) -> bool:
    """Tell whether the file is a workbook with the schema's tables."""
    if product.is_addin:
        return False
    try:
        return bool(product.layout.lang)
    except (BookError, MissingName):
        return False


def _is_whole(product: Product) -> bool:
    """Tell whether every table and header is there, so that columns can be read by key."""
    return _is_book(product) and not any(table(product)) and not any(header(product))


def _plain(text: str) -> str:
    """Return a reference as it is compared: quotes around a tab's name may be left out."""
    return text.removeprefix("=").replace("'", "")
