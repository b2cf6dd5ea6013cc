"""Where the chosen customer's rows stand: the card, its account, the newest of each list."""

from __future__ import annotations

from repbook.features.cards.page import card_row
from repbook.schema.cell_builders import by_language, value_at
from repbook.schema.declare import Kind
from repbook.schema.pages.page import Figure
from repbook.scoring.expr import Expr, call, lift
from repbook.scoring.verbs import (
    any_,
    cases,
    cell,
    find,
    if_,
    join,
    largest,
    last_row,
    latest,
    not_,
    plainly,
    row_of_key,
)

PAGE = "account_page"
CARD, ACCOUNT = cell(f"{PAGE}.id"), cell(f"{PAGE}.account")
ROW, CARD_ROW, MAIN = (cell(f"{PAGE}.{key}") for key in ("row", "card_row", "main"))
CONTACTS, ORDERS, TASKS, PEOPLE, RELATIONS, COMPARED = 12, 5, 5, 4, 4, 8
"""How many rows of each list the page has room for."""
OTHERS, LAST_ROW = 3, 1e7
"""How many cards beside the chosen and the first one the page looks through; behind all rows."""
LOOKED = OTHERS + 2
"""How many rows it takes to find them: the chosen and the first card may be among the newest."""


def of(key: str) -> Expr:
    """Return a figure of the customer's account."""
    return value_at("accounts", key, ROW)


def of_card(key: str) -> Expr:
    """Return a value of the chosen card."""
    return value_at("customers", key, CARD_ROW)


def of_main(key: str) -> Expr:
    """Return a value of the card whose id is the account's: face, goal, what colleagues must know."""
    return value_at("customers", key, MAIN)


def is_account() -> Expr:
    """Return the account as a criterion of a count, whatever signs its id holds."""
    return join("=", plainly(ACCOUNT))


def row_in(table: str, number: int) -> Expr:
    """Return the row of a list's entry in its table, 0 for none."""
    return row_of_key(cell(f"{PAGE}.{table}{number}"))


def _chain(table: str, count: int, key: str, day: str) -> tuple[Figure, ...]:
    """Return the keys of a table's rows for the account, by `day` from above."""
    found = []
    for number in range(1, count + 1):
        newest = if_(ACCOUNT.is_(""), 0, latest(table, key, ACCOUNT, day))
        if number > 1:
            above = cell(f"{PAGE}.{table}{number - 1}")
            newest = if_(above.is_(0), 0, latest(table, key, ACCOUNT, day, above))
        found.append(Figure(f"{PAGE}.{table}{number}", newest))
    return tuple(found)


def _of_cards(table: str, count: int, day: str) -> tuple[Figure, ...]:
    """Return the keys of what a table holds of the chosen card and the others of the account.

    Keys of all cards order alike; one that is named twice changes nothing.
    """
    found: list[Figure] = []
    for number in range(1, count + 1):
        limit: tuple[Expr, ...] = (cell(found[-1].key),) if found else ()
        newest = largest(*(_newest(table, day, card, limit) for card in (CARD, *_others())))
        ended = limit[0].is_(0) if limit else CARD.is_("")
        found.append(Figure(f"{PAGE}.{table}{number}", if_(ended, 0, newest)))
    return tuple(found)


def _newest(table: str, day: str, card: Expr, limit: tuple[Expr, ...]) -> Expr:
    return if_(card.is_(""), 0, latest(table, "id", card, day, *limit))


def _others() -> tuple[Expr, ...]:
    return tuple(cell(f"{PAGE}.other{number}") for number in range(OTHERS + 1))


def _other_cards() -> tuple[tuple[Figure, ...], ...]:
    """Return the other cards of the account: its first, and the newest of those that follow it.

    Where the first is chosen, one more of the newest stands in its place. `nth` counts those among the rows looked through; `more` tells that there is one beyond them.
    """
    rows: list[Figure] = []
    counts: list[Figure] = []
    for number in range(1, LOOKED + 1):
        above = cell(rows[-1].key) if rows else lift(LAST_ROW)
        row = if_(above.is_(0), 0, last_row("customers", "account", ACCOUNT, above))
        rows.append(Figure(f"{PAGE}.row{number}", if_(ACCOUNT.is_(""), 0, row)))
        before = cell(counts[-1].key) if counts else lift(0)
        counts.append(Figure(f"{PAGE}.nth{number}", before + if_(_is_other(rows[-1].key), 1, 0)))
    last, seen = cell(rows[-1].key), cell(counts[-1].key)
    beyond = if_(last.is_(0), 0, last_row("customers", "account", ACCOUNT, last))
    is_first = ACCOUNT.is_(CARD)
    more = Figure(f"{PAGE}.more_cards", if_(seen > OTHERS + if_(is_first, 1, 0), 1, beyond))
    first = Figure(f"{PAGE}.other0", if_(is_first, _nth(OTHERS + 1), ACCOUNT), Kind.TEXT)
    others = (
        Figure(f"{PAGE}.other{number}", _nth(number), Kind.TEXT) for number in range(1, OTHERS + 1)
    )
    return (*rows, more), tuple(counts), (first, *others)


