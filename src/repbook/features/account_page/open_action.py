"""Open the Account page of the selected customer."""

from __future__ import annotations

from repbook.book.action import Action, Asked, Decided, quiet
from repbook.book.snapshot import Reads
from repbook.features.cards.forms import card_named
from repbook.features.cards.leaving import leaving
from repbook.features.cards.open_card import choose
from repbook.schema.buttons import Button
from repbook.text.label import Label as L

READS: Reads = {"customers": ("id", "name")}


def press(asked: Asked) -> Decided[None]:
    """Choose the customer on Card, whose cell the page reads, and show the page.

    Nothing else changes: the card does not count as reviewed.
    """
    changes = choose(asked.snapshot, card_named(asked.snapshot, asked.card))
    question = leaving(asked.snapshot, asked.card)
    return Decided(None, changes, question=question, show=("account_page",))


OPEN = Action(
    "account_page",
    READS,
    press,
    button=Button(
        "account_page", "cards", L("Account page", "客户全貌", "客戶全貌"),
        L("Shows the selected customer whole: figures, credit, people, comparison, contacts, tasks.",
          "在一页上显示所选客户的全部：数据、信用、联系人、比对、联系记录、待办。",
          "在一頁上顯示所選客戶的全部：資料、信用、聯絡人、比對、聯絡紀錄、待辦。"),
        "FileDocumentInspect", "AP", on_row=True, in_menu=True, home="customers",
    ),
    brief=quiet,
    near={"customers": ("id", "name")},
)  # fmt: skip
