"""Find and rename the sheets that formulas name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from repbook.ooxml.celltext import escape, unescape

_SHEET = re.compile(r'("(?:[^"]|"")*")|\'((?:[^\']|\'\')+)\'!|([^\W\d][\w.]*)!')
_ELEMENTS = rb"f|formula|formula1|formula2|calculatedColumnFormula|definedName"
TEXT = re.compile(rb"(<(?:\w+:)?(?:%s)\b[^>]*(?<!/)>)([^<]+)(?=</)" % _ELEMENTS)


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


def retabbed_part(data: bytes, tabs: Mapping[str, str]) -> bytes:
    """Return a part with the tabs in all its formulas renamed."""
    if not any(old != new for old, new in tabs.items()):
        return data

    def change(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        new = retabbed(text, tabs)
        return found[0] if new == text else found[1] + escape(new).encode()

    return TEXT.sub(change, data)
