"""What Suggest found, with the decision on it (M11, M81, M85, M170-M173, M177)."""

from __future__ import annotations

from repbook.features.cards.names import name_of
from repbook.schema.declare import REP, Column, Kind, Link, Merge, Table
from repbook.text.label import Label

L = Label
C = Column


ABOUT = ("kind", "id", "other")
"""What a suggestion is about: no workbook's own, since the decision is on it."""


def _found(*columns: Column) -> tuple[Column, ...]:
    """Return columns whose finds are each workbook's own when workbooks are merged."""
    return tuple(
        c._replace(merge=Merge.OWN) if c.action and c.key not in ABOUT else c for c in columns
    )


SUGGESTIONS = Table(
    key="suggestions",
    name="tblSuggestions",
    sheet="suggestions",
    ids="suggestion_id",
    auto=f"{REP}S",
    told=ABOUT,
    link=Link("id", "customers", live=True),
    row_height=30,
    columns=_found(
        C("suggestion_id", L("Suggestion ID", "建议编号", "建議編號"), width=14, action=True, shown=False),
        C("kind", L("Kind", "类别", "類別"), Kind.CHOICE, 17, "suggestion", action=True),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=20, rule=name_of("id")),
        C("other", L("Other", "对象", "對象"), width=16, action=True),
        C("says", L("What we found", "发现", "發現"), Kind.LONG, 74, action=True),
        C("rate", L("Share", "比例", "比例"), Kind.PERCENT, 10, action=True),
        C("amount", L("Amount", "金额", "金額"), Kind.MONEY, 11, action=True),
        C("decision", L("Decision", "决定", "決定"), Kind.CHOICE, 12, "suggestion_decision"),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 16),
        C("made_on", L("Found on", "发现日期", "發現日期"), Kind.DATE, 12, action=True),
        C("k", L("Cases", "符合数", "符合數"), Kind.WHOLE, 9, action=True, shown=False),
        C("n", L("Out of", "总数", "總數"), Kind.WHOLE, 9, action=True, shown=False),
        C("low", L("Low bound", "下限", "下限"), Kind.PERCENT, 10, action=True, shown=False),
        C("high", L("High bound", "上限", "上限"), Kind.PERCENT, 10, action=True, shown=False),
    ),
)  # fmt: skip
