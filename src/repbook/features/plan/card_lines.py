"""What the Card says beside the plan: product facts, listening, how the account stands (M7, M108).

All is right of the printed page, below the call form: what is taken to a customer does not show
its credit.
"""

from __future__ import annotations

from collections.abc import Iterator

from repbook.features.cards import form
from repbook.features.cards.parts import Page
from repbook.features.plan.trades import ACCOUNTS
from repbook.schema.cell_builders import column_label, value_at
from repbook.schema.declare import Kind, SheetCell, Style, Tone
from repbook.schema.registry import TABLES
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import (
    all_,
    at,
    cases,
    cell,
    code,
    field,
    find,
    if_,
    if_error,
    is_number,
    join,
    match,
    row_of_key,
    shown,
    words,
)
from repbook.text.label import Label as L

SHOWN = ("class_now", "tier", "credit_now", "limit", "open")
ROW_KEY, OVER_KEY, DISCOUNT_KEY = "card.account_row", "card.over", "card.discount"
TIERS = (1, 2, 3)
FIRST_ROW = form.FIRST_ROW + len(form.LOGGED) + 4
FACTS_ROWS = 5


def _account(key: str) -> Expr:
    return value_at(ACCOUNTS, key, cell(ROW_KEY))


def _over() -> Expr:
    """Return what the account owes beyond a limit that was typed; only that warns."""
    owed, limit = _account("open"), _account("limit")
    known = all_(is_number(owed), is_number(limit))
    return if_(known, if_(owed > limit, owed - limit, ""), "")


def _discount() -> Expr:
    """Return what may be conceded: to a potential key account with the book's margin alone (M9)."""
    tier, margin, book = _account("tier"), _account("margin"), cell("book_margin")
    by_tier = {n: cell(f"discount_{n}") for n in TIERS}
    typed = cases(*((tier.is_(n), shown(by_tier[n])) for n in TIERS), other="")
    earned = if_(all_(is_number(margin), is_number(book)), margin >= book, False)
    return if_(_account("potential_now").is_(1), if_(earned, typed, ""), "")


def _services() -> Expr:
    """Return what the account's tier is served with, as Texts says (M7)."""
    row = if_error(match(join("tier.", _account("tier")), field("texts", "key")), 0)
    return if_(row.is_(0), "", shown(at(field("texts", "body"), row)))


def standing(page: Page) -> None:
    """Lay how the account stands beside the page."""
    page.cells += _standing_cells()


def _standing_cells() -> Iterator[SheetCell]:
    first, last = form.LOG_PLACE
    row = FIRST_ROW
    yield SheetCell(
        "card.standing",
        f"{first}{row}",
        text=L("At the desk, not printed", "内部参考，不打印", "內部參考，不列印"),
        style=Style.SECTION,
        merge=f"{first}{row}:{last}{row}",
    )
    found = find(cell("card.account"), ACCOUNTS, "account")
    yield SheetCell(ROW_KEY, f"H{row}", rule=found, style=Style.HELPER)
    lines = [(f"card.{ACCOUNTS}.{key}", column_label(ACCOUNTS, key), _account(key), TABLES[ACCOUNTS].column(key).kind) for key in SHOWN]  # fmt: skip
    over = L("Over the limit", "超出额度", "超出額度")
    allowed = L("Discount allowed", "允许优惠", "允許優惠")
    lines += [
        (OVER_KEY, over, _over(), Kind.MONEY),
        (DISCOUNT_KEY, allowed, _discount(), Kind.PERCENT),
    ]
    for place, (key, label, rule, kind) in enumerate(lines, row + 1):
        late = is_number(cell(key)) if key == OVER_KEY else None
        yield SheetCell(f"{key}.caption", f"{first}{place}", text=label, style=Style.CAPTION)
        yield SheetCell(
            key,
            f"{last}{place}",
            rule=rule,
            kind=Kind.TEXT if kind is Kind.CHOICE else kind,
            style=Style.VALUE,
            highlight=late,
            tone=Tone.ALERT,
        )


def facts(page: Page) -> None:
    """Lay beside the page the four habits of listening, the tier's services, the facts of what was bought (M7, M183)."""
    first, last = form.LOG_PLACE
    row = FIRST_ROW + len(SHOWN) + 4
    listen = words(
        "Listening: let them speak · sum up · understand · do not argue",
        "倾听：鼓励对方说 · 归纳 · 理解 · 不争论",
        "傾聽：鼓勵對方說 · 歸納 · 理解 · 不爭論",
    )
    for key, rule, begins, ends in (
        ("card.listen", listen, row, row + 1),
        ("card.services", _services(), row + 2, row + 3),
        ("card.facts", _product_facts(), row + 4, row + 4 + FACTS_ROWS),
    ):
        place = f"{first}{begins}"
        merge = f"{place}:{last}{ends}"
        page.cells.append(SheetCell(key, place, rule=rule, style=Style.NOTE, merge=merge))


def _product_facts() -> Expr:
    group = value_at("orders", "group", row_of_key(cell("card.orders.key1")))
    row = if_error(match(group, field("texts", "tags")), 0)
    product = at(field("texts", "kind"), row).is_(code("text.product"))
    told = if_(row.is_(0), "", if_(product, shown(at(field("texts", "body"), row)), ""))
    return if_(group.is_(""), "", told)


BLOCKS = (facts, standing)
