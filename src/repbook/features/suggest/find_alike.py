"""Look-alikes: who has not bought yet and is like the loyal customers (M85)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.domain.days import YEAR
from repbook.domain.intervals import apart
from repbook.domain.reading.folding import fold_text
from repbook.features.suggest.facts import FEATURES, Facts
from repbook.features.suggest.found import Found, Proposal
from repbook.features.suggest.writing import facts_of, unclear
from repbook.text import said, say

if TYPE_CHECKING:
    from repbook.analysis.alike import Alike, Judged, Like

KIND = "alike"


def find(facts: Facts) -> Found:
    """Return the prospects that are like loyal customers.

    Loyal is who ordered on `loyal_orders` days, the last within a year, and is not bad; the
    others are all other customers, and those whose card was lost.
    """
    from repbook.analysis.alike import Policy, alike

    if facts.analysed is None:
        return Found(KIND, refused=said("suggest.not_analysed"))
    policy = facts.policy(Policy)
    written: dict[str, str] = {}
    known = [
        _judged(facts, account, rows[0], written)
        for account, rows in facts.card_rows.items()
        if facts.buys(account) or facts.lost(account)
    ]
    wanted = [_judged(facts, who, row, written) for who, row in facts.prospects.items()]
    found = alike(known, wanted, policy)
    if not found.enough:
        refused = said(
            "suggest.few_alike", loyal=found.loyal, others=found.others,
            loyal_least=policy.alike_loyal, others_least=policy.alike_other,
        )  # fmt: skip
        return Found(KIND, refused=refused)
    assert found.auc is not None
    if found.auc < policy.alike_auc:
        auc = f"{found.auc:.2f}"
        return Found(
            KIND, refused=said("suggest.not_apart", auc=auc, least=f"{policy.alike_auc:g}")
        )
    return Found(KIND, [_proposal(facts, found, like, written) for like in found.likes])


def _judged(facts: Facts, account: str, row: int, written: dict[str, str]) -> Judged:
    """Return what is known of an account; remember how its features are written."""
    from repbook.analysis.alike import Judged

    texts = facts.features(row)
    folded = tuple(map(fold_text, texts))
    for key, text in zip(folded, texts, strict=True):
        written[key] = min(written.get(key, text), text)
    return Judged(account, folded, _loyal(facts, account))


def _loyal(facts: Facts, account: str) -> bool:

    days, last = facts.figure(account, "order_days"), facts.figure(account, "last_order")
    assert facts.analysed is not None
    return (
        days is not None
        and days >= facts.snapshot.number("loyal_orders")
        and last is not None
        and last > facts.analysed - YEAR
        and account not in facts.bad
    )


def _proposal(facts: Facts, found: Alike, like: Like, written: dict[str, str]) -> Proposal:
    assert found.top is not None
    assert found.all is not None
    signs = [
        say("suggest.alike_sign", facts.lang, label=facts.label(FEATURES[sign.feature]),
            text=written[sign.text], k=sign.rate.k, n=sign.rate.n)
        for sign in like.signs
    ]  # fmt: skip
    told = say(
        "suggest.alike", facts.lang, signs=say("commands.between", facts.lang).join(signs),
        all_k=found.all.k, all_n=found.all.n, **facts_of(found.top),
    )  # fmt: skip
    says = told if apart(found.top.bounds, found.all.bounds) else unclear(told, facts.lang)
    expected = facts.cards.number(facts.prospects[like.id], "expected_order")
    return Proposal(KIND, facts.card(like.id), "", says, found.top, expected)
