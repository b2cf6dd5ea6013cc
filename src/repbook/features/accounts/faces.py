"""Hold typed faces against the suggested ones: an exception needs its reason (M15-M18)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.values import Problem
from repbook.features.kernel.policies import coder
from repbook.schema.registry import TABLES
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
    for name, row in rows.index().items():
        face = face_of(rows.get(row, "face"))
        if face is None or name not in suggested:
            continue
        judged = type(margins[name]) is float and type(laid.cell("revenue_cut")) is float
        unlike = judged and suggested[name] != snapshot.label(f"face.{face}")
        if message := _lacking(snapshot, row, face, as_text(suggested[name]), unlike=unlike):
            yield Problem(rows.where(row, "face"), message)


def _lacking(
    snapshot: Snapshot, row: int, face: str, suggested: str, *, unlike: bool
) -> Said | None:
    rows = snapshot.tables["customers"]
    typed, column = rows.text(row, "face"), partial(_label, snapshot)
    if face == BLACK and not (rows.text(row, "goal") and rows.number(row, "approved_on")):
        facts = {"goal": column("goal"), "approval": column("approved_on")}
        other = snapshot.label("face.red")
        return said("analyse.face_black", None, face=typed, other=other, **facts)
    if unlike and not rows.text(row, "face_why"):
        key, why = "face_unlike" if suggested else "face_none", column("face_why")
        return said(f"analyse.{key}", None, face=typed, suggested=suggested, column=why)
    return None


def _label(snapshot: Snapshot, key: str) -> str:
    return TABLES["customers"].column(key).label.get(snapshot.lang)
