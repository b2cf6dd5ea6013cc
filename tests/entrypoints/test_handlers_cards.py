"""The buttons about one customer, pressed on real workbooks."""

from __future__ import annotations

import pytest
from hand_desk import HandDesk

from doing import BookOf, checked, sheet, undone
from made_books import TODAY, Row, card_id, card_of, cards, label, lead, reached, type_in
from repbook.adapters import backups
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.entrypoints.frame_button import Mood, Outcome, press
from repbook.schema.registry import CODES

REACHED: dict[str, Value] = {
    "log_result": 1.0,
    "log_need": 3.0,
    "log_attitude": 4.0,
    "log_chance": 3.0,
}


@pytest.fixture
def desk(book_of: BookOf) -> HandDesk:
    """Three cards; the second is selected."""
    rows = (reached(1), lead(2, contact="Dan"), lead(3, kind=label("kind.person")))
    return HandDesk(book_of(cards(*rows)), selected=2)


def pressed(desk: HandDesk, key: str, asked: str = "") -> Outcome:
    return press(key, desk, asked)


# Open card


def test_opening_a_card_shows_it_and_moves_its_review(desk: HandDesk) -> None:
    assert pressed(desk, "open_card") == Outcome(Mood.QUIET)
    assert desk.seen == [("card", "card_id")]
    assert desk.shows("card.title") == "Customer 2"
    assert card_of(desk.path, 2)["last_review"] == TODAY
    assert card_of(desk.path, 2)["next_review"] == TODAY + 31
    assert not checked(desk.path).differences


def test_looking_at_a_card_is_no_change_to_take_back(desk: HandDesk) -> None:
    desk.type(edit_phone="020-111111")
    desk.type(card_id=card_id(2))
    pressed(desk, "save_card")
    kept = len(list((backups.home() / "backups").rglob("*.xlsx")))
    pressed(desk, "open_card", card_id(1))
    pressed(desk, "open_card", card_id(2))
    assert len(list((backups.home() / "backups").rglob("*.xlsx"))) == kept
    assert undone(desk.path).action == "edit"
    assert card_of(desk.path, 2)["phone"] == "13800000002"


@pytest.mark.parametrize("key", ["open_card", "log_call"])
def test_nothing_selected_is_refused_with_the_way_out(desk: HandDesk, key: str) -> None:
    desk.row = 0
    found = pressed(desk, key)
    assert found.mood is Mood.REFUSED
    assert "Select a customer's row first" in found.text


def test_a_card_that_is_gone_is_refused(desk: HandDesk) -> None:
    desk.row = 9
    assert pressed(desk, "open_card").text.startswith("There is no card LW-00009")


# Log call


def test_the_first_press_opens_the_form_for_the_selected_row(desk: HandDesk) -> None:
    assert pressed(desk, "log_call") == Outcome(Mood.QUIET)
    assert desk.seen == [("card", "log_result")]
    assert desk.cell("card_id") == card_id(2)


