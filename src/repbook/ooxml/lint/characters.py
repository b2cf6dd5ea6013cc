"""Judge the texts that cells show."""

from __future__ import annotations

import re

from repbook.ooxml.celltext import MAX_TEXT, from_hex, length

# Tab, line feed and carriage return are ordinary in a cell; the other controls are not text.
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x00(?:0[0-8BCEFbcef]|1[0-9A-Fa-f])_"
)


def too_long(text: str) -> bool:
    """Tell whether a cell cannot hold the stored text."""
    return len(text) > MAX_TEXT // 2 and length(from_hex(text)) > MAX_TEXT


def control_character(text: str) -> str:
    """Return the first control character, spelled out, or the empty text."""
    found = _CONTROL.search(text)
    return found[0].encode("unicode_escape").decode() if found else ""
