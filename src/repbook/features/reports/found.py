"""What Analyse wrote for Reports, found by the ids of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.domain.reports import BIGGEST, CLASSES, CURVE_STEPS, DUE_DATES
from repbook.schema.cell_builders import value_at
from repbook.schema.pages.page import Figure
from repbook.scoring.expr import Expr, call, lift
from repbook.scoring.verbs import any_, cell, find, if_, is_number

PAGE, TABLE = "reports1", "report_rows"
BIG = ("top", "large")
"""The classes that the sentence joins."""
TOP_ROW, JUDGED_ROW = "top.01", "judged.01"


def due_row(number: int) -> str:
    """Return the id of one of the next due dates."""
    return f"due.{number:02d}"


def curve_row(step: int) -> str:
    """Return the id of a point of the curve."""
    return f"curve.{step:02d}"


def big_row(place: int) -> str:
    """Return the id of one of the biggest customers."""
    return f"big.{place:02d}"


def at(row: str) -> Expr:
    """Return where a row stands, 0 where Analyse wrote none."""
    return cell(f"{PAGE}.at.{row}")


def of_row(row: str, key: str) -> Expr:
    """Return a value of a row, blank where there is none."""
    return value_at(TABLE, key, at(row))


def class_sum(key: str, classes: tuple[str, ...] = CLASSES) -> Expr:
    """Add up a number over the rows of some classes."""
    found = (of_row(f"class.{each}", key) for each in classes)
    return call("SUM", *(if_(is_number(value), value, 0) for value in found))


def class_known(key: str, classes: tuple[str, ...] = CLASSES) -> Expr:
    """Hold where a number is on file for one of the classes."""
    return any_(*(is_number(of_row(f"class.{each}", key)) for each in classes))


def row_figures() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns that say where each row stands."""
    return tuple(
        tuple(Figure(f"{PAGE}.at.{row}", find(lift(row), TABLE, "row_id")) for row in rows)
        for rows in _ids()
    )


def _ids() -> Iterator[list[str]]:
    yield [TOP_ROW, JUDGED_ROW, *(f"class.{each}" for each in CLASSES)]
    yield [curve_row(step) for step in range(CURVE_STEPS + 1)]
    yield [due_row(number) for number in range(1, DUE_DATES + 1)]
    yield [big_row(place) for place in range(1, BIGGEST + 1)]
