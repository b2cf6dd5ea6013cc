"""Rules about the hidden sheet of labels: key, then the text in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from repbook.adapters.product.rules import Product, rule
from repbook.domain.values import Value
from repbook.ooxml.lint import Hit
from repbook.ooxml.reader import read_cells
from repbook.text.label import LANGUAGES

HEADER = ("key", *LANGUAGES)
_COLUMNS = "ABCD"


@rule("label-sheet")
def label_sheet(product: Product) -> Iterator[Hit]:
    """Find files with macros whose sheet of labels is missing, shown, or headed otherwise."""
    sheet = product.label_sheet
    if sheet is None:
        if product.with_macros:
            yield Hit(product.view.workbook, "", "shLabels")
        return
    cells = read_cells(product.workbook, sheet.part, [f"{letter}1" for letter in _COLUMNS])
    if tuple(cells.values()) != HEADER:
        yield Hit(sheet.part, "A1:D1", sheet.name)
    if not product.is_addin and sheet.state == "visible":
        yield Hit(sheet.part, "", sheet.name)


@rule("label-missing")
def label_missing(product: Product) -> Iterator[Hit]:
    """Find labels of the catalogue that the sheet does not hold."""
    if product.label_sheet is not None:
        known = {row[0] for row in _rows(product)}
        for key in product.labels:
            if key not in known:
                yield Hit(product.label_sheet.part, key, key)


@rule("label-doubled")
def label_doubled(product: Product) -> Iterator[Hit]:
    """Find keys that stand on the sheet twice, or that the catalogue does not know."""
    if product.label_sheet is not None:
        counts = Counter(str(row[0]) for row in _rows(product))
        for key, count in counts.items():
            if count > 1 or key not in product.labels:
                yield Hit(product.label_sheet.part, key, key)


@rule("label-text")
def label_text(product: Product) -> Iterator[Hit]:
    """Find texts that are empty, or others than the catalogue's."""
    if product.label_sheet is None:
        return
    for key, *texts in _rows(product):
        label = product.labels.get(str(key))
        for lang, text in zip(LANGUAGES, texts, strict=True):
            if label is not None and (not text or text != label.get(lang)):
                yield Hit(product.label_sheet.part, f"{key} {lang}", text or "")


def _rows(product: Product) -> list[tuple[Value, ...]]:
    """Return the rows below the header that hold anything, and some more than there should be."""
    sheet = product.label_sheet
    if sheet is None:
        return []
    last = 2 * len(product.labels) + 2
    refs = [f"{letter}{row}" for row in range(2, last + 1) for letter in _COLUMNS]
    cells = read_cells(product.workbook, sheet.part, refs)
    rows = [tuple(cells[f"{letter}{row}"] for letter in _COLUMNS) for row in range(2, last + 1)]
    return [row for row in rows if any(value not in (None, "") for value in row)]
