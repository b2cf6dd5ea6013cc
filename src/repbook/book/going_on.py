"""Whether the user goes on though copies of the workbook lie beside it, and which those were.

One state a run, as with `deeds`: the frames set it, the adapters ask, applying logs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

BESIDE = "beside"
"""The column that such a row of the change log names; it is no cell, and undo passes over it."""

FORK = "files.fork"
"""The key of the refusal; a button asks instead."""

_sure: list[bool] = []
_passed: list[str] = []


@contextmanager
def going_on(sure: bool = True) -> Iterator[None]:
    """Let writes in the body go on beside copies, where the user said so."""
    _sure.append(sure)
    try:
        yield
    finally:
        _sure.pop()
        _passed.clear()


def is_going_on() -> bool:
    """Tell whether the user said that writes are to go on."""
    return bool(_sure and _sure[-1])


def pass_over(names: str) -> None:
    """Keep which copies a write went on beside."""
    _passed.append(names)


def passed() -> list[str]:
    """Return what was passed over since it was last asked."""
    found = list(_passed)
    _passed.clear()
    return found
