"""How much memory one file may take, and the refusal of what would take more."""

from __future__ import annotations

import os
import re

from repbook.datafolder import DEFAULT_MEMORY, MEGABYTES, MEMORY, OPTIONS, BadOptions, option
from repbook.errors import UnsafeFile

VARIABLE = "REPBOOK_MEMORY"
MEGABYTE, GIGABYTE = 1 << 20, 1 << 30
# What takes less is read whatever OPTIONS says: looking that up costs every start.
SMALL = 100 * MEGABYTE
_UNITS = {"M": MEGABYTE, "G": GIGABYTE}
_FORM = r"\s*(\d{1,6}(?:\.\d{1,3})?)\s*([MG])B?\s*"


def room() -> float:
    """Return the bytes allowed: what REPBOOK_MEMORY says (8G, 500M), else OPTIONS, else 3 GB.

    What cannot be read there allows what is usual; doctor tells of it.
    """
    found = re.fullmatch(_FORM, os.environ.get(VARIABLE, ""), re.IGNORECASE)
    if found:
        return float(found[1]) * _UNITS[found[2].upper()]
    try:
        return option(MEMORY, MEGABYTES, DEFAULT_MEMORY) * MEGABYTE
    except BadOptions:
        return float(DEFAULT_MEMORY) * MEGABYTE


def refuse_over(file: str, needed: float) -> None:
    """Raise UnsafeFile where reading a file would take more than that."""
    if needed <= SMALL and VARIABLE not in os.environ:
        return
    if needed > (allowed := room()):
        raise UnsafeFile(
            "files.too_much_memory",
            file=file, needed=_shown(needed), allowed=_shown(allowed), variable=VARIABLE,
            options=OPTIONS, section=MEMORY, key=MEGABYTES,
        )  # fmt: skip


def _shown(size: float) -> str:
    """Return a size in gigabytes, as far as it matters."""
    return f"{size / GIGABYTE:.1f}"
