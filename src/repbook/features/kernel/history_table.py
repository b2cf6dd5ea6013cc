"""The change log: a row a changed cell, or a batch of rows (M116)."""

from __future__ import annotations

from repbook.schema.declare import Column, Density, Kind, Table
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
    frozen=1,
    printed_to="now",
    # Some five pages: nobody reads thousands of changes on paper.
    printed_rows=200,
    # A line a change: text that wraps would stand over the row below.
    density=Density.LINE,
    columns=(
        C("when", L("When", "时间", "時間"), Kind.STAMP, 17, action=True),
        C("who", L("Who", "操作人", "操作人"), width=12, action=True),
        C("what", L("What", "操作", "操作"), width=16, action=True),
        C("customer", L("Customer", "客户名称", "客戶名稱"), width=24, action=True),
        C("field", L("Field", "字段", "欄位"), width=40, wide=47, action=True),
        C("was", L("Old", "原值", "原值"), width=28, action=True),
        C("now", L("→ New", "→ 新值", "→ 新值"), width=28, action=True),
        C("change", L("Change", "变更编号", "變更編號"), width=36, shown=False, action=True),
        C("batch", L("Batch", "批次", "批次"), width=32, shown=False, action=True),
        C("at", L("When (UTC)", "时间（UTC）", "時間（UTC）"), width=26, shown=False, action=True),
        C("action", L("Action", "操作代码", "操作代碼"), width=14, shown=False, action=True),
        C("table", L("Table", "表格", "表格"), width=14, shown=False, action=True),
        C("row", L("Row", "数据行", "資料列"), width=20, shown=False, action=True),
        C("column", L("Column", "字段代码", "欄位代碼"), width=16, shown=False, action=True),
        C("old", L("Old value", "原存值", "原存值"), width=28, shown=False, action=True),
        C("new", L("New value", "新存值", "新存值"), width=28, shown=False, action=True),
        C("book", L("From book", "来源工作簿编号", "來源活頁簿編號"), width=36, shown=False, action=True, note=L("Blank: this workbook's own change, which undo takes back", "空白表示本工作簿自己的更改，可以撤销", "空白表示本活頁簿自己的變更，可以復原")),
    ),
)  # fmt: skip
