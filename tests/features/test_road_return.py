"""Results that come back from the road: the same checks as typed ones, once however often."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doing import NOW, ranked, sheet
from made_books import DAY, TODAY, build, card_id, card_of, cards, lead, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.snapshot import Snapshot
from repbook.domain.days import clock
from repbook.domain.road import CHOSEN, Sent
from repbook.entrypoints.sent_file import text_of
from repbook.errors import Refused
from repbook.features.plan.return_results import READS, return_results
from repbook.features.road.return_file_action import HEAD
from repbook.features.road.returning import return_sent
from repbook.features.road.sent import read_text
from repbook.features.road.sent_cells import amount_of, day_of, time_of
from repbook.features.road.taking import READS as TAKEN
from repbook.features.road.taking import take
from road_samples import FILE, REACHED, kinds, looked_at, packed, row, sent_back


@pytest.fixture(scope="module")
def day_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five leads, ranked: five calls. Nobody writes to it."""
    path = tmp_path_factory.mktemp("road") / "book.xlsx"
    build(path, cards(*(lead(n) for n in range(1, 6))))
    ranked(path)
    return path


@pytest.fixture
def called(day_book: Path, tmp_path: Path) -> Path:
    """A copy of it to write to."""
    return Path(shutil.copyfile(day_book, tmp_path / "book.xlsx"))


def counts(path: Path, text: str | bytes) -> tuple[int, int, int]:
    found, _ = sent_back(path, text)
    return found.logged, found.incomplete, found.already


def test_a_tapped_result_is_logged_as_a_typed_one_and_the_sheet_shows_it(called: Path) -> None:
    fields = {**REACHED, "next_on": "2026-03-09", "next_at": "14:30", "amount": "50,000"}
    more = {"note": "=1+1", "next_step": "Offer", "at": "10:42"}
    assert counts(called, packed(called, row(2, **fields, **more))) == (1, 0, 0)
    (call,) = sheet(called, "calls")
    assert (call["id"], call["day"], call["result"], call["amount"]) == (
        card_id(2), TODAY, "Reached", 50000.0,
    )  # fmt: skip
    assert (call["note"], clock(float(str(call["at"])))) == ("=1+1", "10:42")
    assert (card_of(called, 2)["next_on"], card_of(called, 2)["expected_order"]) == (
        TODAY + 7,
        50000.0,
    )
    shown = next(each for each in sheet(called) if each["visit_id"] == visit_row(2))
    said = ("Reached", "Pain", "Ready to buy", "Yes", "=1+1", 50000.0)
    assert tuple(shown[key] for key in (*CHOSEN, "note", "amount")) == said


def test_the_same_file_a_second_time_changes_nothing_and_says_so(called: Path) -> None:
    text = packed(called, row(1, **REACHED), row(2, result="no_answer"), row(3, result="reached"))
    assert counts(called, text) == (2, 1, 0)
    before = called.read_bytes()
    found, applied = sent_back(called, text)
    assert (found.logged, found.incomplete, found.already, applied.written) == (0, 1, 2, False)
    twice = looked_at(called, packed(called, *(row(n, **REACHED) for n in (1, 2, 1))))
    assert (twice.logged, twice.already) == (0, 2)
    assert kinds(found) == ["sent_returned", "commands.incomplete"]
    assert "Customer 1, Customer 2" in found.changes.problems[0].message
    assert called.read_bytes() == before


def test_an_incomplete_row_lies_on_the_sheet_and_can_be_completed_there(called: Path) -> None:
    assert counts(called, packed(called, row(3, result="reached", need="pain"))) == (0, 1, 0)
    shown = next(each for each in sheet(called) if each["visit_id"] == visit_row(3))
    assert (shown["result"], shown["need"], shown["returned"]) == ("Reached", "Pain", None)
    type_in(called, "visits", visit_row(3), attitude="Cool", chance="No")
    # What was typed since counts; the phone's file, which lacks it, is not taken.
    found, applied = sent_back(called, packed(called, row(3, result="reached", need="pain")))
    assert (kinds(found), applied.written) == (["sent_typed"], False)


