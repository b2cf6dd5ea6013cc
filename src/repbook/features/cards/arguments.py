"""What the commands about a card take: `--set column=value`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from repbook.book.action import Arg, ArgKind
from repbook.domain.values import Value
from repbook.errors import UsageError
from repbook.features.kernel.fields import key_named
from repbook.text.label import Label as L

SET = Arg(
    "set",
    L("a column and its value, such as next_on=2026-03-09 or q04=2; - clears it; may be repeated",
      "列名与内容，例如 next_on=2026-03-09 或 q04=2；- 表示清空；可重复使用",
      "欄位與內容，例如 next_on=2026-03-09 或 q04=2；- 表示清空；可重複使用"),
    ArgKind.PAIRS,
    "X=Y",
)  # fmt: skip


def pairs(texts: Iterable[str]) -> dict[str, Value]:
    """Return what `--set column=value` names, by key; UsageError for anything else."""
    found: dict[str, Value] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name.strip():
            raise UsageError("cards.bad_set", text=text)
        found[key_named(name)] = value
    return found


def take(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read the pairs before the workbook is opened."""
    return {**given, "set": pairs(given["set"])}
