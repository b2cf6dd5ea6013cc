"""Referrers: which customers could introduce us to a prospect (M11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.domain.reading.folding import fold_text
from repbook.domain.values import Problem
from repbook.features.suggest.facts import Facts
from repbook.features.suggest.found import Found, Proposal
from repbook.text import said, say

if TYPE_CHECKING:
    from repbook.analysis.referrers import Referrer, Tie

KIND = "referrer"
TIES = ("partner", "competitor", "parent")


def find(facts: Facts) -> Found:
    """Return who could introduce us: tied in one step, two, or, for potential key accounts, a guess."""
    from repbook.analysis.referrers import Customer, Target, referrers

    if facts.analysed is None:
        return Found(KIND, refused=said("suggest.not_analysed"))
    ties, problems = _ties(facts)
    customers = [
        Customer(account, *_kind_of(facts, rows[0]), facts.figure(account, "revenue_year") or 0.0)
        for account, rows in facts.card_rows.items()
        if facts.buys(account) and account not in facts.bad
    ]
    targets = [
        Target(account, *_kind_of(facts, row), _potential(facts, row))
        for account, row in facts.prospects.items()
    ]
    found = referrers(ties, customers, targets)
    return Found(KIND, [_proposal(facts, each) for each in found], left=problems)


def _kind_of(facts: Facts, row: int) -> tuple[str, str]:
    return fold_text(facts.cards.text(row, "industry")), fold_text(facts.cards.text(row, "area"))


def _potential(facts: Facts, row: int) -> bool:
    """Tell whether a card is a potential key account on the day of the figures."""
    since = facts.cards.number(row, "potential_from")
    return since is not None and facts.analysed is not None and since <= facts.analysed


def _ties(facts: Facts) -> tuple[list[Tie], list[Problem]]:
    from repbook.analysis.parties import Several
    from repbook.analysis.referrers import Tie

    rows, ties, problems = facts.relations, [], []
    for row, code in facts.codes(rows, "kind", "relation"):
        one = facts.parties.account(rows.text(row, "account"))
        if code not in TIES or one is None:
            continue
        text = rows.text(row, "other")
        other = facts.parties.party(text)
        if isinstance(other, Several):
            problems.append(facts.several(row, text, other.accounts))
        elif other:
            ties.append(Tie(one, other, code))
    return ties, problems


def _proposal(facts: Facts, found: Referrer) -> Proposal:
    name = facts.parties.name(found.account)
    if found.guess:
        says = say("suggest.referrer_guess", facts.lang, name=name)
    else:
        key = "suggest.referrer_through" if found.through else "suggest.referrer"
        tie = facts.snapshot.label(f"relation.{found.kind}")
        through = facts.parties.name(found.through)
        says = say(key, facts.lang, name=name, tie=tie, through=through)
    expected = facts.cards.number(facts.prospects[found.target], "expected_order")
    card, other = facts.card(found.target), facts.card(found.account)
    return Proposal(KIND, card, other, says, amount=expected)
