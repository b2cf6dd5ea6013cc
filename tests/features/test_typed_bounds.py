"""Ids of nobody and numbers out of bounds are named by cell; a workbook asks before they stand."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from accounts_books import analysed

from doing import BookOf, checked
from fast import spoken
from made_books import Row, card_id, cards, lead, read
from repbook.domain.values import Problem
from repbook.schema.declare import Kind
from repbook.schema.registry import TABLES

ONE = card_id(1)
OWNERS = {"tasks": "id", "contacts": "account", "relations": "account", "compare": "account"}
OWNERS |= {"suggestions": "id"}
UNOWNED = {"places"}
_BOUNDS = [(key, c) for key, table in TABLES.items() for c in table.columns if c.within is not None]
# The fast run has one column of each table.
BOUNDED = [
    pytest.param(
        key,
        column,
        id=f"{key}.{column.key}",
        marks=pytest.mark.full if any(key == other for other, _ in _BOUNDS[:number]) else (),
    )
    for number, (key, column) in enumerate(_BOUNDS)
]


def row_of(table: str, number: int, **values: object) -> Row:
    """Return a row with an id of its own, of the first customer unless told otherwise."""
    ids = {TABLES[table].ids: f"row{number}"} if table != "accounts" else {}
    owner = {OWNERS.get(table, "account"): ONE} if table not in UNOWNED else {}
    return {**ids, **owner, **values}


def problems(path: Path) -> list[Problem]:
    return list(checked(path).problems)


@pytest.mark.parametrize("lang", spoken())
@pytest.mark.parametrize(("table", "key"), OWNERS.items())
def test_an_id_of_nobody_is_named_at_its_cell(
    book_of: BookOf, table: str, key: str, lang: str
) -> None:
    ids = ("LW-99999", ONE, ONE.lower(), "HQ-1", None)
    rows = [row_of(table, n, **{key: value}) for n, value in enumerate(ids)]
    given = {**cards(lead(1, account="HQ-1")), table: rows}
    path = book_of(given, lang=lang)
    (found,) = problems(path)
    assert found.where == read(path, table).tables[table].where(0, key)
    assert found.message.kind.endswith("unknown_id")
    assert "LW-99999" in str(found.message)


def test_our_own_firm_is_nobody_unknown(book_of: BookOf) -> None:
    rows = [row_of("relations", 1, account="own", kind="Introduced", other=ONE)]
    assert problems(book_of({**cards(lead(1)), "relations": rows})) == []


def test_analyse_names_a_suggestion_to_nobody(book_of: BookOf) -> None:
    rows = [row_of("suggestions", n, id=value) for n, value in enumerate(("LW-99999", ONE))]
    path = book_of({**cards(lead(1)), "suggestions": rows})
    named = [each for each in analysed(path)[1].problems if "LW-99999" in str(each.message)]
    assert [each.where for each in named] == [
        read(path, "suggestions").tables["suggestions"].where(0, "id")
    ]


@pytest.mark.parametrize(("table", "column"), BOUNDED)
def test_a_number_out_of_bounds_is_named_and_a_blank_is_none(
    book_of: BookOf, table: str, column: object
) -> None:
    key, (least, most) = column.key, column.within  # type: ignore[attr-defined]  # a column
    wrong = [least - 1.0, most + 1.0]
    if column.kind is Kind.WHOLE:  # type: ignore[attr-defined]
        wrong.append(least + 0.5)
    values = [*wrong, float(least), float(most), None]
    rows = [row_of(table, n, **{key: value}) for n, value in enumerate(values)]
    if table == "accounts":
        rows = [{**row, "account": card_id(n)} for n, row in enumerate(rows, 1)]
    path = book_of({**cards(*(lead(n) for n in range(1, 7))), table: rows})
    held = read(path, table).tables[table]
    assert [each.where for each in problems(path)] == [
        held.where(n, key) for n in range(len(wrong))
    ]
    for n, value in enumerate(values):
        assert held.get(n, key) == value


@pytest.mark.parametrize("lang", spoken())
def test_the_workbook_asks_for_numbers_within_the_bounds(book_of: BookOf, lang: str) -> None:
    path = book_of(cards(lead(1)), lang=lang)
    book = openpyxl.load_workbook(path)
    assert {f"{table}.{column.key}" for table, column in _BOUNDS} >= {
        "compare.importance", "compare.our_score", "accounts.g1", "contacts.strength",
    }  # fmt: skip
    for table, column in _BOUNDS:
        rows = read(path, table).tables[table]
        tab, place = rows.where(0, column.key).split("!")
        (check,) = (
            each for each in book[tab.strip("'")].data_validations.dataValidation
            if place in each.sqref
        )  # fmt: skip
        assert column.within is not None
        assert [check.formula1, check.formula2] == [f"{bound}" for bound in column.within]
        assert check.type == ("whole" if column.kind is Kind.WHOLE else "decimal")
        assert (check.operator or "between", check.allowBlank) == ("between", True)
        assert f"{column.within[1]:,}" in str(check.error)
