"""The commands on real files: what scripts may rely on, and what people read."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run

from doing import BookOf, sheet
from fast import spoken
from made_books import (
    DAY,
    card_id,
    card_of,
    cards,
    label,
    lead,
    overwrite,
    reached,
    type_in,
    visit_row,
)
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.process import is_closed_pipe

Capsys = pytest.CaptureFixture[str]
ON = ("--day", DAY)
ROW = {
    "rank": int,
    "id": str,
    "name": str,
    "do": str,
    "at": (str, type(None)),
    "area": str,
    "phone": str,
    "priority": float,
    "score": float,
    "verdict": str,
    "why": str,
    "ask_next": str,
    "terms": dict,
    "cause": str,
    "also": (str, type(None)),
}


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Two customers that may be visited, three leads."""
    return book_of(cards(reached(1, area="A"), reached(2, area="A"), *map(lead, (3, 4, 5))))


def test_rank_json_is_what_scripts_rely_on(book: Path, capsys: Capsys) -> None:
    found = run(capsys, "rank", book, *ON, "--json")
    assert found.code == 0
    assert list(found.json) == ["day", "visits", "missed", "notes", "problems"]
    assert found.json["day"] == DAY
    rows = found.json["visits"]
    assert [row["do"] for row in rows] == ["visit", "visit", "call", "call", "call"]
    for row in rows:
        assert list(row) == list(ROW)
        assert all(isinstance(row[key], kind) for key, kind in ROW.items())  # type: ignore[arg-type]
    assert rows[0]["verdict"] == "follow"
    assert found.json["problems"] == []


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", "2026-03-03"),
        ("明天", "2026-03-03"),
        ("下周一", "2026-03-09"),
        ("next monday", "2026-03-09"),
        ("5 Mar", "2026-03-05"),
        ("13/3", "2026-03-13"),
        ("2026-03-04", "2026-03-04"),
    ],
)
def test_the_day_to_plan_is_read_as_said_from_the_workbooks_today(
    book: Path, capsys: Capsys, said: str, day: str
) -> None:
    assert run(capsys, "rank", book, "--day", said, "--dry-run", "--json").json["day"] == day


def test_a_day_with_two_readings_is_asked_for(book: Path, capsys: Capsys) -> None:
    for command in (("rank", book), ("why", book, card_id(1))):
        found = run(capsys, *command, "--day", "5/4")
        assert found.code == 2
        dates = re.search(r"5/4 may be (\d{4}-04-05) or (\d{4}-05-04)", found.err)
        assert dates, found.err


def test_rank_twice_prints_the_same_json(book: Path, capsys: Capsys) -> None:
    first = run(capsys, "rank", book, *ON, "--json").out
    assert run(capsys, "rank", book, *ON, "--json").out == first


def test_those_who_missed_it_are_in_the_json(book: Path, capsys: Capsys) -> None:
    (missed, *_) = run(capsys, "rank", book, *ON, "--limit", "2", "--json").json["missed"]
    assert list(missed) == ["id", "name", "why", "kind"]
    assert all(missed.values())


def test_a_dry_run_writes_nothing_and_says_so(book: Path, capsys: Capsys) -> None:
    before = book.read_bytes()
    found = run(capsys, "rank", book, *ON, "--dry-run")
    assert (found.code, book.read_bytes() == before) == (0, True)
    assert "Dry run: nothing was written." in found.out
    assert "Backup" not in found.out


def test_the_sheet_is_printed_for_people(book: Path, capsys: Capsys) -> None:
    found = run(capsys, "rank", book, *ON)
    assert f"{DAY}: 2 visits, 3 calls" in found.out
    assert found.out.count("2 visits, 3 calls") == 1
    assert "Home at " in found.out
    assert "Customer 1" in found.out
    assert str(Path("home", "backups")) in found.out.replace("\n", "")


def test_the_sheet_speaks_the_workbooks_language_and_messages_ours(
    book_of: BookOf, capsys: Capsys
) -> None:
    path = book_of(cards(lead(1)), lang="zh-TW")
    found = run(capsys, "rank", path, *ON, "--lang", "zh-CN")
    assert "拜访 0 家，电话 1 个" in found.out
    assert sheet(path)[0]["do"] == "電話"


def test_problems_end_with_1_and_are_listed(book: Path, capsys: Capsys) -> None:
    where = overwrite(book, "customers", 0, "next_on", "soon")
    found = run(capsys, "rank", book, *ON)
    assert found.code == 1
    assert f"{where}: 'soon' is text where a number or date belongs" in found.out
    again = run(capsys, "rank", book, *ON, "--json")
    assert [problem["where"] for problem in again.json["problems"]] == [where]


