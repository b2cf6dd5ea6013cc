"""Say in one short text what the schema delivers, so that no change of it goes unnoticed.

What counts is what a workbook holds: names, kinds, labels, formulas, lists, defaults, where cells
stand. A digest of it is kept beside the template's version it belongs to; a test compares the two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from enum import Enum

from repbook.schema import question_block as blocks
from repbook.schema.declare import Column
from repbook.schema.naming import Names, heading_places
from repbook.schema.registry import CODES, SETTINGS, TABLES, TEMPLATE_VERSION
from repbook.schema.sheets import RANGES, SHEETS, cell_places
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import LANGUAGES
from repbook.text.label import Label, PerLanguage


def fingerprint() -> str:
    """Return the template's version and a digest of the schema, as they are kept together."""
    text = "\n".join(line for lang in LANGUAGES for line in facts(lang))
    return f"{TEMPLATE_VERSION} {hashlib.sha256(text.encode()).hexdigest()[:32]}"


def facts(lang: str) -> Iterator[str]:
    """Yield what the schema delivers in one language, a line a thing."""
    headings = Names(lang, None, heading_places())
    for table in TABLES.values():
        names = Names(lang, table, headings.places)
        yield _line("table", table._replace(columns=(), rows=()), names)
        yield from (_line("column", _held(column), names) for column in table.columns)
        yield from (_line("row", row, names) for row in table.rows)
    yield from (_line("entry", entry, headings) for entry in CODES.values())
    yield from (_line("setting", setting, headings) for setting in SETTINGS.values())
    for sheet in SHEETS.values():
        names = Names(lang, None, {**headings.places, **cell_places(sheet)})
        held = {key: value for key, value in vars(sheet).items() if not key.startswith("_")}
        yield _line("sheet", {**held, "content": sheet.content._replace(cells=())}, names)
        yield from (_line("cell", cell, names) for cell in sheet.cells)
    yield from (_line(f"heading {key}", rule, headings) for key, rule in blocks.rules().items())
    yield from (_line(f"range {name}", rule, headings) for name, rule in RANGES.items())


def _held(column: Column) -> Column:
    """Return a column without what only lists and forms ask of it: no workbook holds that."""
    return column._replace(roles=(), form=None, place=None)


def _line(kind: str, value: object, names: Names) -> str:
    return f"{kind}\t{_said(value, names)}"


def _said(value: object, names: Names) -> str:
    """Return a declared value as a workbook of the names' language holds it.

    ValueError for what has no lasting text, which would change from run to run.
    """
    if isinstance(value, Label | PerLanguage):
        return repr(value.get(names.lang))
    if isinstance(value, Expr):
        return formula(value, names)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k}: {_said(v, names)}" for k, v in value.items()) + "}"
    if isinstance(value, frozenset | set):
        return "{" + ", ".join(sorted(_said(part, names) for part in value)) + "}"
    if isinstance(value, tuple | list):
        return "(" + ", ".join(_said(part, names) for part in value) + ")"
    if value is None or isinstance(value, str | int | float | Enum):
        return repr(value)
    raise ValueError(f"no lasting text: {value!r}")
