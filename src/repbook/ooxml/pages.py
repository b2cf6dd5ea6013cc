"""Set where a printed sheet starts a new page (ECMA-376 part 1, 18.3.1.74)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BREAKS = re.compile(rb"<rowBreaks\b(?:[^>]*/>|[^>]*>.*?</rowBreaks>)", re.DOTALL)
_BREAK = re.compile(rb"<brk\b[^>]*?\bid=\"(\d+)\"[^>]*?(?:/>|>\s*</brk>)")
_BEFORE = (b"headerFooter", b"pageSetup", b"pageMargins", b"printOptions")
_LAST_COLUMN = 16383


def with_row_breaks(tail: bytes, rows: Iterable[int], span: range) -> bytes:
    """Return a sheet's XML after its rows with page breaks before `rows`.

    Breaks that stood before rows of `span` go; those elsewhere are the user's and stay as they
    are. Row numbers count from 1. A sheet without page set-up gets none.
    """
    held = b"".join(_BREAKS.findall(tail))
    old = {int(found[1]) + 1: found[0] for found in _BREAK.finditer(held)}
    wanted = {row: brk for row, brk in old.items() if row not in span}
    wanted |= {row: b'<brk id="%d" max="%d" man="1"/>' % (row - 1, _LAST_COLUMN) for row in rows}
    tail = _BREAKS.sub(b"", tail)
    place = _place(tail)
    if not wanted or place is None:
        return tail
    breaks = b"".join(wanted[row] for row in sorted(wanted))
    count = len(wanted)
    element = b'<rowBreaks count="%d" manualBreakCount="%d">%s</rowBreaks>' % (count, count, breaks)
    return tail[:place] + element + tail[place:]


def _place(tail: bytes) -> int | None:
    for name in _BEFORE:
        found = re.search(rb"<%s\b[^>]*?(?:/>|>.*?</%s>)" % (name, name), tail, re.DOTALL)
        if found:
            return found.end()
    return None
