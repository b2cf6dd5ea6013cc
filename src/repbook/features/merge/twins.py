"""One customer under two ids: sure duplicates that a merge brings together are listed, no more."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from repbook.book.snapshot import as_text
from repbook.domain.merging.shapes import Merged, Row, event_id
from repbook.domain.reading.duplicates import Party, find, party
from repbook.domain.reading.placeholders import is_placeholder
from repbook.features.merge.held import Held
from repbook.features.merge.owners import Owner, proposed_owner
from repbook.features.merge.specs import Spec
from repbook.schema.registry import CUSTOMERS, TABLES

_CODE = "tax_code"


class Twin(NamedTuple):
    """Two cards that seem to be one customer's: their ids and names, and what both share.

    `owner` is who is proposed where the cards are two reps'.
    """

    first: str
    second: str
    name: str
    other: str
    shared: str
    owner: Owner | None = None

    @property
    def id(self) -> str:
        """Return what the pair is known by."""
        return event_id("twin", *sorted((self.first, self.second)))


def twins(mine: Held, spec: Spec, merged: Merged) -> list[Twin]:
    """Return the sure duplicates among cards that come from other files, and those on file.

    One e-mail under two names is listed, too: a person says whether that is one customer.
    """
    held = mine.rows[CUSTOMERS]
    new = [row for row in merged.rows if row not in held]
    if not new or mine.source.snapshot.setting("merge_twins") in (None, ""):
        return []
    if mine.source.snapshot.code("yes_no", mine.source.snapshot.setting("merge_twins")) == "no":
        return []
    on_file = [_party(spec, row, cells) for row, cells in merged.rows.items() if row in held]
    found = find(on_file, [_party(spec, row, merged.rows[row]) for row in new])
    pairs = [
        (m.other.ref, m.incoming.ref, m.shared()) for m in found if m.sure or "email" in m.fields
    ]
    known = {frozenset(pair[:2]) for pair in pairs}
    pairs += [pair for pair in _of_one_code(mine, spec, merged, held) if {*pair[:2]} not in known]
    account = spec.keys.index("account")
    return [
        _twin(spec, merged, first, second, shared)
        for first, second, shared in pairs
        if not _is_one_account(merged, account, first, second)
    ]


def _of_one_code(
    mine: Held, spec: Spec, merged: Merged, held: Container[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield new cards that bear another's company code, which no two customers share."""
    place = spec.keys.index(_CODE)
    label = TABLES[CUSTOMERS].column(_CODE).label.get(mine.source.snapshot.lang)
    seen: dict[str, str] = {}
    for row, cells in sorted(merged.rows.items(), key=lambda each: each[0] not in held):
        code = "".join(filter(str.isalnum, as_text(cells[place]).upper()))
        if not code or is_placeholder(code):
            continue
        first = seen.setdefault(code, row)
        if first != row and row not in held:
            yield first, row, label


def _twin(spec: Spec, merged: Merged, first: str, second: str, shared: str) -> Twin:
    cells = [dict(zip(spec.keys, merged.rows[row], strict=True)) for row in (first, second)]
    name, other = (as_text(card["name"]) for card in cells)
    return Twin(first, second, name, other, shared, proposed_owner(cells))


def _party(spec: Spec, row: str, cells: Row) -> Party:
    def text(key: str) -> str:
        value = cells[spec.keys.index(key)] if key in spec.keys else None
        return value if isinstance(value, str) else ""

    return party(row, text)


def _is_one_account(merged: Merged, account: int, first: str, second: str) -> bool:
    """Tell whether two cards are known to be of one customer: a further purchase has its own."""
    one, two = (merged.rows[row][account] or row for row in (first, second))
    return one == two
