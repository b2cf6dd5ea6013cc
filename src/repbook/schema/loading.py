"""Load the compiled schema in parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from repbook.schema.declare import Content, Table
from repbook.schema.shelf import Shelf
from repbook.schema.source import REP, owner_in

PACKAGE = "repbook.schema.compiled"


def part(module: str, kind: str = REP) -> Any:
    """Return a compiled module of a kind of workbook."""
    return import_module(f"{PACKAGE}.{module}" if kind == REP else f"{PACKAGE}.{kind}.{module}")


class Parts:
    """The compiled modules of one kind of workbook."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def table(self, key: str) -> Table:
        """Return a table."""
        found: Table = part(f"table_{key}", self._kind).TABLE
        return found

    def content(self, sheet: str) -> Callable[[], Content]:
        """Return what gives a sheet's content."""
        return lambda: part(f"sheet_{sheet}", self._kind).CONTENT

    def whole(self, module: str, name: str) -> Mapping[str, Any]:
        """Return the mapping `name` of a compiled module, loaded when first asked for."""

        def found() -> Any:
            return getattr(part(module, self._kind), name)

        return Shelf(found, lambda key: found()[key])


def rules_of(owner: str) -> Any:
    """Return the compiled rules of a declaration, such as `tables.customers`: RULES and READS."""
    book, inside = owner_in(owner)
    kind, *rest = inside.split(".")
    name = f"{kind.removesuffix('s')}_{rest[0]}" if rest else kind
    return part(f"{name}_rules", book)
