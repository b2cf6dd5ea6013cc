"""Say many mended cells of a sheet in one line: a repair or an upgrade may mend hundreds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from repbook.text import say

_CELL = r"(.+)!([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)[:：] ?.*"
_EACH, _SHOWN = 5, 3


def mended_lines(mends: Sequence[str]) -> Iterator[str]:
    """Yield what was mended; more than a few cells of one sheet, one after the other, as one."""
    found = [(re.fullmatch(_CELL, mend, re.DOTALL), mend) for mend in mends]
    for sheet, group in groupby(found, key=lambda pair: pair[0] and pair[0][1]):
        rows = list(group)
        if sheet is None or len(rows) <= _EACH:
            yield from (mend for _, mend in rows)
            continue
        refs = [cell[2] for cell, _ in rows if cell]
        shown = ", ".join(refs[:_SHOWN]) + ", …"
        yield say("repair.cells", sheet=sheet, count=len(refs), cells=shown)
