"""Hand out UNO objects under xlwings' `api`, with what callers expect of Excel's own objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from live.bridge import import_uno, plain_errors

T = TypeVar("T")


class Deletions:
    """How many times cells were taken out of a sheet: some of these kill UNO's sheet objects."""

    count = 0


class Native:
    """A UNO object with further attributes; unlike a bare one it is never false."""

    def __init__(self, model: Any, more: Mapping[str, Callable[..., Any]] | None = None) -> None:
        self._model = model
        self._more = more or {}

    def __getattr__(self, name: str) -> Any:
        if name in self._more:
            return self._more[name]()
        return getattr(self._model, name)


def speaks_plainly(cls: type[T]) -> type[T]:
    """Let every method and property of a class raise OfficeError in place of UNO's exceptions."""
    for name, member in list(vars(cls).items()):
        if isinstance(member, property):
            parts = (member.fget, member.fset)
            setattr(cls, name, property(*(part and plain_errors(part) for part in parts)))
        elif callable(member) and not isinstance(member, type) and name != "__init__":
            setattr(cls, name, plain_errors(member))
    return cls


def struct(name: str, *values: object) -> Any:
    """Return a UNO struct: `struct("table.CellAddress", sheet, column, row)`."""
    return import_uno().createUnoStruct(f"com.sun.star.{name}", *values)
