"""Set the workbook-wide defined names, by single bytes (ECMA-376 part 1, 18.2.5, 18.2.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.ooxml.celltext import escape

_NAME = re.compile(rb"(<(?:\w+:)?definedName\b([^>]*?))(?:/>|>([^<]*)(</(?:\w+:)?definedName>))")
_LOCAL = re.compile(rb"\slocalSheetId=")
_CALLED = re.compile(rb"\sname=[\"']([^\"']*)[\"']")
_BEFORE = re.compile(
    rb"</(?:\w+:)?(?:sheets|externalReferences|functionGroups)>"
    rb"|<(?:\w+:)?(?:externalReferences|functionGroups)\b[^>]*/>"
)


def with_names(data: bytes, targets: Mapping[str, str]) -> bytes:
    """Return the workbook part with each name standing for its formula, without equals sign.

    Names that are there, whatever their case, keep their place and attributes.
    """
    left = {name.lower(): name for name in targets}

    def change(found: re.Match[bytes]) -> bytes:
        name = _CALLED.search(found[2])
        key = name[1].decode().lower() if name and not _LOCAL.search(found[2]) else ""
        if key not in left:
            return found[0]
        text = escape(targets[left.pop(key)]).encode()
        return found[1] + b">" + text + (found[4] or b"</definedName>")

    data = _NAME.sub(change, data)
    rows = "".join(
        f'<definedName name="{name}">{escape(targets[name])}</definedName>'
        for name in left.values()
    )
    return added_names(data, rows.encode()) if rows else data


def added_names(data: bytes, rows: bytes) -> bytes:
    """Put names after those that are there, in the part's own prefix."""
    root = re.search(rb"<(\w+:)?workbook\b", data)
    prefix = (root[1] or b"") if root else b""
    rows = rows.replace(b"<definedName ", b"<" + prefix + b"definedName ")
    rows = rows.replace(b"</definedName>", b"</" + prefix + b"definedName>")
    empty = b"<" + prefix + b"definedNames/>"
    close = b"</" + prefix + b"definedNames>"
    data = data.replace(empty, empty[:-2] + b">" + close)
    end = data.find(close)
    if end < 0:
        end = max(found.end() for found in _BEFORE.finditer(data))
        rows = b"<" + prefix + b"definedNames>" + rows + close
    return data[:end] + rows + data[end:]
