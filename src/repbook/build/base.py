"""The base of a new workbook: its rows as handed out, as the parts that hold them."""

from __future__ import annotations

from repbook.book.base import NAMESPACE, base_of, packed_base
from repbook.book.snapshot import Snapshot
from repbook.ooxml.customdata import ITEM, PROPERTIES, RELATIONS, item_properties, item_relations


class FirstBase:
    """The base of one new workbook: `id` names its content, `parts` hold it."""

    def __init__(self, snapshot: Snapshot, book_id: str) -> None:
        base = base_of(snapshot)
        self.id = base.id
        self._parts = {
            ITEM: packed_base(base),
            PROPERTIES: item_properties(NAMESPACE, book_id),
            RELATIONS: item_relations(),
        }

    def parts(self) -> dict[str, bytes]:
        """Return the parts to add, by name."""
        return self._parts
