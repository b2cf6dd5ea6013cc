"""Read and set the colour of a sheet's tab (ECMA-376 part 1, 18.3.1.93)."""

from __future__ import annotations

import re

from repbook.ooxml.fragments import attributes, find

_COLOUR = re.compile(rb"<tabColor\b[^>]*?/>")
_FIRST = re.compile(rb"<worksheet\b[^>]*>")


def tab_colour(head: bytes) -> dict[str, str]:
    """Return what a sheet's head says of its tab's colour; nothing for a plain one."""
    found = _COLOUR.search(head)
    return attributes(found[0]) if found else {}


def with_tab_colour(head: bytes, colour: dict[str, str]) -> bytes:
    """Return a sheet's head with the tab in a colour, plain for none."""
    bare = _COLOUR.sub(b"", head, count=1)
    said = "".join(f' {name}="{value}"' for name, value in colour.items())
    element = f"<tabColor{said}/>".encode() if colour else b""
    span = find(bare, "sheetPr")
    if span is None:
        root = _FIRST.search(bare)
        assert root is not None, bare
        return bare[: root.end()] + b"<sheetPr>" + element + b"</sheetPr>" + bare[root.end() :]
    if span.inner == span.end:
        opened = span.tag[:-2].rstrip() + b">" + element + b"</sheetPr>"
        return bare[: span.start] + opened + bare[span.end :]
    return bare[: span.inner] + element + bare[span.inner :]
