"""The numbers by which the ranking takes an account's rhythm and profit; chat as a way (M19)."""

from __future__ import annotations

from repbook.schema.declare import Entry, Kind, Setting
from repbook.text.label import Label

L = Label
S = Setting

DAYS, TIMES = L("days", "天", "天"), L("times", "倍", "倍")
GAPS = L("times the usual interval", "购买周期的倍数", "購買週期的倍數")
WORTH = L("worth, 0 to 1", "取值 0 到 1", "取值 0 到 1")


def _group(label: Label, *cells: Setting) -> tuple[Setting, ...]:
    return tuple(each._replace(group=label) for each in cells)


RHYTHM = _group(
    L("Rhythm of orders", "购买节奏", "購買節奏"),
    S("rhythm_orders", L("Own rhythm from order days", "按自身周期：成交天数不低于", "依自身週期：成交天數不低於"), 3, Kind.WHOLE, DAYS),
    S("rhythm_soon", L("Order due soon: from", "临近下单：从", "即將下單：從"), 0.8, Kind.NUMBER, GAPS),
    S("rhythm_soon_worth", L("Order due soon: urgency", "临近下单：联系紧迫度", "即將下單：聯絡急迫度"), 0.7, Kind.NUMBER, WORTH),
    S("rhythm_full_until", L("Order due: full urgency until", "应下单：联系紧迫度最高至", "應下單：聯絡急迫度最高至"), 2, Kind.NUMBER, GAPS),
    S("rhythm_late", L("Order late: at", "逾期未下单：达到", "逾期未下單：達到"), 3, Kind.NUMBER, GAPS),
    S("rhythm_late_worth", L("Order late: urgency", "逾期未下单：联系紧迫度", "逾期未下單：聯絡急迫度"), 0.6, Kind.NUMBER, WORTH),
    S("rhythm_lost", L("Win back: without an order beyond", "待挽回：未下单超过", "待挽回：未下單超過"), 6, Kind.NUMBER, GAPS),
    S("rhythm_lost_worth", L("Win back: urgency", "待挽回：联系紧迫度", "待挽回：聯絡急迫度"), 0.2, Kind.NUMBER, WORTH),
    S("rhythm_least_days", L("Own rhythm: contact not before days", "按自身周期：联系间隔至少天数", "依自身週期：聯絡間隔至少天數"), 7, Kind.WHOLE, DAYS),
    S("winback_days", L("Win back: contact every days", "待挽回：每几天联系", "待挽回：每幾天聯絡"), 30, Kind.WHOLE, DAYS),
)  # fmt: skip
PROFIT = _group(
    L("Profit in demand", "需求量中的毛利", "需求量中的毛利"),
    S("margin_least", L("Demand: margin counts at least", "需求量：毛利率系数下限", "需求量：毛利率係數下限"), 0.25, Kind.NUMBER, TIMES),
    S("margin_most", L("Demand: margin counts at most", "需求量：毛利率系数上限", "需求量：毛利率係數上限"), 1.5, Kind.NUMBER, TIMES),
    S("loss_demand", L("Demand of a loss maker at most", "亏损客户：需求量最高取值", "虧損客戶：需求量最高取值"), 0.3, Kind.NUMBER, WORTH),
)  # fmt: skip
CHATS = _group(
    L("Seats of a day", "每日名额", "每日名額"),
    S("minutes_chat", L("Minutes a chat", "每次消息分钟数", "每次訊息分鐘數"), 3, Kind.WHOLE, L("minutes", "分钟", "分鐘")),
)  # fmt: skip
POLICY = (*RHYTHM, *PROFIT, *CHATS)
ENTRIES = (Entry("do", "chat", L("Chat", "微信", "LINE")),)
