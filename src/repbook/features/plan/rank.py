"""Rank: plan the day's visits and calls and fill the Visits sheet (M4, M12, M21-M23, M94, M131)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.days import clock, moment, serial, to_date
from repbook.domain.figures import beyond_reach
from repbook.domain.planning.card import Card
from repbook.domain.planning.clashes import (
    Appointment,
    Clash,
    Times,
    clash_lines,
    clash_text,
    clashes,
)
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.priority import Terms, Weights
from repbook.domain.planning.stops import DayPlan, DayPolicy, Do, Missed, PlannedStop
from repbook.domain.planning.why import hints, why, why_not
from repbook.domain.reading.folding import fold_area
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.calls.contacts import ANSWER_READS, CARD_READS, QUESTION_READS
from repbook.features.calls.typed_calls import (
    CALL_READS,
    WAITING_READS,
    count_typed_calls,
    waiting_calls,
)
from repbook.features.kernel.adopt import ADOPT_READS, NUMBERED_READS, adopt, number_rows
from repbook.features.kernel.day_log import LOG_READS, log_plan
from repbook.features.kernel.day_log import Planned as DayPlanned
from repbook.features.kernel.new_date import asks_new_date, new_date_question
from repbook.features.kernel.policies import calendar_from, coder, policy_from
from repbook.features.kernel.unread import is_unread
from repbook.features.kernel.unreturned import waiting_rows
from repbook.features.plan.candidates import (
    CARD_ANSWERS,
    CARD_COLUMNS,
    areas_of,
    cards_from,
    priority_from,
)
from repbook.features.plan.dropped import REASON, dropped_text, open_promises
from repbook.features.plan.last import (
    LAST_READS,
    last_contacts,
    last_text,
    lines,
    prepared,
    row_why,
)
from repbook.features.plan.sales import ORDER_READS
from repbook.features.plan.told import told
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES
from repbook.scoring.slots import DATE_NUMBER, NEED, number_of
from repbook.text import say

ASKS = ("ask_phone", "ask_visit", "ask_phone_slot", "ask_visit_slot")
SHOWN_NAMES = 3
READS: Reads = {
    "customers": tuple(dict.fromkeys((*CARD_COLUMNS, *ADOPT_READS, *CARD_READS))),
    "qualify": (*ANSWER_READS, *CARD_ANSWERS, REASON, "man_action", *ASKS),
    "questions": QUESTION_READS,
    "visits": TABLES["visits"].keys(),
    "missed": TABLES["missed"].keys(),
    "calls": tuple(dict.fromkeys((*CALL_READS, *LAST_READS))),
    "days": TABLES["days"].keys(),
    "orders": ORDER_READS,
    **NUMBERED_READS,
    **LOG_READS,
}
# Most days no call was typed by hand, and then the answers need not be read.
UNTYPED: Reads = {
    **READS,
    "qualify": ("id", *CARD_ANSWERS, REASON, "man_action", *ASKS),
    "calls": (*WAITING_READS, *LAST_READS),
}


class Planned(NamedTuple):
    """One row of the day's sheet, for the screen and for scripts."""

    rank: int
    id: str
    name: str
    do: str
    at: str
    area: str
    phone: str
    priority: float
    score: float | None
    verdict: str | None
    why: str
    ask_next: str
    terms: Terms


class Ranked(NamedTuple):
    """The day's sheet: visits in driving order, then calls; who just missed it; what to write."""

    day: int
    rows: tuple[Planned, ...]
    missed: tuple[tuple[str, str, str], ...]
    hints: tuple[str, ...]
    changes: Changes
    problems: list[Problem]


