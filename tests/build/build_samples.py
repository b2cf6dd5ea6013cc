"""What the build's tests make workbooks of: rows drawn from a seed, some cells blank."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from repbook.domain.values import Value
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.declare import Column, Filler, Kind
from repbook.schema.registry import BY_LIST, TABLES

TODAY = 46000.0
MADE_AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
Rows = list[dict[str, Value]]


class Built(NamedTuple):
    """A workbook, its language, the rows it was made of."""

    path: Path
    lang: str
    rows: dict[str, Rows]


def sample_rows(count: int, lang: str, seed: int = 1) -> dict[str, Rows]:
    """Return `count` cards with their answers, and some calls, orders and visits."""
    source = random.Random(seed)
    ids = [f"LW-{number:05d}" for number in range(1, count + 1)]
    shuffled = source.sample(ids, len(ids))
    return {
        "customers": [_row("customers", name, lang, source) for name in ids],
        "qualify": [_row("qualify", name, lang, source) for name in shuffled],
        "calls": [
            _row("calls", f"C-{n}", lang, source) | {"id": source.choice(ids)} for n in range(count)
        ],
        "orders": [
            _row("orders", f"O-{n}", lang, source) | {"account": source.choice(ids)}
            for n in range(count // 2)
        ],
        "visits": [
            _row("visits", f"V-{n}", lang, source) | {"returned": None} for n in range(count // 3)
        ],
    }


def _row(table: str, name: str, lang: str, source: random.Random) -> dict[str, Value]:
    row = {
        column.key: _value(column, lang, source)
        for column in TABLES[table].columns
        if column.filler is not Filler.RULE and source.random() < 0.7
    }
    return row | {TABLES[table].ids: name}


def _value(column: Column, lang: str, source: random.Random) -> Value:
    if column.choices:
        return source.choice(list(_labels(column.choices, lang)))
    if column.kind is Kind.DATE:
        return TODAY + source.randint(-400, 200)
    if column.kind in (Kind.STAMP, Kind.TIME):
        return TODAY - source.randint(0, 9) + 0.375 if column.kind is Kind.STAMP else 0.625
    if column.kind is Kind.PERCENT:
        return source.randint(0, 60) / 100
    if column.kind in (Kind.MONEY, Kind.NUMBER, Kind.WHOLE):
        return float(source.randint(0, 120_000 if column.kind is Kind.MONEY else 90))
    return f"{column.label.get(lang)} {source.randint(1, 999)}"


def _labels(choices: str, lang: str) -> Iterable[str]:
    if not choices.startswith("options."):
        return (entry.label.get(lang) for entry in BY_LIST[choices])
    slot = choices.removeprefix("options.")
    own = [question for question in QUESTIONS if question.slot == slot]
    return [option.label.get(lang) for question in own for option in question.options] or [""]
