"""Read and set how a sheet's columns look: width, hidden, style (ECMA-376 part 1, 18.3.1.13)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from repbook.ooxml.fragments import attributes, with_attribute

_COLUMN = rb"<col\b[^>]*?/>"
_COLUMNS = rb"(?s)<cols>.*?</cols>"


def look_of(head: bytes, column: int) -> dict[str, str]:
    """Return what a sheet's head says of a column, but for its place; nothing where it is plain."""
    for first, last, look in _runs(head):
        if first <= column <= last:
            return dict(look)
    return {}


@lru_cache(maxsize=8)
def _runs(head: bytes) -> list[tuple[int, int, dict[str, str]]]:
    """Return the runs of columns that look alike."""
    found = []
    for tag in re.findall(_COLUMN, head):
        look = attributes(tag)
        found.append((int(look.pop("min")), int(look.pop("max")), look))
    return found


def styles_of(head: bytes) -> list[tuple[int, int, bytes]]:
    """Return the first and last column and the style of each run of columns that has one."""
    found = []
    for tag in re.findall(_COLUMN, head):
        given = attributes(tag)
        if style := given.get("style"):
            found.append((int(given["min"]), int(given["max"]), style.encode()))
    return found


def with_look(head: bytes, column: int, look: Mapping[str, str]) -> bytes:
    """Return a sheet's head with one column's look; a run of columns it lies in is cut up."""
    if not look:
        return head
    said = "".join(f' {name}="{value}"' for name, value in look.items())
    new = f'<col min="{column}" max="{column}"{said}/>'.encode()
    runs = []
    for tag in re.findall(_COLUMN, head):
        given = attributes(tag)
        first, last = int(given["min"]), int(given["max"])
        if not first <= column <= last:
            runs.append((first, tag))
            continue
        for low, high in ((first, column - 1), (column + 1, last)):
            if low <= high:
                cut = with_attribute(with_attribute(tag, "min", str(low)), "max", str(high))
                runs.append((low, cut))
    runs.append((column, new))
    inside = b"<cols>" + b"".join(tag for _, tag in sorted(runs)) + b"</cols>"
    if re.search(_COLUMNS, head):
        return re.sub(_COLUMNS, lambda _: inside, head)
    return head.replace(b"<sheetData>", inside + b"<sheetData>")
