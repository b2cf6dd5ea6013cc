"""The numbers behind accounts that a manager may change, and what Analyse keeps of the book."""

from __future__ import annotations

from repbook.schema.declare import Kind, Setting, choices, kept_setting
from repbook.text.label import Label, PerLanguage

L = Label
S = Setting

DAYS, MINUTES = L("days", "天", "天"), L("minutes", "分钟", "分鐘")
PEOPLE = L("people", "人", "人")
COMPANY = L("blank: none", "留空即不给优惠", "留空即不給優惠")
TIMES, POINTS = L("times", "倍", "倍"), L("points", "分", "分")


def _group(label: Label, *cells: Setting) -> tuple[Setting, ...]:
    return tuple(each._replace(group=label) for each in cells)


FACES = _group(
    L("Faces", "脸谱", "臉譜"),
    S("top_share", L("80/20: share of customers", "二八法则：客户占比", "二八法則：客戶占比"), 0.2, Kind.PERCENT),
    S("key_value_min", L("Key value that proposes a key account", "建议为关键客户的价值分", "建議為關鍵客戶的價值分"), 11, Kind.WHOLE, POINTS),
    S("face_percentile", L("Face: big from percentile", "脸谱：大额百分位", "臉譜：大額百分位"), 0.8, Kind.PERCENT),
    S("white_margin", L("White face: margin below share of the book's", "走量型（白脸）：毛利率低于全簿的比例", "走量型（白臉）：毛利率低於全簿的比例"), 0.5, Kind.NUMBER, TIMES),
    S("red_irregular", L("Red face: irregularity from", "利润型（红脸）：购买波动不低于", "利潤型（紅臉）：購買波動不低於"), 1, Kind.NUMBER, L("standard deviation over mean", "标准差与均值之比", "標準差與平均值之比")),
    S("irregular_gaps", L("Irregularity: least intervals", "购买波动：最少间隔数", "購買波動：最少間隔數"), 4, Kind.WHOLE, L("intervals", "个", "個")),
)  # fmt: skip
CARE = _group(
    L("Care", "客户维护", "客戶維護"),
    S("aftercare_days", L("Contact after an order within days", "成交后几天内须联系", "成交後幾天內須聯絡"), 7, Kind.WHOLE, DAYS),
    S("channel_days", L("Channel mix: days looked at", "联系途径：统计天数", "聯絡途徑：統計天數"), 180, Kind.WHOLE, DAYS),
    S("channel_least", L("Channel mix: least contacts", "联系途径：最少联系次数", "聯絡途徑：最少聯絡次數"), 3, Kind.WHOLE, L("contacts", "次", "次")),
    S("minutes_letter", L("Minutes a letter or chat", "每次信函或消息分钟数", "每次信函或訊息分鐘數"), 15, Kind.WHOLE, MINUTES),
    S("minutes_invite", L("Minutes of a customer's visit to us", "每次接待分钟数", "每次接待分鐘數"), 120, Kind.WHOLE, MINUTES),
    S("hour_cost", L("Cost of an hour", "每小时成本", "每小時成本"), 80, Kind.MONEY, L("money", "金额", "金額")),
    S("people_least", L("Least people well known", "最少熟悉人数", "最少熟識人數"), 2, Kind.WHOLE, PEOPLE),
    S("people_strength", L("Well known from strength", "熟悉：关系强度不低于", "熟識：關係強度不低於"), 3, Kind.WHOLE, L("1 to 5", "1 到 5", "1 到 5")),
    S("discount_1", L("Discount allowed, tier 1", "允许优惠：一级", "允許優惠：一級"), "", Kind.PERCENT, COMPANY),
    S("discount_2", L("Discount allowed, tier 2", "允许优惠：二级", "允許優惠：二級"), "", Kind.PERCENT, COMPANY),
    S("discount_3", L("Discount allowed, tier 3", "允许优惠：三级", "允許優惠：三級"), "", Kind.PERCENT, COMPANY),
)  # fmt: skip
CREDIT = _group(
    L("Credit", "信用", "信用"),
    S("payment_days", L("Payment term in days", "付款账期（天）", "付款帳期（天）"), PerLanguage(30, 60, 30), Kind.WHOLE, DAYS),
    S("ageing_1", L("Ageing: first step, days", "账龄：第一档天数", "帳齡：第一級天數"), 30, Kind.WHOLE, DAYS),
    S("ageing_2", L("Ageing: second step, days", "账龄：第二档天数", "帳齡：第二級天數"), 60, Kind.WHOLE, DAYS),
    S("ageing_3", L("Ageing: third step, days", "账龄：第三档天数", "帳齡：第三級天數"), 90, Kind.WHOLE, DAYS),
    S("credit_c_days", L("Credit C: overdue above days", "信用 C：逾期超过天数", "信用 C：逾期超過天數"), 30, Kind.WHOLE, DAYS),
    S("credit_d_days", L("Credit D: overdue above days", "信用 D：逾期超过天数", "信用 D：逾期超過天數"), 90, Kind.WHOLE, DAYS),
    S("credit_c_delay", L("Credit C: usual delay above days", "信用 C：平均延迟超过天数", "信用 C：一般延遲超過天數"), 15, Kind.WHOLE, DAYS),
    S("credit_paid_least", L("Credit: least paid orders", "信用：最少已付款单数", "信用：最少已付款筆數"), 4, Kind.WHOLE, L("orders", "单", "筆")),
    S("overdue_floor", L("Overdue below this is ignored", "逾期低于此数不计", "逾期低於此數不計"), 100, Kind.MONEY, L("money", "金额", "金額")),
    S("limit_a", L("Limit factor A", "额度系数 A", "額度係數 A"), 2, Kind.NUMBER, TIMES),
    S("limit_b", L("Limit factor B", "额度系数 B", "額度係數 B"), 1, Kind.NUMBER, TIMES),
    S("limit_c", L("Limit factor C", "额度系数 C", "額度係數 C"), 0.5, Kind.NUMBER, TIMES),
    S("limit_d", L("Limit factor D", "额度系数 D", "額度係數 D"), 0, Kind.NUMBER, TIMES),
)  # fmt: skip
JUDGEMENT = _group(
    L("Quality, risk, match", "质量、风险与匹配", "品質、風險與匹配"),
    S("good_score_min", L("Good customer from score", "优质客户：得分不低于", "優質客戶：得分不低於"), 70, Kind.NUMBER, POINTS),
    S("good_known_least", L("Good customer: least criteria known", "优质客户：最少已知条件数", "優質客戶：最少已知條件數"), 3, Kind.WHOLE, L("of 5", "共 5 项", "共 5 項")),
    S("serve_cheap", L("Cheap to serve: cost of profit up to", "服务成本低：占毛利不超过", "服務成本低：占毛利不超過"), 0.1, Kind.PERCENT),
    S("serve_fair", L("Fair to serve: cost of profit up to", "服务成本中：占毛利不超过", "服務成本中：占毛利不超過"), 0.3, Kind.PERCENT),
    S("serve_dear", L("Dear to serve: cost of profit above", "服务成本高：占毛利超过", "服務成本高：占毛利超過"), 0.5, Kind.PERCENT),
    S("risk_red", L("Risk is marked from", "风险标出：合计不低于", "風險標出：合計不低於"), 5, Kind.WHOLE, L("of 12", "满分 12", "滿分 12")),
    S("days_sales_1", L("Financial risk 1 above days", "财务风险 1：收款天数超过", "財務風險 1：收款天數超過"), 60, Kind.WHOLE, DAYS),
    S("days_sales_2", L("Financial risk 2 above days", "财务风险 2：收款天数超过", "財務風險 2：收款天數超過"), 90, Kind.WHOLE, DAYS),
    S("erosion_1", L("Profit risk 1: margin lost", "利润风险 1：毛利率下降", "利潤風險 1：毛利率下降"), 0.03, Kind.PERCENT),
    S("erosion_2", L("Profit risk 2: margin lost", "利润风险 2：毛利率下降", "利潤風險 2：毛利率下降"), 0.06, Kind.PERCENT),
    S("wallet_least", L("Our share of purchases at least", "采购占比下限", "採購占比下限"), 0.5, Kind.PERCENT),
    S("field_cut", L("Match: high from", "门当户对：高分界限", "門當戶對：高分界限"), 50, Kind.NUMBER, POINTS),
)  # fmt: skip
POLICY = (*FACES, *CARE, *CREDIT, *JUDGEMENT)


