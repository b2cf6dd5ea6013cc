"""Two rows that two people made under one id: the lesser keeps it, the other gets its own.

The day's sheet names a contact by day and customer, so two reps who reach one customer on one day
make two calls of one id. A table says by `told` what tells such rows apart. The new id follows
from that alone, so every merge gives the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.merging.shapes import Cells, Row, event_id, picked, unlike
from repbook.features.merge.held import Held
from repbook.features.merge.numbering import rename_row
from repbook.features.merge.specs import Spec
from repbook.schema.registry import HEADS, TABLES

_SIGNS = 8


class _Known(NamedTuple):
    """A row of a file, there or deleted; what tells it apart, what a person typed in it."""

    held: Held
    told: Cells
    typed: Cells
    based: Cells | None


def part(files: Sequence[Held], specs: Mapping[str, Spec]) -> None:
    """Give rows that share an id with another's their own, in their files."""
    for table, spec in specs.items():
        if not HEADS[table].told:
            continue
        told = tuple(spec.keys.index(key) for key in HEADS[table].told)
        typed = tuple(n for n, key in enumerate(spec.keys) if not TABLES[table].column(key).action)
        rows = [{**dict(_deleted(held, table)), **held.rows.get(table, {})} for held in files]
        for row in sorted(unlike(rows, told)):
            known = [
                _Known(held, picked(each[row], told), picked(each[row], typed), _based(held, table, row, told))
                for held, each in zip(files, rows, strict=True)
                if row in each
            ]  # fmt: skip
            _part_row(table, row, known)


def _deleted(held: Held, table: str) -> Iterator[tuple[str, Row]]:
    """Yield what rows held that went, as far as the log knows."""
    for event in held.log.get(table, {}).values():
        if event.held is not None:
            yield event.row, event.held


def _based(held: Held, table: str, row: str, told: tuple[int, ...]) -> Cells | None:
    cells = held.base.get(table, {}).get(row)
    return None if cells is None else picked(cells, told)


def _part_row(table: str, row: str, known: Sequence[_Known]) -> None:
    if len({each.based for each in known}) == 1 and known[0].based is not None:
        return  # One row that all had; somebody typed over what tells it.
    groups: list[list[_Known]] = []
    for each in sorted(known, key=lambda one: (None in one.told, repr(one.told))):
        same = next((group for group in groups if _is_one(group, each)), None)
        if same is None:
            groups.append([each])
        else:
            same.append(each)
    for group in groups[1:]:
        new = f"{row}/{event_id(table, row, *group[0].told)[:_SIGNS]}"
        for each in group:
            rename_row(each.held, table, row, new)


def _is_one(group: Sequence[_Known], each: _Known) -> bool:
    """Tell whether a row is that of a group: as good as one that nothing tells apart is."""
    if None in each.told:
        return True
    return any(each.told == other.told or each.typed == other.typed for other in group)
