"""How spreadsheet columns are named."""

from __future__ import annotations


def letters(number: int) -> str:
    """Return a column's letters by its 1-based number: A for 1, AA for 27."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text