def _kept(key: str, label: Label, kind: Kind) -> Setting:
    """Return a figure of the whole book that Analyse keeps."""
    return kept_setting(key, label, kind)._replace(derived=True, ruling=True)


SETTINGS = (
    _kept("analysed_on", L("Figures of", "数据截至", "資料截至"), Kind.DATE),
    S("own_level", L("Our own level 1-5", "我方级别 1-5", "我方級別 1-5"), 3, Kind.WHOLE, ruling=True),
    S("own_ability", L("Our usual ability 1-5", "我方一般能力 1-5", "我方一般能力 1-5"), 3, ruling=True),
    _kept("revenue_cut", L("Cut: big revenue (set by Analyse)", "界限：大额销售（分析时更新）", "界限：大額銷售（分析時更新）"), Kind.MONEY),
    _kept("profit_cut", L("Cut: big profit (set by Analyse)", "界限：大额毛利（分析时更新）", "界限：大額毛利（分析時更新）"), Kind.MONEY),
    _kept("revenue_median", L("Middle revenue, year (set by Analyse)", "年销售额中位数（分析时更新）", "年銷售額中位數（分析時更新）"), Kind.MONEY),
    _kept("book_margin", L("Margin of the whole book (set by Analyse)", "全簿毛利率（分析时更新）", "全簿毛利率（分析時更新）"), Kind.PERCENT),
    _kept("no_payments", L("No payment on file: 1 (set by Analyse)", "没有付款记录：1（分析时更新）", "沒有付款紀錄：1（分析時更新）"), Kind.WHOLE),
)  # fmt: skip


CHOICES = (
    choices("status", L("Existing or prospect", "现有或潜在", "現有或潛在"), existing=L("Existing", "现有客户", "現有客戶"), prospect=L("Prospect", "潜在客户", "潛在客戶")),
    choices("credit", L("Credit", "信用等级", "信用等級"), a=L("A", "A", "A"), b=L("B", "B", "B"), c=L("C", "C", "C"), d=L("D", "D", "D"), prepay=L("–", "–", "–")),
    choices("quality", L("Quality", "质量类别", "品質類別"), good=L("Good", "优质", "優質"), ordinary=L("Ordinary", "普通", "普通"), bad=L("Handle with care", "谨慎合作", "謹慎合作"), unknown=L("Unknown", "未知", "未知")),
    choices("match", L("Match", "门当户对", "門當戶對"), target=L("Target", "主攻", "主攻"), build=L("Build up", "补强", "補強"), cheap=L("Serve cheaply", "低成本维护", "低成本維護"), leave=L("Leave", "暂缓", "暫緩")),
)  # fmt: skip
