"""Score how well a column's header names a field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label, has_han, words

LABEL, ALIAS, SIMILAR, ENDING = 1.0, 0.95, 0.85, 0.7
_NEAR, _SHORTEST = 0.84, 5
_GENERIC = frozenset(
    (
        *("name", "date", "type", "id", "number", "no", "amount", "status", "time", "code"),
        *("名称", "日期", "类型", "编号", "号码", "金额", "状态", "时间", "公司", "客户"),
    )
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field to fill: its labels in all languages, other words for it, and what it holds.

    `kind` is a kind of the schema, or `phone` or `email`.
    """

    key: str
    labels: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    kind: str = "text"


class Likeness(NamedTuple):
    """How sure a header means a field, 0 to 1, and the catalogue key that says why."""

    score: float
    why: str


def likeness(header: str, field: Field) -> Likeness:
    """Compare a header with a field: its labels, its aliases, its last words, its spelling."""
    folded = fold_label(header)
    if folded in map(fold_label, field.labels):
        return Likeness(LABEL, "intake.why_label")
    if folded in map(fold_label, field.aliases):
        return Likeness(ALIAS, "intake.why_alias")
    names = (*field.labels, *field.aliases)
    return max(
        Likeness(_best(_similar(folded, fold_label(name)) for name in names), "intake.why_similar"),
        Likeness(_best(_ending(header, name) for name in names), "intake.why_ending"),
        key=lambda found: found.score,
    )


def _best(scores: Iterable[float]) -> float:
    return max(scores, default=0.0)


def _ending(header: str, name: str) -> float:
    """Score a header that ends in the name: 办公电话 and Home phone are phones."""
    folded, whole = fold_label(name), fold_label(header)
    if folded in _GENERIC or len(folded) < 2:
        return 0.0
    if has_han(folded):
        return ENDING * (whole.endswith(folded) and 2 * len(folded) >= len(whole))
    wanted, present = words(name), words(header)
    return ENDING * (present[-len(wanted) :] == wanted and 2 * len(wanted) >= len(present))


def _similar(header: str, name: str) -> float:
    """Score a header that is a misspelt name."""
    if min(len(header), len(name)) < _SHORTEST or has_han(header + name):
        return 0.0
    matcher = SequenceMatcher(None, header, name, autojunk=False)
    ratio = matcher.ratio() if matcher.quick_ratio() >= _NEAR else 0.0
    return SIMILAR * ratio if ratio >= _NEAR else 0.0
