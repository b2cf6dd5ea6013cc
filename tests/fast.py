"""What the fast run takes of many alike; the long run has them all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from repbook.text import LANGUAGES


def in_full(*values: Any) -> list[Any]:
    """Return parameters that the long run alone has."""
    return [pytest.param(value, marks=pytest.mark.full) for value in values]


def spoken(first: str = "zh-CN", among: Iterable[str] = LANGUAGES) -> list[Any]:
    """Return the languages as parameters, all but one left to the long run."""
    return [first, *in_full(*(lang for lang in among if lang != first))]
