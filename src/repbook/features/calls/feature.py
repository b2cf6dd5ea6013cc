"""The call log."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.calls.settings import POLICY
from repbook.features.calls.table import LOGS
from repbook.schema.declare import Sheet
from repbook.text.label import Label as L
from repbook.text.label import Reworded

FEATURE = Feature("calls", rules="M21 M22 M93", needs=("cards",), actions=("log_action:LOG", "outcomes_action:OUTCOMES"),
    settings={"policy": POLICY},
    tables=LOGS,
    sheets=(
        Sheet("calls", Reworded("Calls", "联系记录", "聯絡紀錄", "电话记录", "電話記錄"), "shCalls", visible=True, landscape=True,
          menu="work", use=L("every contact", "每次联系", "每次聯絡"), place=50),
        Sheet("orders", L("Orders", "订单", "訂單"), "shOrders", landscape=True, comes=True,
          menu="work", use=L("behind the figures", "销售明细", "銷售明細"), place=70),
    ),
)  # fmt: skip
