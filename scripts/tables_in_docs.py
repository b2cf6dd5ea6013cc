"""Renew the table that stands between two marks of a page of the docs, in each language."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple


class Pages(NamedTuple):
    """Pages by language, the marks about their table, and what writes its lines."""

    paths: Mapping[str, Path]
    start: str
    end: str
    table: Callable[[str], Iterable[str]]

    def renewed(self, lang: str) -> str:
        """Return a page with its table renewed."""
        before, rest = self.paths[lang].read_text(encoding="utf-8").split(self.start)
        lines = "\n".join((self.start, *self.table(lang), self.end))
        return f"{before}{lines}{rest.split(self.end)[1]}"

    def main(self, told: str) -> int:
        """Renew the pages and print what was told; `--check` only tells if they are current."""
        fresh = {path: self.renewed(lang) for lang, path in self.paths.items()}
        stale = [path for path, text in fresh.items() if text != path.read_text(encoding="utf-8")]
        if "--check" in sys.argv[1:]:
            return int(bool(stale))
        for path in stale:
            path.write_text(fresh[path], encoding="utf-8")
        print(told)
        return 0
