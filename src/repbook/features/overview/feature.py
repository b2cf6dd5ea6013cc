"""The manager's page."""

from __future__ import annotations

from repbook.book.action import Action
from repbook.book.feature import Feature
from repbook.schema.buttons import Button
from repbook.schema.declare import Content, Sheet
from repbook.text.label import Label as L


def _overview() -> Content:
    from repbook.features.overview import page
    from repbook.schema.pages.page import content

    return content(page.page())


FEATURE = Feature(
    "overview",
    actions=(
        Action(
            "overview",
            button=Button(
                "overview", "manager", L("Overview", "主管概览", "主管總覽"),
                L("Shows the manager's page: one sheet, by formulas alone.",
                  "显示主管概览：一页看全，全部由公式计算。",
                  "顯示主管總覽：一頁看完，全部由公式計算。"),
                "ChartInsert", "V", opens="overview", home="look",
            ),
        ),
    ),
    needs=("cards",),
    sheets=(
        Sheet("overview", L("Overview", "主管概览", "主管總覽"), "shOverview", _overview, landscape=True, gridlines=False, breaks=True,
          menu="look", use=L("one page", "给主管的一页", "給主管的一頁"), place=130),
    ),
)  # fmt: skip
