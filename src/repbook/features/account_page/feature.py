"""One customer whole: figures, credit record, people, comparison, contacts, tasks."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.schema.declare import Content, Sheet
from repbook.schema.pages.slots import CARD_BLOCKS
from repbook.text.label import Label as L


def _page() -> Content:
    from repbook.features.account_page import page
    from repbook.schema.pages.page import content

    return content(page.page())


FEATURE = Feature(
    "account_page",
    rules="M98 M99 M103 M106 M107 M154 M156 M180 M196",
    actions=("open_action:OPEN", "account_action:ACCOUNT"),
    needs=("accounts", "cards"),
    sheets=(
        Sheet("account_page", L("Account page", "客户全貌", "客戶全貌"), "shAccountPage", _page, gridlines=False, fit=(1, 1),
          place=55),
    ),
    slots={CARD_BLOCKS: ("repbook.features.account_page.link:BLOCKS",)},
)  # fmt: skip
