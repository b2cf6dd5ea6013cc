"""The numbers of Suggest that a manager may change, and its lists."""

from __future__ import annotations

from repbook.schema.declare import Kind, Setting, choices
from repbook.text.label import Label

L = Label
S = Setting
CUSTOMERS, TIMES = L("customers", "家", "家"), L("times", "倍", "倍")

POLICY = tuple(
    each._replace(group=L("Suggestions", "建议", "建議"))
    for each in (
        S("groups_most", L("Cross-selling: most product groups", "交叉销售：最多产品类别数", "交叉銷售：最多產品類別數"), 50, Kind.WHOLE, L("groups", "类", "類")),
        S("pair_least", L("Cross-selling: least customers with both", "交叉销售：同时购买最少客户数", "交叉銷售：同時購買最少客戶數"), 10, Kind.WHOLE, CUSTOMERS),
        S("pair_base", L("Cross-selling: least customers with the first", "交叉销售：购买前者最少客户数", "交叉銷售：購買前者最少客戶數"), 30, Kind.WHOLE, CUSTOMERS),
        S("loyal_orders", L("Loyal from order days", "忠诚：成交天数不低于", "忠誠：成交天數不低於"), 4, Kind.WHOLE, L("order days", "天", "天")),
        S("alike_loyal", L("Look-alikes: least loyal", "相似客户：最少忠诚客户数", "相似客戶：最少忠誠客戶數"), 20, Kind.WHOLE, CUSTOMERS),
        S("alike_other", L("Look-alikes: least others", "相似客户：最少其他客户数", "相似客戶：最少其他客戶數"), 40, Kind.WHOLE, CUSTOMERS),
        S("alike_auc", L("Look-alikes: least separation", "相似客户：最低区分度", "相似客戶：最低區分度"), 0.55, Kind.NUMBER, L("0.5 is chance, 1 is certain", "0.5 为随机，1 为完全区分", "0.5 為隨機，1 為完全區分")),
        S("alike_prior", L("Look-alikes: prior cases", "相似客户：先验数", "相似客戶：先驗數"), 5, Kind.NUMBER, CUSTOMERS),
        S("ant_growth", L("Small to large: revenue grew times", "潜力小客户：增长倍数", "潛力小客戶：成長倍數"), 1.5, Kind.NUMBER, TIMES),
        S("suggest_again", L("Suggestions put off: again after days", "暂缓的建议：几天后再提", "暫緩的建議：幾天後再提"), 90, Kind.WHOLE, L("days", "天", "天")),
        S("loop_longest", L("Reciprocal trade: longest circle", "互惠交易：最长环节数", "互惠交易：最長環節數"), 5, Kind.WHOLE, L("firms", "家", "家")),
        S("loop_offer", L("Reciprocal trade: offer share of the limit", "互惠交易：让利占上限比例", "互惠交易：讓利占上限比例"), 0.5, Kind.PERCENT),
    )
)  # fmt: skip


CHOICES = (
    choices(
        "suggestion", L("Kind of suggestion", "建议类别", "建議類別"),
        offer=L("Cross-sell", "交叉销售", "交叉銷售"),
        alike=L("Look-alike", "相似客户", "相似客戶"),
        ant=L("Small with promise", "潜力小客户", "潛力小客戶"),
        referrer=L("Could introduce", "可引荐人", "可引薦人"),
        loop=L("Reciprocal trade", "互惠交易", "互惠交易"),
    ),
    choices("suggestion_decision", L("Decision", "决定", "決定"), take=L("Take", "采纳", "採納"), later=L("Later", "以后", "以後"), no=L("No", "不要", "不要")),
)  # fmt: skip
