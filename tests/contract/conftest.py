"""What the fast run leaves to the long one of what every Book promises."""

from __future__ import annotations

from collections.abc import Sequence

import pytest


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Keep each promise once in live, of its further examples too: an office opens each book."""
    met: set[object] = set()
    for item in items:
        if isinstance(item, pytest.Function) and "[live" in item.name:
            if item.function in met:
                item.add_marker(pytest.mark.full)
            met.add(item.function)
