"""Repair: `repbook repair` mends a workbook, the button a copy of it; both by the frame's hook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Command, Done, Line, Mark
from repbook.features.tools.mended_lines import mended_lines
from repbook.schema.buttons import Button
from repbook.schema.source import REP, TEAM
from repbook.text import say
from repbook.text.label import Label as L


class Repaired(NamedTuple):
    """What was mended, and in which copy of which workbook, where it was one."""

    mends: tuple[str, ...]
    copy: str = ""


def lines(done: Done[Repaired]) -> Iterator[Line]:
    """Say what is mended, and where."""
    key = "repair.dry_title" if done.dry else "commands.repaired"
    yield from (say(key, what=mend) for mend in mended_lines(done.found.mends))
    if not done.found.mends:
        yield say("commands.sound")
    yield Mark.PROBLEMS
    if done.found.copy:
        yield say("handler.repaired_copy", copy=done.found.copy, file=done.file)


def as_json(done: Done[Repaired]) -> dict[str, object]:
    """Return all that was mended in sentences, whether it was written, the backup."""
    applied = done.applied
    return {
        "changed": list(done.found.mends),
        "written": applied.written,
        "backup": str(applied.backup) if applied.backup else None,
    }


REPAIR = Action(
    "repair",
    say=lines,
    as_json=as_json,
    button=Button(
        "repair", "tools", L("Repair", "修复", "修復"),
        L("Restores renamed or deleted headers, names, lists and formulas; in Excel in a repaired copy.",
          "恢复被改名或删除的列名、名称、列表和公式；在 Excel 中另存为修复后的副本。",
          "還原被改名或刪除的欄名、名稱、清單和公式；在 Excel 中另存為修復後的副本。"),
        "ControlsGallery", "X", split="check", home="do",
    ),
    command=Command(
        "repair",
        "repbook repair leads.xlsx",
        L("restore renamed headers, names and lists", "恢复被改动的列名、名称和列表", "還原被改動的欄名、名稱和清單"),
        place=15,
    ),
    kinds=(REP, TEAM),
)  # fmt: skip
