"""The numbers of the evening and the plan that a manager may change; what the evening keeps."""

from __future__ import annotations

from repbook.schema.declare import Kind, Setting, kept_setting
from repbook.text.label import Label

L = Label
S = Setting
DAYS, WEIGHT, TASKS = L("days", "天", "天"), L("weight", "权重", "權重"), L("tasks", "项", "項")
GREETING = L("blank: a greeting only", "留空：只致问候", "留空：只致問候")

EVENING = tuple(
    each._replace(group=L("End of day", "每日收尾", "每日收尾"))
    for each in (
        S("tasks_a_day", L("New tasks an evening at most", "每晚新增待办上限", "每晚新增待辦上限"), 5, Kind.WHOLE, TASKS),
        S("thank_days", L("Thank for orders of the last days", "感谢信：近几天的订单", "感謝信：近幾天的訂單"), 7, Kind.WHOLE, DAYS),
        S("thank_times", L("Thank from times the usual order", "感谢信：达到平常订单的倍数", "感謝信：達到平常訂單的倍數"), 2, Kind.NUMBER, L("times", "倍", "倍")),
        S("material_said_days", L("Material: interested within days", "资料：几天内有意向", "資料：幾天內有意願"), 7, Kind.WHOLE, DAYS),
        S("material_days", L("Material: not again within days", "资料：几天内不重寄", "資料：幾天內不重寄"), 90, Kind.WHOLE, DAYS),
        S("birthday_lead", L("Birthday: days ahead", "生日：提前天数", "生日：提前天數"), 3, Kind.WHOLE, DAYS),
        S("gift_limit", L("Gift up to", "礼物金额上限", "禮物金額上限"), "", Kind.MONEY, GREETING),
        S("collect_lead", L("Collection: days ahead", "收款：提前天数", "收款：提前天數"), 3, Kind.WHOLE, DAYS),
        S("nurture_days", L("Nurture: value every days", "培育：每几天分享价值", "培育：每幾天分享價值"), 30, Kind.WHOLE, DAYS),
        S("poor_score", L("Poor satisfaction: up to", "满意度低：不高于", "滿意度低：不高於"), 2, Kind.WHOLE, L("1 to 5", "1 到 5", "1 到 5")),
        S("poor_days", L("Poor satisfaction: shown for days", "满意度低：提示天数", "滿意度低：提示天數"), 30, Kind.WHOLE, DAYS),
    )
)  # fmt: skip
PLAN = tuple(
    each._replace(group=L("Plan of the day", "每日计划", "每日計畫"))
    for each in (
        S("plan_appointment", L("Plan: appointment", "计划权重：预约", "計畫權重：約訪"), 90, Kind.WHOLE, WEIGHT),
        S("plan_contact", L("Plan: visit or call", "计划权重：拜访或电话", "計畫權重：拜訪或電話"), 55, Kind.WHOLE, WEIGHT),
        S("plan_review", L("Plan: A review", "计划权重：A 级复核", "計畫權重：A 級複核"), 35, Kind.WHOLE, WEIGHT),
        S("plan_prepare", L("Plan: key visit unprepared", "计划权重：未准备的关键拜访", "計畫權重：未準備的關鍵拜訪"), 60, Kind.WHOLE, WEIGHT),
        S("plan_desk", L("Plan: desk question or tidying", "计划权重：案头问题与整理", "計畫權重：案頭問題與整理"), 20, Kind.WHOLE, WEIGHT),
        S("plan_late", L("Plan: a day late adds 1, at most", "计划权重：每逾期一天加 1，上限", "計畫權重：每逾期一天加 1，上限"), 20, Kind.WHOLE, WEIGHT),
        S("plan_key", L("Plan: key account adds", "计划权重：关键客户加", "計畫權重：關鍵客戶加"), 10, Kind.WHOLE, WEIGHT),
    )
)  # fmt: skip
POLICY = (*EVENING, *PLAN)


SETTINGS = (
    kept_setting("evening_on", L("Last end of day", "最近每日收尾", "最近每日收尾"), Kind.DATE),
    kept_setting("evening_added", L("Tasks added that evening", "当晚新增待办数", "當晚新增待辦數"), Kind.WHOLE),
)  # fmt: skip
