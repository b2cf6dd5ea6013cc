"""Which of a row's attributes a new row below it takes over (ECMA-376 part 1, 18.3.1.73)."""

from __future__ import annotations

import re

_OWN = re.compile(rb'\s(?:hidden|collapsed|outlineLevel)="[^"]*"')


_HEIGHT = re.compile(rb'\s(?:ht|customHeight)="[^"]*"')


def with_height(attributes: bytes, points: float) -> bytes:
    """Return a row's attributes with a height of its own."""
    return _HEIGHT.sub(b"", attributes) + b' ht="%s" customHeight="1"' % f"{points:g}".encode()


def inherited(attributes: bytes) -> bytes:
    """Return the look of a row, without what hides it."""
    return _OWN.sub(b"", attributes)


def row_style(raw: bytes) -> bytes:
    """Return the style that a row's XML gives to its blank cells, empty for none."""
    tag = raw[: raw.find(b">")]
    if b"customFormat=" not in tag:
        return b""
    found = re.search(rb'\ss="(\d+)"', tag)
    return found[1] if found else b""
