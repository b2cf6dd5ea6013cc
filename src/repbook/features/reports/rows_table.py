"""The hidden tables that Analyse writes for Reports: a row a point, a class, a due date."""

from __future__ import annotations

from repbook.domain.reports import MONTHS
from repbook.schema.declare import Column, Kind, Merge, Table
from repbook.text.label import Label

L = Label


def month_key(number: int) -> str:
    """Return the column of a twelfth of the year, the last one up to the day of the figures."""
    return f"month_{number}"


def _column(key: str, label: Label, kind: Kind = Kind.TEXT, shown: bool = True) -> Column:
    return Column(key, label, kind, 9, action=True, merge=Merge.OWN, derived=True, shown=shown)


REPORT_ROWS = Table(
    key="report_rows",
    name="tblReportRows",
    sheet="report_rows",
    ids="row_id",
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        _column("row_id", L("Row ID", "行编号", "列編號")),
        _column("part", L("Part", "部分", "部分")),
        _column("place", L("#", "序号", "序號"), Kind.WHOLE),
        _column("label", L("Name", "名称", "名稱")),
        _column("account", L("Account ID", "客户编号", "客戶編號")),
        _column("day", L("Date", "日期", "日期"), Kind.DATE),
        _column("customers", L("Customers", "客户数", "客戶數"), Kind.WHOLE),
        _column("of_all", L("Out of", "总数", "總數"), Kind.WHOLE),
        _column("revenue", L("Revenue of the year", "近一年销售额", "近一年銷售額"), Kind.MONEY),
        _column("profit", L("Profit of the year", "近一年毛利", "近一年毛利額"), Kind.MONEY),
        _column("contacts", L("Contacts of the year", "近一年联系次数", "近一年聯絡次數"), Kind.WHOLE),
        _column("share", L("Share of customers", "客户占比", "客戶占比"), Kind.PERCENT),
        _column("revenue_share", L("Share of revenue", "销售额占比", "銷售額占比"), Kind.PERCENT),
        _column("profit_share", L("Share of profit", "毛利占比", "毛利占比"), Kind.PERCENT),
        _column("amount", L("Amount", "金额", "金額"), Kind.MONEY),
        *(
            _column(month_key(n), L(f"Month {n}", f"第 {n} 月", f"第 {n} 月"), Kind.MONEY, shown=False)
            for n in range(1, MONTHS + 1)
        ),
    ),
)  # fmt: skip


MATCH_POINTS = Table(
    key="match_points",
    name="tblMatchPoints",
    sheet="match_points",
    ids="account",
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        _column("account", L("Account ID", "客户编号", "客戶編號")),
        _column("typed", L("Cells typed", "手填项数", "手填項數"), Kind.WHOLE),
        _column("value", L("Customer value", "客户综合价值", "客戶綜合價值"), Kind.NUMBER),
        _column("ability", L("Our ability", "我方综合能力", "我方綜合能力"), Kind.NUMBER),
    ),
)  # fmt: skip
