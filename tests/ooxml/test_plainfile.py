"""Ordinary files, told and compared."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from repbook.ooxml.plainfile import is_same_file


def test_files_are_the_same_by_whatever_name(tmp_path: Path) -> None:
    one, two = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    one.write_bytes(b"1")
    two.write_bytes(b"1")
    assert is_same_file(one, tmp_path / "." / "one.xlsx")
    assert not is_same_file(one, two)
    assert not is_same_file(one, tmp_path / "none.xlsx")
    assert not is_same_file(tmp_path, tmp_path)
    two.unlink()
    os.link(one, two)
    assert is_same_file(one, two)


@pytest.mark.parametrize("asked", [1, 2, 3, 4])
def test_names_tell_where_the_system_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: int
) -> None:
    """A drive that fails at any of the questions ends no command without a sentence."""
    one, two = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    real, count = os.stat, [0]

    def failing(*args: object, **given: object) -> os.stat_result:
        count[0] += 1
        if count[0] == asked:
            raise OSError(5, "no answer")
        return real(*args, **given)  # type: ignore[arg-type] # as it was called

    for other, same in ((one, True), (two, False)):
        count[0] = 0
        with monkeypatch.context() as patched:
            patched.setattr(os, "stat", failing)
            found = is_same_file(one, other)
        assert found is same, asked
        assert count[0] >= asked
