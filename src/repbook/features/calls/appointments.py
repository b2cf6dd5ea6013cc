"""Name the appointments that a new one makes impossible, when it is typed (M23)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.planning.clashes import Appointment, Times, clash_lines, clashes
from repbook.domain.reading.areas import fold_area
from repbook.domain.values import Value
from repbook.features.calls.roads import place_at, roads_from, ways_between
from repbook.features.kernel.policies import policy_from
from repbook.features.kernel.typed import choice_code

Current = Callable[[str, str], Value]
"""Gives a card's value by its id and the column, as the changes so far leave it."""


def clash_echoes(snapshot: Snapshot, current: Current, card: str) -> Iterator[str]:
    """Yield a sentence for each appointment that cannot be kept beside the one of `card`."""
    day = current(card, "next_on")
    if type(day) is not float or type(current(card, "next_at")) is not float:
        return
    rows = snapshot.tables["customers"]
    same = (name for name in _ids(rows) if current(name, "next_on") == day)
    found = [each for name in same if (each := _appointment(snapshot, current, name))]
    # Ranking names a speed that is set aside.
    ways = ways_between(roads_from(snapshot, (each.place for each in found), []))
    pairs = clashes(found, policy_from(Times, snapshot), ways)
    yield from clash_lines([pair for pair in pairs if card in (pair.first.id, pair.second.id)], day)


def _ids(rows: Rows) -> Iterator[str]:
    yield from filter(None, map(as_text, rows.columns["id"]))


def _appointment(snapshot: Snapshot, current: Current, card: str) -> Appointment | None:
    at = current(card, "next_at")
    if type(at) is not float:
        return None
    area = fold_area(as_text(current(card, "area")))
    declined = choice_code(snapshot, "chance", current(card, "chance")) == "no"
    reached = current(card, "last_contact") not in (None, "")
    visit = reached and bool(area) and not declined
    place = place_at(current(card, "lat"), current(card, "lon"))
    return Appointment(card, as_text(current(card, "name")), at, area, visit, place)
