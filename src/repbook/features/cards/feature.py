"""The cards of customers."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.cards.table import CUSTOMERS
from repbook.schema.declare import Content, Sheet
from repbook.scoring.verbs import field
from repbook.text.label import Label as L


def _card() -> Content:
    from repbook.features.cards import page

    return Content(page.cells(), page.WIDTHS, page.HEIGHTS, page.HIDDEN, page.PRINT_AREA)


FEATURE = Feature(
    "cards", rules="M87 M88 M90-M94 M109 M114", actions=("save_action:NEW", "open_action:OPEN", "save_action:SAVE", "further_action:FURTHER", "find_action:FIND", "leaving:CLEAR"),
    tables=(CUSTOMERS,),
    ranges={"CustomerIds": field("customers", "id")},
    sheets=(
        Sheet("customers", L("Customers", "客户总表", "客戶總表"), "shCustomers", visible=True, landscape=True,
          menu="customers", use=L("all cards", "全部客户卡", "全部客戶卡"), place=30),
        Sheet("card", L("Card", "客户卡", "客戶卡"), "shCard", _card, visible=True, asks=True, gridlines=False, fit=(1, 1),
          menu="customers", use=L("one customer", "单个客户", "單一客戶"), place=40),
    ),
)  # fmt: skip
