"""The day's plan, sales at the left, all else at the right, and the log of plans (M197-M200)."""

from __future__ import annotations

from repbook.schema.declare import (
    Column,
    Density,
    Form,
    Kind,
    Link,
    Look,
    Merge,
    Setting,
    Table,
    Tone,
    choices,
    kept_setting,
)
from repbook.scoring.verbs import all_, code, col, is_number
from repbook.text.label import Label

L = Label
C = Column
HEADER_ROW = 7
ROW_HEIGHT = 22.0
SALES, OTHER, LOG = "plan_sales", "plan_other", "plan_log"
SIDES = {SALES: "sales", OTHER: "other"}
ADVICE = L("Manager's advice", "主管建议", "主管建議")
MINUTES = L("Minutes", "时长（分钟）", "時間（分鐘）")


def _plain(*columns: Column) -> tuple[Column, ...]:
    return tuple(column._replace(merge=Merge.OWN) for column in columns)


COLUMNS = _plain(
    C("place", L("#", "序号", "序號"), Kind.WHOLE, 4, action=True, wide=5),
    C("at", L("Time", "时间", "時間"), Kind.TIME, 6.5, action=True, form=Form.ABOUT),
    C("what", L("What", "内容", "內容"), width=36, action=True),
    C("minutes", MINUTES, Kind.WHOLE, 8.5, action=True, wide=13),
    C("done", L("Done", "完成", "完成"), Kind.CHOICE, 6.5, "yes_no"),
    C("moved_to", L("Moved to", "改到", "改到"), Kind.DATE, 11),
    C("advice", ADVICE, Kind.LONG, 15),
    C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True, shown=False),
    C("plan_id", L("Plan ID", "计划编号", "計畫編號"), width=18, action=True, shown=False),
    C("weight", L("Weight", "权重", "權重"), Kind.NUMBER, 8, action=True, shown=False),
    C("late", L("Days late", "逾期天数", "逾期天數"), Kind.WHOLE, 8, action=True, shown=False),
    C("item", L("Item", "事项", "事項"), width=18, action=True, shown=False, path=True),
    C("work", L("Kind of work", "工作类别", "工作類別"), Kind.CHOICE, 18, "work", action=True, shown=False),
)  # fmt: skip
CHOICES = (
    choices(
        "work", L("Kinds of work", "工作类别", "工作類別"),
        visit=L("Visits", "拜访", "拜訪"),
        call=L("Calls", "电话", "電話"),
        prepare=L("Preparing", "准备", "準備"),
        sell=L("Sales tasks", "销售待办", "銷售待辦"),
        service=L("Service", "服务", "服務"),
        care=L("Care and letters", "客情与信函", "關懷與信函"),
        collect=L("Collecting", "收款", "收款"),
        desk=L("Desk", "内务", "內務"),
    )._replace(folded=True),
)  # fmt: skip
SEEN = tuple(column.key for column in COLUMNS if column.shown)


def _side(key: str, name: str, first_col: int) -> Table:
    return Table(
        key=key,
        name=name,
        sheet="plan",
        ids="plan_id",
        header_row=HEADER_ROW,
        first_col=first_col,
        columns=COLUMNS,
        link=Link("id", "customers"),
        carried=False,
        merged=False,
        replaced=True,
        sortable=False,
        titles=True,
        density=Density.PAPER,
        row_height=ROW_HEIGHT,
        looks=(
            Look("place", col("done").is_(code("yes_no.yes")), Tone.DONE, last="advice"),
            Look("what", all_(is_number(col("late")), col("late") > 0), Tone.LATE),
        ),
        bars=("minutes",),
    )


PLAN_SALES = _side(SALES, "tblPlanSales", 1)
PLAN_OTHER = _side(OTHER, "tblPlanOther", len(COLUMNS) + 2)
PLAN_LOG = Table(
    key=LOG,
    name="tblPlanLog",
    sheet="plan_log",
    ids="plan_id",
    columns=(
        C("plan_id", L("Plan ID", "计划编号", "計畫編號"), width=18, action=True),
        C("day", L("Day", "日期", "日期"), Kind.DATE, 12, action=True),
        C("rep", L("Rep", "业务员", "業務員"), width=12, action=True),
        C("side", L("Sales or not", "销售或非销售", "銷售或非銷售"), Kind.CHOICE, 12, "side", action=True),
        C("what", L("What", "内容", "內容"), width=30, action=True),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11, action=True),
        C("minutes", MINUTES, Kind.WHOLE, 9, action=True, wide=13),
        C("done", L("Done", "完成", "完成"), Kind.CHOICE, 12, "yes_no", action=True),
        C("moved_to", L("Moved to", "改到", "改到"), Kind.DATE, 12, action=True),
        C("advice", ADVICE, Kind.LONG, 28),
        C("submitted", L("Submitted", "提交时间", "提交時間"), Kind.STAMP, 16, action=True),
        C("item", L("Item", "事项", "事項"), width=18, action=True, path=True),
    ),
)  # fmt: skip


SETTINGS = (
    Setting("day_minutes", L("Minutes a day", "每天工作分钟数", "每天工作分鐘數"), 480, Kind.WHOLE),
    kept_setting("plan_sheet_day", L("Day of the plan (set by Plan tomorrow)", "每日计划的日期（排计划时更新）", "每日計畫的日期（排計畫時更新）"), Kind.DATE),
    kept_setting("plan_sheet_before", L("Day of the plan before (set by Plan tomorrow)", "上一份计划的日期（排计划时更新）", "上一份計畫的日期（排計畫時更新）"), Kind.DATE),
    kept_setting("submitted_at", L("Plan submitted at", "计划提交时间", "計畫提交時間"), Kind.STAMP),
)  # fmt: skip
