"""Sheets among staged parts, without holding a long one whole: its rows, its formulas.

A sheet of 100,000 cards is some hundred megabytes of XML; each copy of it counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress

from repbook.ooxml.archive import Content, Packed, pack
from repbook.ooxml.formulanames import TEXT
from repbook.ooxml.longtext import LongText
from repbook.ooxml.package import LONG
from repbook.ooxml.sheetrows import Unusual
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged

_ROW = b"<row "
Change = Callable[[re.Match[bytes]], bytes]


def sheet_of(staged: Staged, part: str) -> SheetXml:
    """Return a sheet as it stands; a long one is inflated where it is looked at."""
    text = _long_text(staged, part)
    if text is not None:
        with suppress(Unusual):
            return SheetXml(text)
    return SheetXml(staged.read(part))


def put_sheet(staged: Staged, part: str, sheet: SheetXml) -> None:
    """Stage a sheet; a long one deflated."""
    staged.write(part, pack(sheet.pieces()) if sheet.is_long else sheet.render())


def blocks(staged: Staged, part: str) -> Iterator[bytes]:
    """Yield a part in pieces none of which cuts a row in two, as far as its rows are known."""
    held: list[bytes] = []
    for piece in staged.stream(part):
        cut = piece.rfind(_ROW)
        if cut < 0:
            held.append(piece)
            continue
        yield b"".join((*held, piece[:cut]))
        held = [piece[cut:]]
    yield b"".join(held)


def holds(staged: Staged, part: str, *marks: bytes) -> bool:
    """Tell whether a part holds one of the marks, which cross no border of rows."""
    return any(mark in block for block in blocks(staged, part) for mark in marks)


def formulas_in(staged: Staged, part: str) -> Iterator[re.Match[bytes]]:
    """Yield all formulas of a part, as `TEXT` finds them."""
    for block in blocks(staged, part):
        yield from TEXT.finditer(block)


def substitute(
    staged: Staged, part: str, change: Change, pattern: re.Pattern[bytes] = TEXT
) -> bool:
    """Stage a part with its formulas changed, or what else a pattern finds; tell whether any was.

    What the pattern finds must lie within a row or outside all. `change` may be asked twice.
    """

    def changed() -> Iterator[bytes]:
        return (pattern.sub(change, block) for block in blocks(staged, part))

    if all(new == old for new, old in zip(changed(), blocks(staged, part), strict=True)):
        return False
    content: Content = pack(changed()) if size_of(staged, part) >= LONG else b"".join(changed())
    staged.write(part, content)
    return True


def size_of(staged: Staged, part: str) -> int:
    """Return how long a part is as it stands."""
    content = staged.parts.get(part)
    if content is None:
        return staged.package.size(part)
    return content.size if isinstance(content, Packed) else len(content)


def _long_text(staged: Staged, part: str) -> LongText | None:
    content = staged.parts.get(part)
    if content is None:
        return staged.package.long_text(part)
    if isinstance(content, Packed) and content.size >= LONG:
        return LongText(memoryview(content.data), content.size, content.crc)
    return None
