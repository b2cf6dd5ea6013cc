"""Reports: customers, work, products."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.analysing import ANALYSE_STEPS
from repbook.features.reports.matrix_table import MATRIX
from repbook.features.reports.rows_table import MATCH_POINTS, REPORT_ROWS
from repbook.features.reports.settings import POLICY, SETTINGS
from repbook.features.reports.work_table import CONTACT_CURVE, WORK_ROWS
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L


def _customers() -> Content:
    from repbook.features.reports import customers_page
    from repbook.schema.pages.page import content

    return content(customers_page.page())


def _work() -> Content:
    from repbook.features.reports import work_page
    from repbook.schema.pages.page import content

    return content(work_page.page())


def _products() -> Content:
    from repbook.features.reports import products_page
    from repbook.schema.pages.page import content

    return content(products_page.page())


FEATURE = Feature(
    "reports",
    rules="M4-M6 M20 M29 M31-M34 M38 M65 M82-M84 M86 M102 M115 M116 M174-M179 M181 M182 M184",
    needs=("accounts",),
    tables=(MATRIX, REPORT_ROWS, MATCH_POINTS, WORK_ROWS, CONTACT_CURVE),
    settings={"policy": POLICY, "settings": SETTINGS},
    slots={ANALYSE_STEPS: (
            "repbook.features.reports.writing:STEPS",
            "repbook.features.reports.work_writing:STEPS",
        ),
        HOME_COUNTS: ("repbook.features.reports.counts:COUNTS",)},
    sheets=(
        Sheet("reports1", L("Reports 1", "分析报表 1", "分析報表 1"), "shReports1", _customers, landscape=True, gridlines=False, breaks=True,
          menu="look", use=L("customers", "客户", "客戶"), place=131),
        Sheet("reports2", L("Reports 2", "分析报表 2", "分析報表 2"), "shReports2", _work, landscape=True, gridlines=False, breaks=True,
          menu="look", use=L("contacts, sources", "跟进、来源", "跟進、來源"), place=132),
        Sheet("reports3", L("Reports 3", "分析报表 3", "分析報表 3"), "shReports3", _products, landscape=True, gridlines=False, fit=(1, 1),
          menu="look", use=L("products", "产品", "產品"), place=133),
        Sheet("matrix", L("Matrix", "购买矩阵", "購買矩陣"), "shMatrix", landscape=True, place=172),
        Sheet("report_rows", L("Report rows", "报表数据", "報表資料"), "shReportRows", landscape=True, place=170),
        Sheet("match_points", L("Match points", "匹配数据", "匹配資料"), "shMatchPoints", place=171),
        Sheet("work_rows", L("Work rows", "工作数据", "工作資料"), "shWorkRows", landscape=True, place=173),
        Sheet("contact_curve", L("Contact curve", "联系次数曲线", "聯絡次數曲線"), "shContactCurve", landscape=True, place=174),
    ),
)  # fmt: skip
