"""Hold typed faces against the suggested ones: an exception needs its reason (M15-M18)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.values import Problem
from repbook.features.kernel.policies import coder
from repbook.schema.registry import CODES, TABLES
from repbook.text import Said, said

BLACK = "black"


def face_problems(snapshot: Snapshot, laid: Evaluator) -> Iterator[Problem]:
    """Return a problem for each typed face that lacks what an exception needs.

    The face of an account is that of the card whose id is the account. One unlike the suggestion
    needs a reason, a black one a long-term goal and an approval too.
    """
    rows, face_of = snapshot.tables["customers"], coder(snapshot, "face")
    suggested = dict(
        zip(
            map(as_text, laid.column("accounts", "account")),
            laid.column("accounts", "face_suggested"),
            strict=True,
        )
    )
    margins = dict(zip(suggested, laid.column("accounts", "margin"), strict=True))
    for name, row in sorted(rows.index().items(), key=lambda each: each[1]):
        face = face_of(rows.get(row, "face"))
        if face is None or name not in suggested:
            continue
        judged = type(margins[name]) is float and type(laid.cell("revenue_cut")) is float
        unlike = judged and suggested[name] != snapshot.label(f"face.{face}")
        if message := _lacking(snapshot, row, face, as_text(suggested[name]), unlike=unlike):
            yield Problem(rows.where(row, "face"), message)


def is_approved_black(snapshot: Snapshot, row: int) -> bool:
    """Tell whether a card has a black face with its goal and the day of its approval (M17)."""
    rows = snapshot.tables["customers"]
    approved = rows.number(row, "approved_on") is not None and bool(rows.text(row, "goal"))
    return approved and rows.text(row, "face").casefold() in _black(snapshot)


def _black(snapshot: Snapshot) -> set[str]:
    known = CODES[f"face.{BLACK}"].label.known(snapshot.lang)
    return {text.casefold() for text in (*known, snapshot.label(f"face.{BLACK}"))}


def _lacking(
    snapshot: Snapshot, row: int, face: str, suggested: str, *, unlike: bool
) -> Said | None:
    rows = snapshot.tables["customers"]
    typed, column = rows.text(row, "face"), partial(_label, snapshot)
    if face == BLACK and not is_approved_black(snapshot, row):
        facts = {"goal": column("goal"), "approval": column("approved_on")}
        other = snapshot.label("face.red")
        return said("analyse.face_black", None, face=typed, other=other, **facts)
    if unlike and not rows.text(row, "face_why"):
        key, why = "face_unlike" if suggested else "face_none", column("face_why")
        return said(f"analyse.{key}", None, face=typed, suggested=suggested, column=why)
    return None


def _label(snapshot: Snapshot, key: str) -> str:
    return TABLES["customers"].column(key).label.get(snapshot.lang)
