"""Take a list of orders in, and bring the figures of their accounts up to date (M5, M12, M93)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.reading.folding import fold_label
from repbook.domain.values import Value
from repbook.features.imports.import_calls import day_fault
from repbook.features.imports.import_cards import (
    CARD_READS,
    QUALIFY_READS,
    QUESTION_READS,
    Cards,
    refusal,
)
from repbook.features.imports.import_fields import IDENTITY
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_sizes import Row, order_rows, order_sizes, set_large_order
from repbook.features.imports.import_values import Entry, with_note
from repbook.features.kernel.adopt import batch_ids
from repbook.features.kernel.purchases import (
    CENTS,
    OUTCOME_READS,
    PURCHASE_READS,
    closed_by,
    is_return,
    numbers,
    order_figures,
)
from repbook.text import UNSAID, Said, said, say

FIGURES = ("revenue", "margin", "orders", "last_order", "last_contact")
READS: Reads = {
    "customers": tuple(dict.fromkeys((*CARD_READS, *FIGURES, *OUTCOME_READS))),
    "qualify": QUALIFY_READS,
    "questions": QUESTION_READS,
    "orders": (*PURCHASE_READS, "product", "cost"),
}
_RETURNED = ("returned", "return", "refund", "credit note", "退货", "退款", "退貨")


def reads(kind: str, keys: tuple[str, ...]) -> Reads:
    """Return what bringing them in must see, whatever columns the list fills."""
    return READS


def bring(snapshot: Snapshot, entries: list[Entry], done: Brought, now: datetime) -> None:
    """Add each order line that is not on file, then recompute the accounts they belong to."""
    cards = Cards(snapshot, done.changes, now)
    stored_lines = [_key(row) for row in order_rows(snapshot, done.changes)]
    stored = Counter(stored_lines)
    names = batch_ids(now, snapshot.tables["orders"].index())
    new: list[dict[str, Value]] = []
    for entry in entries:
        card = _card_of(entry, cards, done)
        if card is None:
            continue
        row = _row(entry, cards, card)
        if stored[_key(row)] > 0:
            stored[_key(row)] -= 1
            done.repeat(entry, said("bring.order_again"))
            continue
        done.questions.ask(entry)
        new.append({**row, "line": next(names)})
    done.added += len(new)
    if new:
        done.changes.insert("orders", new)
        _recompute(snapshot, {as_text(row["account"]) for row in new}, cards, done)
        _close(snapshot, len(stored_lines), cards, done)
    set_large_order(snapshot, done.changes, cards)
    _expect_the_usual(snapshot, {as_text(row["account"]) for row in new}, cards, done)


def _expect_the_usual(
    snapshot: Snapshot, accounts: Iterable[str], cards: Cards, done: Brought
) -> None:
    """Expect an order of the account's usual size where a card says none (M12)."""
    filled = 0
    lines: dict[str, list[Row]] = defaultdict(list)
    for row in order_rows(snapshot, done.changes):
        lines[as_text(row.get("account")).casefold()].append(row)
    for name in map(str.casefold, accounts):
        sizes = order_sizes(_kept(lines[name]))
        for card in cards.by_account.get(name, []):
            if sizes and cards.current(card, "expected_order") in (None, ""):
                cards.set(card, "expected_order", round(sum(sizes) / len(sizes), CENTS))
                filled += 1
    if filled:
        done.notes.append(say("bring.usual_order", count=filled))


def _close(snapshot: Snapshot, on_file: int, cards: Cards, done: Brought) -> None:
    """Win the open cards that the new orders close, where that was asked for; else offer it."""
    found = closed_by(snapshot, order_rows(snapshot, done.changes))
    new = [each for each in found if each.purchase.row >= on_file]
    sure = [each for each in new if len(each.cards) == 1]
    done.wins = len(sure)
    if done.outcomes:
        for each in sure:
            row = cards.by_id[each.cards[0].id.casefold()][0]
            cards.set(row, "outcome", snapshot.label("outcome.won"))
            cards.set(row, "outcome_on", each.purchase.day)
        done.notes.append(say("bring.outcomes_set", count=len(sure)))
    elif sure:
        done.notes.append(say("bring.outcomes_offer", count=len(sure)))
    if open_ := len(new) - len(sure):
        done.notes.append(say("bring.outcomes_asked", count=open_))


