"""Keep a text a text where a spreadsheet might begin a cell with it and run it as a formula.

An apostrophe goes before it. Where the system's list separator is a semicolon, Excel splits a CSV
file there and nowhere else, minds no quotes within a field, and so may begin a cell behind any
semicolon, tab or line end of a text (OWASP, CSV injection).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from repbook.domain.reading.item import Item
from repbook.text import LANGUAGES, say

_MARK = r"=+\-@＝＋－＠"
_START = r"(?:\A|(?<=[;\t\n])|(?<=\r)(?!\n))"
# Blanks are passed over, an empty pair of quotes is too; earlier apostrophes count as text.
_RUNS = rf"(?=[\s\"']*[{_MARK}])"
_BLANK = r"\A{}(?='*[\t\r])"
_NEGATIVE = re.compile(r"-\d[\d,]*(?:\.\d+)?%?\Z")


def defused(cell: object, *, first: bool) -> str:
    """Return a cell as text with an apostrophe wherever a formula might begin in it.

    A negative number stays, but where it is the `first` of its row: with a decimal comma, what
    follows it would go on with it.
    """
    text = "" if cell is None else str(cell)
    if not first and _NEGATIVE.match(text):
        return text
    return re.sub(f"{_START}{_RUNS}|{_BLANK.format('')}", "'", text)


def armed(text: str) -> str:
    """Return what `defused` made a text of."""
    return re.sub(f"{_START}'{_RUNS}|{_BLANK.format(chr(39))}", "", text) if "'" in text else text


def are_rejects(header: Sequence[Item]) -> bool:
    """Tell whether a first row is that of rejected rows, which `defused` was asked for."""
    return not _reasons().isdisjoint(header)


@cache
def _reasons() -> frozenset[Item]:
    return frozenset(say("intake.reason", lang) for lang in LANGUAGES)
