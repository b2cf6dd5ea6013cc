"""Collect: `repbook team` reads the reps' workbooks of a folder; the frame's hook does it."""

from __future__ import annotations

from repbook.book.action import Action, Arg, Command
from repbook.text.label import LANGUAGES
from repbook.text.label import Label as L

TEAM_ACTION = Action(
    "team",
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
)  # fmt: skip
