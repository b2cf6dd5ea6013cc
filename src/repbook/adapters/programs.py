"""Find other programs on this computer, in folders that PATH names in full and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

_ENDINGS = (".com", ".exe") if sys.platform == "win32" else ("",)


def find_program(name: str) -> Path | None:
    """Return a program on PATH.

    Passed over are the current folder, where Windows looks first, and folders named from it: a
    program that lies beside a workbook is somebody else's.
    """
    places = (folder / (name + ending) for folder in _folders() for ending in _ENDINGS)
    return next((place for place in places if _may_run(place)), None)


def _folders() -> Iterator[Path]:
    for entry in os.environ.get("PATH", os.defpath).split(os.pathsep):
        if (folder := Path(entry.strip('"'))).is_absolute():
            yield folder


def _may_run(place: Path) -> bool:
    try:
        return place.is_file() and os.access(place, os.X_OK)
    except (OSError, ValueError):
        return False