def test_return_json_counts(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    type_in(book, "visits", visit_row(3), result=2.0)
    type_in(book, "visits", visit_row(4), result=1.0)
    first = run(capsys, "return", book, "--json")
    assert first.code == 1
    assert {k: first.json[k] for k in ("logged", "incomplete", "already")} == {
        "logged": 1,
        "incomplete": 1,
        "already": 0,
    }
    assert all(type(first.json[key]) is int for key in ("logged", "incomplete", "already"))
    assert [p["where"] for p in first.json["problems"]] == ["Visits!9"]
    second = run(capsys, "return", book, "--json")
    assert (second.json["logged"], second.json["already"]) == (0, 1)


def test_return_is_told_to_people(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    type_in(book, "visits", visit_row(3), result=2.0)
    found = run(capsys, "return", book)
    assert found.code == 0
    assert "1 result logged, 0 incomplete, 0 returned before." in found.out


def test_rank_refuses_until_results_are_returned(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    type_in(book, "visits", visit_row(3), result=2.0)
    before = book.read_bytes()
    found = run(capsys, "rank", book, *ON, "--json")
    assert (found.code, book.read_bytes() == before) == (1, True)
    said = json.loads(found.out)
    assert (said["refused"], said["choices"]) == ("commands.unreturned", [])
    assert said["message"] in found.err
    assert "repbook return book.xlsx" in found.err


@pytest.mark.parametrize("command", ["rank", "return", "check", "upgrade", "lint", "import"])
def test_every_refusal_is_json_for_scripts(
    command: str, tmp_path: Path, book: Path, capsys: Capsys
) -> None:
    gone = tmp_path / "gone.xlsx"
    words = (book, gone) if command == "import" else (gone,)
    found = run(capsys, command, *words, "--json")
    assert found.code == 1
    assert found.json["refused"].startswith("files.")
    assert found.json["message"] in found.err


def test_wrong_words_and_failures_are_json_for_scripts(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = run(capsys, "rank", book, "--day", "soon", "--json")
    assert (wrong.code, wrong.json["refused"]) == (2, "commands.no_day")

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(FileBook, "read", fail)
    failed = run(capsys, "check", book, "--json")
    assert (failed.code, failed.json["refused"]) == (1, "commands.unexpected")
    assert "ZeroDivisionError" in failed.err


def test_a_name_that_windows_does_not_take_is_no_closed_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.name", "nt")
        pipe = is_closed_pipe(OSError(errno.EINVAL, "Invalid argument"))
        name = is_closed_pipe(OSError(errno.EINVAL, "Invalid argument", "a?b.xlsx"))
    assert (pipe, name) == (True, False)


def test_log_says_the_time_of_an_appointment(book: Path, capsys: Capsys) -> None:
    said = ("--need", "3", "--attitude", "4", "--chance", "3", "--next-on", "2099-03-05 14:30")
    found = run(capsys, "log", book, card_id(1), *said)
    assert "Next: 2099-03-05 14:30" in found.out
    assert card_of(book, 1)["next_at"] == pytest.approx(14.5 / 24)


def test_a_dry_undo_says_what_it_would_take_back(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    before = book.read_bytes()
    found = run(capsys, "undo", book, "--dry-run")
    assert book.read_bytes() == before
    assert "Taken back" not in found.out
    assert re.search(r"Would be taken back: repbook rank of .* \(.*Visits.*\)", found.out)


def test_undo_takes_back_one_action_after_the_other(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    type_in(book, "visits", visit_row(3), result=2.0)
    run(capsys, "return", book)
    said = run(capsys, "undo", book).out
    assert re.search(
        r"Taken back: repbook return of \d{4}-\d\d-\d\d \d\d:\d\d \(.*Calls: 1 row", said
    )
    assert sheet(book, "calls") == []
    type_in(book, "visits", visit_row(3), result=None)
    assert "Taken back: repbook rank of" in run(capsys, "undo", book).out
    assert sheet(book) == []
    last = run(capsys, "undo", book)
    assert (last.code, last.err.strip()) == (1, "There is nothing to take back in book.xlsx.")


def test_check_json_counts_and_names_cells(book: Path, capsys: Capsys) -> None:
    sound = run(capsys, "check", book, "--json")
    assert (sound.code, sound.json["differences"], sound.json["problems"]) == (0, [], [])
    assert type(sound.json["cells"]) is int
    where = overwrite(book, "qualify", 1, "score", 1.0)
    wrong = run(capsys, "check", book, "--json")
    assert wrong.code == 1
    assert wrong.json["differences"][0] == {"where": where, "stored": 1.0, "computed": 36.2}


def test_check_tells_people(book: Path, capsys: Capsys) -> None:
    where = overwrite(book, "qualify", 1, "score", 1.0)
    found = run(capsys, "check", book)
    assert f"{where}: holds 1.0, should be 36.2" in found.out
    assert "formula cells checked" in found.out


def test_lint_finds_nothing_in_our_own_files(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    found = run(capsys, "lint", book)
    assert (found.code, found.out.strip()) == (0, "book.xlsx: no findings.")
    assert run(capsys, "lint", book, "--json").json == {"findings": []}


@pytest.mark.parametrize("lang", spoken())
def test_new_makes_a_book_that_works_at_once(tmp_path: Path, capsys: Capsys, lang: str) -> None:
    path = tmp_path / "leads.xlsx"
    made = run(capsys, "new", path, "--lang", lang, "--rep", "WF", "--rep-name", "王芳")
    assert made.code == 0
    snapshot = FileBook(path).read({})
    assert (snapshot.lang, snapshot.setting("rep"), snapshot.setting("rep_name")) == (
        lang,
        "WF",
        "王芳",
    )
    type_in(path, "customers", 0, name="Firm", phone="5550100")
    (row,) = run(capsys, "rank", path, *ON, "--anyway", "--json").json["visits"]
    assert (row["id"], row["do"]) == ("WF-00001", "call")
    assert run(capsys, "check", path, "--json").code == 0


@pytest.mark.parametrize(("lang", "days"), [("en", 30.0), ("zh-CN", 60.0), ("zh-TW", 30.0)])
def test_new_says_the_payment_term_and_takes_another(
    tmp_path: Path, capsys: Capsys, lang: str, days: float
) -> None:
    path = tmp_path / "leads.xlsx"
    assert f"{days:g}" in run(capsys, "new", path, "--lang", lang).out
    assert FileBook(path).read({}).setting("payment_days") == days
    made = run(capsys, "new", path, "--lang", lang, "--payment-days", "45", "--force")
    assert "45" in made.out
    assert FileBook(path).read({}).setting("payment_days") == 45.0
    wrong = run(capsys, "new", path, "--payment-days", "900", "--force")
    assert (wrong.code, "900" in wrong.err) == (2, True)


def test_a_day_in_words_is_said_as_it_was_taken(book: Path, capsys: Capsys) -> None:
    told = run(capsys, "rank", book, "--day", "tomorow", "--dry-run", "--anyway").out
    day = run(capsys, "rank", book, "--day", "tomorow", "--dry-run", "--anyway", "--json").json
    assert told.startswith(f"tomorow is taken as {day['day']}.")
    assert "taken as" not in run(capsys, "rank", book, *ON, "--dry-run").out


def test_new_takes_a_fixed_day(tmp_path: Path, capsys: Capsys) -> None:
    path = tmp_path / "old.xlsx"
    run(capsys, "new", path, "--as-of", "2017-12-31")
    assert FileBook(path).read({}).fixed_day == 43100
    found = run(capsys, "rank", path, "--json")
    assert found.json["day"] in ("2018-01-01", "2018-01-02")


def test_new_never_overwrites_unless_told(book: Path, capsys: Capsys) -> None:
    before = book.read_bytes()
    found = run(capsys, "new", book)
    assert (found.code, book.read_bytes() == before) == (1, True)
    assert "exists already" in found.err
    assert run(capsys, "new", book, "--force").code == 0
    assert book.read_bytes() != before


def test_a_day_runs_in_every_language(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(cards(reached(1, area="A"), lead(2)), lang="zh-CN")
    run(capsys, "rank", path, *ON)
    values = {"result": "１", "need": label("need.pain", "zh-CN"), "attitude": 4.0, "chance": "3"}
    type_in(path, "visits", visit_row(1), **values)
    assert run(capsys, "return", path, "--lang", "zh-CN").out.startswith("已记录 1 条结果")
    assert run(capsys, "check", path, "--json").json["differences"] == []
    assert run(capsys, "rank", path, *ON, "--json").code == 0
    assert run(capsys, "undo", path).code == 0


def test_a_dry_return_says_that_nothing_was_written(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    type_in(book, "visits", visit_row(1), result=2.0)
    held = book.read_bytes()
    said = run(capsys, "return", book, "--dry-run").out
    assert "1 result would be logged" in said
    assert "nothing was written" in said
    assert run(capsys, "return", book, "--dry-run", "--json").json["dry_run"] is True
    assert book.read_bytes() == held


@pytest.mark.parametrize("command", [("find", "Customer"), ("lint",), ("rank", *ON)])
def test_a_reader_that_has_enough_is_no_failure(book: Path, command: tuple[str, ...]) -> None:
    """`repbook find x | head -1`: what was done is done."""
    code = "from repbook.entrypoints.cli import start; start()"
    words = [sys.executable, "-c", code, command[0], str(book), *command[1:]]
    ends = os.pipe()
    os.close(ends[0])
    done = subprocess.run(words, stdout=ends[1], stderr=subprocess.PIPE, check=False)
    os.close(ends[1])
    assert (done.returncode, done.stderr) == (0, b"")


def test_blanks_that_another_program_trims_do_not_stop_undo(book: Path, capsys: Capsys) -> None:
    run(capsys, "edit", book, card_id(1), "--set", "note=called twice ")
    overwrite(book, "customers", 0, "note", "called twice")
    assert run(capsys, "undo", book).code == 0


def test_a_value_that_a_card_holds_already_may_be_given_again(book: Path, capsys: Capsys) -> None:
    for _ in range(2):
        assert run(capsys, "edit", book, card_id(1), "--set", "area=North").code == 0
    assert run(capsys, "check", book).code == 0
    assert run(capsys, "undo", book).code == 0
