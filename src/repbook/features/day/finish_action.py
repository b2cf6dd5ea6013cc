"""Finish day: `repbook finish` and its button; a hook carries out its steps one after the other."""

from __future__ import annotations

from repbook.book.action import Action, Command
from repbook.schema.buttons import STEP, Button
from repbook.text.label import Label as L

FINISH = Action(
    "finish",
    button=Button(
        "finish", "plan", L("Finish day", "收工", "收工"),
        L("Returns results, ends the day, ranks and plans the next one, submits the plan: one preview, one yes.",
          "回填结果、每日收尾、排下一工作日的拜访表和计划、提交计划：一次预览，一次确认。",
          "回填結果、每日收尾、排下一工作日的拜訪表和計畫、提交計畫：一次預覽，一次確認。"),
        "FileMarkAsFinal", "AF", large=True, home=STEP,
    ),
    command=Command(
        "finish",
        "repbook finish leads.xlsx",
        L("return, end of day, rank and plan the next day, submit", "收工：回填、收尾、排下一天的表和计划、提交", "收工：回填、收尾、排下一天的表和計畫、提交"),
        confirm=L("do it; without it you get a preview", "执行；不加则只预览", "執行；不加則只預覽"),
        place=17,
        in_json=True,
    ),
)  # fmt: skip
