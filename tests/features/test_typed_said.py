"""What a Chinese rep types beside a contact, and how Return reads it and says it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import BookOf, ranked, returned, sheet
from made_books import TODAY, card_id, card_of, cards, lead, type_in, visit_row
from repbook.domain.days import clock
from repbook.domain.values import Value
from repbook.text import use_language

REACHED: dict[str, Value] = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}


@pytest.fixture
def chinese(book_of: BookOf) -> Path:
    """Two leads, ranked: two calls in a Chinese workbook."""
    path = book_of(cards(lead(1), lead(2)), lang="zh-CN")
    ranked(path)
    use_language("zh-CN")
    return path


def typed(path: Path, **values: Value) -> None:
    """Type beside the first card."""
    type_in(path, "visits", visit_row(1), **values)


def echo(path: Path) -> str:
    """Return all that Return says of the one row that it logs."""
    found = returned(path)
    assert (found.logged, list(found.changes.problems)) == (1, [])
    return "\n".join(found.echoes)


@pytest.mark.parametrize(
    ("said", "day", "time", "step"),
    [
        ("3/6", 4, "", "送样品"), ("3.6 下午3点", 4, "15:00", "送样品"),
        ("明天下午", 1, "", "下午 送样品"), ("明早", 1, "", "早上 送样品"),
        ("周4 下午 2点", 3, "14:00", "送样品"),
        ("明天下午2点以后", 1, "14:00", "下午2点以后 送样品"),
    ],
)  # fmt: skip
def test_a_next_date_keeps_all_that_was_said(
    chinese: Path, said: str, day: int, time: str, step: str
) -> None:
    typed(chinese, **REACHED, next_on=said, next_step="送样品")
    told = echo(chinese)
    assert f"“{said}”即 2026-03-0{2 + day}" in told
    card = card_of(chinese, 1)
    assert (card["next_on"], card["next_step"]) == (TODAY + day, step)
    at = card.get("next_at")
    assert (clock(at) if isinstance(at, float) else "") == time
    (row,) = (row for row in sheet(chinese) if row["id"] == card_id(1))
    assert row["next_step"] == step
    assert (returned(chinese).already, returned(chinese).changes.problems) == (1, [])


def test_a_half_of_a_day_is_kept_without_a_step(chinese: Path) -> None:
    typed(chinese, result="约回电", next_on="后天上午")
    assert "即 2026-03-04 上午" in echo(chinese)
    assert card_of(chinese, 1)["next_step"] == "回电：上午"
