"""The sentences of Reports 2: what was found, and where there is too little to say anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from repbook.domain.days import to_date
from repbook.domain.figures import amount_text, percent
from repbook.domain.reports import NEW_MONTHS
from repbook.features.reports.work_found import Found
from repbook.features.reports.work_reading import Work
from repbook.text import say

if TYPE_CHECKING:
    from repbook.analysis.contact_curve import Curve, StopRule

Say = Callable[..., str]
_LEAST_RATIO, _SMALL_RATIO = 0.005, 0.095


def sentences(work: Work, found: Found) -> Mapping[str, str]:
    """Return every sentence of the page by its key, in the workbook's language."""

    def tell(key: str, **facts: object) -> str:
        return say(f"work.{key}", work.lang, **facts)

    stop = stop_said(found.curve, work.claims.stop_rule, work.lang)
    return {
        "finding": _joined(tell, (stop if found.curve.points else tell("no_contacts"), _better(found, tell))),
        "scope": tell("scope", cards=found_number(work.filled), contacts=found_number(found.contacts), day=to_date(work.day).isoformat()),
        "contacts": _contacts(work, found, tell, stop),
        "sources": _sources(found, tell),
        "sides": _sides(found, tell),
        "sides_more": _effort(work, found, tell),
        "pipeline": _pipeline(work, found, tell),
        "forecast": _forecast(work, found, tell),
        "new_cards": _new_cards(found, tell),
        "neglected": _neglected(work, found, tell),
        "questions": _questions(work, found, tell),
        "state": _state(work, found, tell),
    }  # fmt: skip


def found_number(count: float) -> str:
    """Write a count."""
    return f"{count:,.0f}"


def _joined(tell: Say, parts: Iterable[str]) -> str:
    """Put sentences behind one another, those that are said."""
    text = ""
    for part in filter(None, parts):
        text = tell("join", one=text, other=part) if text else part
    return text


def stop_said(curve: Curve, rule: StopRule, lang: str) -> str:
    """Say after which contact to stop, or why none is named."""
    contacts, wins = curve.later
    if curve.few:
        return say("work.few_won", lang, won=curve.won, least=rule.stop_won)
    if curve.stop is not None:
        return say("work.stop", lang, n=curve.stop, k=wins, contacts=found_number(contacts))
    enough = contacts >= rule.stop_contacts and wins
    return say("work.no_stop" if enough else "work.few_later", lang)


def _contacts(work: Work, found: Found, tell: Say, stop: str) -> str:
    curve, claim = found.curve, work.claims.followups_claim
    if not curve.points:
        return tell("no_contacts")
    won_at = tell("none_won", claim=claim)
    if curve.won:
        wins = 0
        for point in curve.points:
            wins += point.won
            if 2 * wins >= curve.won:
                won_at = tell("won_at", won=found_number(curve.won), middle=point.n, claim=claim)
                break
    return _joined(tell, (won_at, stop, tell("reading")))


def _better(found: Found, tell: Say) -> str:
    if len(found.sources) < 2:
        return ""
    pair = found.difference
    return (
        tell("source_better", best=pair[0].source, other=pair[1].source)
        if pair
        else tell("no_source_better")
    )


def _sources(found: Found, tell: Say) -> str:
    rates = found.sources
    if not rates:
        return tell("no_sources")
    if len(rates) == 1:
        only = rates[0]
        return tell("one_source", source=only.source, won=only.won, decided=only.decided)
    if pair := found.difference:
        best, other = pair
        return tell(
            "clearly", best=best.source, other=other.source, won=best.won, decided=best.decided,
            won2=other.won, decided2=other.decided,
        )  # fmt: skip
    named = (
        tell("source_rate", source=each.source, rate=percent(each.rate.share)) for each in rates[:3]
    )
    return tell("overlap", rates=tell("list").join(named))


def _sides(found: Found, tell: Say) -> str:
    from repbook.analysis.old_new import shares

    new, old, _ = found.sides
    if not new.customers + old.customers:
        return tell("no_orders")
    profit = shares(new.profit, old.profit)
    revenue = shares(new.revenue, old.revenue)
    earned = tell("old_profit", share=percent(profit[1])) if profit else ""
    if not profit and revenue:
        earned = tell("old_revenue", share=percent(revenue[1]))
    time = shares(new.minutes, old.minutes)
    timed = tell("old_time", share=percent(time[1])) if time else tell("no_time")
    return _joined(tell, (earned, timed))


