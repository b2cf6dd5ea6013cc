"""The call log, the orders and the change log (M21, M22, M109)."""

from __future__ import annotations

from repbook.schema.declare import MOMENT, Column, Desk, Kind, Link, Merge, Role, Table
from repbook.scoring.verbs import all_, col, if_, is_number
from repbook.text.label import Label, Reworded

L = Label
C = Column

CALLS = Table(
    key="calls",
    name="tblCalls",
    sheet="calls",
    ids="call_id",
    auto=MOMENT,
    link=Link("id", "customers"),
    told=("entered",),
    importable=("day",),
    importer="repbook.features.imports.import_calls",
    columns=(
        C("day", L("Date", "日期", "日期"), Kind.DATE, 12, aliases=("call date", "contact date", "联系日期", "聯絡日期")),
        C("id", L("Customer ID", "客户编号", "客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=22),
        C("channel", L("Channel", "方式", "方式"), Kind.CHOICE, 12, "channel", wide=17, aliases=("type", "联系方式", "聯絡方式"), roles=(Role.TELLS,)),
        C("result", L("Result", "结果", "結果"), Kind.CHOICE, 13, "result", aliases=("outcome", "call result", "联系结果", "聯絡結果"), roles=(Role.TELLS,)),
        C("need", L("Need", "需求", "需求"), Kind.CHOICE, 13, "need", wide=15),
        C("attitude", L("Attitude", "态度", "態度"), Kind.CHOICE, 11, "attitude"),
        C("chance", Reworded("Visit chance", "拜访机会", "拜訪機會", "可否拜访", "可否拜訪"), Kind.CHOICE, 11, "chance"),
        C("next_step", L("Next step", "下一步", "下一步"), width=16),
        C("next_on", L("Next date", "下次日期", "下次日期"), Kind.DATE, 12,
          note=L("With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise",
                 "带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项",
                 "帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項")),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 30, aliases=("notes", "remarks", "comment", "说明", "說明")),
        C("at", L("Time", "时间", "時間"), Kind.TIME, 8, shown=False, roles=(Role.TELLS,)),
        C("amount", L("Amount", "金额", "金額"), Kind.MONEY, 11, shown=False),
        C("result_said", L("Result as given", "原始结果", "原始結果"), width=14, shown=False),
        C("question", L("Question asked", "所问问题", "所問問題"), width=24, shown=False, roles=(Role.TELLS,)),
        C("answer", L("Answer", "回答", "回答"), width=14, shown=False, roles=(Role.TELLS,)),
        C("rep", L("By", "记录人", "記錄人"), width=10, shown=False, aliases=("rep", "owner", "业务员", "業務員")),
        C("call_id", Reworded("Call ID", "记录编号", "紀錄編號", "記錄編號"), width=18, shown=False, action=True, roles=(Role.TELLS,)),
        C("visit_id", L("Visit ID", "拜访编号", "拜訪編號"), width=18, shown=False, action=True),
        C("entered", L("Entered", "录入时间", "輸入時間"), Kind.STAMP, 16, shown=False, action=True, merge=Merge.LATER),
        C("counted", L("Counted", "已计入", "已計入"), Kind.STAMP, 16, shown=False, action=True, merge=Merge.LATER,
          note=L("Filled when an action has counted the call", "计入后由 Repbook 填写", "計入後由 Repbook 填寫")),
    ),
)  # fmt: skip

ORDERS = Table(
    key="orders",
    name="tblOrders",
    sheet="orders",
    ids="line",
    auto=MOMENT,
    link=Link("account", "customers", to="account"),
    importable=("day", "amount"),
    importer="repbook.features.imports.import_orders",
    columns=(
        C("day", L("Date", "日期", "日期"), Kind.DATE, 12, aliases=("order date", "purchase date", "订单日期", "订购日期", "訂單日期")),
        C("account", L("Account ID", "所属客户编号", "所屬客戶編號"), width=11),
        C("name", L("Customer", "客户名称", "客戶名稱"), width=24, aliases=("customer name", "account name", "客户", "客戶")),
        C("product", L("Product", "产品", "產品"), width=28, aliases=("product name", "item", "商品", "产品名称", "品項")),
        C("amount", L("Amount", "金额", "金額"), Kind.MONEY, 13, aliases=("sales", "revenue", "total", "order amount", "销售额", "订单金额", "訂單金額")),
        C("cost", L("Cost", "成本", "成本"), Kind.MONEY, 13, aliases=("cogs", "进价", "進價"), desk=Desk.PROFIT),
        C("profit", L("Profit", "毛利", "毛利"), Kind.MONEY, 13,
          rule=if_(all_(is_number(col("amount")), is_number(col("cost"))), col("amount") - col("cost"), ""), desk=Desk.PROFIT),
        C("paid", L("Paid on", "付款日期", "付款日期"), Kind.DATE, 12, aliases=("payment date", "paid", "收款日期")),
        C("order_id", L("Order ID", "订单编号", "訂單編號"), width=16, shown=False, aliases=("order number", "order no", "订单号", "單號")),
        C("note", L("Note", "备注", "備註"), Kind.LONG, 24, shown=False),
        C("line", L("Line ID", "明细编号", "明細編號"), width=18, shown=False, action=True,
          note=L("An order of several products has several lines", "一张订单有多种产品时占多行", "一張訂單有多項產品時占多列")),
    ),
)  # fmt: skip

# Tables that grow by a row an event, in tab order.
LOGS = (CALLS, ORDERS)
