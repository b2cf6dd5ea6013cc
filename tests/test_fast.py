"""What is left to the long run is there, and its file has something in the fast one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fast import LIVE, LONG, is_long

TESTS = Path(__file__).parent


@pytest.mark.parametrize("place", [*LONG, *LIVE])
def test_each_name_is_a_test_and_others_stay(place: str) -> None:
    there = re.findall(r"^def (test_\w+)", (TESTS / place).read_text("utf-8"), re.M)
    left = {*LONG.get(place, ()), *LIVE.get(place, ())}
    assert left < set(there)
    assert list(left)


def test_a_live_example_alone_is_left() -> None:
    [(place, (name, *_))] = LIVE.items()
    assert is_long(Path(place), f"{name}[live]")
    assert not is_long(Path(place), f"{name}[file]")
    assert not is_long(Path("adapters/test_upgrade.py"), "test_another")