def _times(ratio: float) -> str:
    """Write a ratio, a small one to two decimals; "" for none to speak of."""
    if ratio < _LEAST_RATIO:
        return ""
    return f"{ratio:.1f}" if ratio >= _SMALL_RATIO else f"{ratio:.2f}"


def _effort(work: Work, found: Found, tell: Say) -> str:
    ratio, claim = found.sides.ratio, f"{work.claims.cost_ratio:g}"
    known = tell("no_ratio", claim=claim)
    if ratio is not None and (shown := _times(ratio)):
        known = tell("ratio", ratio=shown, claim=claim)
    wasted = ""
    if found.effort.all_minutes:
        minutes, whole = (found_number(each) for each in (found.wasted, found.effort.all_minutes))
        wasted = tell("wasted", minutes=minutes, all=whole)
    return _joined(tell, (known, wasted))


def _pipeline(work: Work, found: Found, tell: Say) -> str:
    held = found.target
    if held.target is None:
        return tell("no_target")
    facts = {
        key: amount_text(getattr(held, key), work.lang)
        for key in ("target", "booked", "commit", "order")
    }
    missing = held.target - held.booked - held.commit
    if held.need is None:
        told = tell("no_need", missing=amount_text(missing, work.lang), target=facts["target"])
    elif held.need == 0:
        told = tell("reached_target", **facts)
    else:
        told = tell(
            "need", **facts, need=found_number(held.need), won=held.won, decided=held.decided
        )
    if not held.new or not held.existing:
        return told
    average, share = amount_text(held.average, work.lang), percent(work.claims.new_dealer_share)
    parted = tell("decomposed", existing=held.existing, average=average, new=held.new, share=share)
    return _joined(tell, (told, parted))


def _forecast(work: Work, found: Found, tell: Say) -> str:
    spans = found.forecast.values()
    cards = sum(each.cards for each in spans)
    if not cards:
        return tell("no_forecast")
    month, pushed = found.forecast["month"], sum(each.pushed for each in spans)
    commit, likely = (amount_text(each, work.lang) for each in (month.commit, month.likely))
    unsaid = sum(each.unsaid for each in spans)
    told = (
        tell("month", commit=commit, likely=likely),
        tell("pushed", pushed=pushed, cards=found_number(cards)),
        tell("unsaid", count=found_number(unsaid)) if unsaid else "",
    )
    return _joined(tell, told)


def _new_cards(found: Found, tell: Say) -> str:
    cards, asked = (sum(getattr(each, key) for each in found.new_cards) for key in ("cards", "asked"))  # fmt: skip
    facts = {"cards": found_number(cards), "months": NEW_MONTHS}
    if not cards:
        return tell("no_new_cards", months=NEW_MONTHS)
    if not asked:
        return tell("new_unasked", **facts)
    score = sum((each.score or 0.0) * each.asked for each in found.new_cards) / asked
    return tell("new_cards", **facts, asked=found_number(asked), score=f"{score:.0f}")


def _neglected(work: Work, found: Found, tell: Say) -> str:
    if not found.old:
        return tell("no_old")
    if not found.neglected:
        return tell("not_neglected")
    amount = sum(revenue for _, _, revenue in found.neglected)
    count = found_number(len(found.neglected))
    return tell("neglected", count=count, amount=amount_text(amount, work.lang))


def _questions(work: Work, found: Found, tell: Say) -> str:
    least, held = work.claims.questions_least, found.questions
    enough = [each for each in held if min(each.won, each.lost) >= least]
    changed = len(work.changed_questions)
    more = tell("changed", count=changed) if changed else ""
    if not enough:
        won, lost = (max((getattr(e, key) for e in held), default=0) for key in ("won", "lost"))
        return _joined(tell, (tell("few_answers", won=won, lost=lost, least=least), more))
    best = max(enough, key=lambda each: each.apart or 0.0)
    if (best.apart or 0.0) <= 0:
        return _joined(tell, (tell("tells_none"), more))
    name = work.question_names.get(best.slot) or best.slot.upper()
    means = (f"{mean or 0.0:.1f}" for mean in (best.won_mean, best.lost_mean))
    told = tell("tells", question=name, **dict(zip(("won", "lost"), means, strict=True)))
    return _joined(tell, (told, more))


def _state(work: Work, found: Found, tell: Say) -> str:
    held = found.principles
    return tell(
        "state", changed=found_number(held.changed), cards=found_number(held.cards),
        days=work.claims.changed_days, unowned=found_number(held.cards - held.owned),
    )  # fmt: skip