def _is_other(row: str) -> Expr:
    named = value_at("customers", "id", cell(row))
    return not_(any_(named.is_(""), named.is_(CARD), named.is_(ACCOUNT)))


def _nth(number: int) -> Expr:
    """Return the id of one of the other cards, by how many of them stand above it."""
    places = [cell(f"{PAGE}.nth{place}") for place in range(1, LOOKED + 1)]
    rows = (cell(f"{PAGE}.row{place}") for place in range(1, LOOKED + 1))
    held = cases(*((at >= number, row) for at, row in zip(places, rows, strict=True)), other=0)
    return value_at("customers", "id", held)


def figures(more: tuple[Figure, ...]) -> tuple[tuple[Figure, ...], ...]:
    """Return the columns of rows and keys that the page's lists are made of."""
    account = of_card("account")
    single = (
        Figure(f"{PAGE}.card_row", card_row()),
        Figure(f"{PAGE}.id", of_card("id"), Kind.TEXT),
        Figure(f"{PAGE}.account", if_(account.is_(""), CARD, account), Kind.TEXT),
        Figure(f"{PAGE}.row", find(ACCOUNT, "accounts", "account")),
        Figure(f"{PAGE}.main", find(ACCOUNT, "customers", "id")),
        *more,
    )
    return (
        single,
        *_other_cards(),
        _of_cards("calls", CONTACTS, "day"),
        _chain("orders", ORDERS, "account", "day"),
        _of_cards("tasks", TASKS, "due"),
        _chain("contacts", PEOPLE, "account", "strength"),
        _relations(),
        *_other_sides(),
        _chain("compare", COMPARED, "account", "importance"),
    )


def _relations() -> tuple[Figure, ...]:
    """Return the rows of what the account has to do with others, the newest first."""
    found: list[Figure] = []
    for number in range(1, RELATIONS + 1):
        if found:
            above = cell(found[-1].key)
            rule = if_(above.is_(0), 0, last_row("relations", "account", ACCOUNT, above))
        else:
            rule = if_(ACCOUNT.is_(""), 0, last_row("relations", "account", ACCOUNT, LAST_ROW))
        found.append(Figure(f"{PAGE}.relations{number}", rule))
    return tuple(found)


def _other_sides() -> tuple[tuple[Figure, ...], ...]:
    """Return what the other sides of the relations are called, and what they bought ever (M196)."""
    numbers = range(1, RELATIONS + 1)
    named, rows, bought = [], [], []
    for number in numbers:
        row, other = cell(f"{PAGE}.relations{number}"), cell(f"{PAGE}.relations.other{number}")
        card, of_other = (cell(f"{PAGE}.relations.{key}{number}") for key in ("card", "account"))
        named += [
            Figure(
                f"{PAGE}.relations.other{number}", value_at("relations", "other", row), Kind.TEXT
            ),
            Figure(f"{PAGE}.relations.card{number}", find(other, "customers", "id")),
        ]
        rows.append(Figure(f"{PAGE}.relations.account{number}", find(other, "accounts", "account")))
        name = if_(card > 0, value_at("customers", "name", card), other)
        bought += [
            Figure(f"{PAGE}.relations.name{number}", name, Kind.TEXT),
            Figure(
                f"{PAGE}.relations.revenue{number}",
                value_at("accounts", "revenue_life", of_other),
                Kind.MONEY,
            ),
        ]
    return tuple(named), tuple(rows), tuple(bought)


def shortened(text: Expr, latin: int, han: int) -> Expr:
    """Cut a text that no line has room for, and show that it goes on; `han` in a Chinese workbook."""
    most = by_language(latin, han)
    return if_(call("LEN", text) > most, join(call("LEFT", text, most - 1), "…"), text)
