"""Keep a workbook's calculation and defined names in order with single-byte edits.

ECMA-376 part 1, 18.6 (calculation chain), 18.2.2 (calcPr), 18.2.5 (definedName).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.edit import Resize
from repbook.ooxml.fragments import with_attribute
from repbook.ooxml.index import NameInfo, Workbook
from repbook.ooxml.printing import printed_from
from repbook.ooxml.refs import Area
from repbook.ooxml.staged import Staged

_CALC = re.compile(rb"<(?:\w+:)?calcPr\b[^>]*?(?=/?>)")
_AFTER_CALC = (
    b"oleSize", b"customWorkbookViews", b"pivotCaches", b"smartTagPr", b"smartTagTypes",
    b"webPublishing", b"fileRecoveryPr", b"webPublishObjects", b"extLst",
)  # fmt: skip
PRINT_AREA = "_xlnm.print_area"
NOTHING: Mapping[str, int] = MappingProxyType({})
_NAME = re.compile(rb"(<(?:\w+:)?definedName\b[^>]*>)([^<]*)(</)")


def drop_calc_chain(staged: Staged, workbook: Workbook) -> None:
    """Remove the calculation chain, which Excel rebuilds; needed when formula cells changed."""
    for row in staged.package.relationships(workbook.part).values():
        if row.kind == "calcChain" and row.target in staged:
            staged.remove(staged.package.actual_name(row.target), workbook.part)


def request_calculation(staged: Staged, workbook: Workbook) -> None:
    """Ask the application to calculate everything when it opens the workbook."""
    data = staged.read(workbook.part)
    found = _CALC.search(data)
    if found:
        tag = with_attribute(found[0], "fullCalcOnLoad", "1")
        data = data[: found.start()] + tag + data[found.end() :]
    else:
        data = _add_calc(data)
    staged.write(workbook.part, data)


def extend_names(
    staged: Staged,
    workbook: Workbook,
    resizes: Sequence[Resize],
    printed: Mapping[str, int] = NOTHING,
) -> list[str]:
    """Let the defined names that span a table's rows follow its new size; return their names.

    Only names that are one block on the table's sheet, within its columns, from its header, its
    first data row or above (a print area) to its last row. `printed` are the rows, by table, that
    a print area keeps at most: the last ones.
    """
    changes = {
        name.text: (name.name, _moved(name, resize, printed))
        for resize in resizes
        for name in workbook.names
        if name.ref and name.sheet_part == resize.before.sheet_part
        and _spans(name.ref, resize, _rows_printed(name, resize, printed))
    }  # fmt: skip
    if not changes:
        return []

    def change(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        if text not in changes:
            return found[0]
        return found[1] + escape(changes[text][1]).encode() + found[3]

    staged.write(workbook.part, _NAME.sub(change, staged.read(workbook.part)))
    return [name for name, _ in changes.values()]


def _add_calc(data: bytes) -> bytes:
    root = re.search(rb"<(\w+:)?workbook\b", data)
    prefix = (root[1] or b"") if root else b""
    places = [data.find(b"<" + prefix + name) for name in (*_AFTER_CALC,)]
    end = min([place for place in places if place >= 0], default=data.rfind(b"</"))
    return data[:end] + b"<" + prefix + b'calcPr fullCalcOnLoad="1"/>' + data[end:]


def _rows_printed(name: NameInfo, resize: Resize, printed: Mapping[str, int]) -> int:
    is_area = name.name.lower() == PRINT_AREA
    return printed.get(resize.before.name, 0) if is_area else 0


def _moved(name: NameInfo, resize: Resize, printed: Mapping[str, int]) -> str:
    """Return a name's text with the rows of the table's new size."""
    text = re.sub(r"\d+\Z", str(resize.after.last_row), name.text)
    rows = _rows_printed(name, resize, printed)
    if not rows or name.ref is None:
        return text
    after = resize.after
    first = printed_from(after.header_row, after.last_row, name.ref.first_row, rows)
    return re.sub(r"\d+(?=:[^:!]*\Z)", str(first), text)


def _spans(ref: Area, resize: Resize, rows: int) -> bool:
    table = resize.before
    return (
        ref.last_row == table.last_row
        and (ref.first_row <= table.header_row + 1 or ref.last_row - ref.first_row + 1 == rows)
        and ref.first_row < ref.last_row
        and table.first_col <= ref.first_column <= ref.last_column <= table.last_col
        and table.last_row != resize.after.last_row
    )
