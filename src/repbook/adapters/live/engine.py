"""Import xlwings without what it drags in where that happens to be installed."""

from __future__ import annotations

import sys
from types import ModuleType

# xlwings imports these eagerly if it finds them, which takes a second; Repbook needs none of them
# to reach a workbook. Nor any of its PRO part, which is under another licence.
HEAVY = ("pandas", "numpy", "matplotlib", "polars", "PIL", "xlwings.pro")


def lean_xlwings() -> ModuleType:
    """Return xlwings; libraries held back meanwhile can be imported afterwards as ever."""
    held_back = [name for name in HEAVY if name not in sys.modules]
    for name in held_back:
        sys.modules[name] = None  # type: ignore[assignment]  # what makes an import fail
    try:
        import xlwings
    finally:
        for name in held_back:
            del sys.modules[name]
    _end_waiting()
    return xlwings


def _end_waiting() -> None:
    """Keep xlwings on Windows from asking a busy Excel again for ever; Repbook waits by itself."""
    windows = sys.modules.get("xlwings._xlwindows")
    if windows is not None:
        windows.N_COM_ATTEMPTS = 1  # type: ignore[attr-defined]  # xlwings' own switch
