"""Let tables of a file take in the rows that stand under them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from repbook.adapters.layout import Layout
from repbook.ooxml.calc import drop_calc_chain, extend_names, request_calculation
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.schema.registry import printed_rows


def take_in(layout: Layout, ends: Mapping[str, int], path: Path) -> None:
    """Save the file with tables that end at the rows given; new formulas have no results yet.

    The file is sealed no more, so that whoever reads it next computes them: the write that follows.
    """
    workbook = layout.workbook
    staged = Staged(workbook.package)
    editors: dict[str, SheetEditor] = {}
    for table, last in ends.items():
        info = layout.table(table)
        editor = editors.setdefault(info.sheet_part, SheetEditor(workbook, info.sheet_part))
        editor.show_rows(info, filtered_only=True)
        editor.take_in(info, last)
    for editor in editors.values():
        for part, content in editor.parts().items():
            staged.write(part, content)
    resizes = [resize for editor in editors.values() for resize in editor.resizes()]
    extend_names(staged, workbook, resizes, printed_rows())
    drop_calc_chain(staged, workbook)
    request_calculation(staged, workbook)
    save_package(workbook.package, path, staged.parts)
