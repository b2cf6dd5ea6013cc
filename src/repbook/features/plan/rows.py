"""The rows of the day's sheet and of Just missed (M12, M94, M131)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import about, clock
from repbook.domain.planning.card import Card
from repbook.domain.planning.clashes import (
    Appointment,
    Clash,
    Times,
    clash_text,
    clashes,
)
from repbook.domain.planning.plan import fresh_first
from repbook.domain.planning.priority import Terms, Weights
from repbook.domain.planning.ranking import account_of
from repbook.domain.planning.results import call_back_at
from repbook.domain.planning.stops import DayPlan, Do, Missed, PlannedStop
from repbook.domain.planning.why import why, why_not
from repbook.domain.values import Value
from repbook.features.calls.roads import Ways
from repbook.features.kernel.address import shown_address
from repbook.features.kernel.new_date import asks_new_date, new_date_question
from repbook.features.kernel.policies import policy_from
from repbook.features.plan.also import Extras
from repbook.features.plan.dropped import dropped_text
from repbook.features.plan.last import (
    last_contacts,
    last_text,
    prepared,
    row_why,
)
from repbook.features.plan.standing import standing
from repbook.features.plan.told import told
from repbook.features.plan.visit_ids import logged_ids, visit_id
from repbook.features.plan.ways import Person, chats_of
from repbook.record import NamedTuple
from repbook.scoring.slots import DATE_NUMBER
from repbook.text import Said

_DAY_MINUTES = 24 * 60


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
    cause: str
    also: str = ""


def sheet_rows(
    snapshot: Snapshot, plan: DayPlan, weights: Weights, found: Sequence[Clash]
) -> Iterator[tuple[dict[str, Value], Planned]]:
    """Yield the sheet's rows in order, as cells and for the screen; `found` are its clashes."""
    places = {seat.row: n for n, seat in enumerate(_by_priority(plan), 1)}
    asks = snapshot.tables["qualify"].index()
    seats = (*plan.visits, *plan.calls)
    numbers = {seat.card.id: number for number, seat in enumerate(seats, 1)}
    contacts = last_contacts(snapshot, (seat.card.id for seat in seats), plan.day)
    extras, chats = Extras(snapshot, plan.day), chats_of(snapshot)
    taken = logged_ids(snapshot)
    nexts = (*seats[1 : len(plan.visits)], *(None for _ in (None, *plan.calls)))
    for number, (seat, following) in enumerate(zip(seats, nexts, strict=False), 1):
        ask_row = asks.get(seat.card.id)
        ask = _ask(snapshot, plan.day, seat, ask_row)
        clash = _clash_of(seat.card.id, found, numbers, snapshot.lang)
        known = told(snapshot, seat.card)._replace(clash=clash)
        reason = why(seat, weights, plan.day, snapshot.lang, known)
        also = extras.of(seat)
        planned = _planned(snapshot, seat, number, ask.text, reason)
        planned = planned._replace(also=also.text if also else "")
        name = visit_id(plan.day, seat.card.id, taken)
        row = _sheet_row(snapshot, plan.day, seat, planned, ask_row, places[seat.row], name)
        if seat.do is Do.CHAT:
            row["reach"] = _written(chats[account_of(seat.card).casefold()])
        row["ask_slot"] = ask.slot
        row["last"] = last_text(snapshot, seat, plan.day, contacts.get(seat.card.id), also)
        row["ends"] = 1.0 if following and following.card.area != seat.card.area else None
        yield row, planned


def _written(person: Person) -> str:
    """Say who is written to, and where."""
    return "\n".join(part for part in person if part)


def with_call_times(snapshot: Snapshot, plan: DayPlan, minutes: int) -> DayPlan:
    """Give the calls that were promised for a time that time, and put them with the timed ones.

    The day lasts until the latest is done, in `minutes`. A retry has no time: it passed.
    """
    steps = snapshot.tables["customers"].columns["next_step"]
    calls = fresh_first(
        seat._replace(at=call_back_at(as_text(steps[seat.card.order])))
        if seat.at is None and _is_due_at(seat.card, plan.day)
        else seat
        for seat in plan.calls
    )
    if plan.driving is not None:  # What is left of the calls then is made at home.
        return plan._replace(calls=calls)
    done = (seat.at + minutes / _DAY_MINUTES for seat in calls if seat.at is not None)
    return plan._replace(calls=calls, home_at=max((plan.home_at, *done)))


def time_text(seat: PlannedStop) -> str:
    """Return the time of an appointment, or about when the tour comes there; "" for neither."""
    if seat.at is not None:
        return clock(seat.at)
    return "" if seat.arrives is None else about(seat.arrives)


