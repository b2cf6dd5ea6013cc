"""Which of a row's attributes a new row below it takes over (ECMA-376 part 1, 18.3.1.73)."""

from __future__ import annotations

import re

_OWN = re.compile(rb'\s(?:hidden|collapsed|outlineLevel)="[^"]*"')


def inherited(attributes: bytes) -> bytes:
    """Return the look of a row, without what hides it."""
    return _OWN.sub(b"", attributes)
