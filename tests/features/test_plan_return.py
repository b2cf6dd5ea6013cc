"""Return on real workbooks: what was typed goes to the log, the card and Qualify, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import NOW, BookOf, checked, ranked, returned, sheet
from made_books import (
    TODAY,
    card_id,
    card_of,
    cards,
    label,
    lead,
    overwrite,
    reached,
    read,
    type_in,
    visit_row,
)
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.domain.days import clock, moment, to_date
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.errors import Refused
from repbook.features.plan.visit_ids import is_visit_of
from repbook.schema.declare import Tone
from repbook.schema.registry import TABLES
from repbook.scoring.python import compile_rule
from repbook.text import use_language

FORMS = "such as 2026-03-05, 5 Mar or tomorrow; with a time, 2026-03-05 14:30, an appointment"
CHOICES = "one of: Reached / No answer / Call back / Wrong number / Refused"
REACHED: dict[str, Value] = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}


@pytest.fixture
def called(book_of: BookOf) -> Path:
    """Five leads, ranked: five calls."""
    path = book_of(cards(*(lead(n) for n in range(1, 6))))
    ranked(path)
    return path


def typed(path: Path, number: int, **values: Value) -> None:
    """Type beside a card on the sheet."""
    type_in(path, "visits", visit_row(number), **values)


def counts(path: Path) -> tuple[int, int, int]:
    """Return what came back: logged, incomplete, already returned."""
    found = returned(path)
    return found.logged, found.incomplete, found.already


def test_a_reached_call_is_logged_and_moves_the_card(called: Path) -> None:
    typed(called, 2, **REACHED, next_step="Offer", next_on=TODAY + 7.0, amount=9000.0, note="warm")
    assert counts(called) == (1, 0, 0)
    (call,) = sheet(called, "calls")
    said = {
        "id": card_id(2),
        "day": TODAY,
        "channel": "Phone",
        "result": "Reached",
        "need": "Pain",
        "attitude": "Ready to buy",
        "note": "warm",
    }
    assert {key: call[key] for key in said} == said
    card = card_of(called, 2)
    assert (card["last_contact"], card["said_on"], card["calls"]) == (TODAY, TODAY, 1.0)
    assert (card["next_step"], card["next_on"]) == ("Offer", TODAY + 7)
    assert (card["expected_order"], card["chance"]) == (9000.0, "Yes")


def test_the_need_answers_the_first_question_and_moves_the_score(called: Path) -> None:
    before = card_of(called, 1)["score"]
    typed(called, 1, **REACHED)
    returned(called)
    answers = card_of(called, 1, "qualify")
    assert (answers["q01"], answers["answered_on"]) == ("Pain", TODAY)
    assert answers["score"] == card_of(called, 1)["score"]
    assert float(str(answers["score"])) > float(str(before))
    assert not checked(called).differences


def test_the_typed_answer_goes_to_the_question_on_the_sheet(book_of: BookOf) -> None:
    known = {"q01": label("need.both"), "answered_on": TODAY - 50.0}
    path = book_of(cards(reached(1, area="A"), answers={card_id(1): known}))
    ranked(path)
    (row,) = sheet(path)
    slot = int(float(str(row["ask_slot"])))
    typed(path, 1, **{**REACHED, "need": 4.0}, answer=2.0)
    assert counts(path) == (1, 0, 0)
    (call,) = sheet(path, "calls")
    answers = card_of(path, 1, "qualify")
    key = f"q{slot:02d}" if slot <= 20 else "authority"
    assert call["answer"] == answers[key]
    assert call["question"] == row["ask"]
    assert not checked(path).differences


def test_nothing_is_entered_twice(called: Path) -> None:
    typed(called, 1, **REACHED)
    typed(called, 2, result=2.0)
    assert counts(called) == (2, 0, 0)
    before = called.read_bytes()
    assert counts(called) == (0, 0, 2)
    assert called.read_bytes() == before
    assert len(sheet(called, "calls")) == 2


def test_a_row_that_stands_twice_is_logged_once(called: Path) -> None:
    typed(called, 1, result=2.0)
    twice = sheet(called)[0]
    changes = Changes("typed")
    changes.insert("visits", [twice])
    FileBook(called).write(changes)
    assert counts(called) == (1, 0, 1)
    assert len(sheet(called, "calls")) == 1
    assert ranked(called).rows


def test_a_lost_stamp_does_not_log_again(called: Path) -> None:
    typed(called, 1, result=2.0)
    returned(called)
    typed(called, 1, returned=None)
    assert counts(called) == (0, 0, 1)
    assert sheet(called)[0]["returned"] == pytest.approx(moment(NOW))


def test_an_edited_row_is_listed_and_not_logged(called: Path) -> None:
    typed(called, 1, result=2.0)
    returned(called)
    typed(called, 1, note="she called back")
    found = returned(called)
    assert (found.logged, found.already) == (0, 1)
    assert [p.message for p in found.changes.problems] == [
        "Customer 1: returned before; the later edit was not logged again. "
        "Log call takes a further contact."
    ]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"result": 1.0}, "Customer 1: still missing: Need, Attitude, Visit?."),
        ({"result": 3.0}, "Customer 1: still missing: Next date."),
        ({"note": "hm"}, "Customer 1: still missing: Result."),
        ({"result": 9.0}, f"Customer 1: please check Result '9' ({CHOICES})."),
        ({"result": "bogus"}, f"Customer 1: please check Result 'bogus' ({CHOICES})."),
        (
            {"result": 2.0, "next_on": "26-3-1"},
            f"Customer 1: please check Next date '26-3-1' ({FORMS}).",
        ),
        (
            {"result": 2.0, "next_on": TODAY - 1.0},
            f"Customer 1: please check Next date '{to_date(TODAY - 1)}'.",
        ),
        (
            {"result": 2.0, "next_on": "3/4"},
            "Customer 1: please check Next date '3/4': it may be 2026-03-04 or 2026-04-03.",
        ),
        (
            {"result": 2.0, "next_at": "soon"},
            "Customer 1: please check Next time 'soon' (such as 14:30, 3pm, half past two).",
        ),
        ({"result": 2.0, "amount": "lots"}, "Customer 1: please check Amount 'lots'."),
        (
            {**REACHED, "answer": "perhaps"},
            "Customer 1: please check Answer 'perhaps'"
            " (one of: None / Gain / Pain / Pain and gain).",
        ),
    ],
)
def test_what_is_missing_or_doubtful_is_said(
    called: Path, values: dict[str, Value], message: str
) -> None:
    typed(called, 1, **values)
    before = [sheet(called, table) for table in ("customers", "calls", "history")]
    found = returned(called)
    (problem,) = found.changes.problems
    rows = read(called, "visits").tables["visits"]
    faulty = [
        key for key in values if f"check {TABLES['visits'].column(key).label.get('en')}" in message
    ]
    assert (problem.where, problem.message) == (rows.where(0, *faulty), message)
    assert (found.logged, found.incomplete) == (0, 1)
    assert [sheet(called, table) for table in ("customers", "calls", "history")] == before


def test_all_faults_of_a_row_are_said_at_once(called: Path) -> None:
    typed(called, 1, result="reached", need="banana", next_on="someday")
    messages = [problem.message for problem in returned(called).changes.problems]
    assert len(messages) == 2
    assert "Need 'banana' (one of: " in messages[0]
    assert "Next date 'someday'" in messages[0]
    assert messages[1] == "Customer 1: still missing: Attitude, Visit?."


@pytest.mark.parametrize(
    ("column", "said", "near"),
    [
        ("result", "callback l8r", "Call back"),
        ("result", "没接上", "No answer"),
        ("need", "has a pane", "Pain"),
    ],
)
def test_the_nearest_word_is_named_beside_what_stood_there(
    called: Path, column: str, said: str, near: str
) -> None:
    typed(called, 1, **{**REACHED, column: said})
    (problem,) = returned(called).changes.problems
    label = TABLES["visits"].column(column).label.get("en")
    start = f"Customer 1: please check {label} '{said}': perhaps "
    assert problem.message.startswith(start)
    assert near in problem.message.removeprefix(start).split("?")[0]


@pytest.mark.parametrize("said", ["closed down", "appointment cancelled"])
def test_a_shared_word_alone_is_no_likeness(called: Path, said: str) -> None:
    typed(called, 1, **{**REACHED, "result": said})
    (problem,) = returned(called).changes.problems
    assert f"'{said}' (one of: " in problem.message


@pytest.mark.parametrize("said", ["reachd", "reched"])
def test_a_misspelt_word_is_echoed_as_it_was_taken(called: Path, said: str) -> None:
    typed(called, 1, **{**REACHED, "result": said, "next_on": TODAY + 1.0})
    found = returned(called)
    assert f"Customer 1: Result '{said}' is taken for Reached." in found.echoes


def test_words_and_dates_as_said_are_read_and_echoed(called: Path) -> None:
    typed(called, 1, result="left voicemail", next_on="next tuesday")
    typed(called, 2, result="接通", need="有需求", attitude="有意向", chance="can", next_on="明天")
    typed(called, 3, result="no answr")
    found = returned(called)
    assert (found.logged, found.incomplete) == (3, 0)
    sent = {call["id"]: call for call in sheet(called, "calls")}
    assert [sent[card_id(n)]["result"] for n in (1, 2, 3)] == ["No answer", "Reached", "No answer"]
    day = int(float(str(sent[card_id(1)]["next_on"])))
    assert to_date(day).weekday() == 1
    assert 0 < day - TODAY <= 14
    assert sent[card_id(2)]["next_on"] == TODAY + 1
    assert (sent[card_id(2)]["need"], sent[card_id(2)]["chance"]) == ("Gain", "Yes")
    assert sorted(found.echoes) == [
        f"Customer 1: Next date 'next tuesday' is {to_date(day)}.",
        f"Customer 2: Next date '明天' is {to_date(TODAY + 1)}.",
        "Customer 3: Result 'no answr' is taken for No answer.",
    ]


@pytest.mark.parametrize(
    ("said", "day", "time"),
    [
        ("2026-03-05 14:30", 3, "14:30"),
        (TODAY + 3.0 + 14.5 / 24, 3, "14:30"),
        ("tomorrow 14:30", 1, "14:30"),
        ("明天 14:30", 1, "14:30"),
        ("下周三上午10点", 9, "10:00"),
        ("5 Mar 14:30", 3, "14:30"),
    ],
)
def test_a_time_under_next_date_makes_an_appointment(
    called: Path, said: Value, day: int, time: str
) -> None:
    typed(called, 1, **REACHED, next_on=said)
    found = returned(called)
    card = card_of(called, 1)
    assert (found.logged, card["next_on"]) == (1, TODAY + day)
    assert clock(float(str(card["next_at"]))) == time
    (echo,) = found.echoes
    assert echo.endswith(f"{to_date(TODAY + day)} {time}.")
    assert sheet(called, "calls")[0]["next_on"] == TODAY + day
    assert returned(called).already == 1
    assert not returned(called).changes.problems


@pytest.mark.parametrize("said", ["下午三点", "3pm", "三點", "three oclock"])
def test_a_time_as_said_is_read_echoed_and_stands_as_a_time(called: Path, said: str) -> None:
    typed(called, 1, **REACHED, next_on="tomorrow", next_at=said)
    found = returned(called)
    assert f"Customer 1: Next time '{said}' is 15:00." in found.echoes
    assert clock(float(str(card_of(called, 1)["next_at"]))) == "15:00"
    (row,) = (row for row in sheet(called) if row["id"] == card_id(1))
    assert clock(float(str(row["next_at"]))) == "15:00"


def test_a_time_in_both_cells_must_be_one(called: Path) -> None:
    typed(called, 1, **REACHED, next_on="tomorrow 14:30", next_at=0.5)
    typed(called, 2, **REACHED, next_on="tomorrow 14:30", next_at=14.5 / 24)
    found = returned(called)
    (problem,) = found.changes.problems
    assert problem.message == "Customer 1: please check Next time '12:00'."
    assert (found.logged, card_of(called, 2)["next_at"]) == (1, pytest.approx(14.5 / 24))


@pytest.mark.parametrize(
    ("lang", "given", "moved"),
    [
        ("en", "next 4 Mar, visit: change it if you like.", " is no working day"),
        ("zh-CN", "已定 3月4日上门拜访，可自行更改。", " 不是工作日"),
        ("zh-TW", "已定 3月4日登門拜訪，可自行更改。", " 不是工作日"),
    ],
)
def test_dates_given_and_moved_are_said_once(
    book_of: BookOf, lang: str, given: str, moved: str
) -> None:
    path = book_of(cards(*(lead(n) for n in range(1, 4))), lang=lang)
    ranked(path)
    typed(path, 1, **REACHED)
    typed(path, 2, **REACHED, next_on=TODAY + 5.0)
    typed(path, 3, **REACHED, next_on=TODAY + 7.0)
    use_language(lang)
    first, second = returned(path).echoes
    assert given in first
    assert second.count(str(to_date(TODAY + 5))) == 1
    assert moved in second
    assert str(to_date(TODAY + 7)) in second
    assert returned(path).echoes == ()


@pytest.mark.parametrize(
    ("other", "said"),
    [(1, ("4 of 5 rows answered alike.",)), (3, ()), (5, ("5 of 5 rows answered alike.",))],
)
def test_answers_alike_are_said(called: Path, other: int, said: tuple[str, ...]) -> None:
    for number in range(1, 6):
        values = (
            REACHED if number > other or other == 5 else {**REACHED, "need": float(number % 2 + 1)}
        )
        typed(called, number, **values)
    echoes = returned(called).echoes
    assert all("change it if you like" in echo for echo in echoes[:5])
    assert echoes[5:] == said


def test_missing_fields_are_named_as_the_sheet_names_them(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)), lang="zh-CN")
    ranked(path)
    typed(path, 1, result="1")
    (problem,) = returned(path).changes.problems
    assert "需求、态度、拜访机会" in problem.message


@pytest.mark.parametrize("two", [2.0, "2", "２", " 2 ", "No answer", "no ANSWER"])
def test_digits_and_labels_mean_the_same(called: Path, two: Value) -> None:
    typed(called, 1, result=two)
    assert counts(called) == (1, 0, 0)
    assert sheet(called, "calls")[0]["result"] == "No answer"


def test_rows_are_found_by_visit_id_whatever_the_order(called: Path) -> None:
    typed(called, 4, **REACHED)
    changes = Changes("sorted")
    changes.replaces["visits"] = list(reversed(sheet(called)))
    FileBook(called).write(changes)
    assert counts(called) == (1, 0, 0)
    assert card_of(called, 4)["last_contact"] == TODAY
    assert "last_contact" not in card_of(called, 2)


def test_no_answer_counts_and_comes_again_without_touching_last_contact(called: Path) -> None:
    typed(called, 1, result=2.0)
    returned(called)
    card = card_of(called, 1)
    assert (card["tries"], card["calls"], card["next_on"]) == (1.0, 1.0, TODAY + 1)
    assert "last_contact" not in card


def test_after_five_tries_a_letter_is_due(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, tries=4.0)))
    ranked(path)
    typed(path, 1, result=2.0)
    returned(path)
    card = card_of(path, 1)
    assert (card["tries"], card["next_step"]) == (5.0, "Send a letter")
    assert float(str(card["next_on"])) >= TODAY + 60


def test_a_wrong_number_takes_the_phone_away(called: Path) -> None:
    typed(called, 1, result=4.0)
    returned(called)
    card = card_of(called, 1)
    assert "phone" not in card
    assert card["next_step"] == "Find the right phone number"
    assert card_id(1) not in {row.id for row in ranked(called).rows}


def test_a_refusal_rests_ninety_days(called: Path) -> None:
    typed(called, 1, result=5.0)
    returned(called)
    assert float(str(card_of(called, 1)["next_on"])) >= TODAY + 90
    assert card_id(1) not in {row.id for row in ranked(called).rows}


def test_a_call_back_is_promised(called: Path) -> None:
    typed(called, 1, result=3.0, next_on="2026年3月4日", next_at="14:30")
    returned(called)
    card = card_of(called, 1)
    assert (card["next_step"], card["next_on"]) == ("Call back at 14:30", TODAY + 2)
    assert ranked(called, day=TODAY + 2).rows[0].id == card_id(1)


def test_results_change_the_next_ranking(called: Path) -> None:
    for number in range(1, 6):
        answer = {**REACHED, "attitude": 4.0 if number == 4 else 1.0}
        typed(called, number, **answer)
    returned(called)
    later = ranked(called, day=TODAY + 60)
    assert "visit" in {row.do for row in later.rows}
    assert max(later.rows, key=lambda row: row.priority).id == card_id(4)


def test_half_filled_rows_stay_while_others_go(called: Path) -> None:
    typed(called, 1, result=1.0)
    typed(called, 2, result=2.0)
    assert counts(called) == (1, 1, 0)
    rows = {str(row["id"]): row for row in sheet(called)}
    assert (rows[card_id(1)]["result"], rows[card_id(1)]["returned"]) == (1.0, None)


def test_a_changed_visit_id_is_said_and_stops_nobody_else(called: Path) -> None:
    typed(called, 1, result=2.0)
    typed(called, 2, result=2.0)
    overwrite(called, "visits", 0, "visit_id", "mine")
    found = returned(called)
    assert (found.logged, found.incomplete) == (1, 1)
    assert "Customer 1: the visit ID 'mine' was changed" in found.changes.problems[0].message


def test_a_card_deleted_meanwhile_is_said(called: Path) -> None:
    typed(called, 1, result=2.0)
    changes = Changes("deleted")
    changes.deletes["customers"] = [card_id(1)]
    FileBook(called).write(changes)
    found = returned(called)
    assert (found.logged, found.incomplete) == (0, 1)
    assert card_id(1) in found.changes.problems[0].message


def test_the_moment_of_return_is_kept(called: Path) -> None:
    typed(called, 1, result=2.0)
    returned(called)
    assert read(called, "visits").settings["last_return"] == pytest.approx(moment(NOW))


def test_a_returned_row_shows_words(called: Path) -> None:
    typed(called, 1, **{**REACHED, "result": "聊过了", "chance": "没空"}, next_on="next Friday")
    typed(called, 2, result=2.0)
    returned(called)
    first, second = sheet(called)[:2]
    words = {"result": "Reached", "need": "Pain", "attitude": "Ready to buy", "chance": "No"}
    assert {key: first[key] for key in words} == words
    assert first["next_on"] == TODAY + 11
    assert (second["result"], second["need"]) == ("No answer", None)
    assert not returned(called).changes.problems


@pytest.mark.parametrize("days_ago", [30, 31])
def test_a_blank_repeats_what_was_said_lately(book_of: BookOf, days_ago: int) -> None:
    held = {"need": "Pain", "attitude": "Cool", "chance": "Yes", "said_on": TODAY - days_ago}
    path = book_of(cards(reached(1, **{**held, "said_on": float(TODAY - days_ago)})))
    ranked(path)
    type_in(path, "visits", visit_row(1), result=1.0, attitude=3.0)
    found = returned(path)
    if days_ago > 30:
        (problem,) = found.changes.problems
        assert "still missing: Need, Visit?" in problem.message
        return
    assert found.echoes[0] == "Customer 1: Need, Visit? as said on 2026-01-31."
    (row,) = sheet(path)
    assert (row["need"], row["attitude"], row["chance"]) == ("Pain", "Interested", "Yes")
    (call,) = sheet(path, "calls")
    assert (call["need"], call["chance"]) == ("Pain", "Yes")
    assert card_of(path, 1)["said_on"] == TODAY
    assert "answered_on" not in card_of(path, 1, "qualify")
    assert returned(path).changes.problems == []


def test_a_row_of_blanks_alone_makes_nothing_newer(book_of: BookOf) -> None:
    held = {"need": "Pain", "attitude": "Cool", "chance": "Yes", "said_on": float(TODAY - 9)}
    path = book_of(cards(*(reached(n, **held) for n in range(1, 6))))
    ranked(path)
    for number in range(1, 6):
        type_in(path, "visits", visit_row(number), result=1.0)
    found = returned(path)
    assert found.logged == 5
    assert not any("alike" in echo for echo in found.echoes)
    card = card_of(path, 1)
    assert (card["said_on"], card["last_contact"]) == (TODAY - 9, TODAY)


def orange(path: Path) -> set[tuple[int, str]]:
    """Return the cells of the sheet that the looks for what was not understood colour."""
    snapshot = read(path)
    values = Evaluator(snapshot, float(TODAY))
    rows = snapshot.tables["visits"]
    looks = [look for look in TABLES["visits"].looks if look.tone is Tone.ALERT]
    return {
        (row, look.first)
        for look in looks
        for row, held in enumerate(compile_rule(look.rule, "visits")(values, range(len(rows))))
        if held is True
    }


def test_what_is_not_understood_turns_orange_until_it_is_mended(called: Path) -> None:
    typed(called, 1, result="talked to owner", need="x", next_on="soon")
    typed(called, 2, result="spoke")
    typed(called, 3, result=9.0)
    assert orange(called) == set()
    assert len(returned(called).changes.problems) == 3
    row = {visit: place for place, visit in enumerate(r["visit_id"] for r in sheet(called))}
    one, two, three = (row[visit_row(number)] for number in (1, 2, 3))
    missing = {(two, key) for key in ("need", "attitude", "chance")}
    said = {(one, key) for key in ("result", "need", "next_on")}
    assert orange(called) == {*said, *missing, (three, "result")}
    typed(called, 1, need="pain")
    typed(called, 2, result="no answer")
    typed(called, 3, result=None)
    assert orange(called) == {(one, "result"), (one, "next_on")}
    typed(called, 1, result="call back", next_on="tomorrow")
    assert counts(called) == (2, 0, 0)
    assert orange(called) == set()


def test_marks_alone_are_backed_up_and_nothing_that_undo_should_know(
    called: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(sheet(called, "history"))
    typed(called, 1, result="talked to owner")
    assert main(["return", str(called)]) == 1
    assert "\nBackup: " in capsys.readouterr().out
    assert len(sheet(called, "history")) == before
    assert main(["return", str(called)]) == 1
    assert "\nBackup: " not in capsys.readouterr().out


def test_ranking_goes_on_without_rows_that_could_not_be_returned(called: Path) -> None:
    typed(called, 1, result="talked to owner", note="asks for Mei")
    with pytest.raises(Refused) as first:
        ranked(called, without_unread=True)
    assert first.value.key == "commands.unreturned"
    returned(called)
    with pytest.raises(Refused) as second:
        ranked(called)
    assert (second.value.key, second.value.facts["names"]) == ("commands.unread_rows", "Customer 1")
    found = ranked(called, without_unread=True)
    assert "1 row not returned stays at the end of the sheet: Customer 1." in found.hints
    rows = sheet(called)
    assert [row["rank"] for row in rows] == [1.0, 2.0, 3.0, 4.0, 5.0]
    assert (rows[4]["id"], rows[4]["note"], rows[4]["place"]) == (card_id(1), "asks for Mei", None)
    assert card_id(1) not in {row["id"] for row in rows[:4]}
    typed(called, 1, result="no answer")
    with pytest.raises(Refused) as third:
        ranked(called, without_unread=True)
    assert third.value.key == "commands.unreturned"
    assert counts(called) == (1, 0, 0)


def test_a_next_time_that_is_none_waits_like_any_unread_cell(called: Path) -> None:
    typed(called, 1, result="call back", next_on="tomorrow", next_at="25:00")
    assert counts(called) == (0, 1, 0)
    found = ranked(called, without_unread=True)
    assert "1 row not returned stays at the end of the sheet: Customer 1." in found.hints


def test_what_was_planned_ahead_and_is_returned_today_happened_today(book_of: BookOf) -> None:
    """Dated ahead, it would hide the card from contacts that come after it."""
    path = book_of(cards(lead(1)))
    ranked(path, day=TODAY + 1)
    type_in(path, "visits", visit_row(1, "2026-03-03"), **REACHED)
    returned(path)
    (call,) = sheet(path, "calls")
    (card,) = sheet(path, "customers")
    assert (call["day"], card["last_contact"]) == (TODAY, TODAY)


def test_a_day_ranked_again_logs_a_further_contact_with_the_same_customer(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), lead(2)))
    ranked(path, day=TODAY + 1)
    first = visit_row(1, "2026-03-03")
    type_in(path, "visits", first, result="2")
    assert counts(path) == (1, 0, 0)
    type_in(path, "customers", card_id(1), next_on=TODAY + 1.0, retry_on=None)
    ranked(path, day=TODAY + 1)
    names = {row["id"]: row["visit_id"] for row in sheet(path, "visits")}
    assert names == {card_id(1): f"{first}/r2", card_id(2): visit_row(2, "2026-03-03")}
    type_in(path, "visits", f"{first}/r2", **REACHED)
    assert counts(path) == (1, 0, 0)
    assert [row["call_id"] for row in sheet(path, "calls")] == [first, f"{first}/r2"]
    assert is_visit_of(f"{first}/r2", card_id(1))
    # What Log call and typed calls name so is no row of the sheet.
    assert not is_visit_of(f"{first}/2", card_id(1))
    assert not is_visit_of(first, card_id(10)[:-1])
