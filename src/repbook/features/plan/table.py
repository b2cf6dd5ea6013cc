"""The day's sheet: planned visits and calls, with room for the results (M12, M22, M94, M105)."""

from __future__ import annotations

from functools import partial
from typing import Any

from repbook.features.kernel import looks
from repbook.features.kernel.unread import MARKED
from repbook.features.plan.signs import PROMISE, READY, VISIT_HEIGHT
from repbook.schema.declare import (
    Column,
    Density,
    Desk,
    Form,
    Kind,
    Link,
    Look,
    Merge,
    Table,
    Tone,
)
from repbook.scoring.expr import call
from repbook.scoring.verbs import all_, col, is_number
from repbook.text.label import Label, Reworded

L = Label
C = partial(Column, merge=Merge.OWN)
HEADER_ROW = 5
# No digits here: what they mean is up to the workbook's own lists, and row 4 says it.
STATED = L(
    "Required when reached: choose, type a word, or its place in the list. Blank repeats what was said in the last 30 days.",
    "接通时必填：可选择、填文字，或填列表中的序号。30 天内说过的，留空即沿用。",
    "接通時必填：可選擇、填文字，或填清單中的序號。30 天內說過的，留空即沿用。",
)  # fmt: skip

DIGIT, PADDING = 7, 5


def P(key: str, label: Label, pixels: tuple[int, int], kind: Kind = Kind.TEXT, choices: str = "",
      **more: Any) -> Column:  # fmt: skip
    """Return a printed column; its widths in pixels: English, Chinese."""
    width, wide = ((each - PADDING) / DIGIT for each in pixels)
    return C(key, label, kind, width, choices, wide=wide, **more)


# What an action fills; a printed page holds their sum and that of the inputs, 1,290 pixels
# in English; less in Chinese, where wider type may stand in for a missing one.
PLANNED = (
    P("rank", L("#", "序号", "序號"), (26, 28), Kind.WHOLE, action=True, strong=True),
    P("at", L("Time", "时间", "時間"), (40, 40), Kind.TIME, action=True, form=Form.ABOUT),
    P("do", L("Do", "方式", "方式"), (36, 36), action=True),
    P("name", L("Customer", "客户名称", "客戶名稱"), (118, 140), action=True, strong=True),
    P("area", L("Area", "区域", "區域"), (78, 62), action=True),
    P(
        "reach",
        L("Contact, phone, address", "联系人、电话、地址", "聯絡人、電話、地址"),
        (106, 92),
        action=True,
    ),
    P(
        "priority",
        L("Priority", "优先分", "優先分"),
        (50, 44),
        Kind.WHOLE,
        action=True,
        strong=True,
    ),
    P("why", L("Why", "排名理由", "排名理由"), (124, 124), action=True),
    P(
        "last",
        L("Last time ► promised", "上次情况 ► 承诺", "上次情況 ► 承諾"),
        (142, 138),
        action=True,
        note=L(
            "For A and key customers: ✓ prepared, or ! with what is still to be written on the card",
            "A 级和关键客户：✓ 已准备，或“!”加上客户卡上还没填写的内容",
            "A 級和關鍵客戶：✓ 已準備，或「!」加上客戶卡上還沒填寫的內容",
        ),
    ),
    P("ask", L("Ask next", "下次必问", "下次必問"), (112, 106), action=True),
)
TYPED = (
    P("answer", L("Answer", "回答", "回答"), (48, 44),
      note=L("To the question of Ask next: its wording, a date, or the option's number. Need: the digits of Need. When: 1 within 30 days, 2 within 90, 3 within 180, 4 later, 5 no plan. Ask next in the ribbon shows those of any question.",
             "回答“下次必问”：填文字、日期或数字。数字即该问题的选项序号：问需求时与“需求”栏的数字相同；问时间时 1 30 天内，2 90 天内，3 180 天内，4 更晚，5 没有计划。其他问题的选项，按功能区的“下次必问”查看。",
             "回答「下次必問」：填文字、日期或數字。數字即該問題的選項序號：問需求時與「需求」欄的數字相同；問時間時 1 30 天內，2 90 天內，3 180 天內，4 更晚，5 沒有計畫。其他問題的選項，按功能區的「下次必問」查看。")),
    P("result", L("Result", "结果", "結果"), (52, 42), Kind.CHOICE, "result",
      note=L("1 reached, 2 no answer, 3 call back, 4 wrong number, 5 refused",
             "1 接通或见到，2 没接或没见到，3 约回电，4 空号，5 拒绝",
             "1 接通或見到，2 沒接或沒見到，3 約定回電，4 空號，5 拒絕")),
    P("need", L("Need", "需求", "需求"), (40, 40), Kind.CHOICE, "need", note=STATED),
    P("attitude", L("Attitude", "态度", "態度"), (64, 48), Kind.CHOICE, "attitude", note=STATED),
    P("chance", Reworded("Visit?", "拜访机会", "拜訪機會", "可否拜访", "可否拜訪"), (40, 40), Kind.CHOICE, "chance",
      note=STATED),
    P("next_step", L("Next step", "下一步", "下一步"), (58, 52)),
    P("next_on", L("Next date", "下次日期", "下次日期"), (50, 48), Kind.DATE,
      note=L("With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise",
             "带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项",
             "帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項")),
    P("amount", L("Amount", "金额", "金額"), (52, 52), Kind.MONEY),
    P("note", L("Note", "备注", "備註"), (54, 48), Kind.LONG),
)  # fmt: skip
BEHIND = (
    C("prep", L("Prep", "准备", "準備"), width=20, shown=False, action=True),
    C("ends", L("Area ends", "区域结束", "區域結束"), Kind.WHOLE, 8, shown=False, action=True),
    C("next_at", L("Next time", "下次时间", "下次時間"), Kind.TIME, 8, shown=False),
    C("visit_id", L("Visit ID", "拜访编号", "拜訪編號"), width=18, shown=False, action=True),
    C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, shown=False, action=True),
    C("kind", L("Kind", "类别", "類別"), Kind.CHOICE, 8, "do", shown=False, action=True),
    C("ask_slot", L("Question slot", "题号", "題號"), width=8, shown=False, action=True),
    C("score", Reworded("Score", "评估分", "評估分", "得分"), Kind.NUMBER, 8, shown=False, action=True, desk=Desk.KEPT),
    C("verdict", L("Verdict", "结论", "結論"), width=9, shown=False, action=True, desk=Desk.KEPT),
    C("man_action", L("MAN action", "MAN 对策", "MAN 對策"), width=20, shown=False, action=True),
    C("last_contact", L("Last contact", "最近联系", "最近聯絡"), Kind.DATE, 12, shown=False, action=True),
    C("place", L("Place by priority", "优先名次", "優先名次"), Kind.WHOLE, 8, shown=False, action=True),
    C("demand", L("Demand", "需求量", "需求量"), Kind.NUMBER, 8, shown=False, action=True),
    C("intent", L("Intent", "意向", "意願"), Kind.NUMBER, 8, shown=False, action=True),
    C("worth", L("Verdict term", "结论分", "結論分"), Kind.NUMBER, 8, shown=False, action=True, desk=Desk.KEPT),
    C("urgency", Reworded("Urgency", "联系紧迫度", "聯絡急迫度", "该联系度", "該聯絡度"), Kind.NUMBER, 8, shown=False, action=True),
    C("date", L("Date term", "购买日期分", "購買日期分"), Kind.NUMBER, 8, shown=False, action=True),
    C("key", L("Key", "关键客户分", "關鍵客戶分"), Kind.NUMBER, 8, shown=False, action=True),
    C("class", L("Pyramid class", "金字塔类别", "金字塔類別"), width=10, shown=False, action=True),
    C("tier", L("Service tier", "服务等级", "服務等級"), width=8, shown=False, action=True),
    C("credit", L("Credit", "信用等级", "信用等級"), width=8, shown=False, action=True, desk=Desk.KEPT),
    C("returned", L("Returned", "已回填", "已回填"), Kind.STAMP, 16, shown=False, action=True),
    C("seen", L("Card seen", "已看卡", "已看卡"), Kind.STAMP, 16, shown=False, action=True),
    C("unread", L("Not understood", "未能识别", "未能識別"), width=16, shown=False, action=True),
)  # fmt: skip
BY_HAND = tuple(column.key for column in (*PLANNED, *TYPED, *BEHIND) if not column.action)

