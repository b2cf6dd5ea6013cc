"""Where Repbook's pieces lie for one user, and the file that names the interpreter (Windows)."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import NamedTuple

ADDIN = "repbook.xlam"
SCRIPT = "Repbook.applescript"
WORKBOOK = "Repbook.xlsx"


class Places(NamedTuple):
    """Where each piece belongs; None where this system has no such place.

    `startup` is the folder Excel opens add-ins from. What the launcher learns the interpreter
    from is `python`, a file that names it, or on the Mac `script`, what AppleScriptTask runs.
    """

    startup: Path | None = None
    python: Path | None = None
    script: Path | None = None
    desktop: Path | None = None

    @property
    def addin(self) -> Path | None:
        """The add-in's file."""
        return None if self.startup is None else self.startup / ADDIN

    @property
    def pointer(self) -> Path | None:
        """The file that leads the launcher to the interpreter."""
        return self.python or self.script


def python_text(interpreter: Path) -> bytes:
    """Return the file that names the interpreter: UTF-16LE with its mark, one line.

    Excel's VBA reads UTF-16LE into a string byte by byte, whatever the system's code page.
    """
    return codecs.BOM_UTF16_LE + f"{interpreter}\r\n".encode("utf-16-le")


def named_python(data: bytes) -> Path | None:
    """Return the interpreter that such a file names; None where it names none."""
    text = data.removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le", "replace")
    line = text.partition("\n")[0].strip()
    return Path(line) if line else None
