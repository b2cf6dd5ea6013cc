"""The day's sheet: planned visits and calls, with room for the results (M12, M22, M94, M105)."""

from __future__ import annotations

from functools import partial

from repbook.features.kernel import looks
from repbook.schema.declare import Column, Density, Kind, Link, Look, Merge, Table, Tone
from repbook.scoring.verbs import col
from repbook.text.label import Label, Reworded

L = Label
C = partial(Column, merge=Merge.OWN)
HEADER_ROW = 5

PRINTED = (
    C("rank", L("#", "序号", "序號"), Kind.WHOLE, 4, action=True),
    C("do", L("Time / Do", "时间/方式", "時間/方式"), width=7, action=True),
    C("name", L("Customer", "客户名称", "客戶名稱"), width=16, action=True),
    C("area", L("Area", "区域", "區域"), width=8, action=True),
    C("reach", L("Contact, phone, address", "联系人、电话、地址", "聯絡人、電話、地址"), width=23, action=True),
    C("why", L("Why", "排名理由", "排名理由"), width=25, action=True),
    C("ask", L("Ask next", "下次必问", "下次必問"), width=18, action=True),
    C("prep", L("Prep", "准备", "準備"), width=4, action=True,
      note=L("✓ prepared; ! not yet: fill questions, dispute and bottom line on the card",
             "✓ 已准备；! 未准备：请在客户总表填写预计问题、争议点和让步底线",
             "✓ 已準備；! 未準備：請在客戶總表填寫預期問題、爭議點和讓步底線")),
    C("answer", L("Answer", "回答", "回答"), width=9),
    C("result", L("Result", "结果", "結果"), Kind.CHOICE, 8, "result",
      note=L("1 reached, 2 no answer, 3 call back, 4 wrong number, 5 refused",
             "1 接通或见到，2 没接或没见到，3 约回电，4 空号，5 拒绝",
             "1 接通或見到，2 沒接或沒見到，3 約定回電，4 空號，5 拒絕")),
    C("need", L("Need", "需求", "需求"), Kind.CHOICE, 7, "need",
      note=L("Required when reached: 1 pain and gain, 2 pain, 3 gain, 4 none",
             "接通时必填：1 都有，2 痛点，3 期望收益，4 无需求",
             "接通時必填：1 皆有，2 痛點，3 期望收益，4 無需求")),
    C("attitude", L("Attitude", "态度", "態度"), Kind.CHOICE, 9, "attitude",
      note=L("Required when reached: 1 ready, 2 interested, 3 neutral, 4 cool",
             "接通时必填：1 急需，2 有意向，3 一般，4 冷淡",
             "接通時必填：1 急需，2 有意願，3 普通，4 冷淡")),
    C("chance", Reworded("Visit?", "拜访机会", "拜訪機會", "可否拜访", "可否拜訪"), Kind.CHOICE, 6, "chance",
      note=L("Required when reached: 1 yes, 2 maybe, 3 no",
             "接通时必填：1 可以，2 再约，3 不便",
             "接通時必填：1 可以，2 再約，3 不便")),
    C("next_step", L("Next step", "下一步", "下一步"), width=8),
    C("next_on", L("Next date", "下次日期", "下次日期"), Kind.DATE, 8,
      note=L("With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise",
             "带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项",
             "帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項")),
    C("amount", L("Amount", "金额", "金額"), Kind.MONEY, 8),
    C("note", L("Note", "备注", "備註"), Kind.LONG, 10),
)  # fmt: skip
BEHIND = (
    C("next_at", L("Next time", "下次时间", "下次時間"), Kind.TIME, 8, shown=False),
    C("visit_id", L("Visit ID", "拜访编号", "拜訪編號"), width=18, shown=False, action=True),
    C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, shown=False, action=True),
    C("kind", L("Kind", "方式", "方式"), Kind.CHOICE, 8, "do", shown=False, action=True),
    C("ask_slot", L("Question slot", "题号", "題號"), width=8, shown=False, action=True),
    C("score", Reworded("Score", "评估分", "評估分", "得分"), Kind.NUMBER, 8, shown=False, action=True),
    C("verdict", L("Verdict", "结论", "結論"), width=9, shown=False, action=True),
    C("man_action", L("MAN action", "MAN 对策", "MAN 對策"), width=20, shown=False, action=True),
    C("last_contact", L("Last contact", "最近联系", "最近聯絡"), Kind.DATE, 12, shown=False, action=True),
    C("priority", L("Priority", "优先分", "優先分"), Kind.NUMBER, 8, shown=False, action=True),
    C("place", L("Place by priority", "优先名次", "優先名次"), Kind.WHOLE, 8, shown=False, action=True),
    C("demand", L("Demand", "需求量", "需求量"), Kind.NUMBER, 8, shown=False, action=True),
    C("intent", L("Intent", "意向", "意願"), Kind.NUMBER, 8, shown=False, action=True),
    C("worth", L("Verdict term", "结论分", "結論分"), Kind.NUMBER, 8, shown=False, action=True),
    C("urgency", Reworded("Urgency", "联系紧迫度", "聯絡急迫度", "该联系度", "該聯絡度"), Kind.NUMBER, 8, shown=False, action=True),
    C("date", L("Date term", "购买日期分", "購買日期分"), Kind.NUMBER, 8, shown=False, action=True),
    C("key", L("Key", "关键客户分", "關鍵客戶分"), Kind.NUMBER, 8, shown=False, action=True),
    C("returned", L("Returned", "已回填", "已回填"), Kind.STAMP, 16, shown=False, action=True),
)  # fmt: skip

VISITS = Table(
    key="visits",
    name="tblVisits",
    sheet="visits",
    columns=(*PRINTED, *BEHIND),
    ids="visit_id",
    link=Link("id", "customers"),
    header_row=HEADER_ROW,
    carried=False,
    replaced=True,
    digits=True,
    frozen=3,
    printed_to="note",
    titles=True,
    density=Density.PAPER,
    row_height=45,
    looks=(
        Look("rank", col("returned").is_not(""), Tone.DONE, last="returned"),
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
