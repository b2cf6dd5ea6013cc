"""Rules about document properties (ECMA-376 part 2, 11; part 1, 22.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import local, whole
from repbook.ooxml.lint.view import PackageView

_W3CDTF = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")
_FIRST_PID = 2


@rule("core-properties")
def core_properties(view: PackageView) -> Iterator[Hit]:
    """Find core properties told twice, and dates not in the W3C form."""
    part = view.related("", "core-properties")
    seen: set[str] = set()
    for entry in view.root(part):
        name = local(entry.tag)
        dated = name in ("created", "modified")
        if name in seen or (dated and not _W3CDTF.fullmatch((entry.text or "").strip())):
            yield Hit(part, name, name)
        seen.add(name)


@rule("custom-properties")
def custom_properties(view: PackageView) -> Iterator[Hit]:
    """Find custom properties whose name or number is missing, reserved or used twice."""
    part = view.related("", "custom-properties")
    names: set[str] = set()
    pids: set[int] = set()
    for entry in view.root(part):
        name, pid = entry.get("name", "").casefold(), whole(entry.get("pid"))
        if not name or name in names or pid < _FIRST_PID or pid in pids:
            yield Hit(part, entry.get("name", ""), entry.get("name", ""))
        names.add(name)
        pids.add(pid)
