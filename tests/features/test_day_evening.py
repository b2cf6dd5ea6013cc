"""The evening adds what the day calls for, the weightiest first, each once (M25-M27, M37, M153)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from day_books import TOMORROW, day_book, evened, planned
from doing import NOW, BookOf, checked, sheet, undone
from fast import spoken
from made_books import TODAY, build, card_id, label, read, set_name, type_all, type_in, visit_row
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.day.ground import Ground
from repbook.features.day.letters import letter
from repbook.features.day.wishes import WISHES
from repbook.schema.registry import TABLES

MANY = {"tasks_a_day": 50.0}


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("day") / "day.xlsx", day_book(), settings=MANY)


@pytest.fixture
def book(day: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(day, tmp_path / "book.xlsx"))


def of_kind(path: Path, code: str, lang: str = "en") -> list[dict[str, Value]]:
    return [row for row in sheet(path, "tasks") if row["kind"] == label(f"task.{code}", lang)]


def test_each_reason_gives_its_task_once(book: Path) -> None:
    found = evened(book)
    assert found.counts() == {
        "thank": 2, "book": 1, "material": 1, "birthday": 1, "collect": 1, "nurture": 3,
        "number": 0,
    }  # fmt: skip
    large, first = of_kind(book, "thank")
    assert [(row["id"], row["due"]) for row in (large, first)] == [
        (card_id(1), TOMORROW),
        (card_id(5), TOMORROW),
    ]
    assert str(large["what"]).startswith("Thank for the large order of 28 Feb, 9,000")
    assert "Dear Ann Wood, thank you" in str(large["letter"])
    assert str(large["letter"]).endswith("Li Wei")
    (booked,) = of_kind(book, "book")
    assert (booked["id"], booked["due"], booked["at"]) == (card_id(2), TOMORROW, None)
    assert booked["what"] == "Agree a time for the visit on 3 Mar"
    (sent,) = of_kind(book, "material")
    assert sent["id"] == card_id(1)
    (gift,) = of_kind(book, "birthday")
    assert (gift["id"], gift["what"]) == (card_id(7), "Birthday of Bo Li, 5 Mar: a greeting")
    (due,) = of_kind(book, "collect")
    assert (due["id"], due["due"]) == (card_id(6), TODAY - 62)
    shared = {row["id"]: row["due"] for row in of_kind(book, "value")}
    # Key accounts now, the one not to be dropped in 30 days.
    assert shared == {card_id(1): TOMORROW, card_id(2): TOMORROW, card_id(4): TODAY + 30}
    assert len(sheet(book, "accounts")) == 12
    assert list(checked(book).problems) == []
    undone(book)
    assert sheet(book, "tasks") == []
    assert len(evened(book).added) == 9
    again = evened(book)
    assert (again.added, again.later) == ([], [])
    assert len(sheet(book, "tasks")) == 9


def test_a_time_is_agreed_for_visits_alone(book: Path) -> None:
    """A retry, a call that was promised, no number, visits declined, nobody reached: none."""
    promised: dict[str, Value] = {"grade": label("grade.a"), "next_on": float(TOMORROW)}
    others: dict[int, dict[str, Value]] = {
        4: {"tries": 1.0},
        5: {"retry_on": float(TOMORROW)},
        6: {"next_step": "Call back about the price"},
        7: {"phone": None},
        8: {"chance": label("chance.no")},
        9: {},
    }
    type_all(book, "customers", {card_id(n): {**promised, **row} for n, row in others.items()})
    evened(book)
    assert [row["id"] for row in of_kind(book, "book")] == [card_id(2)]


def test_a_wrong_number_gives_the_task_to_find_the_right_one(book: Path) -> None:
    wrong = "13800000009 (wrong number)"
    none: dict[str, Value] = {"phone": None, "phones": wrong}
    rows: dict[int, dict[str, Value]] = {
        9: none,
        10: {**none, "outcome": label("outcome.lost")},
        11: {"phone": "13900000001", "phones": wrong},
        12: {"phone": None},
    }
    type_all(book, "customers", {card_id(number): row for number, row in rows.items()})
    assert evened(book).counts()["number"] == 1
    (task,) = of_kind(book, "admin")
    assert (task["id"], task["due"]) == (card_id(9), TOMORROW)
    assert task["what"] == f"Find the right phone number: {wrong}"
    assert evened(book, days=1).counts()["number"] == 0


def test_a_booking_ends_with_its_day_or_an_appointment(book: Path) -> None:
    def agreed(day: int = TOMORROW) -> list[str]:
        halves = planned(book, day=day).halves
        return [i.what for i in (*halves.sales, *halves.other) if "Agree a time" in i.what]

    evened(book)
    assert agreed() == ["Agree a time for the visit on 3 Mar · Customer 2"]
    assert agreed(TOMORROW + 1) == []
    type_in(book, "customers", card_id(2), next_at=0.5)
    assert agreed() == []
    assert evened(book).ended == ["Customer 2"]
    assert of_kind(book, "book") == []
    undone(book)
    type_in(book, "customers", card_id(2), next_at=None)
    assert (evened(book).ended, len(of_kind(book, "book"))) == ([], 1)
    assert evened(book, days=1).ended == ["Customer 2"]
    assert of_kind(book, "book") == []


def test_only_so_many_come_an_evening_and_the_rest_wait_by_weight(book: Path) -> None:
    set_name(book, "TasksADay", 5.0)
    found = evened(book)
    assert [wish.wanted.kind for wish in found.added] == [
        *("collect", "book", "thank", "material", "thank"),
    ]
    assert (len(found.added), len(found.later)) == (5, 4)
    assert min(w.weight for w in found.added) >= max(w.weight for w in found.later)
    same = evened(book)
    assert (len(same.added), len(same.later)) == (0, 4)
    following = evened(book, days=1)
    assert len(following.added) > 0
    assert {w.wanted.origin for w in found.later} & {w.wanted.origin for w in following.added}


def test_a_lunar_birthday_and_another_day_come_ahead_with_a_gift_within_its_limit(
    book: Path,
) -> None:
    set_name(book, "GiftLimit", 200.0)
    # The 16th of the first lunar month of 2026 is 4 March.
    type_in(book, "contacts", "LW-P00001", birthday="1-16", calendar=label("calendar.lunar"))
    type_in(book, "contacts", "LW-P00001", special="Shop opened", special_on="03-04")
    evened(book)
    (gift,) = of_kind(book, "birthday")
    (other,) = of_kind(book, "special")
    assert gift["what"] == "Birthday of Bo Li, 4 Mar: gift up to 200"
    assert other["what"] == "Shop opened of Bo Li, 4 Mar: gift up to 200"


def test_nobody_is_thanked_twice_nor_sent_material_again(book: Path) -> None:
    evened(book)
    type_all(
        book,
        "tasks",
        {str(row["task_id"]): {"done_on": float(TODAY)} for row in sheet(book, "tasks")},
    )
    later = evened(book, days=1)
    kinds = {wish.wanted.kind for wish in later.added}
    assert kinds & {"thank", "material", "collect", "birthday"} == set()


def test_no_payment_on_file_at_all_means_nothing_to_collect(book: Path) -> None:
    type_all(book, "orders", {str(row["line"]): {"paid": None} for row in sheet(book, "orders")})
    assert evened(book).counts()["collect"] == 0


@pytest.mark.parametrize("lang", spoken())
def test_the_command_names_what_is_not_returned(
    book_of: BookOf, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    visits = [{"visit_id": visit_row(9), "id": card_id(9), "name": "Crown", "result": "1"}]
    path = book_of({**day_book(lang), "visits": visits}, lang=lang)
    assert main(["evening", str(path), "--lang", lang]) == 0
    assert "Crown" in capsys.readouterr().out
    assert main(["evening", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["day"], told["waiting"], told["added"]) == ("2026-03-02", 1, 0)
    assert {*WISHES} < told.keys()
    (thanks, _) = of_kind(path, "thank", lang)
    assert "Ann Wood" in str(thanks["letter"])


def test_a_letter_is_in_the_cards_language() -> None:
    texts = TABLES["texts"].keys()
    held = [
        ("a", "Letter", "en", "", "Dear {person}. {rep}", "thank"),
        ("b", "Letter", "zh-CN", "", "{person}：您好 {x} {rep}", "thank"),
        ("c", "Letter", "en", "", "Happy birthday", "birthday"),
    ]
    columns: dict[str, list[Value]] = {
        key: list(each) for key, each in zip(texts, zip(*held, strict=True), strict=True)
    }
    given: dict[str, list[Value]] = {
        "id": ["A", "B"],
        "name": ["Crown", "鼎盛机械"],
        "contact": [None, None],
        "account": ["A", "B"],
    }
    empty = Rows("tasks", {"due": []})
    tables = {
        "texts": Rows("texts", columns),
        "customers": Rows("customers", given),
        "tasks": empty,
        "days": Rows("days", {"holiday": [], "makeup": []}),
    }
    ground = Ground(Snapshot("en", tables, {"rep_name": "Li"}, {}, []), NOW)
    assert letter(ground, "thank", "A") == "Dear Crown. Li"
    assert letter(ground, "thank", "A", "Ann {rep} Wu") == "Dear Ann {rep} Wu. Li"
    assert letter(ground, "thank", "B") == "鼎盛机械：您好 {x} Li"
    assert letter(ground, "birthday", "B") == "Happy birthday"
    assert letter(ground, "book", "A") == ""


@pytest.mark.full
@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 6)), min_size=1, max_size=4))
def test_no_order_of_evenings_adds_a_task_twice(
    day: Path, tmp_path: Path, evenings: list[tuple[int, int]]
) -> None:
    path = Path(shutil.copyfile(day, tmp_path / "law.xlsx"))
    for ahead, most in sorted(evenings):
        set_name(path, "TasksADay", float(most))
        evened(path, days=ahead)
        held = [row["origin"] for row in sheet(path, "tasks")]
        assert len(held) == len(set(held))
        before = held
        evened(path, days=ahead)
        assert [row["origin"] for row in sheet(path, "tasks")] == before
    assert read(path, "tasks").problems == []


def test_a_preview_says_what_would_be(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evening", str(book), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "would add" in told
    assert "would be brought up to date" in told
    assert "are up to date" not in told


def test_nobody_is_greeted_at_an_account_that_is_lost(book: Path) -> None:
    type_in(book, "contacts", "LW-P00001", special="Shop opened", special_on="03-04")
    type_in(book, "customers", card_id(7), outcome=label("outcome.lost"))
    assert evened(book).counts()["birthday"] == 0
    # Another card of the account is still open: that one stands for it.
    type_in(book, "customers", card_id(8), account=card_id(7))
    assert {wish.wanted.card for wish in evened(book).added if wish.reason == "birthday"} == {
        card_id(8)
    }


def test_a_time_is_booked_for_the_day_on_which_the_card_comes(book: Path) -> None:
    type_in(book, "customers", card_id(1), next_on=TOMORROW + 0.5)
    type_in(book, "customers", card_id(2), next_on=float(TOMORROW), retry_on=TOMORROW + 2.0)
    evened(book)
    assert [row["id"] for row in of_kind(book, "book")] == [card_id(1)]


def test_a_blank_floor_means_that_all_that_is_owed_counts(book: Path) -> None:
    owed = {
        str(row["line"]): {"amount": 50.0}
        for row in sheet(book, "orders")
        if row["account"] == card_id(6)
    }
    type_all(book, "orders", owed)
    assert evened(book).counts()["collect"] == 0
    set_name(book, "OverdueFloor", None)
    assert evened(book).counts()["collect"] == 1