def _card_of(entry: Entry, cards: Cards, done: Brought) -> int | None:
    found: Sequence[int] = ()
    reason = entry.reason or day_fault(entry) or _amount_fault(entry)
    if not reason:
        found = _of_account(entry, cards)
        accounts = {cards.account(row) for row in found}
        reason = UNSAID if len(accounts) == 1 else refusal(cards, found, entry, "account")
    if reason:
        done.reject(entry, reason)
        return None
    return found[0]


def _of_account(entry: Entry, cards: Cards) -> list[int]:
    name = as_text(entry.values.get("account"))
    named = cards.by_account.get(name.casefold(), [])
    agreeing = [row for row in named if cards.agrees(row, entry)]
    return agreeing or (cards.meant(entry, name) if name else []) or cards.alike(entry)


def _amount_fault(entry: Entry) -> Said:
    if "amount" in entry.unclear:
        return entry.unclear["amount"].question
    return UNSAID if entry.number_of("amount") is not None else said("bring.no_amount")


def _row(entry: Entry, cards: Cards, card: int) -> dict[str, Value]:
    row = {key: value for key, value in entry.values.items() if key not in IDENTITY}
    row |= {"account": cards.account(card), "name": cards.rows.text(card, "name")}
    if noted := with_note(entry.text("note"), entry.left):
        row["note"] = noted
    return row


def _key(row: Row) -> tuple[str, ...]:
    amount, day = row.get("amount"), row.get("day")
    return (
        as_text(row.get("account")).casefold(),
        as_text(row.get("order_id")),
        as_text(row.get("product")),
        str(round(amount, CENTS)) if type(amount) is float else "",
        str(int(day)) if type(day) is float else "",
    )


def _recompute(snapshot: Snapshot, accounts: Iterable[str], cards: Cards, done: Brought) -> None:
    wanted = {name.casefold() for name in accounts}
    by_account: dict[str, list[Row]] = defaultdict(list)
    for row in order_rows(snapshot, done.changes):
        name = as_text(row.get("account")).casefold()
        if name in wanted and type(row.get("amount")) is float:
            by_account[name].append(row)
    for name, rows in by_account.items():
        figures = order_figures(rows)
        for card in cards.by_account[name]:
            for key, value in figures.items():
                cards.set(card, key, value)
            _contacted(cards, card, figures["last_order"])


def _kept(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the lines sold of which not all came back: what came back tells no usual size.

    A return lowers its own product alone, "Pump return" that of Pump; one that names nothing sold
    to the account is of an order that is not on file, unless it names no product at all.
    """
    sold = [row for row in rows if not is_return(row)]
    names = {id(row): fold_label(as_text(row.get("product"))) for row in rows}
    known = sorted({name for row in sold if (name := names[id(row)])}, key=len, reverse=True)
    left: dict[str, float] = defaultdict(float)
    for row in rows:
        name = names[id(row)]
        if is_return(row):
            name = next((each for each in known if each in name), _bare(name))
        left[name] += sum(numbers([row], "amount"))
    whole = left[""] + sum(max(left[name], 0.0) for name in known)
    return (row for row in sold if left[names[id(row)]] > 0 and whole > 0)


def _bare(product: str) -> str:
    """Return what a return names as its product, "" where it only says that it is one."""
    for word in _RETURNED:
        product = product.replace(word, "")
    return product.strip()


def _contacted(cards: Cards, card: int, day: Value) -> None:
    """Move the last contact on: an order is a contact."""
    last = cards.current(card, "last_contact")
    if type(day) is float and (type(last) is not float or last < day):
        cards.set(card, "last_contact", day)
