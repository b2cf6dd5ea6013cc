"""Collect: `repbook team` and its button read the reps' workbooks of a folder; the hook does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from repbook.book.action import Action, Arg, Command, Done, Line
from repbook.book.rep_file import RepFile
from repbook.features.kernel.words import joined
from repbook.schema.buttons import Button
from repbook.schema.source import TEAM
from repbook.text import say
from repbook.text.label import LANGUAGES
from repbook.text.label import Label as L

NONE: Mapping[str, int] = {}


class TeamFound(NamedTuple):
    """The workbook written; what became of each file; how many cards; the packs that came back.

    `unchanged` where the same files were read last time, none saved since; `strangers` are the
    contacts of people who stand in no row of People, by code; `inside` the team's workbooks that
    lie among the reps'.
    """

    place: str
    files: tuple[RepFile, ...]
    cards: int
    back: tuple[str, ...]
    unchanged: bool = False
    strangers: Mapping[str, int] = NONE
    inside: tuple[str, ...] = ()

    @property
    def counted(self) -> list[RepFile]:
        """Return the files whose rows count."""
        return [file for file in self.files if file.read and file.state != "fork"]

    @property
    def conflicts(self) -> dict[str, int]:
        """Return the conflicts that wait in files that count, by file."""
        return {file.file: file.conflicts for file in self.counted if file.conflicts}


def lines(done: Done[TeamFound]) -> Iterator[Line]:
    """Say how many files were read, how many cards they hold, which packs are back."""
    found = done.found
    facts = {"read": len(found.counted), "files": len(found.files), "cards": found.cards}
    yield say("team.done", None, file=done.file, **facts)
    if found.unchanged:
        yield say("team.unchanged")
    if found.back:
        yield say("packs.back", None, count=len(found.back))
    if waiting := found.conflicts:
        told = joined(f"{file} {count}" for file, count in waiting.items())
        yield say("team.conflicts", None, count=sum(waiting.values()), files=told)
    if found.strangers:
        told = joined(f"{rep} {count}" for rep, count in found.strangers.items())
        yield say("team.strangers", None, reps=told)
    if found.inside:
        yield say("team.inside", None, files=joined(found.inside))


def as_json(done: Done[TeamFound]) -> dict[str, object]:
    """Return every file with its state, the cards, what waits, the files that do not count."""
    found, counted = done.found, {file.file for file in done.found.counted}
    return {
        "file": found.place,
        "files": [_as_json(file) for file in found.files],
        "cards": found.cards,
        "conflicts": sum(found.conflicts.values()),
        "skipped": [file.file for file in found.files if file.file not in counted],
        "back": list(found.back),
        "unchanged": found.unchanged,
        "strangers": dict(found.strangers),
        "inside": list(found.inside),
    }


def _as_json(file: RepFile) -> dict[str, object]:
    keys = {"file": file.file, "rep": file.rep, "state": file.state}
    return keys | {
        "cards": file.cards,
        "not_returned": file.open,
        "conflicts": file.conflicts,
    }


TEAM_ACTION = Action(
    "team",
    say=lines,
    as_json=as_json,
    button=Button(
        "team", "manager", L("Collect", "汇总团队", "彙整團隊"),
        L("Reads all workbooks of a folder into the team workbook; bad files are named, the rest goes on.",
          "读取文件夹内全部工作簿，汇入团队工作簿；有问题的文件会列出，其余照常。",
          "讀取資料夾內全部活頁簿，彙入團隊活頁簿；有問題的檔案會列出，其餘照常。"),
        "RefreshAll", "CO", menu="more_manager",
    ),
    command=Command(
        "team",
        "repbook team reps -o team.xlsx",
        L("read all reps' workbooks of a folder into the team's workbook", "把文件夹中全部业务员工作簿汇总到团队工作簿", "把資料夾中全部業務員活頁簿彙整到團隊活頁簿"),
        (
            Arg("folder", L("the folder with one workbook a rep", "文件夹，每位业务员一份工作簿", "資料夾，每位業務員一份活頁簿"), placed=True, shown="FOLDER"),
            Arg("output", L("the team's workbook (.xlsx); where it exists, only what was read is replaced", "团队工作簿（.xlsx）；已存在时只更新汇总内容", "團隊活頁簿（.xlsx）；已存在時只更新彙整內容"), shown="TEAM.xlsx", short="o"),
            Arg("lang", L("the language of a new team workbook", "新建团队工作簿的语言", "新建團隊活頁簿的語言"), choices=LANGUAGES),
        ),
        book=False,
        in_json=True,
        speaks=False,
        place=20,
    ),
    writes=False,
    kinds=(TEAM,),
)  # fmt: skip
