"""The charts of Reports 2: won by the n-th contact, sources, new and old customers."""

from __future__ import annotations

from repbook.domain.reports import WORK_PARTS, work_row
from repbook.schema.cell_builders import value_at
from repbook.schema.charts import Bars, Cells, Chart, ChartKind, Labelled, Role, Series, TableColumn
from repbook.schema.declare import Kind
from repbook.schema.pages.page import Figure
from repbook.scoring.expr import Expr, lift
from repbook.scoring.verbs import if_, if_error, is_number
from repbook.text.label import Label

L = Label
PAGE, TABLE, CURVE = "reports2", "work_rows", "contact_curve"


def held(part: str, place: int, key: str) -> Expr:
    """Return a value of a row that Analyse wrote, nothing where it wrote none."""
    return if_error(value_at(TABLE, key, lift(work_row(part, place))), "")


def _column(key: str) -> TableColumn:
    return TableColumn(CURVE, key)


CONTACTS = Chart(
    "reports2.contacts",
    ChartKind.COLUMN,
    L("Columns: share won at the n-th contact with 95% interval", "柱形图：第 n 次联系的成交率及 95% 区间", "直條圖：第 n 次聯絡的成交率及 95% 區間"),
    _column("label"),
    (
        Series(L("Share won", "成交率", "成交率"), _column("rate"), above=_column("above"), below=_column("below")),
        Series(L("The claim", "常说的", "常說的"), _column("claimed"), Role.POINT, above=_column("above"), below=_column("below")),
        Series(L("Too few", "样本少", "樣本少"), _column("few"), Role.TARGET),
        Series(L("So far", "累计", "累計"), _column("so_far"), Role.POINT, line=True),
        Series(L("End of the interval", "区间上限", "區間上限"), _column("high"), Role.UNSEEN, line=True),
    ),
    pattern="0%",
    gap=60,
)  # fmt: skip


def _cells(part: str, key: str) -> Cells:
    return Cells(f"{PAGE}.{part}.{key}1", f"{PAGE}.{part}.{key}{WORK_PARTS[part]}")


SOURCES = Chart(
    "reports2.sources",
    ChartKind.BAR,
    L("Bars: share won by source with 95% interval", "条形图：各来源成交率及 95% 区间", "橫條圖：各來源成交率及 95% 區間"),
    _cells("source", "label"),
    (
        Series(
            L("Share won", "成交率", "成交率"), _cells("source", "rate"),
            above=_cells("source", "above"), below=_cells("source", "below"),
        ),
    ),
    pattern="0%",
    gap=60,
    top=1,
)  # fmt: skip
SIDES = Chart(
    "reports2.sides",
    ChartKind.BAR,
    L("Stacked bars: share of new and old customers", "堆积条形图：新老客户占比", "堆疊橫條圖：新老客戶占比"),
    _cells("split", "label"),
    (
        Series(L("New", "新客户", "新客戶"), _cells("split", "first"), Role.SOFT),
        Series(L("Old", "老客户", "老客戶"), _cells("split", "second"), Role.POINT, Labelled.ALL),
    ),
    pattern='0%;;""',
    bars=Bars.STACKED,
    top=1,
)  # fmt: skip


def figures() -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of values that the charts of sources and sides draw."""
    return (
        _labels("source"),
        *(_shares("source", key) for key in ("rate", "above", "below")),
        _labels("split"),
        *(_shares("split", key) for key in ("first", "second")),
    )


def _labels(part: str) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"{PAGE}.{part}.label{n}", held(part, n, "label"), Kind.TEXT)
        for n in range(1, WORK_PARTS[part] + 1)
    )


def _shares(part: str, key: str) -> tuple[Figure, ...]:
    """Return a column of shares, 0 for none: a text makes a bar's place one of text."""
    return tuple(
        Figure(f"{PAGE}.{part}.{key}{n}", _or_none(held(part, n, key)), Kind.PERCENT)
        for n in range(1, WORK_PARTS[part] + 1)
    )


def _or_none(share: Expr) -> Expr:
    return if_(is_number(share), share, 0)