def rank(
    snapshot: Snapshot,
    now: datetime,
    *,
    day: int | None = None,
    limit: int | None = None,
    area: str | None = None,
    anyway: bool = False,
    without_unread: bool = False,
) -> Ranked:
    """Plan a day from a snapshot; the same book and day give the same sheet.

    Raises Refused while results on the sheet are not returned (with `without_unread` those that
    return could not take stay below the new rows), for a limit below 1, for an area no customer
    has, and, unless `anyway`, for a past day or a day off.
    """
    if limit is not None and limit < 1:
        raise Refused("commands.bad_limit")
    kept = unread_rows(snapshot, go_on=without_unread)
    changes, echoes = prepare(snapshot, now)
    # Most days nothing was typed by hand, and then no formula is evaluated here.
    from repbook.book.recalculate import recalculated

    after = recalculated(snapshot, changes, float(serial(now)))
    chosen = _planned_day(after, now) if day is None else day
    area = _known_area(after, area)
    if not anyway:
        refuse_day(after, now, chosen)
    waiting = {snapshot.tables["visits"].text(row, "id") for row in kept}
    cards = [card for card in cards_from(after, changes.problems) if card.id not in waiting]
    policy = policy_from(DayPolicy, after)
    priority = priority_from(after, changes.problems)
    plan = plan_day(
        cards,
        chosen,
        priority,
        policy,
        limit=limit,
        area=area,
        calendar=calendar_from(after),
        visited=last_visits(after),
    )
    found_clashes = _clashes(after, plan)
    rows = list(_rows(after, plan, priority.weights, found_clashes))
    changes.replaces["visits"] = [row for row, _ in rows]
    changes.replaces["visits"] += _staying(snapshot.tables["visits"], kept, len(rows))
    if plan.visits and plan.calls:
        changes.pages["visits"] = [len(plan.visits)]
    changes.lines["visits"] = lines(len(plan.visits), len(plan.calls), snapshot.lang)
    dropped = open_promises(cards)
    changes.replaces["missed"] = [
        *(_dropped_row(after, card) for card in dropped),
        *(_missed_row(after, missed) for missed in plan.missed),
    ]
    due = sum(card.owes(chosen) and not card.is_closed() for card in cards)
    log_plan(snapshot, changes, chosen, DayPlanned(len(plan.visits), len(plan.calls), due))
    changes.settings |= {
        "plan_day": float(chosen),
        "ranked_at": moment(now),
        "home_at": plan.home_at if rows else None,
        "stretch": round(plan.stretch, 4),
    }
    return Ranked(
        day=chosen,
        rows=tuple(planned for _, planned in rows),
        missed=(
            *(_dropped(after, card) for card in dropped),
            *(_missed(after, missed) for missed in plan.missed),
        ),
        hints=(
            *hints(plan),
            *_need_first(rows),
            *clash_lines(found_clashes, chosen),
            *_stay(snapshot, kept),
            *echoes,
            *_unkept(after, cards, chosen),
            *_too_many_a(cards, policy),
        ),
        changes=changes,
        problems=changes.problems,
    )


def gather(book: Book, now: datetime) -> Snapshot:
    """Read what ranking needs: more where typed cards or calls must move scores first."""
    snapshot = book.read(UNTYPED)
    if waiting_calls(snapshot):
        snapshot = book.read(READS)
    if not prepare(snapshot, now)[0]:
        return snapshot
    from repbook.book.recalculate import with_cards

    return book.read(with_cards(READS))


def prepare(snapshot: Snapshot, now: datetime) -> tuple[Changes, tuple[str, ...]]:
    """Return the changes before any planning, typed cards and calls taken in, and what they gave.

    That is a sentence for each next date that nobody typed as it stands.
    """
    changes = Changes("rank", problems=list(snapshot.problems), show="visits")
    adopt(snapshot, changes, float(serial(now)))
    number_rows(snapshot, changes, now)
    return changes, count_typed_calls(snapshot, changes, now)


def unread_rows(snapshot: Snapshot, *, go_on: bool) -> list[int]:
    """Return the rows that return could not take, and that were not mended since.

    Raises Refused while a row holds typed results that were not returned; unless `go_on`, for
    those that could not be, too.
    """
    rows = snapshot.tables["visits"]
    open_ = waiting_rows(rows)
    waiting = [row for row in open_ if not is_unread(rows, row)]
    if open_ and (waiting or not go_on):
        facts = {"count": len(open_), "names": _names(rows, open_), "file": snapshot.name}
        raise Refused(f"commands.{'unreturned' if waiting else 'unread_rows'}", **facts)
    return open_


def _names(rows: Rows, wanted: Sequence[int]) -> str:
    shown = say("intake.comma").join(rows.text(row, "name") for row in wanted[:SHOWN_NAMES])
    return f"{shown}…" if len(wanted) > SHOWN_NAMES else shown


def _staying(rows: Rows, kept: Iterable[int], above: int) -> Iterator[dict[str, Value]]:
    """Yield the rows that stay as they are, below the new ones."""
    for number, row in enumerate(kept, above + 1):
        held = {key: values[row] for key, values in rows.columns.items()}
        yield {**held, "rank": float(number), "place": None}


def _stay(snapshot: Snapshot, kept: Sequence[int]) -> Iterator[str]:
    if kept:
        names = _names(snapshot.tables["visits"], kept)
        yield say("commands.rows_stay", None, count=len(kept), names=names)


def _planned_day(snapshot: Snapshot, now: datetime) -> int:
    return calendar_from(snapshot).planned_day(now, snapshot.number("noon_hour"))


def last_visits(snapshot: Snapshot) -> dict[str, float]:
    """Return the day of each area's last visit by the log."""
    cards, calls = snapshot.tables["customers"], snapshot.tables["calls"]
    areas = areas_of(cards)
    index, is_visit = cards.index(), coder(snapshot, "channel")
    days: dict[str, float] = {}
    for row, channel in enumerate(calls.columns["channel"]):
        day, card = calls.number(row, "day"), index.get(calls.text(row, "id"))
        if is_visit(channel) == "visit" and day is not None and card is not None:
            area = areas[cards.text(card, "area")]
            days[area] = max(days.get(area, day), day)
    return days


