"""Why a card is on the day's sheet, or why it is not, in the words of a rep (M12, M13, M30)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from repbook.domain.days import HOURS, clock, to_date
from repbook.domain.figures import ago_text, amount_text, day_text, days_text
from repbook.domain.planning.card import Card
from repbook.domain.planning.priority import Terms, Weights
from repbook.domain.planning.results import is_visit
from repbook.domain.planning.stops import (
    AreaWait,
    Cause,
    DayPlan,
    Do,
    Missed,
    PlannedStop,
    Reason,
    Unvisited,
)
from repbook.record import NamedTuple
from repbook.text import Said, language, said, say

LONGEST = {"en": 70, "zh-CN": 36, "zh-TW": 36}
"""How many characters fit the cell on paper."""
_NAMED_TERMS = 2
_AREAS_NAMED = 2
_NOON = 0.5
_LONGEST_STEP = {"en": 38, "zh-CN": 18, "zh-TW": 18}
_SAID_BY_CAUSE = {
    Cause.APPOINTMENT: {"urgency"},
    Cause.PROMISE: {"urgency"},
    Cause.INQUIRY: {"urgency"},
    Cause.SILENT: {"urgency", "key"},
    Cause.POTENTIAL: {"key"},
    Cause.NEVER_REACHED: {"urgency"},
    Cause.PRIORITY: set[str](),
}
_FIGURES = {"demand", "verdict"}
"""Terms that say a figure and nothing that happened."""
_WORTHS = ("focus", "follow", "nurture")
_VISITS = (Reason.OTHER_AREA, Reason.NO_VISIT_SEAT, Reason.NO_TIME)
"""Reasons of who could be visited, so that only a call is left."""
_ATTITUDES = frozenset({"ready", "interested", "neutral", "cool"})


class Loss(StrEnum):
    """How much of a customer's loss is said: its amount, that there is one, nothing."""

    WHOLE = "whole"
    NAMED = "named"
    UNSAID = "unsaid"


class Told(NamedTuple):
    """What was agreed with a customer, whether too little is known, and whether the need is."""

    step: str = ""
    little: bool = False
    need: bool = True
    clash: str = ""
    """With which row of the sheet its appointment cannot be kept."""
    loss: Loss = Loss.WHOLE
    """How much of a loss is said on a sheet that is taken along."""


class Facts(NamedTuple):
    """What a part of the sentence is made from."""

    card: Card
    day: int
    lang: str
    told: Told = Told()


def why(
    seat: PlannedStop, weights: Weights, day: int, lang: str | None = None, told: Told | None = None
) -> str:
    """Say why the card has its seat: what brought it, then its two largest terms in figures.

    At most `LONGEST` characters; what does not fit is left out from the end. A term whose
    driver is unknown is not named, since it says nothing about the customer; nor is a score that
    rests on few answers.
    """
    facts = Facts(seat.card, day, lang or language(), told or Told())
    cause, new, terms = (
        cause_text(seat.cause, facts),
        what_is_new(facts),
        largest_terms(seat, weights, facts),
    )
    if not cause and not new and set(terms) <= _FIGURES and seat.card.verdict in _WORTHS:
        terms = {"worth": say(f"planning.why_{seat.card.verdict}", facts.lang), **terms}
    if seat.cause is Cause.PROMISE and seat.card.was_missed():
        missed = "planning.why_not_met" if seat.do is Do.VISIT else "planning.why_not_answered"
        cause = say(missed, facts.lang, text=cause)
    if seat.cause is Cause.PROMISE and seat.do is Do.CALL and is_visit(facts.told.step):
        cause = (
            f"{cause}{say('planning.why_joint', facts.lang)}{say('planning.why_phone', facts.lang)}"
        )
    if seat.cause is Cause.SILENT:
        new.pop("urgency", None)
    known = [text for name, text in terms.items() if name not in new]
    parts = [cause, *new.values(), _loss(facts), *known]
    return _joined((part for part in parts if part), facts.lang)


