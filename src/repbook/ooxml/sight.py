"""Bring a sheet into sight, or hide it: the list of sheets, and which of them a file opens on.

ECMA-376 part 1, 18.2.19 (sheet), 18.2.30 (workbookView), 18.3.1.87 (sheetView).
"""

from __future__ import annotations

import re

from repbook.ooxml.fragments import find, with_attribute
from repbook.ooxml.index import Workbook
from repbook.ooxml.sheetlist import active_tab, with_active_tab, with_state
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of

_SELECTED = rb"\stabSelected=(?:\"[^\"]*\"|'[^']*')"


def show(staged: Staged, workbook: Workbook, part: str) -> None:
    """Stage a sheet's coming into sight."""
    _set_state(staged, workbook, part, None)


def hide(staged: Staged, workbook: Workbook, part: str) -> None:
    """Stage a sheet's going out of sight; the last one in sight stays.

    No file opens on a hidden sheet: where it would, it opens on the first one in sight.
    """
    seen = [each.part for each in workbook.sheets if each.state == "visible" and each.part != part]
    if not seen:
        return
    _set_state(staged, workbook, part, "hidden")
    _select(staged, part, selected=False)
    parts = [each.part for each in workbook.sheets]
    data = staged.read(workbook.part)
    if active_tab(data) == parts.index(part):
        staged.write(workbook.part, with_active_tab(data, parts.index(seen[0])))
        _select(staged, seen[0], selected=True)


def _set_state(staged: Staged, workbook: Workbook, part: str, state: str | None) -> None:
    index = [each.part for each in workbook.sheets].index(part)
    staged.write(workbook.part, with_state(staged.read(workbook.part), index, state))


def _select(staged: Staged, part: str, *, selected: bool) -> None:
    """Stage a sheet among those selected, or not: what is typed goes into all that are."""
    sheet = sheet_of(staged, part)
    head = re.sub(_SELECTED, b"", sheet.head)
    view = find(head, "sheetView") if selected else None
    if view is not None:
        tag = with_attribute(view.tag, "tabSelected", "1")
        head = head[: view.start] + tag + head[view.start + len(view.tag) :]
    if head != sheet.head:
        sheet.head = head
        put_sheet(staged, part, sheet)
