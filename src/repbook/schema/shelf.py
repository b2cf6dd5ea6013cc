"""A mapping whose values are loaded when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from repbook.schema.source import per_book

Held = TypeVar("Held")


class Shelf(Mapping[str, Held]):
    """Values by key. `find` gives what has the keys, and the values too unless `load` does."""

    def __init__(
        self, find: Callable[[], Mapping[str, Held]], load: Callable[[str], Held] | None = None
    ) -> None:
        self._find, self._load = find, load
        self._held: dict[str, Held] = {}
        self._found: Mapping[str, Held] | None = None

    def _all(self) -> Mapping[str, Held]:
        if self._found is None:
            self._found = self._find()
        return self._found

    def __getitem__(self, key: str) -> Held:
        held = self._held.get(key)
        if held is None:
            if key not in self._all():
                raise KeyError(key)
            held = self._held[key] = self._load(key) if self._load else self._all()[key]
        return held

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __contains__(self, key: object) -> bool:
        return key in self._all()


class Shelves(Mapping[str, Held]):
    """One shelf for each kind of workbook; that of the kind which counts now is seen."""

    def __init__(
        self, find: Callable[[], Mapping[str, Held]], load: Callable[[str], Held] | None = None
    ) -> None:
        self._shelf = per_book(lambda: Shelf(find, load))

    def __getitem__(self, key: str) -> Held:
        return self._shelf()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._shelf())

    def __len__(self) -> int:
        return len(self._shelf())

    def __contains__(self, key: object) -> bool:
        return key in self._shelf()


def chained(parts: Iterable[Mapping[str, Held]]) -> dict[str, Held]:
    """Return several mappings as one."""
    found: dict[str, Held] = {}
    for part in parts:
        found.update(part)
    return found
