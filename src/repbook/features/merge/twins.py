"""One customer under two ids: sure duplicates that a merge brings together are listed, no more."""

from __future__ import annotations

from typing import NamedTuple

from repbook.domain.merging.shapes import Merged, Row, event_id
from repbook.domain.reading.duplicates import Party, find, party
from repbook.features.merge.held import Held
from repbook.features.merge.specs import Spec
from repbook.schema.registry import CUSTOMERS


class Twin(NamedTuple):
    """Two cards that seem to be one customer's: their ids and names, and what both share."""

    first: str
    second: str
    name: str
    other: str
    shared: str

    @property
    def id(self) -> str:
        """Return what the pair is known by."""
        return event_id("twin", *sorted((self.first, self.second)))


def twins(mine: Held, spec: Spec, merged: Merged) -> list[Twin]:
    """Return the sure duplicates among cards that come from other files, and those on file."""
    held = mine.rows[CUSTOMERS]
    new = [row for row in merged.rows if row not in held]
    if not new or mine.source.snapshot.setting("merge_twins") in (None, ""):
        return []
    if mine.source.snapshot.code("yes_no", mine.source.snapshot.setting("merge_twins")) == "no":
        return []
    on_file = [_party(spec, row, cells) for row, cells in merged.rows.items() if row in held]
    found = find(on_file, [_party(spec, row, merged.rows[row]) for row in new])
    account = spec.keys.index("account")
    return [
        Twin(m.other.ref, m.incoming.ref, m.other.name, m.incoming.name, m.shared())
        for m in found
        if m.sure and not _is_one_account(merged, account, m.other.ref, m.incoming.ref)
    ]


def _party(spec: Spec, row: str, cells: Row) -> Party:
    def text(key: str) -> str:
        value = cells[spec.keys.index(key)] if key in spec.keys else None
        return value if isinstance(value, str) else ""

    return party(row, text)


def _is_one_account(merged: Merged, account: int, first: str, second: str) -> bool:
    """Tell whether two cards are known to be of one customer: a further purchase has its own."""
    one, two = (merged.rows[row][account] or row for row in (first, second))
    return one == two
