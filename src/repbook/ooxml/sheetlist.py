"""Insert and rename sheets in the workbook part, so that all that counts sheets still counts right.

ECMA-376 part 1, 18.2.19 (sheet), 18.2.5 (definedName), 18.2.30 (workbookView).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.ooxml.celltext import escape
from repbook.ooxml.fragments import attributes, children, find, with_attribute
from repbook.ooxml.nameparts import added_names

_RELATION_PREFIX = re.compile(rb"xmlns:(\w+)=[\"'][^\"']*/relationships[\"']")
_COUNTED = re.compile(rb"(\s(?:localSheetId|activeTab|firstSheet)=[\"'])(\d+)(?=[\"'])")
_ACTIVE = re.compile(rb"(\sactiveTab=[\"'])(\d+)(?=[\"'])")
_NAME = re.compile(rb"<(?:\w+:)?definedName\b([^>]*?)(?:/>|>[^<]*</(?:\w+:)?definedName>)")
NAME_LIMIT = 31


def with_sheet(data: bytes, index: int, name: str, relation: str, state: str) -> bytes:
    """Return the workbook part with a sheet inserted at the 0-based `index`."""
    span = find(data, "sheets")
    assert span is not None
    rows = children(data[span.inner : span.close])
    number = 1 + max((int(attributes(row)["sheetId"]) for row in rows), default=0)
    prefix = span.tag[1:].partition(b"sheets")[0].decode()
    found = _RELATION_PREFIX.search(data)
    relations = found[1].decode() if found else "r"
    shown = "" if state == "visible" else f' state="{state}"'
    row = (
        f'<{prefix}sheet name="{escape(name)}" sheetId="{number}"{shown} '
        f'{relations}:id="{relation}"/>'
    ).encode()
    inside = b"".join([*rows[:index], row, *rows[index:]])
    return _counted(data[: span.inner], index) + inside + _counted(data[span.close :], index)


def with_tab(data: bytes, old: str, new: str) -> bytes:
    """Return the workbook part with a sheet's tab renamed; formulas are not followed."""
    span = find(data, "sheets")
    assert span is not None
    rows = [
        with_attribute(row, "name", new) if attributes(row)["name"] == old else row
        for row in children(data[span.inner : span.close])
    ]
    return data[: span.inner] + b"".join(rows) + data[span.close :]


def with_state(data: bytes, index: int, state: str | None) -> bytes:
    """Return the workbook part with the 0-based sheet `hidden`, or in sight without a state."""
    span = find(data, "sheets")
    assert span is not None
    rows = children(data[span.inner : span.close])
    rows[index] = with_attribute(rows[index], "state", state)
    return data[: span.inner] + b"".join(rows) + data[span.close :]


def active_tab(data: bytes) -> int:
    """Return the 0-based sheet that a workbook opens on."""
    found = _ACTIVE.search(data)
    return int(found[2]) if found else 0


def with_active_tab(data: bytes, index: int) -> bytes:
    """Return the workbook part that opens on another sheet; the tabs begin with the first."""
    span = find(data, "bookViews")
    if span is None:
        return data
    views = (_opened_on(view, index) for view in children(data[span.inner : span.close]))
    return data[: span.inner] + b"".join(views) + data[span.close :]


def _opened_on(view: bytes, index: int) -> bytes:
    span = find(view, "workbookView")
    if span is None:
        return view
    tag = with_attribute(with_attribute(span.tag, "firstSheet", None), "activeTab", str(index))
    return view[: span.start] + tag + view[span.start + len(span.tag) :]


def free_tab(wanted: str, taken: set[str]) -> str:
    """Return a tab's name that is free and no longer than a tab may be."""
    lower, number, tab = {name.lower() for name in taken}, 1, wanted[:NAME_LIMIT]
    while tab.lower() in lower:
        number += 1
        ending = f" {number}"
        tab = wanted[: NAME_LIMIT - len(ending)] + ending
    return tab


def local_names(data: bytes, index: int) -> dict[str, str]:
    """Return the names that belong to a sheet, with the whole element of each."""
    return {
        given["name"]: found[0].decode()
        for found in _NAME.finditer(data)
        if (given := attributes(found[0])).get("localSheetId") == str(index)
    }


def with_local_names(data: bytes, index: int, names: Mapping[str, str]) -> bytes:
    """Return the workbook part with names of one sheet set, in place of those called alike."""

    def keep(found: re.Match[bytes]) -> bytes:
        given = attributes(found[0])
        ours = given.get("localSheetId") == str(index) and given.get("name") in names
        return b"" if ours else found[0]

    data = _NAME.sub(keep, data)
    rows = "".join(
        f'<definedName name="{escape(name)}" localSheetId="{index}">{escape(text)}</definedName>'
        for name, text in names.items()
    )
    return added_names(data, rows.encode()) if rows else data


def without_names(data: bytes, names: set[str]) -> bytes:
    """Return the workbook part without some of the workbook-wide names."""
    gone = {name.lower() for name in names}

    def keep(found: re.Match[bytes]) -> bytes:
        given = attributes(found[0])
        ours = "localSheetId" not in given and given.get("name", "").lower() in gone
        return b"" if ours else found[0]

    return _NAME.sub(keep, data)


def _counted(data: bytes, index: int) -> bytes:
    def change(found: re.Match[bytes]) -> bytes:
        number = int(found[2])
        return found[1] + str(number + (number >= index)).encode()

    return _COUNTED.sub(change, data)
