"""What an upgrade cannot see by comparing: the facts that someone has to write down, by version.

`STEPS[4]` leads from version 4 to 5. Most versions need none: what is new, what was replaced and
what is gone shows from the record of the older version beside a new workbook of today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.adapters.repair.refs import renamed
from repbook.adapters.upgrade.delivered import Delivered, Rule
from repbook.schema.source import REP, TEAM
from repbook.scoring.slots import AUTHORITY, SLOTS

_NAMED = re.compile(r"\b(tbl\w+)\.(\w+)")


Filled = Mapping[tuple[str, str], str]
"""By a new column's table and key the column that tells whether its row is still the product's."""


class Printed(NamedTuple):
    """What a table's sheet printed: the area's last column, the titles, how many pages wide.

    In `titles`, `{header}` is the row of the table's headers. `widths` are those, in characters, of
    columns that are narrower since, by key: on one page, wide columns make the type small.
    """

    to: str
    titles: str
    pages: str
    widths: Mapping[str, float] = MappingProxyType({})


class Step(NamedTuple):
    """From one version to the next: keys and names that changed while the thing stayed the same.

    `columns` gives the new key by the table's name and the old key, as in `tblCalls.said`;
    `tables` the new name of a table by the old one. A table's header row stays where it is: to move
    it means moving all that a user put above, beside and below the table, and all that reads it.
    `emptied` gives the settings that are blank in a new workbook now, with the value they had: no
    record holds values, since they are the user's once she has typed another. `filled` gives new
    columns of declared rows, as table and key: rows that still hold today's text in the column
    named get what a new workbook has there. `printed` says, by the key of a table, what its sheet
    printed before: print areas and titles are names of single sheets, which no record holds.
    `tab` is the one colour that the tabs in sight had before; the others had none.
    """

    columns: Mapping[str, str] = MappingProxyType({})
    tables: Mapping[str, str] = MappingProxyType({})
    emptied: Mapping[str, float] = MappingProxyType({})
    filled: Filled = MappingProxyType({})
    printed: Mapping[str, Printed] = MappingProxyType({})
    tab: str = "FF14606B"


STEPS: dict[int, Step] = {
    4: Step(tab="FF1F6F78"),
    5: Step(
        emptied=MappingProxyType({"visits_per_day": 8.0, "calls_per_day": 25.0}),
        filled=MappingProxyType({("questions", "say"): "text"}),
        printed=MappingProxyType(
            {
                "qualify": Printed(
                    "grade",
                    "$A:$B,${header}:${header}",
                    pages="2",
                    widths=MappingProxyType(
                        {
                            **dict.fromkeys(SLOTS, 14.0),
                            **dict.fromkeys((AUTHORITY, "answered_on"), 12.0),
                            **dict.fromkeys(("name", "evidence"), 24.0),
                        }
                    ),
                )
            }
        ),
    ),
    6: Step(),
}
STEPS_OF: dict[str, dict[int, Step]] = {REP: STEPS, TEAM: {}}
"""The facts by the kind of workbook."""


def table_names(steps: Iterable[Step]) -> dict[str, str]:
    """Return the names that tables have today by those they had before the steps."""
    names: dict[str, str] = {}
    for step in steps:
        names = {old: step.tables.get(name, name) for old, name in names.items()}
        names |= {old: new for old, new in step.tables.items() if old not in names}
    return names


def advanced(base: Delivered, steps: Iterable[Step]) -> Delivered:
    """Return an older version's record under the keys and names of today."""
    for step in steps:
        if step.columns:
            base = _with_keys(base, step.columns)
        for old, new in step.tables.items():
            base = _with_table(base, old, new)
    return base


def _with_keys(base: Delivered, keys: Mapping[str, str]) -> Delivered:
    def change(found: re.Match[str]) -> str:
        return f"{found[1]}.{keys.get(found[0], found[2])}"

    tables = {
        name: table._replace(
            columns=[c._replace(key=keys.get(f"{name}.{c.key}", c.key)) for c in table.columns]
        )
        for name, table in base.tables.items()
    }
    return _worded(base._replace(tables=tables), lambda text: _NAMED.sub(change, text))


def _with_table(base: Delivered, old: str, new: str) -> Delivered:
    def formula(text: str) -> str:
        return renamed(text, old, new, {})

    tables = {
        new if name == old else name: table._replace(
            columns=[c._replace(formula=c.formula and formula(c.formula)) for c in table.columns]
        )
        for name, table in base.tables.items()
    }
    sheets = {
        code: sheet._replace(
            cells={r: formula(c) if c.startswith("=") else c for r, c in sheet.cells.items()},
        )
        for code, sheet in base.sheets.items()
    }
    names = {name: formula(text) for name, text in base.names.items()}
    base = base._replace(tables=tables, sheets=sheets, names=names)
    lasting = re.compile(rf"\b{re.escape(old)}(?=\.\w)")
    return _worded(base, lambda text: formula(lasting.sub(new, text)))


def _worded(base: Delivered, change: Callable[[str], str]) -> Delivered:
    """Return a record with the cells and words of its rules changed."""

    def rules(found: list[Rule]) -> list[Rule]:
        return [rule._replace(cells=change(rule.cells), says=change(rule.says)) for rule in found]

    sheets = {
        code: sheet._replace(conditions=rules(sheet.conditions), checks=rules(sheet.checks))
        for code, sheet in base.sheets.items()
    }
    return base._replace(sheets=sheets)
