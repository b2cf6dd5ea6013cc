"""Read and set how a sheet's columns look: width, hidden, style (ECMA-376 part 1, 18.3.1.13)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from repbook.ooxml.fragments import attributes, with_attribute
from repbook.ooxml.package import Package

_COLUMN = rb"<col\b[^>]*?/>"
_COLUMNS = rb"(?s)<cols>.*?</cols>"
_ORDER = ("width", "style", "hidden", "bestFit", "customWidth", "phonetic", "outlineLevel")
_ROWS = b"<sheetData"
Run = tuple[int, int, dict[str, str]]


def head_of(package: Package, part: str) -> bytes:
    """Return what stands before a sheet's rows, without reading these."""
    held = b""
    for piece in package.stream(part):
        held += piece
        if _ROWS in held:
            break
    return held.partition(_ROWS)[0]


def look_of(head: bytes, column: int) -> dict[str, str]:
    """Return what a sheet's head says of a column, but for its place; nothing where it is plain."""
    for first, last, look in runs_of(head):
        if first <= column <= last:
            return dict(look)
    return {}


def is_hidden(look: Mapping[str, str]) -> bool:
    """Tell whether a column's look says that it is hidden."""
    return look.get("hidden") in ("1", "true")


@lru_cache(maxsize=8)
def runs_of(head: bytes) -> list[Run]:
    """Return the runs of columns that look alike: first, last, look."""
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
    return _with_inside(head, b"".join(tag for _, tag in sorted(runs)))


def with_runs(head: bytes, runs: Sequence[Run]) -> bytes:
    """Return a sheet's head whose columns look as these runs say, in their order."""
    return _with_inside(head, b"".join(_tag(*run) for run in runs))


def _tag(first: int, last: int, look: Mapping[str, str]) -> bytes:
    names = [*(name for name in _ORDER if name in look), *(n for n in look if n not in _ORDER)]
    said = "".join(f' {name}="{look[name]}"' for name in names)
    return f'<col min="{first}" max="{last}"{said}/>'.encode()


def _with_inside(head: bytes, tags: bytes) -> bytes:
    inside = b"<cols>" + tags + b"</cols>" if tags else b""
    if re.search(_COLUMNS, head):
        return re.sub(_COLUMNS, lambda _: inside, head)
    return head.replace(b"<sheetData>", inside + b"<sheetData>")
