"""The Accounts table, and what it adds to cards, orders and calls (M99, M100, M102, M108)."""

from __future__ import annotations

from repbook.features.accounts import rules, rules_orders
from repbook.features.accounts.proposing import PROPOSED
from repbook.features.cards.names import name_of
from repbook.features.kernel import looks
from repbook.schema.declare import (
    FROM_NONE,
    FROM_ONE,
    TO_FIVE,
    Column,
    Density,
    Desk,
    Kind,
    Link,
    Look,
    Merge,
    Table,
    Tone,
)
from repbook.scoring.verbs import code, col
from repbook.text.label import Label

L = Label
C = Column

# What the card said when Analyse last ran: so a change of a card moves few cells of accounts.
AS_OF_ANALYSIS = (
    C("class_now", L("Class that counts", "有效类别", "有效類別"), Kind.CHOICE, 10, "pyramid", wide=12, action=True, shown=False),
    C("key_now", L("Key account", "关键客户", "關鍵客戶"), Kind.WHOLE, 8, action=True, shown=False),
    C("potential_now", L("Potential key account", "潜在大客户", "潛在大客戶"), Kind.WHOLE, 8, action=True, shown=False),
    C("black_now", L("Black face approved", "战略型（黑脸）已批准", "策略型（黑臉）已核准"), Kind.WHOLE, 8, wide=20, action=True, shown=False, desk=Desk.KEPT),
    C("credit_answer", L("Answer on payment", "付款信誉答案", "付款信譽答案"), Kind.WHOLE, 8, action=True, shown=False, desk=Desk.KEPT),
)  # fmt: skip

INNER = ("credit_answer", "proposed", "costly", "limit_free", "card_row")
"""Columns that only other formulas and Analyse read."""
FLAGS = ("key_now", "potential_now", "black_now")
"""Columns that hold 1 for yes."""
CRITERION = (0, 2)
"""What one of the criteria of quality may hold."""
LOGGED = ("account", "proposed")
"""What Analyse adds for good: undo takes it back."""


def _found(*columns: Column) -> tuple[Column, ...]:
    """Return columns with those that Analyse fills marked so: they are found anew each time."""
    derived = {c.key for c in columns if c.action} - {*LOGGED}
    return tuple(c._replace(derived=True) if c.key in derived else c for c in columns)


