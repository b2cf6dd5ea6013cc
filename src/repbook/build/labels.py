"""The hidden sheet of labels: every text that Excel's own side shows, in three languages.

It is no sheet of the schema: it holds no data, no action or formula reads it, the add-in has it
too, and a plain .xlsx has none. To the rest of Repbook it is one more sheet that nobody touches.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from repbook import __version__
from repbook.schema.buttons import BUTTONS, GROUPS, MENUS, TAB
from repbook.text import sentences
from repbook.text.label import LANGUAGES, Label
from repbook.text.macros import INSTALL_MAC, INSTALL_WINDOWS

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

SHEET, CODE_NAME = "RepbookLabels", "shLabels"
_SUBJECT = "macros."
_LINES = {
    "not_installed": INSTALL_WINDOWS.format(version=__version__),
    "not_installed_mac": INSTALL_MAC.format(version=__version__),
}


def labels() -> dict[str, Label]:
    """Return the texts by key: label.*, tip.*, say.* and the version."""
    return dict(_rows())


def _rows() -> Iterator[tuple[str, Label]]:
    yield "version", Label(__version__, __version__, __version__)
    yield "label.tab", TAB
    yield from ((f"label.group.{group.key}", group.label) for group in GROUPS)
    for menu in MENUS:
        yield f"label.menu.{menu.key}", menu.label
        yield f"tip.menu.{menu.key}", menu.tip
    for button in BUTTONS:
        yield f"label.{button.key}", button.label
        yield f"tip.{button.key}", button.tip
    for key, sentence in sentences().items():
        if key.startswith(_SUBJECT):
            name = key.removeprefix(_SUBJECT)
            yield f"say.{name}", _with_line(sentence, _LINES.get(name, ""))


def _with_line(sentence: Label, line: str) -> Label:
    """Fill in the line to paste, which holds no language."""
    return Label(*(text.replace("{line}", line) for text in sentence))


def add_label_sheet(book: Workbook) -> Worksheet:
    """Append the sheet to a workbook."""
    sheet: Worksheet = book.add_worksheet(SHEET)
    sheet.set_vba_name(CODE_NAME)
    sheet.write_row(0, 0, ("key", *LANGUAGES))
    for row, (key, label) in enumerate(labels().items(), 1):
        sheet.write_string(row, 0, key)
        for column, lang in enumerate(LANGUAGES, 1):
            sheet.write_string(row, column, label.get(lang))
    return sheet
