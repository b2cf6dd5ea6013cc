"""Which columns of a table have a role: derived from what they declare."""

from __future__ import annotations

from functools import cache

from repbook.schema.declare import Form, Place, Role
from repbook.schema.registry import CUSTOMERS, TABLES


@cache
def having(*roles: Role, table: str = CUSTOMERS) -> tuple[str, ...]:
    """Return the keys of the columns that have any of `roles`, in the table's order."""
    wanted = set(roles)
    return tuple(c.key for c in TABLES[table].columns if wanted & set(c.roles))


@cache
def in_form(form: Form) -> tuple[str, ...]:
    """Return the keys of the columns of a customer whose texts are of a form."""
    return tuple(c.key for c in TABLES[CUSTOMERS].columns if c.form is form)


@cache
def places(*, han: bool = False) -> tuple[str, ...]:
    """Return the columns that name a place, in the order that an area is taken from them (M90)."""
    turns = {key: place.han if han else place.latin for key, place in _places().items()}
    return tuple(sorted(turns, key=turns.__getitem__))


@cache
def fine_places() -> tuple[str, ...]:
    """Return the places that an area may be, in the order of Chinese lists."""
    return tuple(key for key in places(han=True) if not _places()[key].wide)


@cache
def _places() -> dict[str, Place]:
    return {c.key: c.place for c in TABLES[CUSTOMERS].columns if c.place is not None}
