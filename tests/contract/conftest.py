"""What the fast run leaves to the long one of what every Book promises."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

# An office opens each book: the fast run has reading, writing and what follows from it in live.
OFTEN_LIVE = frozenset({
    "test_what_is_written_is_read_back",
    "test_inserts_updates_and_deletes_go_together",
    "test_cells_outside_the_tables_follow",
    "test_an_empty_book_takes_its_first_card",
    "test_a_card_moves_its_row_on_qualify",
    "test_errors_are_values",
})  # fmt: skip


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Keep these promises in live, each once: its further examples are for the long run too."""
    met: set[object] = set()
    for item in items:
        if isinstance(item, pytest.Function) and "[live" in item.name:
            if item.function in met or item.originalname not in OFTEN_LIVE:
                item.add_marker(pytest.mark.full)
            met.add(item.function)
