"""Backups and restore: what a workbook was before a change; the frame's hooks carry them out."""

from __future__ import annotations

from repbook.book.action import Action, Arg, Command
from repbook.schema.buttons import Asks, Button
from repbook.schema.source import REP, TEAM
from repbook.text.label import Label as L

BACKUPS = Action(
    "backups",
    command=Command(
        "backups",
        "repbook backups leads.xlsx",
        L("list the copies made before each change: when, before what, size", "列出每次更改前的备份：时间、操作、大小", "列出每次變更前的備份：時間、操作、大小"),
        in_json=True,
        place=22,
    ),
    writes=False,
)  # fmt: skip
RESTORE = Action(
    "restore",
    button=Button(
        "restore", "tools", L("Backups", "备份", "備份"),
        L("Opens a backup beside the workbook: type 1 for the last one, 2 for the one before, or a time such as 2026-11-28.",
          "在工作簿旁打开一份备份：输入 1 表示最近一份，2 表示再前一份，或输入时间，例如 2026-11-28。",
          "在活頁簿旁開啟一份備份：輸入 1 表示最近一份，2 表示再前一份，或輸入時間，例如 2026-11-28。"),
        "FileOpen", "R", asks=Asks.TEXT, menu="more_tools", home="do",
    ),
    command=Command(
        "restore",
        "repbook restore leads.xlsx --at 2",
        L("bring a backup back; what the workbook holds now is backed up first", "恢复一份备份；恢复前先备份当前内容", "還原一份備份；還原前先備份目前的內容"),
        (
            Arg("at", L("which one: its number in repbook backups, or the beginning of its time; the last that differs if not given", "哪一份：repbook backups 列出的序号，或时间开头；不指定时取最近一份内容不同的备份", "哪一份：repbook backups 列出的序號，或時間開頭；未指定時取最近一份內容不同的備份"), shown="WHEN"),
            Arg("output", L("write it to a file of its own instead; the workbook stays", "写到另一个文件，工作簿保持不变", "寫到另一個檔案，活頁簿保持不變"), shown="FILE", short="o"),
        ),
        in_json=True,
        place=23,
    ),
    kinds=(REP, TEAM),
)  # fmt: skip