def test_four_digits_and_a_second_press_log_the_call(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    desk.type(**REACHED)
    found = pressed(desk, "log_call")
    echo = "Customer 2: next 4 Mar, visit: change it if you like."
    assert found == Outcome(Mood.DONE, f"Logged: Customer 2. Next: 2026-03-04 Visit\n{echo}")
    (call,) = sheet(desk.path, "calls")
    said = {"id": card_id(2), "day": TODAY, "channel": "Phone", "result": "Reached", "need": "Pain"}
    assert {key: call[key] for key in said} == said
    assert call["counted"]
    card = card_of(desk.path, 2)
    assert (card["last_contact"], card["attitude"], card["calls"]) == (TODAY, "Ready to buy", 1.0)
    assert card_of(desk.path, 2, "qualify")["q01"] == "Pain"
    assert all(desk.cell(key) is None for key in REACHED)
    assert not checked(desk.path).differences


def test_the_other_cells_of_the_form_go_with_the_call(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    more = {"log_next_step": "Offer", "log_next_on": TODAY + 7.0, "log_next_at": 0.5}
    desk.type(**REACHED, **more, log_amount=60000.0, log_channel=2.0, log_note="warm")
    found = pressed(desk, "log_call")
    assert found.text == "Logged: Customer 2. Next: 2026-03-09 12:00 Offer"
    (call,) = sheet(desk.path, "calls")
    assert (call["channel"], call["note"]) == ("Visit", "warm")
    card = card_of(desk.path, 2)
    assert (card["next_at"], card["expected_order"]) == (0.5, 60000.0)


def test_the_answer_goes_to_the_question_of_the_channel(desk: HandDesk) -> None:
    type_in(desk.path, "qualify", card_id(2), q01="Pain", q06="Later", authority="Decides")
    pressed(desk, "log_call")
    desk.type(**REACHED, log_channel=2.0, log_answer=1.0)
    asked = card_of(desk.path, 2, "qualify")["ask_visit"]
    assert desk.shows("log.ask") == f"Ask: {asked}"
    assert pressed(desk, "log_call").mood is Mood.DONE
    (call,) = sheet(desk.path, "calls")
    assert call["question"] == asked
    assert call["answer"] == card_of(desk.path, 2, "qualify")["q04"] == "Approved"


def test_what_is_missing_is_named_and_stays_in_the_form(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    desk.type(log_result=1.0, log_need=3.0)
    found = pressed(desk, "log_call")
    assert found.mood is Mood.REFUSED
    assert "still missing: Attitude, Visit chance" in found.text
    assert desk.cell("log_need") == 3.0
    assert sheet(desk.path, "calls") == []


def test_what_cannot_be_read_is_named(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    desk.type(**{**REACHED, "log_attitude": 9.0}, log_next_on=TODAY - 1.0, log_channel="pigeon")
    found = pressed(desk, "log_call")
    assert "please check Attitude '9' (one of: " in found.text
    assert sheet(desk.path, "calls") == []


def test_a_call_of_the_last_days_is_said_whoever_made_it(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    desk.type(log_result=2.0)
    pressed(desk, "log_call")
    again = pressed(desk, "log_call")
    assert again.mood is Mood.DONE
    assert again.text == "Customer 2 was already contacted on 2026-03-02 by LW."


def test_a_call_typed_for_another_card_is_not_logged_for_this_one(desk: HandDesk) -> None:
    pressed(desk, "log_call")
    desk.type(**REACHED)
    desk.row = 1
    found = pressed(desk, "log_call")
    assert found.mood is Mood.ASK
    assert "Customer 2" in found.text
    assert desk.cell("card_id") == card_id(2)
    assert pressed(desk, found.follow, found.asked).mood is Mood.QUIET
    assert desk.cell("card_id") == card_id(1)
    assert desk.cell("log_result") is None
    assert sheet(desk.path, "calls") == []


# New card and save card


def test_a_new_card_is_made_from_the_form(desk: HandDesk) -> None:
    pressed(desk, "open_card")
    assert pressed(desk, "new_card") == Outcome(Mood.QUIET)
    assert desk.seen[-1] == ("card", "edit_name")
    assert desk.shows("edit.title") == "New card"
    desk.type(edit_name="Fernton Ltd", edit_phone="021-555 0000", edit_kind="company", edit_q01=4.0)
    found = pressed(desk, "save_card")
    assert found == Outcome(Mood.DONE, "New card LW-00004: Fernton Ltd.")
    card = card_of(desk.path, 4)
    kept = {"account": card_id(4), "rep": "LW", "created": TODAY, "kind": "Company"}
    assert {key: card[key] for key in kept} == kept
    assert (card["phone"], card["need"]) == ("021-555 0000", "Pain and gain")
    answers = card_of(desk.path, 4, "qualify")
    assert (answers["q01"], answers["answered_on"]) == ("Pain and gain", TODAY)
    assert desk.cell("card_id") == card_id(4)
    assert desk.cell("edit_name") is None
    assert not checked(desk.path).differences


@pytest.mark.parametrize("typed", [{"edit_name": "Only"}, {"edit_phone": "020-123456"}])
def test_a_new_card_needs_a_name_and_a_way(desk: HandDesk, typed: dict[str, Value]) -> None:
    pressed(desk, "new_card")
    desk.type(**typed)
    found = pressed(desk, "save_card")
    assert found.mood is Mood.REFUSED
    assert "needs a name, and a phone or an address" in found.text
    assert len(sheet(desk.path, "customers")) == 3


def test_a_likely_double_is_asked_about_first(desk: HandDesk) -> None:
    pressed(desk, "new_card")
    desk.type(edit_name="customer 2 Ltd", edit_phone="1380000 0002")
    found = pressed(desk, "save_card")
    assert (found.mood, found.follow) == (Mood.ASK, "save_card_apply")
    assert "looks like Customer 2 (LW-00002): same name" in found.text
    assert len(sheet(desk.path, "customers")) == 3
    assert pressed(desk, found.follow, found.asked).mood is Mood.DONE
    assert len(sheet(desk.path, "customers")) == 4


def test_saving_changes_what_is_typed_and_nothing_else(desk: HandDesk) -> None:
    pressed(desk, "open_card")
    before = card_of(desk.path, 2)
    desk.type(edit_area="North", edit_next_on="2026-03-09", edit_expected_on=TODAY + 30.0)
    desk.type(edit_contact="-", edit_q04="approved", edit_authority=4.0)
    assert pressed(desk, "save_card").mood is Mood.DONE
    after = card_of(desk.path, 2)
    assert (after["area"], after["next_on"]) == ("North", TODAY + 7)
    assert after["expected_said"] == TODAY
    assert "contact" not in after
    same = ("name", "phone", "address", "created", "account")
    assert [after[key] for key in same] == [before[key] for key in same]
    answers = card_of(desk.path, 2, "qualify")
    assert (answers["q04"], answers["authority"]) == ("Approved", "Decides")
    assert not checked(desk.path).differences


def test_what_cannot_be_read_stays_in_the_form_and_the_rest_is_saved(desk: HandDesk) -> None:
    pressed(desk, "open_card")
    desk.type(edit_area="North", edit_next_on="soon", edit_q04=7.0, edit_name="-")
    found = pressed(desk, "save_card")
    assert found.mood is Mood.DONE
    assert "Card!N" in found.text
    assert "“soon” is not a date" in found.text
    assert card_of(desk.path, 2)["area"] == "North"
    assert card_of(desk.path, 2)["name"] == "Customer 2"
    left = [desk.cell(key) for key in ("edit_area", "edit_next_on", "edit_q04", "edit_name")]
    assert left == [None, "soon", 7.0, "-"]


def test_saving_nothing_says_so(desk: HandDesk) -> None:
    assert pressed(desk, "save_card").text == "Nothing is typed in the form beside the card."


def test_changes_are_not_saved_to_a_card_that_cannot_be_found(desk: HandDesk) -> None:
    desk.type(card_id="nobody", edit_area="North")
    assert pressed(desk, "save_card").mood is Mood.REFUSED
    assert len(sheet(desk.path, "customers")) == 3


@pytest.mark.parametrize("lang", ["zh-CN", "zh-TW"])
def test_the_form_takes_the_labels_of_its_language(book_of: BookOf, lang: str) -> None:
    desk = HandDesk(book_of(cards(lead(1)), lang=lang), selected=1)
    pressed(desk, "log_call")
    typed = {"result": "reached", "need": "gain", "attitude": "cool", "chance": "no"}
    desk.type(**{f"log_{key}": label(f"{key}.{code}", lang) for key, code in typed.items()})
    assert pressed(desk, "log_call").mood is Mood.DONE
    card = card_of(desk.path, 1)
    assert card["attitude"] == CODES["attitude.cool"].label.get(lang)


def test_a_card_may_be_named_by_a_part_of_its_name(desk: HandDesk) -> None:
    desk.type(card_id="customer 3", edit_area="West")
    assert pressed(desk, "save_card").mood is Mood.DONE
    assert card_of(desk.path, 3)["area"] == "West"


# Find


def test_one_customer_found_is_opened(desk: HandDesk) -> None:
    assert pressed(desk, "find", "dan") == Outcome(Mood.QUIET)
    assert desk.cell("card_id") == card_id(2)
    assert card_of(desk.path, 2)["last_review"] == TODAY


def test_several_are_listed_and_the_first_is_shown(desk: HandDesk) -> None:
    found = pressed(desk, "find", "customer")
    assert found.mood is Mood.DONE
    assert found.text.splitlines()[0] == "3 customers fit; the Card shows the first."
    assert "LW-00003  Customer 3" in found.text
    assert desk.cell("card_id") == card_id(1)
    assert "last_review" not in card_of(desk.path, 1)


def test_nobody_found_says_so(desk: HandDesk) -> None:
    assert pressed(desk, "find", "zzz") == Outcome(Mood.REFUSED, "No customer fits: zzz")


# Further purchase


def test_a_further_purchase_is_a_new_card_of_the_same_account(desk: HandDesk) -> None:
    plans: Row = {"next_on": TODAY + 5.0, "expected_order": 900.0, "note": "old", "floor": "8%"}
    type_in(desk.path, "customers", card_id(2), **plans, email="dan@example.com")
    type_in(desk.path, "qualify", card_id(2), q01="Pain", q04="Approved")
    found = pressed(desk, "further_card")
    assert found.mood is Mood.DONE
    assert "New card LW-00004" in found.text
    assert desk.seen == [("card", "edit_q01")]
    first, new = card_of(desk.path, 2), card_of(desk.path, 4)
    assert (new["account"], new["follows"]) == (card_id(2), card_id(2))
    same = ("name", "phone", "address", "contact", "email", "rep", "area")
    assert {key: new[key] for key in same} == {key: first[key] for key in same}
    assert not set(new) & {*plans, "need", "attitude", "last_contact"}
    answers = card_of(desk.path, 4, "qualify")
    assert not set(answers) & {"q01", "q04", "answered_on"}
    assert not checked(desk.path).differences


def test_a_further_card_is_graded_b_or_a_by_its_state(desk: HandDesk) -> None:
    """The first card of a customer of whom as little is known is C."""
    assert "grade B" in pressed(desk, "further_card").text
    assert card_of(desk.path, 2)["grade"] == "C"
    focus = {"q01": 4, "q02": 1, "q03": 1, "q04": 1, "q05": 1, "q07": 1, "authority": 4}
    desk.type(edit_expected_on=TODAY + 20.0, **{f"edit_{k}": float(v) for k, v in focus.items()})
    pressed(desk, "save_card")
    assert card_of(desk.path, 4)["grade"] == "A"
    type_in(desk.path, "qualify", card_id(4), q02="No")
    assert card_of(desk.path, 4)["grade"] == "C"


def test_a_third_card_belongs_to_the_first_ones_account(desk: HandDesk) -> None:
    pressed(desk, "further_card")
    pressed(desk, "further_card", card_id(4))
    third = card_of(desk.path, 5)
    assert (third["account"], third["follows"]) == (card_id(2), card_id(4))


def test_a_further_card_of_an_account_of_another_system_is_one_too(desk: HandDesk) -> None:
    type_in(desk.path, "customers", card_id(2), account="ERP-10042")
    assert "grade B" in pressed(desk, "further_card").text
    assert card_of(desk.path, 4)["account"] == "ERP-10042"


def test_a_further_card_stays_one_when_the_first_one_goes(desk: HandDesk) -> None:
    pressed(desk, "further_card")
    changes = Changes("typed")
    changes.deletes["customers"] = [card_id(2)]
    desk.write(changes)
    assert card_of(desk.path, 4)["grade"] == "B"
    assert not checked(desk.path).differences


# Re-grade

BEST: Row = {
    "q01": "Pain and gain",
    "q02": "Yes",
    "q03": "None or met",
    "q04": "Approved",
    "q05": "Good",
    "q06": "Within 30 days",
    "q07": "Has one",
    "authority": "Decides",
    "answered_on": float(TODAY),
}


def test_rises_and_falls_are_shown_first_and_written_on_a_yes(desk: HandDesk) -> None:
    type_in(desk.path, "customers", card_id(1), grade_held="B")
    type_in(desk.path, "qualify", card_id(2), **BEST)
    type_in(desk.path, "customers", card_id(2), expected_on=TODAY + 20.0)
    before = desk.path.read_bytes()
    found = pressed(desk, "regrade")
    assert (found.mood, found.follow) == (Mood.ASK, "regrade_apply")
    assert "Would rise: 1\n  C → A  LW-00002 Customer 2" in found.text
    assert "Would fall: 1\n  B → C  LW-00001 Customer 1" in found.text
    assert "never tidied" in found.text
    assert desk.path.read_bytes() == before
    assert desk.shows("home.regrade") == 2
    done = pressed(desk, found.follow)
    assert done.text.startswith("Confirmed: 1 risen, 1 fallen")
    first, second = card_of(desk.path, 1), card_of(desk.path, 2)
    assert (first["grade"], first["grade_held"], first["graded_on"]) == ("C", "C", TODAY)
    assert (second["grade"], second["grade_held"]) == ("A", "A")
    assert desk.shows("home.regrade") == 0
    assert not checked(desk.path).differences


def test_a_confirmed_grade_holds_until_the_cards_are_tidied(desk: HandDesk) -> None:
    type_in(desk.path, "customers", card_id(1), grade_held="A", last_review=float(TODAY))
    card = card_of(desk.path, 1)
    assert (card["grade"], card["grade_proposed"]) == ("A", "C")
    assert card["next_review"] == TODAY + 1  # an A card's rhythm
    pressed(desk, "regrade_apply")
    card = card_of(desk.path, 1)
    assert card["grade"] == "C"
    assert "grade_proposed" not in card
    assert card["next_review"] == TODAY + 31


def test_a_typed_class_is_compared_and_other_is_left(desk: HandDesk) -> None:
    bought: Row = {"revenue": 150000.0, "last_order": TODAY - 10.0}
    type_in(desk.path, "customers", card_id(1), **{**bought, "class": "Small"})
    type_in(desk.path, "customers", card_id(2), **{**bought, "class": "Other"})
    type_in(desk.path, "customers", card_id(3), **{**bought, "last_order": TODAY - 900.0})
    text = pressed(desk, "regrade").text
    assert "Would change class: 2" in text
    assert "Small → Large  LW-00001" in text
    assert "– → Inactive  LW-00003" in text
    pressed(desk, "regrade_apply")
    classes = [card_of(desk.path, number).get("class") for number in (1, 2, 3)]
    assert classes == ["Large", "Other", "Inactive"]
    assert "rules give it" in pressed(desk, "regrade").text


@pytest.mark.parametrize(
    ("last", "before", "count"),
    [(None, None, 0), (0, None, 1), (0, 3, 2), (6, 7, 1), (7, 9, 0), (0, 6, 2)],
)
def test_tidying_twice_in_seven_days_is_seen(
    desk: HandDesk, last: int | None, before: int | None, count: int
) -> None:
    days = {"last_tidied": last, "tidied_before": before}
    desk.type(**{key: None if ago is None else TODAY - ago + 0.4 for key, ago in days.items()})
    assert desk.shows("overview.tidied") == count


def test_two_tidyings_on_one_day_count_once(desk: HandDesk) -> None:
    pressed(desk, "regrade_apply")
    pressed(desk, "regrade_apply")
    assert desk.shows("overview.tidied") == 1
    desk.type(last_tidied=TODAY - 2.6, tidied_before=None)
    pressed(desk, "regrade_apply")
    assert desk.shows("overview.tidied") == 2


# Why this rank? and Ask next


def test_why_and_ask_next_answer_and_write_nothing(desk: HandDesk) -> None:
    before = desk.path.read_bytes()
    why = pressed(desk, "why")
    assert why.mood is Mood.DONE
    assert why.text.startswith("Customer 2 (LW-00002): priority 30.9, place 2 of 3 on ")
    assert "Demand: 0.30 × 25 = 7.5" in why.text
    ask = pressed(desk, "ask_next")
    assert "By phone: What bothers you today" in ask.text
    assert "repbook edit BOOK LW-00002 --set q01=1" in ask.text
    assert desk.path.read_bytes() == before
