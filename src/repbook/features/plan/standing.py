"""Class, tier and credit of a card's account, for the sheet's hidden part and for Why (M7, M108)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Snapshot
from repbook.domain.figures import amount_text
from repbook.domain.planning.card import Card
from repbook.domain.planning.ranking import account_of
from repbook.features.plan.trades import ACCOUNTS
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES
from repbook.text import language, say

COLUMNS = {"class": "class_now", "tier": "tier", "credit": "credit_now"}
"""Columns of the day's sheet, each with the one of Accounts that it shows."""


class Standing(NamedTuple):
    """How an account stands: labels as Accounts shows them, "" for what is not known.

    `over` is what it owes beyond the limit that was typed: a warning, never a bar.
    """

    size: str = ""
    tier: str = ""
    credit: str = ""
    over: float = 0.0

    def cells(self) -> dict[str, str | None]:
        """Return the cells of a row of the day's sheet."""
        shown = dict(zip(COLUMNS, (self.size, self.tier, self.credit), strict=True))
        return {key: text or None for key, text in shown.items()}

    def parts(self, lang: str | None = None) -> Iterator[str]:
        """Yield what is known, in words."""
        lang = lang or language()
        table = TABLES[ACCOUNTS]
        for key, text in zip(COLUMNS.values(), (self.size, self.tier, self.credit), strict=True):
            if text:
                label = table.column(key).label.get(lang)
                yield say("commands.labelled", lang, what=label, text=text)
        if self.over:
            yield say("cards.over_limit", lang, amount=amount_text(self.over, lang))


NONE = Standing()


def standing(snapshot: Snapshot, card: Card) -> Standing:
    """Return how a card's account stands as of the last analysis."""
    rows = snapshot.tables[ACCOUNTS]
    row = rows.index().get(account_of(card))
    if row is None:
        return NONE
    owed, limit = rows.number(row, "open"), rows.number(row, "limit")
    over = owed - limit if owed is not None and limit is not None else 0.0
    size, tier, credit = (rows.text(row, key) for key in COLUMNS.values())
    return Standing(size, tier, credit, max(over, 0.0))
