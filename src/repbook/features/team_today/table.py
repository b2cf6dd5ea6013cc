"""The results of the last day with contacts, by amount, with what was agreed on each."""

from __future__ import annotations

from repbook.schema.declare import Column, Density, Kind, Table
from repbook.text.label import Label as L

C = Column
LIST = L("Results to discuss", "待讨论结果", "待討論結果")
TALKS = Table(
    key="talks",
    name="tblTalks",
    sheet="talks",
    ids="id",
    unique=False,
    merged=False,
    replaced=True,
    header_row=4,
    density=Density.LINE,
    columns=(
        C("day", L("Date", "日期", "日期"), Kind.DATE, 12, action=True, derived=True),
        C("book", L("Rep", "业务员", "業務員"), width=10, action=True, derived=True),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=12, action=True, derived=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=30, action=True, derived=True),
        C("result", L("Result", "结果", "結果"), Kind.CHOICE, 14, "result", action=True, derived=True),
        C("amount", L("Amount", "金额", "金額"), Kind.MONEY, 14, action=True, derived=True),
        C("next_step", L("Next step", "下一步", "下一步"), width=28, action=True, derived=True),
        # Typed, and kept by Collect: its replacing of the other columns is no change of the data.
        C("agreed", L("Agreed", "约定措施", "約定措施"), Kind.LONG, 44, derived=True),
    ),
)  # fmt: skip
