"""Commands keep to what docs/performance.md says they cost beside reading with fastexcel + polars.

A short form of the bench: 1,000 cards, CPU seconds of whole processes, by turns, the least of each
side. It fails when a ratio is twice the published one.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1]))

from bench.books import make_book
from bench.cards import ACTIONS, PUBLISHED, RANK, beside_frames

TURNS, CARDS = 3, 1_000


@pytest.mark.full
@pytest.mark.parametrize("name", PUBLISHED)
def test_no_command_costs_twice_what_is_published(name: str, tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.xlsx", CARDS)
    ours, frames = beside_frames(book, TURNS, {"rank": RANK, **ACTIONS}[name])
    assert ours.least / frames.least < 2 * PUBLISHED[name]
