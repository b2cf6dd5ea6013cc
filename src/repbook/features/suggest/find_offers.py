"""Offers: which product group a customer may buy too (M177)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from repbook.book.snapshot import as_text
from repbook.domain.values import BLANKS, Problem
from repbook.features.suggest.facts import Facts, number_problem
from repbook.features.suggest.found import Found, Proposal
from repbook.features.suggest.writing import facts_of, share_text
from repbook.text import said, say

if TYPE_CHECKING:
    from repbook.analysis.offers import Line, Offers

KIND = "offer"


def find(facts: Facts) -> Found:
    """Return the groups to offer to each customer, the likeliest first.

    Groups are those of Orders, of a book without any the products themselves.
    """
    from repbook.analysis.offers import Policy, offers

    lines, problems, without = _lines(facts)
    if not lines:
        return Found(KIND, refused=said("suggest.no_orders"), left=problems)
    policy = facts.policy(Policy)
    found = offers(lines, policy, facts.analysed or max(line.day for line in lines))
    notes = [str(said("suggest.no_group", count=without))] if without else []
    count = len(found.groups)
    if count > policy.groups_most:
        refused = said("suggest.many_groups", count=count, most=policy.groups_most)
    elif not found.offers:
        refused = said("suggest.few_pairs", both=policy.pair_least, base=policy.pair_base)
    else:
        proposals = [*_proposals(facts, found)]
        return Found(KIND, proposals, None, [*notes, *_record(found)], problems, one_each=True)
    return Found(KIND, refused=refused, notes=notes, left=problems)


def _lines(facts: Facts) -> tuple[list[Line], list[Problem], int]:
    """Return the order lines that count, the cells that do not, how many lack a group."""
    from repbook.analysis.offers import Line

    rows = facts.orders
    key = "group" if any(as_text(value) for value in rows.columns["group"]) else "product"
    lines, problems, without = [], [], 0
    for row in range(len(rows)):
        amount, day = rows.number(row, "amount"), rows.number(row, "day")
        if amount is None and rows.get(row, "amount") not in BLANKS:
            problems.append(number_problem(rows, row, "amount"))
        account = facts.parties.account(rows.text(row, "account"))
        if amount is None or day is None or account is None:
            continue
        if group := rows.text(row, key):
            lines.append(Line(account, float(int(day)), group, amount))
        else:
            without += 1
    return lines, problems, without


def _proposals(facts: Facts, found: Offers) -> Iterator[Proposal]:
    likeliest = sorted(
        found.offers, key=lambda each: (-each.chance.rate.share, -each.chance.rate.n)
    )
    for offer in likeliest:
        chance = offer.chance
        group, given = found.groups[chance.group], found.groups[chance.given]
        says = say("suggest.offer", facts.lang, group=group, given=given, **facts_of(chance.rate))
        card = facts.card(offer.account)
        yield Proposal(KIND, card, group, says, chance.rate, offer.amount)


def _record(found: Offers) -> Iterator[str]:
    if record := found.record:
        yield say(
            "suggest.offers_record", None, customers=record.customers, hits=record.hits,
            popular=record.popular, at_random=share_text(record.at_random),
        )  # fmt: skip
