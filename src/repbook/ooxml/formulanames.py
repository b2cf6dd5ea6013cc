"""Find and rename the sheets that formulas name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from repbook.ooxml.celltext import escape, unescape

_SHEET = re.compile(r'("(?:[^"]|"")*")|\'((?:[^\']|\'\')+)\'!|([^\W\d][\w.]*)!')
_ELEMENTS = rb"f|formula|formula1|formula2|calculatedColumnFormula|definedName"
TEXT = re.compile(rb"(<(?:\w+:)?(?:%s)\b[^>]*(?<!/)>)([^<]+)(?=</)" % _ELEMENTS)

# What is written in other bytes than its own; line ends and tabs are usually written as numbers.
_SPELT = re.compile(rb"[&<>'\"]")
_SPELT_OUT = re.compile(rb"&#(?!(?:9|10|13|x[9AaDd]);)[^;]{1,8};")


def sheets_in(text: str) -> Iterator[str]:
    """Yield the tab of each reference to another sheet; `one:two` is given as it stands."""
    for found in _SHEET.finditer(text):
        if not found[1]:
            yield found[2].replace("''", "'") if found[2] else found[3]


def retabbed(text: str, tabs: Mapping[str, str]) -> str:
    """Return a formula with sheets' tabs renamed; texts in quotes are left."""

    def change(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        name = found[2].replace("''", "'") if found[2] else found[3]
        if name not in tabs:
            return found[0]
        return "'" + tabs[name].replace("'", "''") + "'!"

    return _SHEET.sub(change, text)


def may_name(pieces: Iterable[bytes], tabs: Iterable[str]) -> bool:
    """Tell whether a part, piece by piece, may name one of these sheets; False is sure.

    A long part that names none need not be held whole to be left as it is.
    """
    names = [tab.encode() for tab in tabs]
    if any(_SPELT.search(name) for name in names):
        return True
    longest, before = max(map(len, names), default=0) + len(b"&#x10FFFF;"), b""
    for piece in pieces:
        text = before + piece
        if _SPELT_OUT.search(text) or any(name in text for name in names):
            return True
        before = text[-longest:]
    return False


def retabbed_part(data: bytes, tabs: Mapping[str, str]) -> bytes:
    """Return a part with the tabs in all its formulas renamed."""
    if not any(old != new for old, new in tabs.items()):
        return data

    def change(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        new = retabbed(text, tabs)
        return found[0] if new == text else found[1] + escape(new).encode()

    return TEXT.sub(change, data)
