"""Let every formula of a workbook follow when a table or its columns are renamed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import holds, substitute
from repbook.schema.naming import BRACKETED, SPECIAL

_ELEMENTS = rb"f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName"
_TEXT = re.compile(rb"(<(?:\w+:)?(?:%s)\b[^>]*(?<!/)>)([^<]+)(?=</)" % _ELEMENTS)
_BRACKETS = r"\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]"
# Excel reads a part wherever its relationship says, so only what never has formulas is left out.
_NO_FORMULAS = ("[", "docProps/", "customXml/", "xl/sharedStrings", "xl/styles", "xl/theme/")


def rename_references(
    staged: Staged, old_table: str, new_table: str, headers: Mapping[str, str]
) -> None:
    """Rename a table and its columns (old header to new) in the formulas of all parts."""
    names = (name for name in staged.package.names if name.endswith(".xml"))
    for part in (name for name in names if not name.startswith(_NO_FORMULAS) and name in staged):
        if holds(staged, part, old_table.encode()):
            substitute(
                staged, part, lambda found: _changed(found, old_table, new_table, headers), _TEXT
            )


def _changed(
    found: re.Match[bytes], old_table: str, new_table: str, headers: Mapping[str, str]
) -> bytes:
    text = unescape(found[2].decode())
    if old_table not in text:
        return found[0]
    return found[1] + escape(renamed(text, old_table, new_table, headers)).encode()


def renamed(text: str, old_table: str, new_table: str, headers: Mapping[str, str]) -> str:
    """Return a formula with a table and its columns renamed; texts in quotes are left."""
    table = re.compile(rf'("[^"]*")|(?<![\w.]){re.escape(old_table)}({_BRACKETS})?(?![\w.(!])')

    def change(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        inner = found[2] or ""
        for old, new in headers.items():
            if inner in (f"[{_escaped(old)}]", f"[[{_escaped(old)}]]"):
                return new_table + _whole(new)
            inner = inner.replace(f"[{_escaped(old)}]", f"[{_escaped(new)}]")
        return new_table + inner

    return table.sub(change, text)


def _whole(header: str) -> str:
    """Return the reference to a whole column, as `Names` writes it."""
    inside = _escaped(header)
    return f"[{inside}]" if BRACKETED.isdisjoint(header) else f"[[{inside}]]"


def _escaped(header: str) -> str:
    return "".join(f"'{sign}" if sign in SPECIAL else sign for sign in header)
