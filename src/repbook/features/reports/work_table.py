"""The hidden tables that Analyse writes for Reports 2: the curve of contacts, a row a figure."""

from __future__ import annotations

from repbook.schema.declare import Column, Kind, Merge, Table
from repbook.text.label import Label

L = Label


def _column(key: str, label: Label, kind: Kind = Kind.TEXT) -> Column:
    return Column(key, label, kind, 9, action=True, merge=Merge.OWN, derived=True)


WORK_ROWS = Table(
    key="work_rows",
    name="tblWorkRows",
    sheet="work_rows",
    ids="row_id",
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        _column("row_id", L("Row ID", "行编号", "列編號")),
        _column("part", L("Part", "部分", "部分")),
        _column("place", L("#", "序号", "序號"), Kind.WHOLE),
        _column("label", L("Name", "名称", "名稱")),
        _column("says", L("Says", "结论", "結論")),
        _column("day", L("Date", "日期", "日期"), Kind.DATE),
        _column("k", L("Cases", "件数", "件數"), Kind.WHOLE),
        _column("n", L("Out of", "总数", "總數"), Kind.WHOLE),
        _column("rate", L("Share", "占比", "占比"), Kind.PERCENT),
        _column("above", L("Interval above", "区间上方", "區間上方"), Kind.PERCENT),
        _column("below", L("Interval below", "区间下方", "區間下方"), Kind.PERCENT),
        _column("first", L("Figure 1", "数值 1", "數值 1"), Kind.NUMBER),
        _column("second", L("Figure 2", "数值 2", "數值 2"), Kind.NUMBER),
        _column("third", L("Figure 3", "数值 3", "數值 3"), Kind.NUMBER),
        _column("fourth", L("Figure 4", "数值 4", "數值 4"), Kind.NUMBER),
    ),
)
CONTACT_CURVE = Table(
    key="contact_curve",
    name="tblContactCurve",
    sheet="contact_curve",
    ids="contact",
    carried=False,
    merged=False,
    replaced=True,
    columns=(
        _column("contact", L("Contact", "第几次联系", "第幾次聯絡")),
        _column("label", L("Name", "名称", "名稱")),
        _column("reached", L("Reached", "已接触", "已接觸"), Kind.WHOLE),
        _column("won", L("Won", "成交", "成交"), Kind.WHOLE),
        _column("rate", L("Share won", "成交率", "成交率"), Kind.PERCENT),
        _column("claimed", L("Share won at the claim", "说法处成交率", "說法處成交率"), Kind.PERCENT),
        _column("few", L("Share won, too few", "成交率，样本少", "成交率，樣本少"), Kind.PERCENT),
        _column("above", L("Interval above", "区间上方", "區間上方"), Kind.PERCENT),
        _column("below", L("Interval below", "区间下方", "區間下方"), Kind.PERCENT),
        _column("high", L("End of the interval", "区间上限", "區間上限"), Kind.PERCENT),
        _column("so_far", L("Won per contact so far", "累计每次成交率", "累計每次成交率"), Kind.PERCENT),
    ),
)  # fmt: skip