def what_is_new(facts: Facts) -> dict[str, str]:
    """Say, by the term it belongs to, what happened since the last contact: an order, a date."""
    card, day, lang = facts[:3]
    last = card.last_contact
    if last is None:
        return {}
    if card.last_order is not None and last < card.last_order <= day:
        ago = ago_text(day - card.last_order, lang)
        return {"urgency": say("planning.why_ordered", lang, ago=ago)}
    if card.expected_on is not None and last < card.expected_on < day:
        return {"date": _date(facts)}
    return {}


def largest_terms(seat: PlannedStop, weights: Weights, facts: Facts) -> dict[str, str]:
    """Name the largest weighted terms that are known and that the cause does not say already."""
    worth = {
        name: term * weight
        for name, term, weight in zip(Terms._fields, seat.terms, weights, strict=True)
        if name not in _SAID_BY_CAUSE[seat.cause]
    }
    texts = {name: _TEXTS[name](facts) for name in worth if worth[name] > 0}
    known = sorted((name for name in texts if texts[name]), key=lambda name: -worth[name])
    if seat.cause is Cause.NEVER_REACHED and set(known) <= {"verdict"}:
        return {"unknown": say("planning.why_unknown", facts.lang)}
    told_twice = seat.card.gap() is None and seat.card.attitude_on == seat.card.last_contact
    if {"intent", "urgency"} <= {*known} and told_twice:
        known.remove("urgency")  # The attitude says how long ago it was.
    if not facts.told.little:
        return {name: texts[name] for name in known[:_NAMED_TERMS]}
    little = "planning.why_little" if facts.told.need else "planning.why_little_need"
    named = [name for name in known if name != "verdict"][:_NAMED_TERMS]
    return {**{name: texts[name] for name in named}, "little": say(little, facts.lang)}


def term_texts(card: Card, day: int, lang: str | None = None) -> dict[str, str]:
    """Say what each term rests on, by its name; "" where that is unknown."""
    facts = Facts(card, day, lang or language())
    texts = {name: _TEXTS[name](facts) for name in Terms._fields}
    joint = say("planning.why_joint", facts.lang)
    weighed = (texts["demand"], _margin(facts), _loss(facts))
    return {**texts, "demand": joint.join(part for part in weighed if part)}


def cause_text(cause: Cause, facts: Facts) -> str:
    """Say what brought the card to the sheet; empty where its priority alone did."""
    card, day, lang = facts[:3]
    step = _step(facts)
    if cause is Cause.APPOINTMENT:
        text = say("planning.why_appointment", lang, time=clock(card.next_at or 0))
        if facts.told.clash:
            text = say("planning.why_clashing", lang, text=text, clash=facts.told.clash)
        return say("planning.why_agreed", lang, text=text, step=step) if step else text
    if cause is Cause.PROMISE:
        late = day - int(card.next_on or day)
        if card.was_missed():
            return _missed(step, day_text(card.next_on or day, lang), lang)
        if step:
            return _promised(step, day - late, late, lang)
        if late <= 0:
            return say("planning.why_promise", lang)
        return say("planning.why_promise_late", lang, days=days_text(late, lang))
    if cause is Cause.INQUIRY:
        return say(
            "planning.why_fresh_today" if card.created == day else "planning.why_fresh", lang
        )
    if cause is Cause.SILENT:
        return say("planning.why_left", lang, day=day_text(card.last_order or day, lang))
    if cause is Cause.POTENTIAL:
        return say("planning.why_potential", lang)
    retry = card.tries > 0 and card.is_due(day)
    return tries_text(card.tries, lang) if retry or cause is Cause.NEVER_REACHED else ""


def _step(facts: Facts) -> str:
    longest = _LONGEST_STEP.get(facts.lang, _LONGEST_STEP["en"])
    step = " ".join(facts.told.step.split())
    return step if len(step) <= longest else f"{step[: longest - 1].rstrip()}…"


def _promised(step: str, day: int, late: int, lang: str) -> str:
    shown = day_text(day, lang)
    if late <= 0:
        return say("planning.why_step", lang, step=step, day=shown)
    return say("planning.why_step_late", lang, step=step, day=shown, days=days_text(late, lang))


