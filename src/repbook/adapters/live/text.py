"""Texts as Excel must be given them so that they stay what was typed.

A value that is assigned to a cell is read as if it had been typed: `007` becomes 7, `1-2` a day,
`=1+1` a formula. A cell formatted as text keeps it; elsewhere an apostrophe in front does, which
Excel takes for itself.
"""

from __future__ import annotations

AS_TEXT, GENERAL = "@", "General"
APOSTROPHE = "'"
_WORDS = frozenset({"true", "false"})


def may_change(text: str) -> bool:
    """Tell whether Excel, in some language, might take a text for anything but a text.

    What starts with a letter and has no digit, not even a Chinese one, never does.
    """
    if not text:
        return False
    plain = text[0].isalpha() and not any(sign.isnumeric() for sign in text)
    return not plain or text.casefold() in _WORDS


def shielded(text: str) -> str:
    """Return a text with the apostrophe that keeps it a text."""
    return APOSTROPHE + text


def same_text(first: str, second: str) -> bool:
    """Compare texts whose line ends an application may have changed."""
    return first == second or _lines(first) == _lines(second)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
