"""Home: what now?"""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L


def _home() -> Content:
    from repbook.features.home import page
    from repbook.schema.pages.page import content
    from repbook.schema.sheets import SHEETS

    return content(page.page(SHEETS))


FEATURE = Feature(
    "home",
    needs=("cards",),
    sheets=(Sheet("home", L("Home", "首页", "首頁"), "shHome", _home, visible=True, landscape=True, gridlines=False, fit=(1, 1), place=10),),
    slots={HOME_COUNTS: ("repbook.features.home.figures:COUNTS",)},
)  # fmt: skip
