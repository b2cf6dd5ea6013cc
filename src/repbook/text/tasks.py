"""What is said about tasks."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "added": L(
        "{name}: {what}, due {day}.",
        "{name}：{what}，{day} 到期。",
        "{name}：{what}，{day} 到期。",
    ),
    "had_all": L(
        "{name} has had all of these tasks; nothing was added.",
        "{name} 已有这些待办，未添加。",
        "{name} 已有這些待辦，未新增。",
    ),
    "begun": L(
        "A task for {name} stands in the last row of Tasks: choose its kind and its day there.",
        "{name} 的待办已加在待办表最后一行：请在那里选择类别和日期。",
        "{name} 的待辦已加在待辦表最後一列：請在那裡選擇類別和日期。",
    ),
    "which_kind": L(
        "There is no kind of task in the command. Give --kind one of: {kinds}.",
        "请说明待办的类别。--kind 可填：{kinds}。",
        "請說明待辦的類別。--kind 可填：{kinds}。",
    ),
    "no_kind": L(
        "{kind} is no kind of task. Give --kind one of: {kinds}.",
        "“{kind}”不是待办类别。--kind 可填：{kinds}。",
        "「{kind}」不是待辦類別。--kind 可填：{kinds}。",
    ),
    "no_set": L(
        "Texts has no set of tasks named {set}. There are: {sets}.",
        "“话术与信函”里没有名为“{set}”的任务组。现有：{sets}。",
        "「話術與信函」裡沒有名為「{set}」的任務組。現有：{sets}。",
    ),
    "bad_minutes": L(
        "{minutes} minutes is no length of a task. Give 0 to 1440.",
        "{minutes} 分钟不是合理的时长，请填 0 到 1440。",
        "{minutes} 分鐘不是合理的時間，請填 0 到 1440。",
    ),
    "bad_time": L(
        "{at} is no time of day. Write it as 14:30.",
        "“{at}”不是时间，请写成 14:30。",
        "「{at}」不是時間，請寫成 14:30。",
    ),
}
