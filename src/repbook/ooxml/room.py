"""How much memory one file may take, and the refusal of what would take more."""

from __future__ import annotations

import os
import re

from repbook.errors import UnsafeFile

VARIABLE = "REPBOOK_MEMORY"
GIGABYTE = 1 << 30
USUAL = 3 * GIGABYTE
_UNITS = {"M": 1 << 20, "G": GIGABYTE}
_FORM = r"\s*(\d{1,6}(?:\.\d{1,3})?)\s*([MG])B?\s*"


def room() -> float:
    """Return the bytes allowed: 3 GB, or what REPBOOK_MEMORY says, such as 8G or 500M."""
    found = re.fullmatch(_FORM, os.environ.get(VARIABLE, ""), re.IGNORECASE)
    return float(found[1]) * _UNITS[found[2].upper()] if found else USUAL


def refuse_over(file: str, needed: float) -> None:
    """Raise UnsafeFile where reading a file would take more than that."""
    if needed > (allowed := room()):
        raise UnsafeFile(
            "files.too_much_memory",
            file=file, needed=_shown(needed), allowed=_shown(allowed), variable=VARIABLE,
        )  # fmt: skip


def _shown(size: float) -> str:
    """Return a size in gigabytes, as far as it matters."""
    return f"{size / GIGABYTE:.1f}"
