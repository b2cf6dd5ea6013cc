"""The rules of Accounts and Orders give what their cases want, in Python and in LibreOffice."""

from __future__ import annotations

from pathlib import Path

import pytest
from account_cases import CASES, SETTINGS, Case
from comparing import Recomputed, stored

from live.office import Office
from made_books import Row, build, label, read
from repbook.domain.values import Value
from repbook.schema.registry import CODES, TABLES


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with a row a case; its formula cells hold what Python computes."""
    rows: dict[str, list[Row]] = {"accounts": [], "orders": []}
    for case in CASES:
        row = {key: _shown(value) for key, value in case.row.items()}
        rows[case.table].append({TABLES[case.table].ids: _id(case), **row})
    path = tmp_path_factory.mktemp("cases") / "cases.xlsx"
    return build(path, rows, settings=dict(SETTINGS))


def _id(case: Case) -> str:
    return f"{case.column}-{CASES.index(case)}"


def _shown(value: Value) -> Value:
    return label(value) if isinstance(value, str) and value in CODES else value


def _alike(got: Value, wanted: Value) -> bool:
    if type(wanted) is float:
        return type(got) is float and abs(got - wanted) < 6e-5
    return (got or "") == _shown(wanted)


def test_python_gives_what_the_cases_want(book: Path) -> None:
    tables = read(book, "accounts", "orders").tables
    got = [(c, tables[c.table].get(tables[c.table].index()[_id(c)], c.column)) for c in CASES]
    assert [(case, value) for case, value in got if not _alike(value, case.wanted)] == []


def test_libreoffice_gives_the_same(book: Path, office: Office) -> None:
    _, cells = stored(book)
    tabs = {TABLES[key].sheet for key in ("accounts", "orders")}
    with office.open(book) as document:
        recomputed = Recomputed(document)
        mine = [c for c in cells if c.tab.casefold() in tabs]
        apart = [c for c in mine if not _alike(recomputed.value(c.tab, c.ref), c.value or "")]
    assert len(mine) > len(CASES)
    assert apart == []
