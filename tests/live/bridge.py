"""Reach LibreOffice's UNO bridge from this interpreter."""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

_SYSTEM_PACKAGES = "/usr/lib/python3/dist-packages"
P = ParamSpec("P")
R = TypeVar("R")


class OfficeError(Exception):
    """LibreOffice raised an exception; the text is its own."""


def import_uno() -> Any:
    """Import `uno`, where need be from the system's packages.

    Those stay off `sys.path` afterwards, so no test can lean on another system package.
    """
    try:
        return importlib.import_module("uno")
    except ModuleNotFoundError:
        before = list(sys.path)
        sys.path.append(_SYSTEM_PACKAGES)
        try:
            return importlib.import_module("uno")
        finally:
            sys.path[:] = before


def properties(**values: object) -> tuple[Any, ...]:
    """Return `values` as the PropertyValue tuple that UNO calls take."""
    uno = import_uno()

    def one(name: str, value: object) -> Any:
        struct = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        struct.Name, struct.Value = name, value
        return struct

    return tuple(one(name, value) for name, value in values.items())


def uno_class(name: str) -> Any:
    """Return a UNO struct or exception class by its full name."""
    return import_uno().getClass(name)


def enum(name: str, value: str) -> Any:
    """Return a UNO enum's value: `enum("sheet.FillDirection", "TO_BOTTOM")`."""
    return import_uno().Enum(f"com.sun.star.{name}", value)


def plain_errors(call: Callable[P, R]) -> Callable[P, R]:
    """Raise what LibreOffice raises in `call` as OfficeError.

    UNO's own exceptions refuse a traceback, which hides the failure in pytest and contextlib.
    """

    @functools.wraps(call)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return call(*args, **kwargs)
        except uno_class("com.sun.star.uno.Exception") as error:
            message = f"{call.__qualname__}{args[1:]}: {type(error).__name__} {error}"
        raise OfficeError(message)

    return guarded
