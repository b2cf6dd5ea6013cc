"""Appointments that cannot both be kept: named when typed, at rank and on the sheet (M23)."""

from __future__ import annotations

from doing import BookOf, ranked, returned, sheet
from made_books import TODAY, Row, card_id, card_of, cards, label, reached, type_in, visit_row
from repbook.domain.values import Value

HALF_PAST_TEN, TEN = 10.5 / 24, 10 / 24
SAID: dict[str, object] = {"result": 1.0, "need": 2.0, "attitude": 3.0, "chance": 1.0}


def test_a_clash_is_named_when_it_is_typed_and_nothing_moves(book_of: BookOf) -> None:
    later = {"next_on": float(TODAY + 3), "next_at": TEN, "area": "A"}
    path = book_of(cards(reached(1, **later), reached(2, area="B")))
    ranked(path)
    type_in(path, "visits", visit_row(2), **SAID, next_on="2026-03-05 10:30")
    said = "5 Mar: Customer 2 at 10:30 clashes with Customer 1 at 10:00. Neither was moved."
    assert said in returned(path).echoes
    assert [card_of(path, n)["next_at"] for n in (1, 2)] == [TEN, HALF_PAST_TEN]


def test_a_way_is_judged_at_typing_as_it_is_planned(book_of: BookOf) -> None:
    far: Row = {"area": "A", "lat": 31.38, "lon": 121.27}
    # 31 km of road take 49 minutes, and 15 late will do; Policy says 50 where no place is known.
    typed = ((1, far, "11:03", False), (2, far, "11:04", True), (3, {"area": "B"}, "11:04", False))
    people = [reached(number, **where) for number, where, *_ in typed]
    for number, *_ in typed:
        here = {"area": "A", "lat": 31.23, "lon": 121.45, "next_at": TEN}
        people.append(reached(9 - number, next_on=float(TODAY + number), **here))
    known: dict[str, Value] = {"base_lat": 31.23, "base_lon": 121.45, "travel_far": 50.0}
    path = book_of(cards(*people), settings={**known, "minutes_visit": 30.0})
    ranked(path)
    for number, _, time, _ in typed:
        said = {**SAID, "chance": 3.0, "next_on": f"2026-03-0{2 + number} {time}"}
        type_in(path, "visits", visit_row(number), **said)
    told = [said for said in returned(path).echoes if said.endswith("Neither was moved.")]
    for number, _, _, kept in typed:
        assert any(f"Customer {number} at" in said for said in told) != kept, (number, told)


def test_a_call_that_was_promised_clashes_with_nothing(book_of: BookOf) -> None:
    path = book_of(cards(reached(1, next_on=float(TODAY + 3)), reached(2)))
    ranked(path)
    type_in(path, "visits", visit_row(2), **SAID, next_on="2026-03-05 10:30")
    assert not any("clashes" in said for said in returned(path).echoes)


def test_the_sheet_names_the_row_that_an_appointment_clashes_with(book_of: BookOf) -> None:
    today = {"next_on": float(TODAY), "chance": label("chance.yes")}
    path = book_of(
        cards(
            reached(1, next_at=TEN, area="A", **today),
            reached(2, next_at=HALF_PAST_TEN, area="A", **today),
            reached(3, next_at=11.75 / 24, area="B", **today),
        )
    )
    found = ranked(path)
    why = {row["id"]: str(row["why"]) for row in sheet(path)}
    assert why[card_id(1)].startswith("Appointment 10:00 clashes with no. 2")
    assert why[card_id(2)].startswith("Appointment 10:30 clashes with no. 1")
    assert why[card_id(3)].startswith("Appointment 11:45 too soon after no. 2")
    clashing = [hint for hint in found.hints if hint.endswith("Neither was moved.")]
    assert [hint.split(" at ")[0] for hint in clashing] == [
        "2 Mar: Customer 2",
        "2 Mar: Customer 3",
    ]
    assert [row.at for row in found.rows] == ["10:00", "10:30", "11:45"]