def refuse_day(snapshot: Snapshot, now: datetime, day: int) -> None:
    """Raise Refused for a day that is past, or on which nobody works."""
    calendar, said = calendar_from(snapshot), to_date(day).isoformat()
    coming = to_date(calendar.on_or_after(max(day, serial(now)))).isoformat()
    if day < serial(now):
        raise Refused("commands.past_day", day=said, next=coming)
    if not calendar.is_working(day):
        raise Refused("commands.day_off", day=said, next=coming)


def _known_area(snapshot: Snapshot, area: str | None) -> str | None:
    """Return a chosen area as planning spells it; Refused, naming each area once, for no such."""
    if area is None:
        return None
    known = {name for name in areas_of(snapshot.tables["customers"]).values() if name}
    found = next((name for name in known if fold_area(name) == fold_area(area)), None)
    if found is None:
        raise Refused("commands.no_such_area", area=area, areas=", ".join(sorted(known)))
    return found


def _need_first(rows: Iterable[tuple[dict[str, Value], Planned]]) -> Iterator[str]:
    """Say once what many bare leads are asked: their need."""
    asked = [row["ask_slot"] == number_of(NEED) and not row["last_contact"] for row, _ in rows]
    if sum(asked) > 1:
        yield say("planning.need_first", None, leads=sum(asked))


def _unkept(snapshot: Snapshot, cards: Iterable[Card], day: int) -> Iterator[str]:
    """Name the closed cards with a date that has come: nothing is planned for it."""
    rows = snapshot.tables["customers"]
    closed = [card for card in cards if card.is_closed() and card.is_due(day)]
    names = [rows.text(card.order, "name") for card in closed[:SHOWN_NAMES]]
    if closed:
        shown = say("intake.comma").join(names) + ("…" if len(closed) > SHOWN_NAMES else "")
        yield say("commands.closed_dates", None, count=len(closed), names=shown)


def _too_many_a(cards: Iterable[Card], policy: DayPolicy) -> Iterator[str]:
    """Warn when A cards are more than twice what a day holds."""
    count = sum(card.grade == "a" and not card.is_closed() for card in cards)
    capacity = policy.most()
    if beyond_reach(count, capacity):
        yield say("commands.grade_a_many", count=count, capacity=capacity)


def _rows(
    snapshot: Snapshot, plan: DayPlan, weights: Weights, found: Sequence[Clash]
) -> Iterator[tuple[dict[str, Value], Planned]]:
    places = {seat.row: n for n, seat in enumerate(_by_priority(plan), 1)}
    asks = snapshot.tables["qualify"].index()
    seats = (*plan.visits, *plan.calls)
    numbers = {seat.card.id: number for number, seat in enumerate(seats, 1)}
    contacts = last_contacts(snapshot, (seat.card.id for seat in seats), plan.day)
    nexts = (*seats[1 : len(plan.visits)], *(None for _ in (None, *plan.calls)))
    for number, (seat, following) in enumerate(zip(seats, nexts, strict=False), 1):
        ask_row = asks.get(seat.card.id)
        ask = _ask(snapshot, plan.day, seat, ask_row)
        clash = _clash_of(seat.card.id, found, numbers, snapshot.lang)
        known = told(snapshot, seat.card)._replace(clash=clash)
        reason = why(seat, weights, plan.day, snapshot.lang, known)
        planned = _planned(snapshot, seat, number, ask.text, reason)
        row = _sheet_row(snapshot, plan.day, seat, planned, ask_row, places[seat.row])
        row["ask_slot"] = ask.slot
        row["last"] = last_text(snapshot, seat, plan.day, contacts.get(seat.card.id))
        row["ends"] = 1.0 if following and following.card.area != seat.card.area else None
        yield row, planned


class Ask(NamedTuple):
    """What to ask next: the sentence, and the number of its question."""

    text: str
    slot: float | None


def _ask(snapshot: Snapshot, day: int, seat: PlannedStop, row: int | None) -> Ask:
    """Return what to ask: a new date where the expected one has passed, else as Qualify says."""
    cards = snapshot.tables["customers"]
    held = partial(cards.get, seat.card.order)
    if asks_new_date(snapshot, held, day):
        return Ask(new_date_question(snapshot, held), float(DATE_NUMBER))
    if row is None:
        return Ask("", None)
    key = f"ask_{'visit' if seat.do is Do.VISIT else 'phone'}"
    qualify = snapshot.tables["qualify"]
    return Ask(qualify.text(row, key), qualify.number(row, f"{key}_slot"))


