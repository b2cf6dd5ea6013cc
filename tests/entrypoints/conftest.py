"""What tests of several copies of a workbook share."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from copies import Run, copied
from made_books import TODAY, cards, lead, reached
from repbook.entrypoints.cli import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command and gives back its JSON, with the exit code as `code`."""

    def call(*words: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main([*map(str, words), "--json"])
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        return told | {"code": code}

    return call


@pytest.fixture
def two(book_of: Callable[..., Path]) -> tuple[Path, Path]:
    """Return two copies of a workbook of two cards, with a contact and an order."""
    day = float(TODAY - 20)
    rows = cards(
        reached(1, 20), lead(2),
        calls=[{"call_id": "c1", "id": "LW-00001", "day": day, "counted": day}],
        orders=[{"line": "o1", "account": "LW-00001", "day": day, "amount": 100.0}],
    )  # fmt: skip
    rows["customers"][0] |= {"revenue": 100.0, "orders": 1.0, "last_order": day}  # type: ignore[operator]
    mine = book_of(rows, file="mine.xlsx")
    return mine, copied(mine, "theirs.xlsx")
