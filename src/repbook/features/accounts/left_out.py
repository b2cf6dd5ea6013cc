"""Name the cells that the figures leave out, and the faces that lack their reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import to_date
from repbook.domain.values import CellError, Problem
from repbook.text import Said, said

if TYPE_CHECKING:
    from repbook.analysis.frames import Left


def left_problems(snapshot: Snapshot, left: Sequence[Left]) -> Iterator[Problem]:
    """Return a problem for each cell that was left out: where it stands, why, the mend."""
    for each in left:
        yield Problem(snapshot.tables[each.table].where(each.row, each.column), _said(each))


def _said(left: Left) -> Said:
    value = as_text(left.value)
    if isinstance(left.value, CellError):
        return said("commands.error_value", value=left.value)
    if left.fault == "unknown":
        return said("analyse.unknown_customer", id=value) if value else said("analyse.no_customer")
    if left.fault == "ahead":
        assert type(left.value) is float
        return said("analyse.order_ahead", day=to_date(left.value).isoformat())
    if left.fault == "day":
        return said("commands.not_a_date", value=value)
    return said("commands.not_numeric", value=value)