VISITS = Table(
    key="visits",
    merged=False,
    name="tblVisits",
    sheet="visits",
    columns=(*PLANNED, *TYPED, *BEHIND),
    ids="visit_id",
    link=Link("id", "customers"),
    header_row=HEADER_ROW,
    carried=False,
    replaced=True,
    digits=True,
    frozen=4,
    printed_to="note",
    titles=True,
    density=Density.PAPER,
    row_height=VISIT_HEIGHT,
    bars=("priority",),
    looks=(
        Look("rank", col("returned").is_not(""), Tone.DONE, last="returned"),
        Look("name", all_(is_number(col("key")), col("key") > 0), Tone.POINT, "◆"),
        Look("rank", col("ends").is_(1), Tone.EDGE, last=PLANNED[-1].key),
        Look(TYPED[0].key, col("ends").is_(1), Tone.BOX_EDGE, last=TYPED[-1].key),
        *(Look(key, looks.unread(key, BY_HAND), Tone.ALERT) for key in MARKED),
        Look("last", col("prep").is_(READY), Tone.GOOD),
        Look("last", is_number(call("FIND", PROMISE, col("last"))), Tone.POOR),
        *(
            Look(key, looks.lacking(key, "reached"), Tone.FILL)
            for key in ("need", "attitude", "chance")
        ),
        Look("next_on", looks.lacking("next_on", "call_back"), Tone.FILL),
        *looks.verdicts("verdict"),
    ),
)

MISSED = Table(
    key="missed",
    name="tblMissed",
    sheet="missed",
    ids="id",
    link=Link("id", "customers"),
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=26, action=True),
        C("area", L("Area", "区域", "區域"), width=12, action=True),
        C("phone", L("Phone", "电话", "電話"), width=16, action=True),
        C("priority", L("Priority", "优先分", "優先分"), Kind.NUMBER, 9, action=True),
        C("why", L("Why not today", "未入选原因", "未入選原因"), width=72, action=True),
    ),
)  # fmt: skip
