"""Rank: plan the day's visits and calls and fill the Visits sheet (M4, M12, M21-M23, M94, M131)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.days import moment, serial, to_date
from repbook.domain.figures import beyond_reach
from repbook.domain.planning.card import Card
from repbook.domain.planning.clashes import (
    Appointment,
    Clash,
    clash_lines,
)
from repbook.domain.planning.minutes import TASK_MINUTES
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.stops import DayPlan, DayPolicy
from repbook.domain.planning.why import area_days, hints, tasks_beyond
from repbook.domain.reading.areas import fold_area
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.calls.contacts import ANSWER_READS, CARD_READS, QUESTION_READS
from repbook.features.calls.roads import roads_from, ways_between
from repbook.features.calls.typed_calls import (
    CALL_READS,
    WAITING_READS,
    count_typed_calls,
    waiting_calls,
)
from repbook.features.kernel.address import street_line
from repbook.features.kernel.adopt import ADOPT_READS, NUMBERED_READS, adopt, number_rows
from repbook.features.kernel.answers import WORTH_READS
from repbook.features.kernel.day_log import LOG_READS, log_plan
from repbook.features.kernel.day_log import Planned as DayPlanned
from repbook.features.kernel.policies import calendar_from, coder, policy_from
from repbook.features.kernel.unread import is_unread
from repbook.features.kernel.unreturned import waiting_rows
from repbook.features.kernel.words import first_of, joined
from repbook.features.plan.also import ALSO_READS
from repbook.features.plan.candidates import (
    CARD_ANSWERS,
    CARD_COLUMNS,
    areas_of,
    cards_from,
    priority_from,
)
from repbook.features.plan.dropped import REASON, open_promises
from repbook.features.plan.last import (
    LAST_READS,
    lines,
)
from repbook.features.plan.rows import (
    Planned,
    appointments,
    dropped_line,
    dropped_row,
    missed_line,
    missed_row,
    sheet_clashes,
    sheet_rows,
    with_call_times,
)
from repbook.features.plan.sales import ORDER_READS
from repbook.features.plan.trades import TRADE_READS
from repbook.features.plan.visit_ids import ID_READS
from repbook.features.plan.ways import WAY_READS
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES
from repbook.scoring.slots import NEED, number_of
from repbook.text import Said, say

if TYPE_CHECKING:
    from repbook.domain.planning.travel import Roads

ASKS = ("ask_phone", "ask_visit", "ask_phone_slot", "ask_visit_slot")
SHOWN_NAMES = 3
READS: Reads = {
    "customers": tuple(dict.fromkeys((*CARD_COLUMNS, *ADOPT_READS, *CARD_READS))),
    "qualify": (*ANSWER_READS, *CARD_ANSWERS, REASON, "man_action", *ASKS),
    "questions": tuple(dict.fromkeys((*QUESTION_READS, *WORTH_READS))),
    "visits": TABLES["visits"].keys(),
    "missed": TABLES["missed"].keys(),
    "calls": tuple(dict.fromkeys((*CALL_READS, *LAST_READS, *ID_READS))),
    "days": TABLES["days"].keys(),
    "orders": ORDER_READS,
    **TRADE_READS,
    **WAY_READS,
    **ALSO_READS,
    **NUMBERED_READS,
    **LOG_READS,
}
# Most days no call was typed by hand, and then the answers need not be read.
UNTYPED: Reads = {
    **READS,
    "qualify": ("id", *CARD_ANSWERS, REASON, "man_action", *ASKS),
    "calls": tuple(dict.fromkeys((*WAITING_READS, *LAST_READS, *ID_READS))),
}


class Ranked(NamedTuple):
    """The day's sheet: visits in driving order, then calls; who just missed it; what to write."""

    day: int
    rows: tuple[Planned, ...]
    missed: tuple[tuple[str, str, Said], ...]
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
    roads = roads_from(after, (card.place for card in cards), changes.problems)
    plan = plan_day(
        cards,
        chosen,
        priority,
        policy,
        limit=limit,
        area=area,
        calendar=calendar_from(after),
        visited=last_visits(after),
        roads=roads,
    )
    plan = with_call_times(after, plan, policy.minutes_call)
    fixed = appointments(after, plan)
    found_clashes = sheet_clashes(after, fixed, ways_between(roads))
    rows = list(sheet_rows(after, plan, priority.weights, found_clashes))
    staying = [*_staying(snapshot.tables["visits"], kept, len(rows))]
    changes.replaces["visits"] = [*(row for row, _ in rows), *staying]
    if plan.visits and plan.calls:
        changes.pages["visits"] = [len(plan.visits)]
    changes.lines["visits"] = lines(
        [row for row, _ in rows[: len(plan.visits)]],
        [*(row for row, _ in rows[len(plan.visits) :]), *staying],
        snapshot.lang,
    )
    dropped = open_promises(cards)
    come, ahead = (
        [card for card in dropped if card.is_due(chosen) == has_come] for has_come in (True, False)
    )
    changes.replaces["missed"] = [
        *(dropped_row(after, card) for card in come),
        *(missed_row(after, missed) for missed in plan.missed),
        *(dropped_row(after, card) for card in ahead),
    ]
    due = sum(card.is_promised(chosen) and not card.is_closed() for card in cards)
    log_plan(snapshot, changes, chosen, DayPlanned(len(plan.visits), len(plan.calls), due))
    changes.settings |= {
        "plan_day": float(chosen),
        "ranked_at": moment(now),
        "home_at": plan.home_at if plan.visits else None,
        "driving": None if plan.driving is None else float(plan.driving),
        "stretch": round(plan.stretch, 4),
        "area_days": area_days(plan, snapshot.lang) or None,
    }
    return Ranked(
        day=chosen,
        rows=tuple(planned for _, planned in rows),
        missed=(
            *(dropped_line(after, card) for card in come),
            *(missed_line(after, missed) for missed in plan.missed),
            *(dropped_line(after, card) for card in ahead),
        ),
        hints=(
            *hints(plan),
            *_tasks_beyond(after, plan),
            *_need_first(rows),
            *_placeless(after, cards),
            *_unkept_times(fixed, found_clashes, roads, policy, chosen),
            *_stay(snapshot, kept),
            *echoes,
            *_no_cards(after),
            *_unkept(after, cards, chosen),
            *_too_many_a(cards, policy),
        ),
        changes=changes,
        problems=changes.problems,
    )