ACCOUNTS = Table(
    key="accounts",
    name="tblAccounts",
    sheet="accounts",
    ids="account",
    link=Link("account", "customers", to="id", live=True),
    frozen=2,
    density=Density.LINE,
    row_height=18,
    columns=_found(
        C("account", L("Account ID", "客户编号", "客戶編號"), width=11, action=True),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22, rule=name_of("account")),
        C("status", L("Status", "现有或潜在", "現有或潛在"), Kind.CHOICE, 12, "status", rule=rules.status()),
        C("place", L("Rank", "名次", "名次"), Kind.WHOLE, 9, action=True),
        C("revenue_year", L("Revenue of the year", "近一年销售额", "近一年銷售額"), Kind.MONEY, 13, action=True),
        C("revenue_before", L("Revenue of the year before", "上一年销售额", "前一年銷售額"), Kind.MONEY, 13, action=True),
        C("profit_year", L("Profit of the year", "近一年毛利", "近一年毛利額"), Kind.MONEY, 13, action=True, desk=Desk.PROFIT),
        C("share_to", L("Cumulative share", "累计占比", "累計占比"), Kind.PERCENT, 10, action=True),
        C("order_days", L("Order days", "成交天数", "成交天數"), Kind.WHOLE, 9, action=True),
        C("last_order", L("Last order", "最近成交", "最近成交日"), Kind.DATE, 12, action=True),
        C("usual_gap", L("Usual interval in days", "购买周期（天）", "購買週期（天）"), Kind.NUMBER, 10, action=True, wide=14),
        C("tier", L("Service tier", "服务等级", "服務等級"), Kind.WHOLE, 9, rule=rules.tier()),
        C("first_order", L("First order", "首次成交", "首次成交日"), Kind.DATE, 12, action=True, shown=False),
        C("revenue_life", L("Revenue of all time", "累计销售额", "累計銷售額"), Kind.MONEY, 13, action=True, shown=False),
        C("profit_life", L("Profit of all time", "累计毛利", "累計毛利額"), Kind.MONEY, 13, action=True, shown=False, desk=Desk.PROFIT),
        C("margin", L("Margin of all time", "累计毛利率", "累計毛利率"), Kind.PERCENT, 10, action=True, shown=False, desk=Desk.PROFIT),
        C("irregular", L("Irregularity", "购买波动", "購買波動"), Kind.NUMBER, 10, action=True, shown=False),
        C("usual_order", L("Usual order", "常购金额", "常購金額"), Kind.MONEY, 13, action=True, shown=False),
        C("usual_month", L("Usual month", "常购月份", "常購月份"), Kind.WHOLE, 9, action=True, shown=False),
        C("margin_year", L("Margin of the year", "近一年毛利率", "近一年毛利率"), Kind.PERCENT, 10, action=True, shown=False, desk=Desk.PROFIT),
        C("margin_before", L("Margin of the year before", "上一年毛利率", "前一年毛利率"), Kind.PERCENT, 10, action=True, shown=False, desk=Desk.PROFIT),
        C("p_deal", L("Profit a deal in fifths", "单次毛利档", "單次毛利級"), Kind.WHOLE, 8, action=True, shown=False, desk=Desk.PROFIT),
        C("p_year", L("Profit of the year in fifths", "年毛利档", "年毛利級"), Kind.WHOLE, 9, action=True, shown=False, desk=Desk.PROFIT),
        C("p_revenue", L("Revenue of the year in fifths", "年销售额档", "年銷售額級"), Kind.WHOLE, 9, action=True, shown=False),
        C("hidden", L("Hidden value 0-5", "隐性价值 0-5", "隱性價值 0-5"), Kind.WHOLE, 9, shown=False, within=TO_FIVE, desk=Desk.KEPT),
        C("key_value", L("Key value", "关键客户价值", "關鍵客戶價值"), Kind.WHOLE, 9, rule=rules.key_value(), shown=False, desk=Desk.KEPT),
        C("face_suggested", L("Suggested face", "建议脸谱", "建議臉譜"), width=14, rule=rules.face_suggested(), shown=False, desk=Desk.KEPT),
        C("face_note", L("What it means", "脸谱说明", "臉譜說明"), width=28, rule=rules.face_note(), shown=False, desk=Desk.KEPT),
        C("silent_from", L("Silent from", "成交后未联系起日", "成交後未聯絡起日"), Kind.DATE, 12, rule=rules.silent_from(), shown=False),
        C("channels", L("Channels of late", "近期联系途径", "近期聯絡途徑"), width=22, action=True, shown=False),
        C("ways", L("Ways of contact", "联系途径数", "聯絡途徑數"), Kind.WHOLE, 9, action=True, shown=False),
        C("contacts_recent", L("Contacts looked at", "统计期联系次数", "統計期聯絡次數"), Kind.WHOLE, 9, action=True, shown=False),
        C("one_channel", L("Only one channel", "途径单一", "途徑單一"), width=24, rule=rules.one_channel(), shown=False),
        C("pay_delay", L("Usual payment delay in days", "付款延迟（天）", "付款延遲（天）"), Kind.NUMBER, 10, wide=14, action=True, shown=False, desk=Desk.KEPT),
        C("paid_orders", L("Orders paid", "已付款单数", "已付款筆數"), Kind.WHOLE, 9, action=True, shown=False),
        C("open", L("Open amount", "未收金额", "未收款"), Kind.MONEY, 13, action=True, shown=False),
        C("overdue", L("Overdue amount", "逾期金额", "逾期款"), Kind.MONEY, 13, action=True, shown=False),
        C("overdue_days", L("Oldest overdue in days", "最长逾期（天）", "最長逾期（天）"), Kind.WHOLE, 9, wide=14, action=True, shown=False),
        C("credit_suggested", L("Suggested credit", "建议信用等级", "建議信用等級"), Kind.CHOICE, 12, "credit", rule=rules.credit_suggested(), shown=False, desk=Desk.KEPT),
        C("credit", L("Credit", "信用等级", "信用等級"), Kind.CHOICE, 12, "credit", shown=False, desk=Desk.KEPT),
        C("credit_now", L("Credit that counts", "有效信用等级", "有效信用等級"), width=8, rule=rules.credit_now(), shown=False, desk=Desk.KEPT),
        C("limit_suggested", L("Suggested limit", "建议额度", "建議額度"), Kind.MONEY, 13, rule=rules.limit_suggested(), shown=False, desk=Desk.KEPT),
        C("limit", L("Credit limit", "信用额度", "信用額度"), Kind.MONEY, 13, shown=False, within=FROM_NONE, desk=Desk.KEPT),
        C("minutes_year", L("Minutes of the year", "近一年用时（分钟）", "近一年用時（分鐘）"), Kind.WHOLE, 9, wide=18, action=True, shown=False),
        C("cost_life", L("Cost of all time", "累计成本", "累計成本"), Kind.MONEY, 13, action=True, shown=False, desk=Desk.KEPT),
        C("incidents_year", L("Incidents of the year", "近一年违规次数", "近一年違規次數"), Kind.WHOLE, 9, action=True, shown=False),
        C("people_alone", L("Known to one person", "仅一人熟悉", "僅一人熟識"), Kind.CHOICE, 12, "yes_no", rule=rules.people_alone(), shown=False),
        C("ours_to_pay", L("Ours to pay", "应付客户", "應付客戶"), Kind.MONEY, 13, action=True, shown=False),
        C("referrals", L("Customers introduced", "介绍客户数", "介紹客戶數"), Kind.WHOLE, 9, action=True, wide=11),
        C("chain", L("Customers of the chain", "连锁介绍客户数", "連鎖介紹客戶數"), Kind.WHOLE, 9, action=True, shown=False),
        C("chain_revenue", L("Revenue of the chain", "连锁介绍成交额", "連鎖介紹成交額"), Kind.MONEY, 13, action=True, shown=False),
        C("g1", L("Wants and can buy", "想买且买得起", "想買且買得起"), Kind.WHOLE, 9, wide=12, shown=False, within=CRITERION, desk=Desk.KEPT),
        C("g2", L("Pays well", "保证盈利、付款及时", "確保獲利、準時付款"), Kind.WHOLE, 9, wide=10, shown=False, within=CRITERION, desk=Desk.KEPT),
        C("g3", L("Cheap to serve", "服务成本低", "服務成本低"), Kind.WHOLE, 9, wide=11, shown=False, within=CRITERION, desk=Desk.KEPT),
        C("g4", L("Loyal", "忠诚、风险小", "忠誠、風險小"), Kind.WHOLE, 9, wide=12, shown=False, within=CRITERION, desk=Desk.KEPT),
        C("g5", L("Teaches us", "促我进步、愿长期合作", "促我進步、願長期合作"), Kind.WHOLE, 9, wide=10, shown=False, within=CRITERION, desk=Desk.KEPT),
        C("b1", L("Buys little and asks much", "买得少要求多", "買得少要求多"), Kind.CHOICE, 12, "yes_no", shown=False, desk=Desk.KEPT),
        C("b2", L("No credit", "不讲信誉", "不講信譽"), Kind.CHOICE, 12, "yes_no", shown=False, desk=Desk.KEPT),
        C("b3", L("Makes us stray", "让我做不擅长的事", "讓我做不擅長的事"), Kind.CHOICE, 12, "yes_no", wide=17, shown=False, desk=Desk.KEPT),
        C("proposed", L("Proposed by Analyse", "分析时的建议值", "分析時的建議值"), width=10, action=True, shown=False,
          note=L("A sign for each of the criteria that Analyse filled in; what you type over stays", "“分析客户”自动填写的各项标记；手工改过的保留不变", "「分析客戶」自動填寫的各項標記；自行改過的保留不變"), desk=Desk.KEPT),
        C("good_score", L("Good score", "优质得分", "優質得分"), Kind.NUMBER, 10, rule=rules.good_score(), shown=False, desk=Desk.KEPT),
        C("quality_suggested", L("Suggested quality", "建议质量类别", "建議品質類別"), Kind.CHOICE, 16, "quality", wide=13, rule=rules.quality_suggested(), shown=False, desk=Desk.KEPT),
        C("quality", L("Quality", "质量类别", "品質類別"), Kind.CHOICE, 16, "quality", wide=12, shown=False, desk=Desk.KEPT),
        C("quality_why", L("Why this quality", "质量类别理由", "品質類別理由"), Kind.LONG, 28, shown=False, desk=Desk.KEPT),
        C("wallet", L("Our share of purchases", "采购占比", "採購占比"), Kind.PERCENT, 10, shown=False),
        C("people_strong", L("People well known", "熟悉人数", "熟識人數"), Kind.WHOLE, 9, action=True, shown=False),
        C("owner_known", L("Owner well known", "与老板熟识", "與老闆熟識"), Kind.CHOICE, 12, "yes_no", action=True, shown=False),
        C("rival_ahead", L("Rival as good", "对手不弱于我", "對手不弱於我"), Kind.CHOICE, 12, "yes_no", action=True, shown=False),
        C("r1", L("Financial risk", "财务风险", "財務風險"), Kind.WHOLE, 9, rule=rules.r1(), shown=False),
        C("r2", L("Profit risk", "利润风险", "利潤風險"), Kind.WHOLE, 9, rule=rules.r2(), shown=False),
        C("r3", L("Management risk", "管理风险", "管理風險"), Kind.WHOLE, 9, rule=rules.r3(), shown=False),
        C("r4", L("Loss risk", "流失风险", "流失風險"), Kind.WHOLE, 9, rule=rules.r4(), shown=False),
        C("risk", L("Risk", "风险合计", "風險合計"), Kind.WHOLE, 9, rule=rules.risk(), shown=False),
        C("v2", L("Growth and cross-buying 0-5", "增量与交叉购买 0-5", "增量與交叉購買 0-5"), Kind.WHOLE, 9, shown=False, within=TO_FIVE),
        C("v4", L("Cost to serve 0-5", "服务总成本 0-5", "服務總成本 0-5"), Kind.WHOLE, 9, shown=False, within=TO_FIVE),
        C("v5", L("Risk brought 0-5", "带来的风险 0-5", "帶來的風險 0-5"), Kind.WHOLE, 9, shown=False, within=TO_FIVE),
        C("t1", L("Technology 1-5", "技术能力 1-5", "技術能力 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("t2", L("Staff 1-5", "人力 1-5", "人力 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("t3", L("Finance 1-5", "财力 1-5", "財力 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("t4", L("Material 1-5", "物力 1-5", "物力 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("t5", L("Management 1-5", "管理能力 1-5", "管理能力 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("level", L("Level of the customer 1-5", "客户级别 1-5", "客戶級別 1-5"), Kind.WHOLE, 9, shown=False, within=FROM_ONE),
        C("value", L("Customer value", "客户综合价值", "客戶綜合價值"), Kind.NUMBER, 10, rule=rules.value(), shown=False),
        C("ability", L("Our ability", "我方综合能力", "我方綜合能力"), Kind.NUMBER, 10, rule=rules.ability(), shown=False),
        C("field", L("Match", "门当户对", "門當戶對"), Kind.CHOICE, 12, "match", rule=rules.field_of(), shown=False),
        *AS_OF_ANALYSIS,
        C("costly", L("Cost above profit", "成本高于毛利", "成本高於毛利"), Kind.WHOLE, 8, rule=rules.costly(), shown=False, desk=Desk.KEPT),
        C("limit_free", L("Limit before rounding", "取整前额度", "取整前額度"), Kind.MONEY, 8, rule=rules.limit_free(), shown=False, desk=Desk.KEPT),
        C("card_row", L("Card row", "客户卡行号", "客戶卡列號"), Kind.WHOLE, 8, rule=rules.card_row(), shown=False),
    ),
    looks=(
        Look("risk", rules.red(), Tone.LATE, "!"),
        Look("overdue", rules.late_payer(), Tone.LATE, "!"),
        Look("silent_from", looks.reached("silent_from"), Tone.LATE, "!"),
        *(Look(key, rules.is_proposal(key), Tone.QUIET) for key in PROPOSED),
        Look("people_alone", col("people_alone").is_(code("yes_no.yes")), Tone.LATE, "!"),
    ),
)  # fmt: skip

ON_CUSTOMERS = (
    C("contacts_to_win", L("Contacts to outcome", "成交前联系次数", "成交前聯絡次數"), Kind.WHOLE, 9, action=True, derived=True, shown=False),
    C("goal", L("Long-term goal", "长远目标", "長遠目標"), Kind.LONG, 28, shown=False, desk=Desk.KEPT),
    C("face_why", L("Why this face", "脸谱理由", "臉譜理由"), Kind.LONG, 28, shown=False, desk=Desk.KEPT),
    C("colleagues", L("For colleagues", "同事须知", "同事須知"), Kind.LONG, 28, shown=False),
    C("mailing", L("Mail allowed", "同意寄信", "同意寄信"), Kind.CHOICE, 12, "yes_no", shown=False),
    C("usual_gap", L("Usual gap in days", "购买周期（天）", "購買週期（天）"), Kind.WHOLE, 9, wide=14, action=True, derived=True, shown=False, merge=Merge.COUNT),
)  # fmt: skip
ON_ORDERS = (
    C("group", L("Product group", "产品类别", "產品類別"), width=14, shown=False),
    C("due", L("Due as agreed", "约定付款日", "約定付款日"), Kind.DATE, 12, shown=False),
    C("received", L("Received", "已收金额", "已收款"), Kind.MONEY, 13, shown=False),
    C("due_on", L("Due on", "到期日", "到期日"), Kind.DATE, 12, rule=rules_orders.due_on(), shown=False),
    C("open", L("Open amount", "未收金额", "未收款"), Kind.MONEY, 13, rule=rules_orders.open_amount(), shown=False),
    C("card", L("Card", "客户卡编号", "客戶卡編號"), width=14, shown=False),
)  # fmt: skip
ON_CALLS = (
    C("minutes", L("Minutes", "时长（分钟）", "時間（分鐘）"), Kind.WHOLE, 9, wide=13, shown=False),
)  # fmt: skip
