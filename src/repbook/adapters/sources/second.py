"""Read through openpyxl what the first reader makes nothing of: odd producers, UTF-16 (M36).

It runs in a process of its own, within bounds, since openpyxl trusts what it opens. The sizes
in the archive have been checked before; what holds entities or is damaged never comes here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from repbook.adapters.sources.excel import as_text
from repbook.adapters.sources.grid import Grid, Item
from repbook.adapters.sources.heading import count_known
from repbook.adapters.sources.styles import is_mask, show_masked
from repbook.domain.reading.parsing import Digits
from repbook.errors import FileError

CHILD = "repbook.adapters.sources.second_child"
PATIENCE = 120.0
# What the first reader says where another one may know better.
_WORTH = frozenset(("files.bad_cell", "files.part_not_xml", "files.is_zip", "intake.empty_list"))
_MOMENTS: dict[str, Any] = {"datetime": datetime, "date": date, "time": time}


def is_worth_another(error: FileError) -> bool:
    """Tell whether another reader may read what the first one refused."""
    return error.key in _WORTH


def read_again(path: Path, sheet: str | None, known: Collection[str], error: FileError) -> Grid:
    """Return the rows of a sheet as openpyxl reads them; `error` where it does not either."""
    read = {name: (state, _rows(rows)) for name, state, rows in _ask(path, sheet or "", error)}
    hits = {
        name: count_known([cells for _, cells in rows], known)
        for name, (_, rows) in read.items()
        if rows
    }
    if not hits:
        raise error
    shown = [name for name in hits if read[name][0] == "visible"]
    chosen = max(shown or hits, key=lambda name: hits[name] if hits[name] > 1 else 0)
    rows = read[chosen][1]
    grid = Grid(f"{path.name}, {chosen}", rows, "xlsx", sheet=chosen)
    grid.other_sheets = tuple(name for name in shown if name != chosen)
    grid.note("other_sheets", grid.other_sheets, sheet=chosen)
    grid.note("second_reader", [rows[0][0]], told=error.text())
    return grid


def _ask(path: Path, sheet: str, error: FileError) -> list[Any]:
    # Neither the user's folder nor PYTHONPATH may lend a module to this process.
    command = [sys.executable, "-E", "-P", "-m", CHILD, str(path), sheet]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE,
            creationflags=flags, check=True,
        )  # fmt: skip
        found: list[Any] = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as failure:
        raise error from failure
    return found


def _rows(told: list[Any]) -> list[tuple[int, list[Item]]]:
    return [(number, [_item(*cell) for cell in cells]) for number, cells in told]


def _item(kind: str, text: str, shape: str) -> Item:
    if kind in _MOMENTS:
        moment = _MOMENTS[kind].fromisoformat(text)
        bare = isinstance(moment, datetime) and moment.time() == time()
        return moment.date() if bare else moment  # type: ignore[no-any-return]
    if kind != "number":
        return text
    number = float(text)
    masked = is_mask(shape) and number >= 0 and number.is_integer()
    return show_masked(number, shape) if masked else Digits(as_text(number))