def _tasks_beyond(snapshot: Snapshot, plan: DayPlan) -> Iterator[str]:
    """Say that the tasks due on the day do not fit it beside the sheet: seats count none of them."""
    rows = snapshot.tables["tasks"]
    due = [
        row
        for row in rows.filled()
        if not rows.text(row, "done_on") and (rows.number(row, "due") or 0) < plan.day + 1
    ]
    minutes = sum(
        TASK_MINUTES if (typed := rows.number(row, "minutes")) is None else typed for row in due
    )
    if (plan.visits or plan.calls) and (said := tasks_beyond(plan, len(due), round(minutes))):
        yield said


def _unkept_times(
    fixed: Sequence[Appointment],
    found: Sequence[Clash],
    roads: Roads | None,
    policy: DayPolicy,
    day: int,
) -> Iterator[str]:
    """Say which appointments are too far for the day, then which of the others clash."""
    if roads is not None:
        from repbook.domain.planning.distant import distant, distant_text, within_day

        far = distant(fixed, roads, policy)
        found = within_day(found, far)
        if far:
            yield distant_text(far, day)
    yield from clash_lines(found, day)


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
    return first_of([rows.text(row, "name") for row in wanted], SHOWN_NAMES)


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
    index, code_of = cards.index(), coder(snapshot, "channel")
    channels = calls.columns["channel"]
    visits = {channel for channel in set(channels) if code_of(channel) == "visit"}
    days: dict[str, float] = {}
    for row in (row for row, channel in enumerate(channels) if channel in visits):
        day, card = calls.number(row, "day"), index.get(calls.text(row, "id"))
        if day is not None and card is not None:
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
        raise Refused("commands.no_such_area", area=area, areas=joined(sorted(known)))
    return found


def _need_first(rows: Iterable[tuple[dict[str, Value], Planned]]) -> Iterator[str]:
    """Say once what many bare leads are asked: their need."""
    asked = [row["ask_slot"] == number_of(NEED) and not row["last_contact"] for row, _ in rows]
    if sum(asked) > 1:
        yield say("planning.need_first", None, leads=sum(asked))


def _placeless(snapshot: Snapshot, cards: Iterable[Card]) -> Iterator[str]:
    """Say that open cards with an address and without an area are never visited."""
    rows = snapshot.tables["customers"]
    lacking = sum(
        not card.area and not card.is_closed() and bool(street_line(rows, card.order))
        for card in cards
    )
    if lacking:
        yield say("commands.no_areas", None, count=lacking)


def _no_cards(snapshot: Snapshot) -> Iterator[str]:
    """Say where customers come from while there are none."""
    if not snapshot.tables["customers"].index():
        yield say("commands.no_cards", file=snapshot.name)


def _unkept(snapshot: Snapshot, cards: Iterable[Card], day: int) -> Iterator[str]:
    """Name the closed cards with a date that has come: nothing is planned for it."""
    rows = snapshot.tables["customers"]
    closed = [card for card in cards if card.is_closed() and card.is_due(day)]
    if closed:
        names = _names(rows, [card.order for card in closed])
        yield say("commands.closed_dates", None, count=len(closed), names=names)


def _too_many_a(cards: Iterable[Card], policy: DayPolicy) -> Iterator[str]:
    """Warn when A cards are more than twice what a day holds."""
    count = sum(card.grade == "a" and not card.is_closed() for card in cards)
    capacity = policy.most()
    if beyond_reach(count, capacity):
        yield say("commands.grade_a_many", count=count, capacity=capacity)