@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("amount", "1.250"), ("amount", "1,5"), ("amount", "=1+1"), ("next_at", "25:00"),
        ("next_on", "2026-02-30"),
    ],
)  # fmt: skip
def test_what_only_a_person_can_read_lies_on_the_sheet_as_given(
    called: Path, key: str, given: str
) -> None:
    found, _ = sent_back(called, packed(called, row(3, **REACHED, note="n", **{key: given})))
    assert (found.logged, found.incomplete) == (0, 1)
    (problem,) = found.changes.problems
    assert card_of(called, 3)["name"] in problem.message
    hurt = looked_at(called, packed(called, row(3, result="hurt")))
    assert card_of(called, 3)["name"] in hurt.changes.problems[0].message
    (on_sheet,) = [each for each in sheet(called) if each["visit_id"] == visit_row(3)]
    assert (on_sheet[key], on_sheet["note"], on_sheet["need"]) == (given, "n", "Pain")
    assert key in on_sheet["unread"]
    book = FileBook(called)
    again = return_results(book.read(READS), NOW)
    assert (again.logged, again.incomplete) == (0, 1)


def test_what_stands_on_the_sheet_otherwise_is_not_overwritten(called: Path) -> None:
    type_in(called, "visits", visit_row(1), result="Refused")
    found, _ = sent_back(
        called, packed(called, row(1, result="no_answer"), row(2, result="no_answer"))
    )
    assert (found.logged, kinds(found)) == (1, ["sent_typed"])
    assert [call["id"] for call in sheet(called, "calls")] == [card_id(2)]


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        (row(9, result="no_answer"), "sent_no_row"),
        ({"result": "no_answer"}, "sent_no_id"),
        (row(1, result="no_answer"), "sent_twice"),
        (row(3, result="no_answer", mood="good"), "sent_field"),
        (row(3, result="hurt"), "sent_value"),
        (row(3, result="Reached"), "sent_value"),
        (row(3, result=1), "sent_value"),
        (row(3, result="call_back", next_on="5 March"), "sent_value"),
        (row(3, result="no_answer", amount="1e9"), "sent_value"),
        (row(3, result="no_answer", note="a\x07b"), "sent_value"),
        (row(3, result="no_answer", note="x" * 1001), "sent_long"),
    ],
)
def test_one_bad_row_is_named_and_the_rest_goes_on(
    day_book: Path, bad: dict[str, object], kind: str
) -> None:
    found = looked_at(
        day_book, packed(day_book, row(1, result="no_answer"), bad, row(2, result="no_answer"))
    )
    assert (found.logged, kinds(found)) == (2, [kind])


