"""Load the compiled schema in parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from repbook.schema.declare import Content, Table
from repbook.schema.shelf import Shelf

PACKAGE = "repbook.schema.compiled"


def part(module: str) -> Any:
    """Return a compiled module."""
    return import_module(f"{PACKAGE}.{module}")


def table(key: str) -> Table:
    """Return a table."""
    found: Table = part(f"table_{key}").TABLE
    return found


def content(sheet: str) -> Callable[[], Content]:
    """Return what gives a sheet's content."""
    return lambda: part(f"sheet_{sheet}").CONTENT


def whole(module: str, name: str) -> Mapping[str, Any]:
    """Return the mapping `name` of a compiled module, loaded when first asked for."""
    return Shelf(lambda: getattr(part(module), name), lambda key: getattr(part(module), name)[key])


def rules_of(owner: str) -> Any:
    """Return the compiled rules of a declaration, such as `tables.customers`: RULES and READS."""
    kind, *rest = owner.split(".")
    name = f"{kind.removesuffix('s')}_{rest[0]}" if rest else kind
    return part(f"{name}_rules")
