"""Ants: small customers on the way up, with what became of last year's (M81)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from repbook.book.snapshot import as_text
from repbook.domain.days import YEAR
from repbook.domain.intervals import apart
from repbook.features.suggest.facts import Facts
from repbook.features.suggest.found import Found, Proposal
from repbook.features.suggest.writing import facts_of, money, share_text, unclear
from repbook.text import said, say

if TYPE_CHECKING:
    from repbook.analysis.ants import Bounds, Figures, Record

KIND = "ant"


def find(facts: Facts) -> Found:
    """Return the small customers that grow, the one that grew by most first."""
    from repbook.analysis.ants import Bounds, ants

    if facts.analysed is None:
        return Found(KIND, refused=said("suggest.not_analysed"))
    number = facts.snapshot.number
    medium = facts.snapshot.setting("cut_medium")
    margin = facts.snapshot.setting("book_margin")
    if type(margin) is not float:
        return Found(KIND)  # no costs are known, so nobody pays the book's margin
    bounds = Bounds(
        medium if type(medium) is float else number("medium_revenue"),
        margin, number("ant_growth"), number("loyal_orders"),
    )  # fmt: skip
    now = [*_figures(facts)]
    found = [*ants(now, bounds)]
    record = _record(facts, now, bounds) if found else None
    proposals = [_proposal(facts, each, record) for each in found if each.id not in facts.bad]
    return Found(KIND, proposals)


def _figures(facts: Facts) -> Iterator[Figures]:
    from repbook.analysis.ants import Figures
    from repbook.analysis.ants_before import KEYS

    for account in facts.account_row:
        yield Figures(account, *(facts.figure(account, key) for key in KEYS))


def _record(facts: Facts, now: Sequence[Figures], bounds: Bounds) -> Record:
    """Return how last year's small customers fared: the same figures, a year earlier."""
    from repbook.analysis.ants import record
    from repbook.analysis.ants_before import Policy, figures_before

    assert facts.analysed is not None
    names = facts.orders.columns["account"]
    owners = [facts.parties.account(as_text(name)) for name in names]
    then, medium = figures_before(
        facts.orders.columns, owners, [*facts.account_row], facts.analysed - YEAR,
        facts.policy(Policy), own=_own_cuts(facts),
    )  # fmt: skip
    return record(then, bounds._replace(medium=medium), now, bounds.medium)


def _own_cuts(facts: Facts) -> bool:
    return facts.snapshot.code("cuts", facts.snapshot.setting("class_cuts")) != "typed"


def _proposal(facts: Facts, each: Figures, record: Record | None) -> Proposal:
    year, before = each.year or 0.0, each.before or 0.0
    grown = say(
        "suggest.ant", facts.lang, before=money(before, facts.lang), year=money(year, facts.lang),
        margin=share_text(each.margin or 0.0),
    )  # fmt: skip
    says = say("suggest.and", facts.lang, one=grown, other=_said(facts, record))
    rate = record.ants if record else None
    return Proposal(KIND, facts.card(each.id), "", says, rate, year - before)


def _said(facts: Facts, record: Record | None) -> str:
    if record is None or record.ants is None or record.others is None:
        return say("suggest.no_record", facts.lang)
    ants, others = record.ants, record.others
    told = say(
        "suggest.ant_record", facts.lang, other_k=others.k, other_n=others.n, **facts_of(ants)
    )
    if apart(ants.bounds, others.bounds):
        return told
    return unclear(told, facts.lang)
