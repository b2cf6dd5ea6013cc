"""Defined names, of the workbook or of one sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from live.engine.formulas import to_api, to_excel
from live.engine.native import Native, speaks_plainly, struct

if TYPE_CHECKING:
    from live.engine.books import Book
    from live.engine.ranges import Range


@speaks_plainly
class Names(base_classes.Names):
    """The names of one scope."""

    def __init__(self, book: Book, model: Any) -> None:
        self.book, self._model = book, model

    @property
    def api(self) -> Native:
        return Native(self._model)

    def __iter__(self) -> Iterator[Name]:
        return (Name(self, self._model.getByName(name)) for name in self._model.ElementNames)

    def __len__(self) -> int:
        return int(self._model.Count)

    def __call__(self, key: int | str) -> Name:
        if isinstance(key, int):
            return Name(self, self._model.getByIndex(key - 1))
        if not self.contains(key):
            raise KeyError(key)
        return Name(self, self._model.getByName(self._spelt(key)))

    def snapshot(self) -> list[tuple[str, Name]]:
        return [
            (name, Name(self, self._model.getByName(name))) for name in self._model.ElementNames
        ]

    def contains(self, key: int | str) -> bool:
        return isinstance(key, int) or self._spelt(key) is not None

    def add(self, name: str, refers_to: str) -> Name:
        content = to_api(refers_to).removeprefix("=")
        self._model.addNewByName(name, content, struct("table.CellAddress", 0, 0, 0), 0)
        return self(name)

    def remove(self, name: str) -> None:
        """Delete a name."""
        self._model.removeByName(name)

    def _spelt(self, key: str) -> str | None:
        if self._model.hasByName(key):
            return key
        names = self._model.ElementNames
        return next((name for name in names if name.lower() == key.lower()), None)


@speaks_plainly
class Name(base_classes.Name):
    """One defined name."""

    def __init__(self, names: Names, model: Any) -> None:
        self._names, self._model = names, model

    @property
    def api(self) -> Native:
        return Native(self._model)

    @property
    def name(self) -> str:
        return str(self._model.Name)

    @name.setter
    def name(self, name: str) -> None:
        self._model.setName(name)

    @property
    def refers_to(self) -> str:
        return to_excel(f"={self._model.Content}")

    @refers_to.setter
    def refers_to(self, formula: str) -> None:
        self._model.setContent(to_api(formula).removeprefix("="))

    @property
    def refers_to_range(self) -> Range | None:
        from live.engine.ranges import Range
        from live.engine.sheets import Sheet

        cells = self._model.getReferredCells()
        return cells and Range(Sheet(self._names.book, cells.Spreadsheet), cells)

    def delete(self) -> None:
        self._names.remove(self.name)
