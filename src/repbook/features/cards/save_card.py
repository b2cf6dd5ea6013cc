"""Write what was typed for a card: a new one (M87, M88), or changes of one on file (M94, M109)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.colleagues import COLUMNS, has_it
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import serial
from repbook.domain.reading.duplicates import Match, find, party
from repbook.domain.values import Problem, Value
from repbook.features.cards.forms import CHOSEN, card_named, name_of
from repbook.features.cards.next_date import in_days, worked
from repbook.features.kernel.adopt import id_source
from repbook.features.kernel.fields import ANSWERS, OF_CUSTOMERS, OF_QUALIFY, read_fields
from repbook.features.kernel.new_date import EXPECTED, MOVES, pushed
from repbook.record import NamedTuple
from repbook.schema.declare import Role
from repbook.schema.registry import BY_LIST, TABLES
from repbook.schema.roles import having
from repbook.scoring.slots import NEED
from repbook.text import said

OWN = (MOVES, "id", "account", "rep", "created", "need", "last_review")
READS: Reads = {
    "customers": (*OWN, *OF_CUSTOMERS, "retry_on"),
    "qualify": ("id", "answered_on", *OF_QUALIFY),
    "questions": TABLES["questions"].keys(),
    "days": TABLES["days"].keys(),
}


class Saved(NamedTuple):
    """The card written, "" where none was; what was read; the card it may be a double of."""

    card: str
    name: str
    new: bool
    read: tuple[str, ...]
    match: Match | None
    changes: Changes
    echoes: tuple[str, ...] = ()
    """How the next date came about, where it was not typed as it stands."""
    elsewhere: bool = False
    """Whether a colleague has the customer, by the team's prints; nothing was written then."""


def save_card(
    snapshot: Snapshot,
    now: datetime,
    typed: Mapping[str, Value],
    card: str = "",
    *,
    anyway: bool = False,
    places: Mapping[str, str] | None = None,
) -> Saved:
    """Write typed values, by column key, to the card `card`, or to a new one where that is "".

    What cannot be read is a Problem and is not written. A new card that is like one on file is
    not written unless `anyway`. `places` are the inputs' addresses. Refused for no such card.
    """
    changes = Changes("edit" if card else "add", problems=list(snapshot.problems), show="card")
    where = places or {}
    values = _read(snapshot, in_days(snapshot, typed, serial(now)), changes, where)
    card = card_named(snapshot, card) if card else ""
    known = as_text(values.get("name")) or (name_of(snapshot, card) if card else "")
    echoes = tuple(worked(snapshot, card, known, typed, values))
    if not card:
        return _new(snapshot, now, values, changes, anyway=anyway)._replace(echoes=echoes)
    if values.get("name", "") is None:
        values.pop("name")
        changes.problems.append(Problem(where.get("name", "name"), said("cards.no_name")))
    _update(snapshot, now, card, values, changes)
    name = as_text(values.get("name")) or name_of(snapshot, card)
    read = tuple(key for key in values if key in typed)
    return Saved(card, name, False, read, None, changes, echoes)


def typed_changes(
    snapshot: Snapshot, now: datetime, typed: Mapping[str, Value], changes: Changes
) -> tuple[dict[str, Value], dict[str, Value]]:
    """Return what typed values write to Customers and to Qualify; name what cannot be read."""
    return _split(snapshot, _read(snapshot, typed, changes, {}), now)


def _read(
    snapshot: Snapshot, typed: Mapping[str, Value], changes: Changes, places: Mapping[str, str]
) -> dict[str, Value]:
    values, faults = read_fields(snapshot, typed)
    for key, fault in faults.items():
        changes.problems.append(Problem(places.get(key, key), fault))
    return values


def _update(
    snapshot: Snapshot, now: datetime, card: str, values: Mapping[str, Value], changes: Changes
) -> None:
    customers, qualify = _split(snapshot, values, now)
    if "next_on" in customers:
        customers["retry_on"] = None  # A date that was typed is not tried again: it moved.
    if customers:
        rows = snapshot.tables["customers"]
        row = rows.index()[card]
        outcome = customers.get("outcome")
        if "outcome" in customers and outcome != rows.get(row, "outcome"):
            today = float(serial(now))
            customers.setdefault("outcome_on", None if outcome is None else today)
        moved = pushed(rows.get(row, EXPECTED), customers.get(EXPECTED), rows.get(row, MOVES))
        changes.update("customers", card, **customers, **moved)
    if qualify and card in snapshot.tables["qualify"].index():
        changes.update("qualify", card, **qualify)
    elif qualify:
        changes.insert("qualify", [{"id": card, **qualify}])


def _split(
    snapshot: Snapshot, values: Mapping[str, Value], now: datetime
) -> tuple[dict[str, Value], dict[str, Value]]:
    """Return what goes to Customers and what to Qualify, with the dates it was said on."""
    today = float(serial(now))
    customers = {key: value for key, value in values.items() if key not in OF_QUALIFY}
    qualify = {key: value for key, value in values.items() if key in OF_QUALIFY}
    if qualify.keys() & set(ANSWERS):
        qualify["answered_on"] = today
    if "expected_on" in customers and "expected_said" not in customers:
        customers["expected_said"] = today if customers["expected_on"] is not None else None
    if _is_need(snapshot, qualify.get(NEED)):
        customers["need"] = qualify[NEED]
    return customers, qualify


def _is_need(snapshot: Snapshot, answer: Value) -> bool:
    labels = {snapshot.label(entry.key) for entry in BY_LIST["need"]}
    return isinstance(answer, str) and answer in labels


def _new(
    snapshot: Snapshot,
    now: datetime,
    values: Mapping[str, Value],
    changes: Changes,
    *,
    anyway: bool,
) -> Saved:
    name = as_text(values.get("name"))
    if not name or not any(as_text(values.get(key)) for key in having(Role.REGISTER)):
        changes.problems.append(Problem(name or "–", said("cards.needs")))
        return Saved("", name, True, (), None, changes)
    match = None if anyway else _alike(snapshot, values)
    if match is not None:
        return Saved("", name, True, (), match, changes)
    if not anyway and _has_a_colleague(snapshot, values):
        return Saved("", name, True, (), None, changes, elsewhere=True)
    card, today = next(id_source(snapshot)), float(serial(now))
    customers, qualify = _split(snapshot, values, now)
    made: dict[str, Value] = {
        "id": card,
        "account": card,
        "created": today,
        "last_review": today,
        "rep": as_text(snapshot.setting("rep")) or None,
    }
    changes.insert("customers", [{**made, **customers}])
    changes.insert("qualify", [{"id": card, **qualify}])
    changes.settings[CHOSEN] = card
    return Saved(card, name, True, tuple(values), None, changes)


def _has_a_colleague(snapshot: Snapshot, values: Mapping[str, Value]) -> bool:
    cells = {kind: [as_text(values.get(key)) for key in keys] for kind, keys in COLUMNS.items()}
    return bool(has_it(cells, as_text(snapshot.setting("book_id"))))


def _alike(snapshot: Snapshot, values: Mapping[str, Value]) -> Match | None:
    """Return the card on file that a new one looks like."""
    rows = snapshot.tables["customers"]
    ids = ((row, rows.text(row, "id")) for row in range(len(rows)))
    on_file = [party(name, lambda key, row=row: rows.text(row, key)) for row, name in ids if name]  # type: ignore[misc]  # mypy cannot see the bound row
    mine = party("", lambda key: as_text(values.get(key)))
    return next(iter(find(on_file, [mine])), None)
