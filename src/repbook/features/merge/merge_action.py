"""Take in: `repbook merge` and its button; reading and writing files is the frame's side.

The hook `entrypoints.hooks.merge_hook` reads the files and writes; here is how it is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Arg, ArgKind, Command, Done, Line, Mark
from repbook.features.merge.merging import Outcome
from repbook.features.merge.table import NUMBER, TWIN
from repbook.schema.buttons import Asks, Button
from repbook.text import say
from repbook.text.label import Label as L

SHOWN = 20


class Brought(NamedTuple):
    """What a merge came to, where it was saved, and, of a press, the copy and what went in."""

    outcome: Outcome
    path: str = ""
    copy: str = ""
    source: str = ""
    without_base: tuple[str, ...] = ()

    @property
    def waiting(self) -> int:
        """Return how many values wait for a person."""
        return sum(each.kind not in (NUMBER, TWIN) for each in self.outcome.conflicts)


def lines(done: Done[Brought]) -> Iterator[Line]:
    """Say the counts, what waits for a person, cards that got other ids, likely twins."""
    found, outcome = done.found, done.found.outcome
    counts = {key: getattr(outcome, key) for key in ("files", "cards", "new", "gone", "cells")}
    yield say("merge.would" if done.dry else "merge.counts", None, **counts)
    for file in found.without_base:
        yield say("merge.no_base", file=file)
    yield Mark.PROBLEMS
    if found.path and not done.dry:
        yield say("merge.saved", path=found.path)
    if found.copy:
        yield say("merge.copied", copy=found.copy, source=found.source, file=done.file)


def as_json(done: Done[Brought]) -> dict[str, object]:
    """Return the counts: files, cards, new, gone, cells, conflicts, renumbered, twins."""
    found, outcome = done.found, done.found.outcome
    counts = {key: getattr(outcome, key) for key in ("files", "cards", "new", "gone", "cells")}
    return {
        **counts,
        "conflicts": found.waiting,
        "renumbered": {each.old: each.new for each in outcome.renumbered},
        "twins": [[each.first, each.second] for each in outcome.twins],
        "written": done.applied.written,
        "saved": found.path or None,
        "backup": str(done.applied.backup) if done.applied.backup else None,
    }


MERGE_ACTION = Action(
    "merge",
    say=lines,
    as_json=as_json,
    button=Button(
        "merge", "manager", L("Take in file", "并入文件", "併入檔案"),
        L("Merges another copy or a pack into this workbook; what two people changed differently is listed, never overwritten.",
          "把另一份工作簿或资料包并入本工作簿；两人改得不同之处列出待处理，绝不覆盖。",
          "將另一份活頁簿或資料包併入本活頁簿；兩人改得不同之處列出待處理，絕不覆寫。"),
        "FileCheckIn", "TF", asks=Asks.FILE, menu="more_manager",
    ),
    command=Command(
        "merge",
        "repbook merge leads.xlsx theirs.xlsx -o merged.xlsx",
        L("merge other copies of a workbook into it", "把其他几份工作簿并入一份", "將其他幾份活頁簿併入一份"),
        (
            Arg("theirs", L("the other workbooks", "其他工作簿", "其他活頁簿"), shown="FILE", placed=True, many=True),
            Arg("output", L("where the merged workbook goes; the first one itself may be named", "合并后的文件；可以就是第一个文件", "合併後的檔案；可以就是第一個檔案"), shown="FILE", short="o"),
            Arg("base", L("a workbook as it was before the copies parted", "各份分开之前的工作簿", "各份分開之前的活頁簿"), shown="FILE"),
            Arg("anyway", L("take in a pack for another rep, or his workbook, and write beside copies of the workbook", "给别的业务员的资料包、别人的工作簿也并入，旁边有副本也照写", "給別的業務的資料包、別人的活頁簿也併入，旁邊有副本也照寫"), ArgKind.FLAG),
        ),
        place=30,
    ),
    confirm="merge.ask",
    most_problems=SHOWN,
)  # fmt: skip
