"""A rep's code as it is typed: two to four capital letters, or one that is on file already."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.domain.reading.normalize import plain_text
from repbook.errors import UsageError

LEAST, MOST = 2, 4


def is_rep_code(text: str) -> bool:
    """Tell whether a text is a rep's code."""
    return LEAST <= len(text) <= MOST and text.isascii() and text.isalpha() and text.isupper()


def rep_code(text: str, known: Iterable[str]) -> str:
    """Return the code that is meant, as it is `known`, else in capitals; UsageError for none."""
    meant = plain_text(text)
    for code in known:
        if code and plain_text(code).casefold() == meant.casefold():
            return code
    if not is_rep_code(meant.upper()):
        raise UsageError("commands.bad_rep", rep=text)
    return meant.upper()
