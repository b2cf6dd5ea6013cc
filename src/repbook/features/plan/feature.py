"""The plan of a day."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.kernel.finishing import FINISH_STEPS
from repbook.features.plan.plan_table import CHOICES, PLAN_LOG, PLAN_OTHER, PLAN_SALES
from repbook.features.plan.plan_table import SETTINGS as PLAN_SETTINGS
from repbook.features.plan.settings import ENTRIES, POLICY, SETTINGS
from repbook.features.plan.table import MISSED, VISITS
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import CARD_BLOCKS
from repbook.text.label import Label as L
from repbook.text.label import Reworded


def _visits() -> Content:
    from repbook.features.plan import heads

    return Content(heads.visit_cells(), heights=heads.VISIT_HEIGHTS)


def _plan() -> Content:
    from repbook.features.plan import plan_page

    return plan_page.content()


FEATURE = Feature(
    "plan",
    rules="M4 M9 M10 M12 M16 M19 M21-M23 M30 M94 M120 M131 M197 M198",
    needs=("calls", "cards", "suggest"),
    actions=("rank_action:RANK", "return_action:RETURN", "why_action:WHY"),
    tables=(VISITS, MISSED, PLAN_SALES, PLAN_OTHER, PLAN_LOG),
    choices=CHOICES,
    entries=ENTRIES,
    settings={"policy": POLICY, "settings": (*SETTINGS, *PLAN_SETTINGS)},
    slots={
        CARD_BLOCKS: ("repbook.features.plan.card_lines:BLOCKS",),
        FINISH_STEPS: ("repbook.features.plan.finishing:STEPS",),
    },
    sheets=(
        Sheet("visits", L("Visits", "拜访表", "拜訪表"), "shVisits", _visits, visible=True, landscape=True, breaks=True,
          menu="work", use=L("the day", "当日", "當日"), place=20),
        Sheet("plan", L("Plan", "每日计划", "每日計畫"), "shPlan", _plan, landscape=True, comes=True,
          menu="work", use=L("tomorrow in two halves", "明日两栏计划", "明日兩欄計畫"), place=54),
        Sheet("plan_log", L("Plan log", "计划存档", "計畫存檔"), "shPlanLog", landscape=True, place=161),
        Sheet("missed", Reworded("Just missed", "备选客户", "備選客戶", "候补客户", "候補客戶"), "shMissed", landscape=True,
          menu="work", use=L("almost on the sheet", "差一点排上", "差一點排上"), place=80),
    ),
)  # fmt: skip
