"""docs/faults.md names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent
FAULTS = TESTS.parent / "docs" / "faults.md"


def test_every_test_it_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", FAULTS.read_text("utf-8")))
    files = TESTS.rglob("test_*.py")
    known = {
        name for f in files for name in re.findall(r"^def (test_\w+)", f.read_text("utf-8"), re.M)
    }
    assert named - known == set()
    assert len(named) > 30


def test_every_fault_has_its_row() -> None:
    rows = re.findall(r"^\| (\d+) \|.*\| `test_", FAULTS.read_text("utf-8"), re.M)
    held = [*range(1, 22), 23, 24, *range(26, 38), *range(40, 57), *range(60, 85)]
    assert [int(row) for row in rows] == held
