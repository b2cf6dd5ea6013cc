"""The rows of Suggestions as they stand: what each is about, and what was decided."""

from __future__ import annotations

from typing import NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.values import BLANKS, Problem
from repbook.features.kernel.policies import coder
from repbook.features.suggest.found import Key, key_of
from repbook.schema.registry import TABLES
from repbook.text import said

TABLE = "suggestions"
TAKE, LATER, NO = "take", "later", "no"


class Row(NamedTuple):
    """A suggestion on file; `unread` where its kind or decision is none of the list's."""

    at: int
    name: str
    key: Key
    id: str
    other: str
    decision: str
    unread: bool
    made_on: float | None
    note: str


def rows_of(snapshot: Snapshot) -> tuple[list[Row], list[Problem]]:
    """Return the suggestions on file, and the cells that cannot be read.

    A row that cannot be read stays as it is, and counts as decided.
    """
    rows = snapshot.tables[TABLE]
    code = {key: coder(snapshot, _list(key)) for key in ("kind", "decision")}
    found, problems = [], []
    for at, name in sorted((at, name) for name, at in rows.index().items()):
        read = {key: code[key](rows.get(at, key)) or "" for key in code}
        wrong = [key for key in code if not read[key] and rows.get(at, key) not in BLANKS]
        problems += [
            Problem(rows.where(at, key), said("commands.not_in_list", value=rows.get(at, key)))
            for key in wrong
        ]
        who, other = rows.text(at, "id"), rows.text(at, "other")
        found.append(
            Row(
                at, name, key_of(read["kind"], who, other), who, other, read["decision"],
                bool(wrong) or not read["kind"], rows.number(at, "made_on"), rows.text(at, "note"),
            )
        )  # fmt: skip
    return found, problems


def _list(key: str) -> str:
    return TABLES[TABLE].column(key).choices