@pytest.mark.parametrize(
    ("spoilt", "key"),
    [
        (lambda text: text[: len(text) // 2], "sent_cut"),
        (lambda text: text.replace('"count": 1', '"count": 2'), "sent_count"),
        (lambda text: text.replace('"version": 1', '"version": 2'), "sent_version"),
        (lambda text: text.replace('"book": "', '"book": "x'), "sent_other_book"),
        (lambda text: text.replace('"LW"', '"XY"', 1), "sent_other_book"),
        (lambda text: text.replace('"book"', '"day"', 1), "sent_key_twice"),
        (lambda text: text.replace('"results"', '"else"'), "sent_none"),
        (lambda text: text.replace('"count": 1', '"count": NaN'), "sent_cut"),
        (lambda text: text.replace('"rows"', '"mood": 1, "rows"'), "sent_keys"),
        (lambda text: text.replace('"rows": [', '"rows": [' + "1, " * 500), "sent_many"),
        (lambda text: "hello", "sent_none"),
        (lambda text: "", "sent_none"),
        (lambda text: "[" * 3 + text, ""),
        (lambda text: text + " " * 1_000_000, "sent_large"),
        (lambda text: f"{text}\n{text}", "sent_cut"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_whole_is_refused_as_a_whole(
    day_book: Path, spoilt: object, key: str
) -> None:
    text = spoilt(packed(day_book, row(1, result="no_answer")))  # type: ignore[operator]  # a lambda
    if not key:  # what stands around the braces is a chat's own
        assert looked_at(day_book, text).logged == 1
        return
    with pytest.raises(Refused) as refused:
        looked_at(day_book, text)
    assert refused.value.key == f"road.{key}"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp950"])
def test_what_a_chat_makes_of_the_text_is_read(day_book: Path, encoding: str) -> None:
    simple = encoding != "cp950"
    note = "报价 “A” 第二行" if simple else "報價 “A” 第二行"
    text = packed(day_book, row(1, result="no_answer", note=note))
    quoted = text.replace('"', "”").replace("“A”", "A").replace("”A”", "A")
    name = "李伟" if simple else "李偉"
    for said in (f"{name} 23:51\n{text}\n[微笑]", f"Fwd:\n{quoted}"):
        snapshot = FileBook(day_book).read(HEAD)
        (found,) = read_text(text_of(said.encode(encoding), FILE), snapshot, FILE)
        assert isinstance(found, Sent)
        assert found.cells["result"] == "No answer"
        assert found.cells["note"] in (note, note.replace("“", "").replace("”", ""))


@pytest.mark.parametrize(
    ("typed", "result", "note"),
    [
        ("没接", "No answer", None),
        ("not reached", "No answer", None),
        ("没接，老板在外地", "No answer", "老板在外地"),
        ("婉拒", "Refused", None),
        ("wrong number, ask Mei", "Wrong number", "ask Mei"),
        ("2，老板在外地", "No answer", "老板在外地"),
        ("改天再联系 3-9", "Call back", None),
    ],
)
def test_a_result_said_in_a_chat_is_read(
    called: Path, typed: str, result: str, note: str | None
) -> None:
    numbers = {each["id"]: int(float(str(each["rank"]))) for each in sheet(called)}
    found, _ = sent_back(called, f"repbook LW {DAY}\n{numbers[card_id(2)]} {typed}\n")
    (call,) = [call for call in sheet(called, "calls") if call["id"] == card_id(2)]
    assert (found.logged, call["result"], call["note"]) == (1, result, note)


def test_commas_of_any_width_part_the_digits(called: Path) -> None:
    numbers = {each["id"]: int(float(str(each["rank"]))) for each in sheet(called)}
    first, second = (numbers[card_id(n)] for n in (1, 2))
    found, _ = sent_back(called, f"repbook LW {DAY}\n{first}，1，3，4，3\n{second}，2\n")
    calls = {call["id"]: call for call in sheet(called, "calls")}
    assert found.logged == 2
    one = calls[card_id(1)]
    assert (one["need"], one["attitude"], one["chance"]) == ("Pain", "Ready to buy", "Yes")


@pytest.mark.parametrize("line", ["5没接明天再打", "5 没接明天再打", "3 1,500", "2 asked for more"])
def test_what_is_run_together_is_named_and_nothing_of_it_taken(called: Path, line: str) -> None:
    found, _ = sent_back(called, f"repbook LW {DAY}\n{line}\n")
    assert (found.logged, kinds(found)) == (0, ["sent_line"])


def test_lines_typed_into_a_chat_mean_what_the_sheet_means(called: Path) -> None:
    numbers = {each["id"]: int(float(str(each["rank"]))) for each in sheet(called)}
    first, second, third = (numbers[card_id(n)] for n in (1, 2, 3))
    text = (
        f"Lee:\nrepbook lw {DAY}\n{first} 1343 03-05 14:30 ¥50,000 wants an offer\n"
        f"{second}、2\n{third}  3  3-9\n99 2\nhello\n4 3 02-30\n"
    )
    found, _ = sent_back(called, text)
    assert (found.logged, kinds(found)) == (3, ["sent_no_row", "sent_line", "sent_line"])
    calls = {call["id"]: call for call in sheet(called, "calls")}
    one, two, three = (calls[card_id(n)] for n in (1, 2, 3))
    assert (one["need"], one["attitude"], one["chance"]) == ("Pain", "Ready to buy", "Yes")
    assert (one["next_on"], one["amount"], one["note"]) == (TODAY + 3, 50000.0, "wants an offer")
    assert (two["result"], three["result"], three["next_on"]) == (
        "No answer",
        "Call back",
        TODAY + 7,
    )


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("2 1 3 3 3", {"result": 1.0, "need": 3.0, "attitude": 3.0, "chance": 3.0}),
        ("2 2 123 boxes", {"result": 2.0, "note": "123 boxes"}),
        ("2 1 234 5 boxes", {"result": 1.0, "note": "234 5 boxes"}),
        ("2 1333 3 boxes", {
            "result": 1.0, "need": 3.0, "attitude": 3.0, "chance": 3.0, "note": "3 boxes",
        }),
        ("２　３　５万　①号楼 ㎡  Ａ", {
            "result": 3.0, "amount": "5万", "note": "①号楼 ㎡  Ａ",
        }),
        ("2 3 №5  ½", {"result": 3.0, "note": "№5  ½"}),
        ("2 2 3 boxes", {"result": 2.0, "note": "3 boxes"}),
        ("2 3 tomorrow call me", {"result": 3.0, "next_on": "tomorrow", "note": "call me"}),
        ("2 3 下周二 14:30 5万 要报价", {
            "result": 3.0, "next_on": "下周二 14:30", "amount": "5万", "note": "要报价",
        }),
        ("2 3 next Tue 2:30pm $1,500 bring samples", {
            "result": 3.0, "next_on": "next Tue 2:30pm", "amount": "$1,500",
            "note": "bring samples",
        }),
        ("2 3 03/17 9:30 €200 euro", {
            "result": 3.0, "next_on": "03/17 9:30", "amount": "€200", "note": "euro",
        }),
        ("2 1 4 4 3 3/23/2026 x", {
            "result": 1.0, "need": 4.0, "attitude": 4.0, "chance": 3.0, "next_on": "3/23/2026",
            "note": "x",
        }),
        ("2 3 3-23 2pm", {"result": 3.0, "next_on": TODAY + 21.0, "next_at": "2pm"}),
        ("2 3 Fri 2 pm $900", {"result": 3.0, "next_on": "Fri 2 pm", "amount": "$900"}),
        ("2 3 03-23 14:30 1500", {
            "result": 3.0, "next_on": TODAY + 21.0, "next_at": "14:30", "amount": "1500",
        }),
        ("2 3 tomorrow at 10", {"result": 3.0, "next_on": "tomorrow at 10"}),
        ("2 3 下周二 下午2点半 1.5万", {
            "result": 3.0, "next_on": "下周二 下午2点半", "amount": "1.5万",
        }),
        ("2 3 3点", {"result": 3.0, "next_at": "3点"}),
        ("2 3 3/6 9:30", {"result": 3.0, "next_on": "3/6", "next_at": "9:30"}),
        ("2 3 may order soon", {"result": 3.0, "note": "may order soon"}),
    ],
)  # fmt: skip
def test_days_and_amounts_in_a_chat_are_read_as_they_are_said(
    called: Path, line: str, cells: dict[str, object]
) -> None:
    snapshot = FileBook(called).read(HEAD)
    (found,) = read_text(f"repbook LW {DAY}\n{line}", snapshot, FILE)
    assert isinstance(found, Sent)
    assert found.cells == cells


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("30 days credit", ()),
        ("sat with the owner", ()),
        ("20 boxes", ()),
        ("50/50 split", ("50/50",)),
        ("1,500 boxes, call 2:30pm", ("1,500", "2:30pm")),
        ("带样品 1.5万 3点", ("1.5万", "3点")),
        ("1/23/18 wants $900", ("1/23/18", "$900")),
    ],
)
def test_what_may_be_the_notes_own_stays_there_and_is_named(
    day_book: Path, note: str, left: tuple[str, ...]
) -> None:
    text = f"repbook LW {DAY}\n2 2 {note}"
    (sent,) = read_text(text, whole(day_book), FILE)
    assert isinstance(sent, Sent)
    assert (sent.cells, sent.left) == ({"result": 2.0, "note": note}, left)
    assert kinds(looked_at(day_book, text)) == (["sent_left"] if left else [])


def test_a_day_as_said_is_the_date_of_the_call_that_follows(called: Path) -> None:
    numbers = {each["id"]: int(float(str(each["rank"]))) for each in sheet(called)}
    found, _ = sent_back(called, f"repbook LW {DAY}\n{numbers[card_id(1)]} 3 tomorrow 5k wants it")
    assert (found.logged, len(found.echoes)) == (1, 1)
    (call,) = sheet(called, "calls")
    assert (call["next_on"], call["amount"], call["note"]) == (TODAY + 1, 5000.0, "wants it")


@pytest.mark.parametrize(
    ("head", "key"),
    [("repbook XY 2026-03-02", "sent_other_book"), ("repbook LW 2026-03-03", "sent_day")],
)
def test_lines_of_another_sheet_are_refused(day_book: Path, head: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        looked_at(day_book, f"{head}\n1 2")
    assert refused.value.key == f"road.{key}"


@cache
def whole(path: Path) -> Snapshot:
    """Return all that returning reads, read once."""
    return FileBook(path).read(READS)


NOTES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=60)


@given(st.lists(st.tuples(st.integers(1, 5), NOTES), max_size=8))
@settings(max_examples=30, deadline=None)
def test_whatever_is_sent_is_logged_or_named_once_and_the_second_time_nothing(
    day_book: Path, sent: list[tuple[int, str]]
) -> None:
    rows = [row(number, result="no_answer", note=note) for number, note in sent]
    snapshot = whole(day_book)
    found = return_sent(snapshot, NOW, read_text(packed(day_book, *rows), snapshot, FILE))
    different = {number for number, _ in sent}
    assert found.logged == len(different)
    assert len(kinds(found)) == len(sent) - len(different)
    notes = {entry["note"] for entry in found.changes.inserts.get("calls", ())}
    assert notes <= {note.strip() or None for _, note in sent}


@given(st.text(max_size=12))
def test_dates_times_and_amounts_are_plain_or_nothing(text: str) -> None:
    day, time, amount = day_of(text), time_of(text), amount_of(text)
    assert day is None or text.count("-") == 2
    assert time is None or (0 <= time < 1 and clock(time) == text)
    assert amount is None or (amount >= 0 and json.loads(json.dumps(amount)) == amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("50000", 50000.0), ("50,000", 50000.0), ("50，000.5", 50000.5), ("50 000", 50000.0),
        ("1.250,00", 1250.0), ("1.25", 1.25), ("1,5", None), ("12,50", None), ("1.250", None),
        ("1 5", None), ("1,5,0", None), ("-5", None), ("(5)", None), ("nan", None), ("5%", None),
        ("1e9", None), ("9" * 400, None),
    ],
)  # fmt: skip
def test_an_amount_that_means_two_things_is_refused_and_not_guessed(
    text: str, amount: float | None
) -> None:
    assert amount_of(text) == amount


def test_an_unclear_amount_in_a_chat_is_named(day_book: Path) -> None:
    found = looked_at(day_book, f"repbook LW {DAY}\n1 2 ¥12,50\n2 2 ¥1,250")
    assert (found.logged, found.incomplete) == (1, 1)


def test_a_number_that_stands_twice_is_asked_about(called: Path) -> None:
    type_in(called, "visits", visit_row(1), rank=2.0)
    type_in(called, "visits", visit_row(2), rank=2.0)
    found = looked_at(called, f"repbook LW {DAY}\n2 2")
    assert (found.logged, kinds(found)) == (0, ["sent_two_rows"])


def test_a_row_without_a_number_goes_by_its_place_on_the_road_and_back(called: Path) -> None:
    type_in(called, "visits", visit_row(3), rank=None)
    (stop,) = [s for s in take(FileBook(called).read(TAKEN)).stops if s.visit == visit_row(3)]
    found, _ = sent_back(called, f"repbook LW {DAY}\n{stop.number} 2")
    assert (found.logged, [call["id"] for call in sheet(called, "calls")]) == (1, [card_id(3)])
