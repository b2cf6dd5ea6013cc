"""The kinds of harm, a module each that holds `HARM`; a module that joins gets its flag."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from soak.harm import Harm


def harms() -> dict[str, Harm]:
    """Return every kind of harm by its key."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    found: list[Harm] = [import_module(f"{__name__}.{name}").HARM for name in names]
    return {harm.key: harm for harm in found}