def _missed(step: str, day: str, lang: str) -> str:
    """Say what was promised and could not be kept yet."""
    if step:
        return say("planning.why_step", lang, step=step, day=day)
    return say("planning.last_promised", lang, day=day)


def tries_text(tries: int, lang: str) -> str:
    """Say how often a customer never reached was tried."""
    if tries <= 1:
        return say("planning.why_one_try" if tries else "planning.why_never", lang)
    return say("planning.why_tries", lang, tries=tries)


def _demand(facts: Facts) -> str:
    order = facts.card.demanded()
    if order is None:
        return ""
    usual = facts.card.usual_order
    key = "usual" if usual is not None and abs(order - usual) < 1 else "order"
    return say(f"planning.why_{key}", facts.lang, amount=amount_text(order, facts.lang))


def _margin(facts: Facts) -> str:
    """Say what a margin does to the demand; nothing where it is unknown, or as the whole book's."""
    trade = facts.card.trade
    share = None if trade is None else trade.margin_share
    if share is None or facts.card.demanded() is None:
        return ""
    return say("planning.why_margin", facts.lang, share=f"{share:.2f}")


def _loss(facts: Facts) -> str:
    """Say that the customer has cost money so far; "" for one that earns some."""
    loss, said = facts.card.loss(), facts.told.loss
    if not loss or said is Loss.UNSAID:
        return ""
    if said is Loss.NAMED:
        return say("planning.why_lossy", facts.lang)
    return say("planning.why_loss", facts.lang, amount=amount_text(loss, facts.lang))


def _intent(facts: Facts) -> str:
    card, day, lang = facts[:3]
    if card.attitude not in _ATTITUDES or card.attitude_on is None:
        return ""
    heard = card.last_contact is not None and not card.is_listed()
    ago = ago_text(day - card.attitude_on, lang) if heard else say("planning.why_listed", lang)
    return say(f"planning.why_{card.attitude}", lang, ago=ago)


def _verdict(facts: Facts) -> str:
    score = facts.card.score
    return "" if score is None else say("planning.why_score", facts.lang, score=f"{score:.0f}")


def _urgency(facts: Facts) -> str:
    card, day, lang = facts[:3]
    if (gap := card.gap()) is not None:
        key = "planning.why_win_back" if card.is_lost(day) else "planning.why_rhythm"
        now = f"{card.since_order(day):.0f}"
        return say(key, lang, days=days_text(gap, lang), now=now)
    if card.last_contact is None:
        return ""
    if card.last_order == card.last_contact:
        ago = ago_text(day - card.last_contact, lang)
        return say("planning.why_ordered", lang, ago=ago)
    return say("planning.why_silent", lang, days=days_text(day - card.last_contact, lang))


def _date(facts: Facts) -> str:
    card, day, lang = facts[:3]
    if card.expected_on is None:
        return ""
    ahead = int(card.expected_on) - day
    if ahead == 0:
        return say("planning.why_buys_today", lang)
    key = "planning.why_buys" if ahead > 0 else "planning.why_passed"
    return say(key, lang, days=days_text(abs(ahead), lang))


def _key(facts: Facts) -> str:
    key = "planning.why_key" if facts.card.key else "planning.why_potential"
    return say(key, facts.lang)


_TEXTS: dict[str, Callable[[Facts], str]] = {
    "demand": _demand,
    "intent": _intent,
    "verdict": _verdict,
    "urgency": _urgency,
    "date": _date,
    "key": _key,
}


def _joined(parts: Iterable[str], lang: str) -> str:
    joint, longest = say("planning.why_joint", lang), LONGEST.get(lang, LONGEST["en"])
    text = ""
    for part in parts:
        longer = f"{text}{joint}{part}" if text else part
        if len(longer) <= longest:
            text = longer
    return text[:1].upper() + text[1:]


