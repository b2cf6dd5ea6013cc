"""What money, authority and need together ask for: the MAN table on Policy (M50, M60)."""

from __future__ import annotations

from repbook.features.qualify import rules
from repbook.schema.declare import Column, Kind, Table
from repbook.text.label import Label

L = Label
C = Column

MAN_ROWS = (
    (7, "M+A+N", L("Sell to them", "有效顾客：全力成交", "有效顧客：全力成交"), ""),
    (6, "M+A+n", L("Build the need with skilled selling", "运用销售技巧激发需求", "運用銷售技巧激發需求"), "follow"),
    (5, "M+a+N", L("Find the person who decides", "寻找有决定权的人", "尋找有決定權的人"), "follow"),
    (4, "M+a+n", L("Observe and cultivate", "长期观察、培养", "長期觀察、培養"), "nurture"),
    (3, "m+A+N", L("Check business and credit, offer financing", "调查经营与信用，提供融资", "調查經營與信用，提供融資"), "follow"),
    (2, "m+A+n", L("Observe and cultivate", "长期观察、培养", "長期觀察、培養"), "nurture"),
    (1, "m+a+N", L("Observe and cultivate", "长期观察、培养", "長期觀察、培養"), "nurture"),
    (0, "m+a+n", L("Not a customer: stop contacting", "非顾客：停止接触", "非顧客：停止接觸"), "drop"),
)  # fmt: skip
MAN = Table(
    key="man",
    name="tblMan",
    sheet="policy",
    ids="number",
    first_col=7,
    unique=False,
    ruling=True,
    sortable=False,
    columns=(
        C("number", L("MAN number", "MAN 序号", "MAN 序號"), Kind.WHOLE, 9),
        C("letters", L("Letters", "字母", "字母"), width=9),
        C("action", L("What to do", "对策", "對策"), width=40),
        C("cap", L("Verdict at most", "结论上限", "結論上限"), Kind.CHOICE, 12, "verdict"),
        C("cap_level", L("Level", "级别", "級別"), Kind.WHOLE, 8, rule=rules.man_cap()),
    ),
    rows=tuple(
        {
            "number": number,
            "letters": letters,
            "action": action,
            "cap": ("verdict", cap) if cap else None,
        }
        for number, letters, action, cap in MAN_ROWS
    ),
)
