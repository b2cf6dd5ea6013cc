"""Read and set a workbook's custom properties (ECMA-376 part 1, 22.3); read when it was saved."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.ooxml.celltext import escape
from repbook.ooxml.package import Package
from repbook.ooxml.staged import Staged

PART = "docProps/custom.xml"
_CORE = "docProps/core.xml"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_NS_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="%s" xmlns:vt="%s"></Properties>' % (_NS.encode(), _NS_VALUES.encode())
)
_PROPERTY = re.compile(rb"<(?:\w+:)?property\b.*?</(?:\w+:)?property>", re.DOTALL)
_PID = re.compile(rb"\spid=[\"'](\d+)[\"']")


def custom_properties(package: Package) -> dict[str, str]:
    """Return every custom property as text, by name."""
    part = _part(package)
    found: dict[str, str] = {}
    name = ""
    for element in package.elements(part) if part in package else ():
        if element.name == "property":
            name = element.attributes.get("name", "")
        elif element.depth == 2:
            found[name] = element.text
    return found


def saved_at(package: Package) -> str:
    """Return when a program says it saved the file, in UTC as ISO 8601; "" where none says it."""
    for element in package.elements(_CORE) if _CORE in package else ():
        if element.name == "modified":
            return element.text
    return ""


def set_custom_properties(staged: Staged, values: Mapping[str, str]) -> None:
    """Set text properties by name; the others stay byte for byte."""
    part = _part(staged.package)
    content = with_properties(staged.read(part) if part in staged else _EMPTY, values)
    if part in staged:
        staged.write(part, content)
    else:
        staged.add(part, content, _TYPE, "", _RELATION)


def with_properties(data: bytes, values: Mapping[str, str]) -> bytes:
    """Return the part with text properties set by name; the others stay byte for byte."""
    kept = _PROPERTY.sub(lambda found: _keep(found[0], values), data)
    kept = re.sub(rb"<((?:\w+:)?Properties)\b([^>]*)/>", rb"<\1\2></\1>", kept)
    number = max([1, *map(int, _PID.findall(kept))])
    rows = [_row(name, value, pid) for pid, (name, value) in enumerate(values.items(), number + 1)]
    end = kept.rfind(b"</")
    return kept[:end] + "".join(rows).encode() + kept[end:]


def _part(package: Package) -> str:
    for row in package.relationships("").values():
        if row.kind in ("custom-properties", "customProperties") and row.target in package:
            return package.actual_name(row.target)
    return PART


def _keep(row: bytes, values: Mapping[str, str]) -> bytes:
    found = re.search(rb"\sname=(?:\"([^\"]*)\"|'([^']*)')", row)
    name = (found[1] or found[2] or b"").decode() if found else ""
    return b"" if name in {escape(key) for key in values} | set(values) else row


def _row(name: str, value: str, pid: int) -> str:
    return (
        f'<property xmlns="{_NS}" fmtid="{_FORMAT}" pid="{pid}" name="{escape(name)}">'
        f'<vt:lpwstr xmlns:vt="{_NS_VALUES}">{escape(value)}</vt:lpwstr></property>'
    )
