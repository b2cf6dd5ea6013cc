"""The log of days: what was planned and what came of it, a row a day and rep."""

from __future__ import annotations

from repbook.schema.declare import Column, Kind, Merge, Table
from repbook.text.label import Label

L = Label
C = Column


def _count(key: str, label: Label) -> Column:
    return C(key, label, Kind.WHOLE, 14, action=True, merge=Merge.LATER)


DAY_LOG = Table(
    key="day_log",
    name="tblDayLog",
    sheet="day_log",
    ids="day",
    apart="rep",
    columns=(
        C("day", L("Day", "日期", "日期"), Kind.DATE, 12, action=True),
        C("rep", L("Rep", "业务员", "業務員"), width=12, action=True),
        _count("visits", L("Planned visits", "计划拜访", "計畫拜訪")),
        _count("calls", L("Planned calls", "计划电话", "計畫電話")),
        _count("done", L("Done", "完成", "完成")),
        _count("reached", L("Reached", "接通或见到", "接通或見到")),
        _count("due", L("Promises due", "到期承诺", "到期承諾")),
        _count("kept", L("Promises kept", "兑现承诺", "兌現承諾")),
        _count("extra", L("Beyond the plan", "计划外", "計畫外")),
    ),
)