def why_not(missed: Missed, lang: str | None = None) -> Said:
    """Say why a candidate got no seat, what to do instead, and first which promise is open."""
    card, lang = missed.card, lang or language()
    key = f"missed_{missed.reason}"
    if missed.reason in _VISITS and not card.is_callable():
        key += "_no_phone"
    if missed.reason is Reason.NO_PHONE and card.chance == "no":
        key = "missed_no_way"
    full = say(f"planning.full_{missed.full}", lang)
    area = card.area or say("planning.no_area", lang)
    coming = missed.next_day
    day = "" if coming is None else to_date(coming).isoformat()
    after = say("planning.missed_next", lang, day=day) if day else ""
    text = said(
        f"planning.{key}", lang, area=area, time=clock(card.next_at or 0), next=after, full=full
    )
    if not missed.promised or card.next_on is None:
        return text
    promise = day_text(card.next_on, lang)
    return Said(say("planning.missed_promised", lang, day=promise, text=text), text.kind)


def hints(plan: DayPlan, lang: str | None = None) -> list[str]:
    """Say what the reader of the sheet must know: when it ends, call lists, lacking phones."""
    texts = []
    if plan.driving is not None:
        texts.append(_tour(plan, lang))
    if (plan.visits or plan.calls) and (plan.driving is None or plan.late):
        texts.append(_home(plan, lang))
    # Of a list that nobody was reached from yet the next line says all.
    if plan.unvisited and (plan.answered or plan.unvisited is not Unvisited.NOBODY):
        texts.append(say(f"planning.unvisited_{plan.unvisited}", lang))
    texts += [_wait(wait, lang) for wait in plan.waiting]
    if plan.leads and not plan.answered:
        texts.append(_counted("call_list", plan.leads, lang))
    if plan.unreachable:
        texts.append(_counted("unreachable", plan.unreachable, lang))
    return texts


def area_days(plan: DayPlan, lang: str | None = None) -> str:
    """Name the areas that wait longest and where the day does not lead."""
    waiting = [wait for wait in plan.waiting if wait.area not in plan.areas][:_AREAS_NAMED]
    texts = (_wait(wait, lang) for wait in waiting)
    return say("planning.why_joint", lang).join(texts)


def _tour(plan: DayPlan, lang: str | None) -> str:
    """Say what the day's tour takes, and when it is home."""
    facts = {"visits": len(plan.visits), "driving": plan.driving, "time": _home_time(plan, lang)}
    return say("planning.tour", lang, **facts)


def _home_time(plan: DayPlan, lang: str | None) -> str:
    time, days = clock(plan.home_at % 1), int(plan.home_at)
    if days == 0:
        return time
    if days == 1 and plan.home_at % 1 < _NOON:
        return say("planning.next_morning", lang, time=time)
    return say("planning.days_later", lang, time=time, days=days)


def _home(plan: DayPlan, lang: str | None) -> str:
    """Say when the day ends, and that this is too late."""
    time = _home_time(plan, lang)
    if _ends_late(plan):
        return say("planning.home_late", lang, time=time, end=clock(plan.day_end))
    return say("planning.home_at", lang, time=time)


def _ends_late(plan: DayPlan) -> bool:
    # Programs keep a time to 15 digits or more: late is what a clock shows to be.
    return round((plan.home_at - plan.day_end) * HOURS * 60) > 0


def tasks_beyond(plan: DayPlan, tasks: int, minutes: int, lang: str | None = None) -> str:
    """Say that `tasks` of so many `minutes` make the day too long, "" where they do not."""
    longer = plan._replace(home_at=plan.home_at + minutes / (HOURS * 60))
    if not tasks or not _ends_late(longer):
        return ""
    facts = {"tasks": tasks, "minutes": minutes, "end": clock(plan.day_end)}
    return say("planning.tasks_beyond", lang, time=_home_time(longer, lang), **facts)


def _wait(wait: AreaWait, lang: str | None) -> str:
    key = "waits" if wait.visited else "never"
    if wait.minutes is None:
        return say(f"planning.area_{key}", lang, **wait._asdict())
    since = "" if wait.since is None else day_text(wait.since, lang or language())
    facts = {**wait._asdict(), "since": since}
    text = say(f"planning.area_far_{key}", lang, **facts)
    return say("planning.overnight", lang, text=text) if wait.overnight else text


def _counted(key: str, leads: int, lang: str | None) -> str:
    return say(f"planning.{key}_one" if leads == 1 else f"planning.{key}", lang, leads=leads)
