"""Set where a printed sheet starts a new page (ECMA-376 part 1, 18.3.1.74)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BREAKS = re.compile(rb"<rowBreaks\b.*?(?:</rowBreaks>|/>)", re.DOTALL)
_BREAK = re.compile(rb"<brk\b[^>]*?\bid=\"(\d+)\"")
_BEFORE = (b"headerFooter", b"pageSetup", b"pageMargins", b"printOptions")
_LAST_COLUMN = 16383


def with_row_breaks(tail: bytes, rows: Iterable[int], span: range) -> bytes:
    """Return a sheet's XML after its rows with page breaks before `rows`.

    Breaks that stood before rows of `span` go; those elsewhere are the user's and stay. Row
    numbers count from 1. Returned as it was where the sheet has no page set-up to hold breaks.
    """
    old = [int(found) + 1 for found in _BREAK.findall(b"".join(_BREAKS.findall(tail)))]
    wanted = sorted({row for row in old if row not in span} | set(rows))
    tail = _BREAKS.sub(b"", tail)
    place = _place(tail)
    if not wanted or place is None:
        return tail
    breaks = b"".join(b'<brk id="%d" max="%d" man="1"/>' % (r - 1, _LAST_COLUMN) for r in wanted)
    count = len(wanted)
    element = b'<rowBreaks count="%d" manualBreakCount="%d">%s</rowBreaks>' % (count, count, breaks)
    return tail[:place] + element + tail[place:]


def _place(tail: bytes) -> int | None:
    for name in _BEFORE:
        found = re.search(rb"<%s\b[^>]*?(?:/>|>.*?</%s>)" % (name, name), tail, re.DOTALL)
        if found:
            return found.end()
    return None