def _clashes(snapshot: Snapshot, plan: DayPlan) -> list[Clash]:
    """Return the appointments on the sheet that cannot both be kept."""
    rows = snapshot.tables["customers"]
    fixed = [
        Appointment(
            seat.card.id,
            rows.text(seat.card.order, "name"),
            seat.at,
            seat.card.area,
            seat.do is Do.VISIT,
        )
        for seat in (*plan.visits, *plan.calls)
        if seat.at is not None
    ]
    return clashes(fixed, policy_from(Times, snapshot)) if len(fixed) > 1 else []


def _clash_of(card: str, found: Sequence[Clash], numbers: Mapping[str, int], lang: str) -> str:
    """Say with which row an appointment clashes, "" for none; the first where there are more."""
    clash = next((each for each in found if card in (each.first.id, each.second.id)), None)
    return clash_text(clash, card, numbers[clash.other(card).id], lang) if clash else ""


def _by_priority(plan: DayPlan) -> list[PlannedStop]:
    return sorted((*plan.visits, *plan.calls), key=lambda seat: seat.place)


def _planned(snapshot: Snapshot, seat: PlannedStop, number: int, ask: str, reason: str) -> Planned:
    rows, row = snapshot.tables["customers"], seat.card.order
    return Planned(
        rank=number,
        id=seat.card.id,
        name=rows.text(row, "name"),
        do=seat.do.value,
        at="" if seat.at is None else clock(seat.at),
        area=rows.text(row, "area"),
        phone=rows.text(row, "phone"),
        priority=round(seat.priority, 1),
        score=seat.card.score,
        verdict=seat.card.verdict,
        why=reason,
        ask_next=ask,
        terms=seat.terms,
    )


def _sheet_row(
    snapshot: Snapshot,
    day: int,
    seat: PlannedStop,
    planned: Planned,
    ask_row: int | None,
    place: int,
) -> dict[str, Value]:
    rows, row = snapshot.tables["customers"], seat.card.order
    qualify = snapshot.tables["qualify"]
    label = snapshot.label(f"do.{planned.do}")
    keys = ("contact", "phone", "address") if seat.do is Do.VISIT else ("contact", "phone")
    reach = (rows.text(row, key) for key in keys)
    terms = {name: round(value, 4) for name, value in seat.terms._asdict().items()}
    return {
        "rank": float(planned.rank),
        "at": seat.at,
        "do": label,
        "name": planned.name,
        "area": planned.area,
        "reach": "\n".join(part for part in reach if part),
        "why": row_why(planned.why, seat.do, snapshot.lang),
        "ask": planned.ask_next,
        "prep": prepared(snapshot, seat, day),
        "visit_id": visit_id(day, planned.id),
        "id": planned.id,
        "kind": label,
        "score": planned.score,
        "verdict": rows.text(row, "verdict"),
        "man_action": "" if ask_row is None else qualify.text(ask_row, "man_action"),
        "last_contact": seat.card.last_contact,
        "priority": planned.priority,
        "place": float(place),
        **{("worth" if name == "verdict" else name): value for name, value in terms.items()},
    }


def visit_id(day: int, card: str) -> str:
    """Return the id of a row of the day's sheet: the day and the card."""
    return f"{to_date(day).isoformat()}/{card}"


def _missed_row(snapshot: Snapshot, missed: Missed) -> dict[str, Value]:
    rows, row = snapshot.tables["customers"], missed.card.order
    return {
        "id": missed.card.id,
        "name": rows.text(row, "name"),
        "area": rows.text(row, "area"),
        "phone": rows.text(row, "phone"),
        "priority": round(missed.priority, 1),
        "why": why_not(as_spelt(rows, missed), snapshot.lang),
    }


def _dropped_row(snapshot: Snapshot, card: Card) -> dict[str, Value]:
    rows = snapshot.tables["customers"]
    shown: dict[str, Value] = {
        key: rows.text(card.order, key) for key in ("id", "name", "area", "phone")
    }
    return {**shown, "why": dropped_text(snapshot, card.id, card.next_on or 0)}


def _dropped(snapshot: Snapshot, card: Card) -> tuple[str, str, str]:
    name = snapshot.tables["customers"].text(card.order, "name")
    return card.id, name, dropped_text(snapshot, card.id, card.next_on or 0)


def _missed(snapshot: Snapshot, missed: Missed) -> tuple[str, str, str]:
    rows = snapshot.tables["customers"]
    told = why_not(as_spelt(rows, missed), snapshot.lang)
    return missed.card.id, rows.text(missed.card.order, "name"), told


def as_spelt(rows: Rows, missed: Missed) -> Missed:
    """Return a card without a seat with its area as the card spells it."""
    card = missed.card
    return missed._replace(card=card._replace(area=rows.text(card.order, "area")))
