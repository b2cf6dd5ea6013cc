"""Loops: who would buy from us because we help to sell what she makes (M170-M173)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from repbook.book.snapshot import as_text
from repbook.domain.days import YEAR
from repbook.domain.values import BLANKS, Problem
from repbook.features.suggest.also import BETWEEN
from repbook.features.suggest.facts import Facts, number_problem
from repbook.features.suggest.found import Found, Proposal
from repbook.features.suggest.writing import money, share_text
from repbook.text import said, say

if TYPE_CHECKING:
    from repbook.analysis.loops import Loop, Side

KIND = "loop"
TRADES = ("sells", "buys")


class _Read(NamedTuple):
    sides: list[Side]
    problems: list[Problem]
    lacking: int


def find(facts: Facts) -> Found:
    """Return the loops of trade, the one that leaves most first."""
    from repbook.analysis.loops import MOST, Policy, loops

    read = _sides(facts)
    found = loops([*read.sides, *_sold(facts)], facts.policy(Policy))
    notes = []
    if read.lacking:
        notes.append(str(said("suggest.no_goods", count=read.lacking)))
    if found.no_margin:
        notes.append(str(said("suggest.no_margin", count=found.no_margin)))
    if found.more:
        notes.append(str(said("suggest.more_circles", most=MOST)))
    proposals = [_proposal(facts, loop) for loop in found.loops]
    return Found(KIND, proposals, None, notes, read.problems)


def _sides(facts: Facts) -> _Read:
    """Return the rows of Relations that say who sells and buys what."""
    from repbook.analysis.loops import Side
    from repbook.analysis.parties import Several

    rows, read = facts.relations, _Read([], [], 0)
    for row, code in facts.codes(rows, "kind", "relation"):
        if code not in TRADES:
            continue
        text = rows.text(row, "other")
        other = facts.parties.party(text)
        account = facts.parties.account(rows.text(row, "account"))
        margin, fault = _margin(facts, row)
        if isinstance(other, Several):
            read.problems.append(facts.several(row, text, other.accounts))
            continue
        if fault:
            read.problems.append(fault)
        amount = rows.number(row, "amount")
        if amount is None and rows.get(row, "amount") not in BLANKS:
            read.problems.append(number_problem(rows, row, "amount"))
        goods = rows.text(row, "goods")
        if account is None:
            continue
        if not goods or amount is None or amount <= 0:
            read = read._replace(lacking=read.lacking + 1)
            continue
        read.sides.append(Side(account, code == TRADES[0], other, goods, amount, margin))
    return read


def _margin(facts: Facts, row: int) -> tuple[float | None, Problem | None]:
    rows = facts.relations
    value = rows.number(row, "margin")
    if value is None:
        blank = rows.get(row, "margin") in BLANKS
        return None, None if blank else number_problem(rows, row, "margin")
    if value <= 1:
        return value, None
    message = said("suggest.impossible_margin", value=as_text(value))
    return None, Problem(rows.where(row, "margin"), message)


def _sold(facts: Facts) -> Iterator[Side]:
    """Yield what our own orders of the last year show: nobody need type it twice."""
    from repbook.analysis.loops import Side
    from repbook.analysis.parties import OWN

    rows, day = facts.orders, facts.analysed
    sums: dict[tuple[str, str], list[float]] = {}
    for row in range(len(rows)) if day is not None else ():
        on, amount, cost = (rows.number(row, key) for key in ("day", "amount", "cost"))
        account, group = facts.parties.account(rows.text(row, "account")), rows.text(row, "group")
        if on is None or amount is None or account is None or not group:
            continue
        if day is not None and day - YEAR < on <= day:
            held = sums.setdefault((account, group), [0.0, 0.0, 0.0])
            held[0] += amount
            if cost is not None:
                held[1] += amount - cost
                held[2] += amount
    for (account, group), (amount, profit, costed) in sorted(sums.items()):
        if amount > 0:
            margin = profit / costed if costed > 0 else None
            yield Side(account, False, OWN, group, amount, margin, settled=True)


def _proposal(facts: Facts, loop: Loop) -> Proposal:
    parties = [trade.buyer for trade in loop.trades][: None if loop.circle else 2]
    says = _circle(facts, loop) if loop.circle else _third(facts, loop)
    # Whoever has no card is named beside the customer, never as one.
    first = facts.card(parties.pop(0)) if facts.parties.is_account(parties[0]) else ""
    other = BETWEEN.join(map(facts.card, parties))
    return Proposal(KIND, first, other, says, amount=round(loop.left, 2))


def _third(facts: Facts, loop: Loop) -> str:
    first, second, third = loop.trades
    return say(
        "suggest.loop", facts.lang, first=facts.parties.name(first.buyer),
        second=facts.parties.name(second.buyer), first_goods=first.goods,
        second_goods=second.goods, third_goods=third.goods,
        second_amount=money(second.amount, facts.lang), limit=share_text(loop.limit),
        limit_new=share_text(loop.limit_new), offer=share_text(loop.offer),
    )  # fmt: skip


def _circle(facts: Facts, loop: Loop) -> str:
    links = [
        say(
            "suggest.loop_link", facts.lang, seller=_named(facts, trade.seller),
            goods=trade.goods, amount=money(trade.amount, facts.lang),
        )
        for trade in loop.trades
    ]  # fmt: skip
    chain = "".join((*links, say("suggest.us", facts.lang)))
    goods = loop.trades[0].goods
    return say(
        "suggest.loop_circle", facts.lang, chain=chain, goods=goods, limit=share_text(loop.limit),
        offer=share_text(loop.offer),
    )  # fmt: skip


def _named(facts: Facts, party: str) -> str:
    from repbook.analysis.parties import OWN

    return say("suggest.us", facts.lang) if party == OWN else facts.parties.name(party)
