"""Open card: `repbook card` prints one, the button shows it; it counts as reviewed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from repbook.book.action import Action, Asked, Command, Decided, Done, Seen, quiet
from repbook.book.ports import Book
from repbook.domain.values import Value
from repbook.features.cards.card_page import page_lines, printed_cells
from repbook.features.cards.leaving import leaving
from repbook.features.cards.open_card import READS, open_card, page_reads, page_values
from repbook.schema.buttons import Button
from repbook.text.label import Label as L

PREFIX = "card."
Page = Mapping[str, Value]


def see(book: Book, now: datetime) -> Seen:
    """Read what the Card sheet is computed from."""
    return Seen(book.read(page_reads()))


def decide(asked: Asked) -> Decided[Page]:
    """Work out the page, and stamp today's review."""
    changes = open_card(asked.snapshot, asked.card, asked.now)
    changes.problems += asked.snapshot.problems
    return Decided(page_values(asked.snapshot, changes, asked.now), changes)


def press(asked: Asked) -> Decided[None]:
    """Choose the card and stamp today's review (M90-M92)."""
    changes = open_card(asked.snapshot, asked.card, asked.now)
    question = leaving(asked.snapshot, asked.card)
    return Decided(None, changes, question=question, show=("card", "card_id"))


def lines(done: Done[Page]) -> Iterator[str]:
    """Say the page row by row."""
    yield from page_lines(done.found, done.snapshot.lang)
    if done.dry:
        yield ""


def as_json(done: Done[Page]) -> dict[str, object]:
    """Return the page's figures by key."""
    page = {
        cell.key.removeprefix(PREFIX): done.found.get(cell.key)
        for cell in printed_cells()
        if cell.rule is not None
    }
    return {"id": done.found["card.id"], "card": page}


OPEN = Action(
    "open_card",
    see,
    decide,
    lines,
    as_json,
    Button(
        "open_card", "cards", L("Open card", "打开客户卡", "開啟客戶卡"),
        L("Shows the selected customer on the Card sheet and counts the card as reviewed today.",
          "在“客户卡”中显示所选客户，并记为今天已复核。",
          "在「客戶卡」中顯示所選客戶，並記為今天已複核。"),
        "DataFormExcel", "O", on_row=True, in_menu=True, home="customers",
    ),
    Command(
        "card",
        "repbook card leads.xlsx LW-00042",
        L("print one card and count it as reviewed today", "显示一张客户卡，并记为今天已复核", "顯示一張客戶卡，並記為今天已複核"),
        card=True,
        place=5,
    ),
    press=press,
    press_reads=READS,
    brief=quiet,
    near={"customers": ("id", "name")},
)  # fmt: skip
