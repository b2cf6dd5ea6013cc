"""What the last analysis says of accounts, as the ranking takes it (M8, M14-M19)."""

from __future__ import annotations

from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.planning.trade import RhythmPolicy, Trade, has_rhythm
from repbook.features.kernel.policies import coder, policy_from

ACCOUNTS = "accounts"
TRADE_READS: Reads = {
    ACCOUNTS: (
        "account", "order_days", "usual_gap", "margin", "profit_life",
        "class_now", "silent_from", "tier", "credit_now", "open", "limit", "one_channel",
    ),
}  # fmt: skip


def trades_of(snapshot: Snapshot) -> dict[str, Trade]:
    """Return what is known of each analysed account, by its folded name."""
    rows = snapshot.tables[ACCOUNTS]
    if not len(rows):
        return {}
    policy, least = policy_from(RhythmPolicy, snapshot), snapshot.number("rhythm_orders")
    book, size_of = snapshot.setting("book_margin"), coder(snapshot, "pyramid")
    found = {}
    for row, value in enumerate(rows.columns["account"]):
        if name := as_text(value).casefold():
            gap = _gap(rows, row, least)
            profit = rows.number(row, "profit_life") or 0.0
            found[name] = Trade(
                gap=gap,
                lost_after=None if gap is None else policy.lost_after(gap),
                size=size_of(rows.get(row, "class_now")),
                margin_share=_share(rows.number(row, "margin"), book),
                loss=max(-profit, 0.0),
                silent_from=rows.number(row, "silent_from"),
            )
    return found


def _gap(rows: Rows, row: int, least: float) -> float | None:
    """Return the usual days between orders of an account that bought often enough."""
    gap = rows.number(row, "usual_gap")
    often = has_rhythm(rows.number(row, "order_days"), least)
    return gap if often and gap is not None and gap > 0 else None


def _share(margin: float | None, book: object) -> float | None:
    """Return a margin over the book's; nothing where the whole book earns nothing."""
    return margin / book if margin is not None and type(book) is float and book > 0 else None
