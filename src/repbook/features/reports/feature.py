"""Reports: customers, products."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.analysing import ANALYSE_STEPS
from repbook.features.reports.matrix_table import MATRIX
from repbook.features.reports.rows_table import MATCH_POINTS, REPORT_ROWS
from repbook.schema.declare import Content, Sheet
from repbook.text.label import Label as L


def _customers() -> Content:
    from repbook.features.reports import customers_page
    from repbook.schema.pages.page import content

    return content(customers_page.page())


def _products() -> Content:
    from repbook.features.reports import products_page
    from repbook.schema.pages.page import content

    return content(products_page.page())


FEATURE = Feature(
    "reports",
    rules="M4 M5 M6 M82 M83 M84 M102 M177 M182",
    needs=("accounts",),
    tables=(MATRIX, REPORT_ROWS, MATCH_POINTS),
    slots={ANALYSE_STEPS: ("repbook.features.reports.writing:STEPS",)},
    sheets=(
        Sheet("reports1", L("Reports 1", "分析报表 1", "分析報表 1"), "shReports1", _customers, landscape=True, gridlines=False, breaks=True,
          menu="look", use=L("customers", "客户", "客戶"), place=131),
        Sheet("reports3", L("Reports 3", "分析报表 3", "分析報表 3"), "shReports3", _products, landscape=True, gridlines=False, fit=(1, 1),
          menu="look", use=L("products", "产品", "產品"), place=133),
        Sheet("matrix", L("Matrix", "购买矩阵", "購買矩陣"), "shMatrix", landscape=True, place=172),
        Sheet("report_rows", L("Report rows", "报表数据", "報表資料"), "shReportRows", landscape=True, place=170),
        Sheet("match_points", L("Match points", "匹配数据", "匹配資料"), "shMatchPoints", place=171),
    ),
)  # fmt: skip
