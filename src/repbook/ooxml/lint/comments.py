"""Rules about comments and the drawings they are shown in (ECMA-376 part 1, 18.7; part 4, 19.2)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView

# Excel's own VML need not be well-formed XML.
_ID_MAP = re.compile(rb"""<\w+:idmap\b[^>]*?\bdata=["']([\d,\s]+)["']""")


@rule("two-comments")
def two_comments(view: PackageView) -> Iterator[Hit]:
    """Find cells with two comments."""
    for part in view.worksheets:
        for comments in view.all_related(part, "comments"):
            entries = view.root(comments).iterfind(f"{MAIN}commentList/{MAIN}comment")
            counts = Counter(entry.get("ref", "").upper() for entry in entries)
            for cell in (cell for cell, count in counts.items() if count > 1):
                yield Hit(comments, view.place(part, cell), cell)


@rule("shared-id-map", Kind.ADVICE)
def shared_id_map(view: PackageView) -> Iterator[Hit]:
    """Find legacy drawings that number their shapes from one block; Excel numbers them anew."""
    first: dict[bytes, str] = {}
    for part in view.parts:
        if part.lower().endswith(".vml"):
            for block in _blocks(view.package.read(part)):
                if first.setdefault(block, part) != part:
                    yield Hit(part, block.decode(), first[block])


def _blocks(drawing: bytes) -> Iterator[bytes]:
    for found in _ID_MAP.finditer(drawing):
        yield from filter(None, re.split(rb"[,\s]+", found[1]))
