"""Write the tables of docs/json*.md from the declared codes; `--check` only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tables_in_docs import Pages

from repbook.text import codes, sentences

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": DOCS / "json.md", "zh-CN": DOCS / "json.zh-CN.md"}
START, END = "<!-- table of codes -->", "<!-- end of table -->"
HEADS = {"en": ("code", "in words"), "zh-CN": ("代码", "文字")}


def table(lang: str) -> Iterator[str]:
    """Yield the lines of one page's table, in the order of the catalogue."""
    heads, declared = HEADS[lang], codes()
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for key, label in sentences().items():
        if key in declared:
            yield f"| `{key}` | {label.get(lang).replace('|', '/')} |"


if __name__ == "__main__":
    sys.exit(Pages(PAGES, START, END, table).main(f"{len(codes())} codes"))
