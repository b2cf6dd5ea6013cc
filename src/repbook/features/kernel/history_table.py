"""The change log: a row a changed cell, or a batch of rows (M116)."""

from __future__ import annotations

from repbook.schema.declare import Column, Table
from repbook.text.label import Label

L = Label
C = Column

HISTORY = Table(
    key="history",
    name="tblHistory",
    sheet="history",
    ids="change",
    carried=False,
    merged=False,
    columns=(
        C("change", L("Change", "变更编号", "變更編號"), width=36, action=True),
        C("batch", L("Batch", "批次", "批次"), width=32, action=True),
        C("at", L("When (UTC)", "时间（UTC）", "時間（UTC）"), width=26, action=True),
        C("who", L("Who", "操作人", "操作人"), width=12, action=True),
        C("action", L("Action", "操作", "操作"), width=14, action=True),
        C("table", L("Table", "表格", "表格"), width=14, action=True),
        C("row", L("Row", "数据行", "資料列"), width=20, action=True),
        C("column", L("Column", "字段", "欄位"), width=16, action=True),
        C("old", L("Old value", "原值", "原值"), width=28, action=True),
        C("new", L("New value", "新值", "新值"), width=28, action=True),
    ),
)  # fmt: skip
