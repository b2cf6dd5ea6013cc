"""The log of answers and the log of rules (M64, M206)."""

from __future__ import annotations

from repbook.schema.declare import Column, Kind, Table
from repbook.text.label import Label

L = Label
C = Column

ANSWERS = Table(
    key="answers",
    name="tblAnswers",
    sheet="answers",
    ids="answer",
    printed_to="rules",
    columns=(
        C("answer", L("Answer row ID", "评估记录编号", "評估紀錄編號"), width=26, action=True),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True),
        C("day", L("Date", "日期", "日期"), Kind.DATE, 12, action=True),
        C("answers", L("Answers, a digit a slot", "答案（每题一位数字）", "答案（每題一位數字）"), width=24, action=True),
        C("authority", L("Who decides", "决定权", "決定權"), Kind.CHOICE, 11, "authority", action=True),
        C("points", L("Points, one a slot", "各题分值", "各題分數"), width=24, action=True),
        C("score", L("Score", "评估分", "評估分"), Kind.NUMBER, 8, action=True),
        C("known", L("Known %", "已掌握 %", "已掌握 %"), Kind.NUMBER, 9, action=True),
        C("verdict", L("Verdict", "结论", "結論"), Kind.CHOICE, 10, "verdict", action=True),
        C("rules", L("Rules since", "所用规则起日", "所用規則起日"), Kind.DATE, 12, action=True),
    ),
)  # fmt: skip
RULE_LOG = Table(
    key="rule_log",
    name="tblRuleLog",
    sheet="answers",
    ids="rule_change",
    first_col=12,
    columns=(
        C("rule_change", L("Rule change ID", "规则变更编号", "規則變更編號"), width=26, action=True),
        C("at", L("When (UTC)", "时间（UTC）", "時間（UTC）"), Kind.STAMP, 18, action=True),
        C("who", L("Who", "操作人", "操作人"), width=12, action=True),
        C("what", L("What", "变更项", "變更項目"), width=24, action=True),
        C("old", L("Old value", "原值", "原值"), width=24, action=True),
        C("new", L("New value", "新值", "新值"), width=24, action=True),
        C("why", L("Why", "理由", "理由"), Kind.LONG, 28, action=True),
    ),
)  # fmt: skip