def _is_due_at(card: Card, day: int) -> bool:
    return card.next_on == day and card.is_promised(day) and not card.was_missed()


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


def appointments(snapshot: Snapshot, plan: DayPlan) -> list[Appointment]:
    """Return the sheet's contacts that have a time."""
    rows = snapshot.tables["customers"]
    return [
        Appointment(
            seat.card.id,
            rows.text(seat.card.order, "name"),
            seat.at,
            seat.card.area,
            seat.do is Do.VISIT,
            seat.card.place,
        )
        for seat in (*plan.visits, *plan.calls)
        if seat.at is not None
    ]


def sheet_clashes(
    snapshot: Snapshot, fixed: Sequence[Appointment], ways: Ways | None = None
) -> list[Clash]:
    """Return the appointments on the sheet that cannot both be kept, by `ways` where known."""
    return clashes(fixed, policy_from(Times, snapshot), ways) if len(fixed) > 1 else []


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
        at=time_text(seat),
        area=rows.text(row, "area"),
        phone=rows.text(row, "phone"),
        priority=round(seat.priority, 1),
        score=seat.card.score,
        verdict=seat.card.verdict,
        why=reason,
        ask_next=ask,
        terms=seat.terms,
        cause=seat.cause.value,
    )


def _sheet_row(
    snapshot: Snapshot,
    day: int,
    seat: PlannedStop,
    planned: Planned,
    ask_row: int | None,
    place: int,
    name: str,
) -> dict[str, Value]:
    rows, row = snapshot.tables["customers"], seat.card.order
    qualify = snapshot.tables["qualify"]
    label = snapshot.label(f"do.{planned.do}")
    reach = [rows.text(row, key) for key in ("contact", "phone")]
    if seat.do is Do.VISIT:
        reach.append(shown_address(rows, row, snapshot.lang))
    terms = {name: round(value, 4) for name, value in seat.terms._asdict().items()}
    return {
        "rank": float(planned.rank),
        "at": time_text(seat) or None if seat.at is None else seat.at,
        "do": label,
        "name": planned.name,
        "area": planned.area,
        "reach": "\n".join(part for part in reach if part),
        "why": row_why(planned.why, seat.do, snapshot.lang),
        "ask": planned.ask_next,
        "prep": prepared(snapshot, seat, day),
        "visit_id": name,
        "id": planned.id,
        "kind": label,
        "score": planned.score,
        "verdict": rows.text(row, "verdict"),
        "man_action": "" if ask_row is None else qualify.text(ask_row, "man_action"),
        "last_contact": seat.card.last_contact,
        "priority": planned.priority,
        "place": float(place),
        **standing(snapshot, seat.card).cells(),
        **{("worth" if name == "verdict" else name): value for name, value in terms.items()},
    }


def missed_row(snapshot: Snapshot, missed: Missed) -> dict[str, Value]:
    """Return the row of Just missed for a card without a seat."""
    rows, row = snapshot.tables["customers"], missed.card.order
    return {
        "id": missed.card.id,
        "name": rows.text(row, "name"),
        "area": rows.text(row, "area"),
        "phone": rows.text(row, "phone"),
        "priority": round(missed.priority, 1),
        "why": str(why_not(as_spelt(rows, missed), snapshot.lang)),
    }


def dropped_row(snapshot: Snapshot, card: Card) -> dict[str, Value]:
    """Return the row of Just missed for a dropped card with an open promise."""
    rows = snapshot.tables["customers"]
    shown: dict[str, Value] = {
        key: rows.text(card.order, key) for key in ("id", "name", "area", "phone")
    }
    return {**shown, "why": str(dropped_text(snapshot, card.id, card.next_on or 0))}


def dropped_line(snapshot: Snapshot, card: Card) -> tuple[str, str, Said]:
    """Return id, name and reason of a dropped card with an open promise."""
    name = snapshot.tables["customers"].text(card.order, "name")
    return card.id, name, dropped_text(snapshot, card.id, card.next_on or 0)


def missed_line(snapshot: Snapshot, missed: Missed) -> tuple[str, str, Said]:
    """Return id, name and reason of a card without a seat."""
    rows = snapshot.tables["customers"]
    told = why_not(as_spelt(rows, missed), snapshot.lang)
    return missed.card.id, rows.text(missed.card.order, "name"), told


def as_spelt(rows: Rows, missed: Missed) -> Missed:
    """Return a card without a seat with its area as the card spells it."""
    card = missed.card
    return missed._replace(card=card._replace(area=rows.text(card.order, "area")))
