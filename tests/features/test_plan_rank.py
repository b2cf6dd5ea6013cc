"""Rank on real workbooks: what stands on the day's sheet, and what it leaves alone."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from doing import BookOf, checked, ranked, returned, sheet
from fast import spoken
from made_books import (
    DAY,
    TODAY,
    card_id,
    card_of,
    cards,
    label,
    lead,
    leads,
    overwrite,
    reached,
    read,
    set_name,
    type_in,
    visit_row,
)
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import NOT_AVAILABLE
from repbook.errors import Refused
from repbook.features.plan.last import shortened
from repbook.features.plan.signs import CALL_LINE, CALL_SIZE, EDGE, VISIT_HEIGHT
from repbook.schema.declare import PAPER_SIZE
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS


def answered(number: int, **answers: object) -> dict[str, dict[str, object]]:
    """Return the answers of one card on Qualify."""
    return {card_id(number): answers}


@pytest.fixture
def mixed(book_of: BookOf) -> Path:
    """Twelve customers that were reached, in four areas, and twelve bare leads."""
    known = [
        reached(
            n, area=f"Area {n % 4}", expected_order=1000.0 * n, attitude=label("attitude.ready")
        )
        for n in range(1, 13)
    ]
    bare = [lead(n) for n in range(13, 25)]
    return book_of(cards(*known, *bare))


def test_a_visit_shows_the_street_where_there_is_no_address(book_of: BookOf) -> None:
    place = {"address": None, "street": "12 Elm St", "city": "Columbus", "postcode": "43215"}
    path = book_of(cards(reached(1, area="A", **place)))
    assert ranked(path).rows[0].do == "visit"
    assert str(sheet(path)[0]["reach"]).endswith("\n12 Elm St, Columbus, 43215")


def test_bare_leads_are_a_call_list(book_of: BookOf) -> None:
    found = ranked(book_of(leads(300)))
    assert [row.do for row in found.rows] == ["call"] * 40
    assert all(row.why for row in found.rows)
    assert all(row.ask_next for row in found.rows)
    assert [row.rank for row in found.rows] == list(range(1, 41))
    assert "300 leads, 0 answered: this is a call list, not a forecast." in found.hints


def test_never_reached_customers_are_only_called(mixed: Path) -> None:
    found = ranked(mixed)
    never = {card_id(n) for n in range(13, 25)}
    assert {row.do for row in found.rows if row.id in never} == {"call"}
    assert "visit" in {row.do for row in found.rows}


def test_visits_lie_in_two_areas_and_follow_each_other(mixed: Path) -> None:
    visits = [row for row in ranked(mixed).rows if row.do == "visit"]
    areas = [row.area for row in visits]
    runs = [area for n, area in enumerate(areas) if n == 0 or areas[n - 1] != area]
    assert len(visits) == 4  # The fifth gives way to the calls to all who are ready.
    assert len(runs) == len(set(runs)) == 2


def test_calls_come_after_visits_by_priority(mixed: Path) -> None:
    found = ranked(mixed).rows
    kinds = [row.do for row in found]
    calls = [row.priority for row in found if row.do == "call"]
    assert kinds == sorted(kinds, reverse=True)
    assert calls == sorted(calls, reverse=True)


def test_the_sheet_is_stamped_and_every_row_has_its_visit_id(mixed: Path) -> None:
    found = ranked(mixed)
    stored, settings = sheet(mixed), read(mixed, "visits").settings
    assert [row["visit_id"] for row in stored] == [f"{DAY}/{row.id}" for row in found.rows]
    assert settings["plan_day"] == TODAY
    assert settings["ranked_at"] == pytest.approx(TODAY + 9.5 / 24)
    pairs = zip(stored, found.rows, strict=True)
    assert all(row.why.startswith(str(said["why"])) for said, row in pairs)
    assert {row["returned"] for row in stored} == {None}


def test_preparation_is_marked_on_visits(book_of: BookOf) -> None:
    ready = {"questions": "Price?", "dispute": "Delivery", "floor": "5%"}
    a = {"area": "A", "grade_held": "A"}
    some = {"questions": "Price?", "dispute": "Delivery"}
    path = book_of(
        cards(reached(1, **a, **ready), reached(2, **a, **some), reached(3, area="A", **some))
    )
    ranked(path)
    rows = {row["id"]: row for row in sheet(path)}
    assert [rows[card_id(n)]["prep"] for n in (1, 2, 3)] == ["✓", "bottom line", None]
    assert rows[card_id(1)]["last"] == "✓ prepared"
    assert rows[card_id(2)]["last"] == "! prepare: bottom line"


def test_an_appointment_stands_at_its_time(book_of: BookOf) -> None:
    when = {"next_on": float(TODAY), "next_at": 0.625}
    found = ranked(book_of(cards(reached(1, area="A"), reached(2, area="B", **when))))
    assert [(row.id, row.at) for row in found.rows if row.at] == [(card_id(2), "15:00")]


def test_the_same_book_and_day_give_the_same_sheet(mixed: Path) -> None:
    first, second = ranked(mixed), ranked(mixed)
    assert first.rows == second.rows
    assert first.missed == second.missed


def test_a_place_that_became_a_district_is_one_area(book_of: BookOf) -> None:
    spelt = ("海门市", "海门区", "海门市", "East", "EAST")
    new = {"created": float(TODAY)}
    rows = [reached(n, 80, area=area, **new) for n, area in enumerate(spelt, 1)]
    path = book_of(cards(*rows), settings={"max_areas": 1.0})
    found = ranked(path)
    assert {row.area for row in found.rows if row.do == "visit"} == {"海门市", "海门区"}
    assert {row["id"]: row["area"] for row in sheet(path)} == {
        row.id: spelt[int(row.id[-1]) - 1] for row in found.rows
    }
    assert {row.area for row in ranked(path, area="海门区").rows} == {"海门市", "海门区"}
    assert {row.area for row in ranked(path, area="east").rows} == {"East", "EAST"}
    with pytest.raises(Refused) as refused:
        ranked(path, area="West")
    assert refused.value.facts["areas"] in ("EAST, 海门市", "East, 海门市")
    assert [card_of(path, n)["area"] for n in range(1, 6)] == list(spelt)


def test_the_last_visit_to_an_area_counts_for_each_of_its_spellings(book_of: BookOf) -> None:
    rows = [
        reached(n, 80, area=a, created=TODAY - 90.0) for n, a in enumerate(("余杭市", "余杭区"), 1)
    ]
    visit = {"id": card_id(1), "day": TODAY - 1.0, "channel": label("channel.visit"),
             "call_id": "1", "counted": TODAY - 1.0}  # fmt: skip
    told = ranked(book_of(cards(*rows, calls=[visit]))).hints
    assert not any("worth a visit" in hint for hint in told)
    told = ranked(book_of(cards(*rows), file="none.xlsx")).hints
    assert sum(hint.endswith(": 2 worth a visit, never visited") for hint in told) == 1


@pytest.mark.parametrize("lang", spoken())
def test_the_time_of_a_call_back_stands_under_time(book_of: BookOf, lang: str) -> None:
    """Timed calls come first, by their time; a time of a day that has passed says nothing."""
    back = {"result": label("result.call_back", lang), "next_on": TODAY + 1.0}
    path = book_of(cards(*map(lead, (1, 2, 3, 4))), lang=lang)
    ranked(path)
    for number, at in ((3, "16:30"), (4, "10:00")):
        type_in(path, "visits", visit_row(number), **back, next_at=at)
    returned(path)
    found = ranked(path, day=TODAY + 1, anyway=True)
    assert [(row.id, row.at) for row in found.rows[:2]] == [
        (card_id(4), "10:00"),
        (card_id(3), "16:30"),
    ]
    assert {row.at for row in found.rows[2:]} <= {""}
    assert [row["at"] for row in sheet(path)][:2] == [10 / 24, 16.5 / 24]
    assert any("16:40" in hint for hint in found.hints)
    type_in(path, "visits", visit_row(4, "2026-03-03"), result=2.0)
    returned(path)
    again = ranked(path, day=TODAY + 1, anyway=True)
    assert [row.at for row in again.rows if row.id == card_id(4)] == [""]
    later = ranked(path, day=TODAY + 2, anyway=True)
    assert {row.at for row in later.rows} == {""}


def test_a_call_back_is_called_and_not_visited(book_of: BookOf) -> None:
    path = book_of(cards(*(reached(n, 80, area="A") for n in range(1, 4))))
    ranked(path)
    type_in(path, "visits", visit_row(1), result=3.0, next_on=TODAY + 1.0)
    card = sheet(path)[0]["id"]
    returned(path)
    found = ranked(path, day=TODAY + 1)
    assert [row.do for row in found.rows if row.id == card] == ["call"]
    silent = reached(1, 80, area="A", phone="", next_on=TODAY + 0.0, next_step="Call back")
    (row,) = ranked(book_of(cards(silent))).rows
    assert row.do == "visit"


def test_a_day_far_ahead_is_planned(mixed: Path) -> None:
    found = ranked(mixed, day=TODAY + 4000)
    assert found.day == TODAY + 4000
    assert found.rows


def test_a_day_off_and_a_past_day_are_planned_only_anyway(mixed: Path) -> None:
    with pytest.raises(Refused, match=r"2026-03-07 is no working day.*2026-03-09.*--anyway"):
        ranked(mixed, day=TODAY + 5)
    with pytest.raises(Refused, match=r"2026-02-27 is past.*2026-03-02"):
        ranked(mixed, day=TODAY - 3)
    assert ranked(mixed, day=TODAY + 5, anyway=True).day == TODAY + 5


def test_a_limit_takes_the_best_of_both_kinds(mixed: Path) -> None:
    assert len(ranked(mixed, limit=3).rows) == 3


def test_an_area_keeps_to_itself(mixed: Path) -> None:
    assert {row.area for row in ranked(mixed, area="Area 2").rows} == {"Area 2"}


def test_an_unknown_area_is_refused_with_those_there_are(mixed: Path) -> None:
    before = mixed.read_bytes()
    with pytest.raises(Refused, match=r"area Nowhere.*Area 0, Area 1, Area 2, Area 3"):
        ranked(mixed, area="Nowhere")
    assert mixed.read_bytes() == before


def test_those_who_just_missed_it_have_a_reason(mixed: Path) -> None:
    found = ranked(mixed, limit=5)
    stored = read(mixed, "missed").tables["missed"]
    assert found.missed
    assert all(why for _, _, why in found.missed)
    assert [(stored.text(n, "id"), stored.text(n, "why")) for n in stored.filled()] == [
        (id_, why) for id_, _, why in found.missed
    ]


def test_typed_results_must_be_returned_first(mixed: Path) -> None:
    first = ranked(mixed).rows[0]
    type_in(mixed, "visits", f"{DAY}/{first.id}", result=2.0)
    with pytest.raises(Refused, match=f"1 result.*{first.name}.*repbook return book.xlsx"):
        ranked(mixed)


def test_a_dry_run_leaves_the_file_alone(mixed: Path) -> None:
    before = mixed.read_bytes()
    assert ranked(mixed, write=False).rows
    assert mixed.read_bytes() == before


def test_rows_with_error_values_are_left_out_and_named_by_cell(mixed: Path) -> None:
    where = overwrite(mixed, "customers", 0, "area", NOT_AVAILABLE)
    found = ranked(mixed)
    assert card_id(1) not in {row.id for row in found.rows}
    assert [(p.where, "#N/A" in p.message) for p in found.problems] == [(where, True)]


def test_text_where_a_date_belongs_is_named_and_counts_as_unknown(mixed: Path) -> None:
    where = overwrite(mixed, "customers", 0, "next_on", "soon")
    found = ranked(mixed)
    assert [(p.where, "'soon'" in p.message) for p in found.problems] == [(where, True)]
    assert found.rows


def test_a_typed_card_is_adopted(book_of: BookOf) -> None:
    path = book_of(cards(lead(7)))
    changes = Changes("typed")
    changes.insert("customers", [{"name": "New Firm", "phone": "555 0100", "area": "A"}])
    FileBook(path).write(changes)
    found = ranked(path)
    card, answers = card_of(path, 8), card_of(path, 8, "qualify")
    assert (card["account"], card["rep"], card["created"]) == (card_id(8), "LW", TODAY)
    assert card["score"] == answers["score"] == 36.2
    assert answers["name"] == "New Firm"
    assert {row.id: row.score for row in found.rows}[card_id(8)] == 36.2
    assert not checked(path).differences


def test_a_first_typed_card_fills_the_blank_row(book_of: BookOf) -> None:
    path = book_of(lang="zh-CN")
    type_in(path, "customers", 0, name="鼎盛机械", phone="0571 8888 0001")
    assert [row.id for row in ranked(path).rows] == [card_id(1)]
    assert ranked(path).rows[0].verdict == "follow"
    assert not checked(path).differences


def test_answers_raise_the_priority(book_of: BookOf) -> None:
    known = {"q01": label("need.both"), "q04": "Approved", "authority": label("authority.decides")}
    path = book_of(cards(reached(1, area="A"), reached(2, area="A"), answers=answered(2, **known)))
    found = {row.id: row for row in ranked(path).rows}
    assert found[card_id(2)].priority > found[card_id(1)].priority
    assert (found[card_id(2)].score or 0) > (found[card_id(1)].score or 0)


def test_dropped_cards_and_class_other_are_not_planned(book_of: BookOf) -> None:
    none = {"q01": label("need.none"), "q04": "None", "authority": label("authority.neither")}
    rows = cards(
        lead(1), lead(2, **{"class": label("pyramid.other")}), lead(3), answers=answered(1, **none)
    )
    assert [row.id for row in ranked(book_of(rows)).rows] == [card_id(3)]


def test_policy_cells_change_the_day(book_of: BookOf) -> None:
    path = book_of(leads(30), settings={"calls_per_day": 4.0})
    assert len(ranked(path).rows) == 4


def test_a_setting_that_is_no_number_is_named(book_of: BookOf) -> None:
    path = book_of(leads(50))
    ref = set_name(path, "CallsPerDay", "many")
    found = ranked(path)
    assert len(found.rows) == 40
    assert [p.where for p in found.problems] == [f"Settings!{ref}"]


def test_visits_stand_high_and_calls_close_on_a_page_of_their_own(mixed: Path) -> None:
    for _ in range(2):
        rows = ranked(mixed).rows
        visits = sum(row.do == "visit" for row in rows)
        page = load_workbook(mixed)[SHEETS["visits"].label.en]
        first = TABLES["visits"].header_row + 1
        heights = [page.row_dimensions[first + n].height for n in range(len(rows))]
        sizes = {page.cell(first + n, 4).font.size for n in range(visits)}
        small = {page.cell(first + n, 4).font.size for n in range(visits, len(rows))}
        assert 0 < visits < len(rows)
        assert set(heights[:visits]) <= {VISIT_HEIGHT}
        assert set(heights[visits:]) <= {EDGE + n * CALL_LINE for n in (2, 3, 4)}
        assert (sizes, small) == ({PAPER_SIZE}, {CALL_SIZE})
        assert [brk.id for brk in page.row_breaks.brk] == [first + visits - 1]
        with zipfile.ZipFile(mixed) as archive:
            styles = archive.read("xl/styles.xml").count(b"<xf ")
    with zipfile.ZipFile(mixed) as archive:
        assert archive.read("xl/styles.xml").count(b"<xf ") == styles


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Liked it", "Liked it"),
        (
            "Wants a price for forty pieces until the end of May",
            "Wants a price for forty pieces until…",
        ),
        (
            "要四十台的报价，五月底前交货，技术部门同意才行",
            "要四十台的报价，五月底前交货，技术部门…",
        ),
        ("x" * 50, "x" * 39 + "…"),
    ],
)
def test_a_note_is_shown_in_forty_letters_or_twenty_signs(text: str, shown: str) -> None:
    assert shortened(text) == shown


def test_a_promise_that_is_due_stands_under_the_last_contact(book_of: BookOf) -> None:
    called = {"id": card_id(1), "day": float(TODAY - 9), "channel": "Phone", "result": "Reached"}
    calls = [
        {**called, "call_id": "1", "note": "Wants an offer", "counted": float(TODAY)},
        {
            **called,
            "call_id": "0",
            "day": float(TODAY - 20),
            "note": "old",
            "counted": float(TODAY),
        },
    ]
    promised = {"next_on": float(TODAY), "next_step": "Bring offer"}
    path = book_of(cards(reached(1, area="A", **promised), calls=calls))
    ranked(path)
    (row,) = sheet(path)
    last = str(row["last"]).splitlines()
    assert last[0].endswith("Phone: Wants an offer")
    assert last[1] == "► promised today: Bring offer"


def test_a_workbook_without_customers_says_where_they_come_from(book_of: BookOf) -> None:
    book = book_of(cards())
    (told,) = ranked(book, write=False).hints
    assert "Import list" in told
    assert f"repbook import {book.name} " in told
    assert not any(
        "repbook import" in hint for hint in ranked(book_of(leads(1)), write=False).hints
    )


def test_cards_with_an_address_and_no_area_are_said(book_of: BookOf) -> None:
    placeless = lead(1, area=None, address="12 Hill St")
    found = ranked(book_of(cards(placeless, lead(2))))
    assert any("1 card has an address and no area" in hint for hint in found.hints)
    assert not any("no area" in hint for hint in ranked(book_of(cards(lead(2)))).hints)
