"""What an upgrade cannot see by comparing: the facts that someone has to write down, by version.

`STEPS[4]` leads from version 4 to 5. Most versions need none: what is new, what was replaced and
what is gone shows from the record of the older version beside a new workbook of today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.adapters.upgrade.delivered import Delivered, Rule

_NAMED = re.compile(r"\b(tbl\w+)\.(\w+)")


class Step(NamedTuple):
    """From one version to the next: keys that changed while the column stayed the same.

    `columns` gives the new key by the table's name and the old key, as in `tblCalls.said`.
    """

    columns: Mapping[str, str] = MappingProxyType({})


STEPS: dict[int, Step] = {4: Step(), 5: Step()}


def advanced(base: Delivered, steps: Iterable[Step]) -> Delivered:
    """Return an older version's record under the keys of today."""
    for step in steps:
        if step.columns:
            base = _advanced(base, step.columns)
    return base


def _advanced(base: Delivered, keys: Mapping[str, str]) -> Delivered:
    def change(found: re.Match[str]) -> str:
        return f"{found[1]}.{keys.get(found[0], found[2])}"

    def renamed(text: str) -> str:
        return _NAMED.sub(change, text)

    tables = {
        name: table._replace(
            columns=[c._replace(key=keys.get(f"{name}.{c.key}", c.key)) for c in table.columns]
        )
        for name, table in base.tables.items()
    }
    sheets = {
        code: sheet._replace(
            conditions=_rules(sheet.conditions, renamed), checks=_rules(sheet.checks, renamed)
        )
        for code, sheet in base.sheets.items()
    }
    return base._replace(tables=tables, sheets=sheets)


def _rules(rules: list[Rule], renamed: Callable[[str], str]) -> list[Rule]:
    return [rule._replace(cells=renamed(rule.cells), says=renamed(rule.says)) for rule in rules]
