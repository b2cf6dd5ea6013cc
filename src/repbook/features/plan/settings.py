"""The numbers by which the ranking takes an account's rhythm and profit; chat as a way (M19)."""

from __future__ import annotations

from repbook.schema.declare import Entry, Kind, Merge, Setting
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
MINUTES, KM, SPEED = (
    L("minutes", "分钟", "分鐘"),
    L("km", "公里", "公里"),
    L("km/h", "公里/小时", "公里/小時"),
)
TOUR = _group(
    L("The day's tour", "当日路线", "當日路線"),
    S("detour", L("Detour", "绕路系数", "繞路係數"), 1.3, Kind.NUMBER, L("times the straight line", "直线距离的倍数", "直線距離的倍數")),
    S("town_speed", L("Town km/h", "市区车速", "市區車速"), 30, Kind.WHOLE, SPEED),
    S("road_speed", L("Road km/h", "公路车速", "公路車速"), 70, Kind.WHOLE, SPEED),
    S("slack", L("Late at most, min", "可迟到（分钟）", "可遲到（分鐘）"), 15, Kind.WHOLE, MINUTES),
    S("day_km", L("Second area within km", "第二区域半径（公里）", "第二區域半徑（公里）"), 60, Kind.WHOLE, KM),
    S("overnight_minutes", L("Overnight beyond, min one way", "单程超过则考虑过夜（分钟）", "單程超過則考慮過夜（分鐘）"), 150, Kind.WHOLE, MINUTES),
)  # fmt: skip
POLICY = (*RHYTHM, *PROFIT, *CHATS, *TOUR)
SETTINGS = (
    S("driving", L("Driving minutes (set when ranking)", "行车分钟数（排表时更新）", "行車分鐘數（排表時更新）"), "", Kind.WHOLE, carried=False, merge=Merge.OWN),
)  # fmt: skip
ENTRIES = (Entry("do", "chat", L("Chat", "微信", "LINE")),)
