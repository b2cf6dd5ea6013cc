"""Account: `repbook account` says the figures of one customer's account, as Analyse left them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.book.action import Action, Asked, Command, Decided, Done
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import to_date
from repbook.domain.values import CellError, Value
from repbook.errors import Refused
from repbook.features.accounts.proposing import SIGNS, proposals
from repbook.features.accounts.table import FLAGS, INNER
from repbook.features.cards.card_page import shown
from repbook.features.cards.forms import card_named
from repbook.features.kernel.words import joined, labelled
from repbook.schema.declare import Column, Kind
from repbook.schema.registry import BY_LIST, TABLES
from repbook.text import language
from repbook.text.label import Label as L

ACCOUNTS = "accounts"
READS: Reads = {"customers": ("id", "name", "account"), ACCOUNTS: TABLES[ACCOUNTS].keys()}


class Found(NamedTuple):
    """A card, whose account it is of, and the account's figures by column."""

    id: str
    name: str
    account: str
    figures: dict[str, Value]


def decide(asked: Asked) -> Decided[Found]:
    """Find the account of a card; Refused for no such card, or none that was analysed."""
    snapshot = asked.snapshot
    card = card_named(snapshot, asked.card)
    cards, rows = snapshot.tables["customers"], snapshot.tables[ACCOUNTS]
    row = cards.index()[card]
    account, name = cards.text(row, "account") or card, cards.text(row, "name")
    place = next(
        (n for n in rows.filled() if rows.text(n, "account").casefold() == account.casefold()), None
    )
    if place is None:
        raise Refused("cards.no_account", name=name, id=card, file=snapshot.name)
    figures = {c.key: rows.get(place, c.key) for c in TABLES[ACCOUNTS].columns}
    return Decided(Found(card, name, account, figures))


def lines(done: Done[Found]) -> Iterator[str]:
    """Say whose account it is, and every figure that there is; last what Analyse proposed."""
    found, lang = done.found, language()
    yield f"{found.id} {found.name}"
    columns = TABLES[ACCOUNTS]
    for column in columns.columns:
        value = found.figures[column.key]
        if column.key not in ("account", "name", *INNER) and value not in (None, ""):
            yield f"  {labelled(column.label.get(lang), _shown(done.snapshot, column, value))}"
    proposed = [columns.column(key).label.get(lang) for key in proposals(found.figures[SIGNS])]
    if proposed:
        yield f"  {labelled(columns.column(SIGNS).label.get(lang), joined(proposed))}"


def _shown(snapshot: Snapshot, column: Column, value: Value) -> str:
    if column.key in FLAGS:
        return snapshot.label(f"yes_no.{'yes' if value else 'no'}")
    return shown(value, column.kind)


def as_json(done: Done[Found]) -> dict[str, object]:
    """Return the account's figures by column: codes of choices, dates as 2026-03-01."""
    found, columns = done.found, TABLES[ACCOUNTS].columns
    figures = {c.key: _coded(done.snapshot, c, found.figures[c.key]) for c in columns}
    return {"id": found.id, "account": found.account, "name": found.name, "figures": figures}


def _coded(snapshot: Snapshot, column: Column, value: Value) -> object:
    if value in (None, "") or isinstance(value, CellError):
        return None
    if column.kind is Kind.DATE and type(value) is float:
        return to_date(value).isoformat()
    code = snapshot.code(column.choices, value) if column.choices in BY_LIST else None
    return code or value


ACCOUNT = Action(
    "account",
    READS,
    decide,
    lines,
    as_json,
    command=Command(
        "account",
        "repbook account leads.xlsx LW-00042",
        L("say the figures of one customer's account", "显示一位客户的业绩与信用数字", "顯示一位客戶的業績與信用數字"),
        card=True,
        place=13,
    ),
    writes=False,
)  # fmt: skip
