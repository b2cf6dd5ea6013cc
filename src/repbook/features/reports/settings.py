"""The numbers behind Reports 2 that a manager may change, and the target of the year."""

from __future__ import annotations

from repbook.schema.declare import Kind, Setting, kept_setting
from repbook.text.label import Label

L = Label
S = Setting

CARDS, TIMES = L("cards", "张", "張"), L("times", "倍", "倍")
_CELLS = (
    S("followups_claim", L("Contacts before a deal, as claimed", "成交所需联系次数（说法）", "成交所需聯絡次數（說法）"), 12, Kind.WHOLE, L("contacts", "次", "次")),
    S("stop_share", L("Stop: below share of the rate so far", "停止点：后续成功率低于此前的比例", "停止點：後續成功率低於此前的比例"), 0.3333, Kind.NUMBER, TIMES),
    S("stop_contacts", L("Stop: least later contacts", "停止点：最少后续联系数", "停止點：最少後續聯絡數"), 100, Kind.WHOLE, L("contacts", "次", "次")),
    S("stop_won", L("Stop: least deals won", "停止点：最少成交数", "停止點：最少成交數"), 30, Kind.WHOLE, CARDS),
    S("cost_ratio", L("New customer costs times an old one, as claimed", "新客户成本是老客户的倍数（说法）", "新客戶成本是老客戶的倍數（說法）"), 5, Kind.NUMBER, TIMES),
    S("pipeline_a", L("Least A cards", "A 级卡最少数量", "A 級卡最少數量"), 5, Kind.WHOLE, CARDS),
    S("pipeline_b", L("Least B cards", "B 级卡最少数量", "B 級卡最少數量"), 20, Kind.WHOLE, CARDS),
    S("pipeline_c", L("Least C cards", "C 级卡最少数量", "C 級卡最少數量"), 60, Kind.WHOLE, CARDS),
    S("new_dealer_share", L("New dealer sells share of an old one", "新经销商销量占老经销商比例", "新經銷商銷量占老經銷商比例"), 0.6, Kind.PERCENT),
    S("questions_least", L("Question check: least won and lost", "问题检验：最少成交与丢单数", "問題檢驗：最少成交與失單數"), 20, Kind.WHOLE, CARDS),
    S("changed_days", L("Cards kept up: changed within days", "客户卡更新：几天内有变动", "客戶卡更新：幾天內有變動"), 30, Kind.WHOLE, L("days", "天", "天")),
)  # fmt: skip
POLICY = tuple(each._replace(group=L("Reports on work", "工作分析", "工作分析")) for each in _CELLS)
NEGLECTED = "old_neglected"
SETTINGS = (
    S("target_year", L("Target for the year", "年度目标", "年度目標"), "", Kind.MONEY),
    kept_setting(NEGLECTED, L("Old customers neglected (set by Analyse)", "被冷落的老客户数（分析时更新）", "被冷落的老客戶數（分析時更新）"), Kind.WHOLE)._replace(derived=True),
)  # fmt: skip
