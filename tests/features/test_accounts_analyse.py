"""Analyse writes figures, adds accounts, keeps what is typed, and says what it left out."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from accounts_books import analysed, order, ordered, snapshot_of
from hypothesis import given, settings
from hypothesis import strategies as st

from doing import BookOf, checked, undone
from fast import spoken
from made_books import TODAY, Row, build, card_id, card_of, lead, read, row_of, set_name, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.accounts.analyse import analyse
from repbook.features.accounts.proposing import PROPOSED
from repbook.features.accounts.reading import reads
from repbook.features.kernel.analysing import Step
from repbook.features.tools.undo import last_batch, reads_for, undo
from repbook.schema.registry import CELL_TABLES, TABLES

ONE, TWO = card_id(1), card_id(2)
TYPED = tuple(c.key for c in TABLES["accounts"].columns if c.rule is None and not c.action)


def account(path: Path, number: int = 1) -> Row:
    return row_of(read(path, "accounts").tables["accounts"], card_id(number))


def steady(number: int = 1, **more: object) -> list[Row]:
    """Return four orders of a customer, each paid a month after its day."""
    return [
        order(number, ago, 1000.0, cost=600.0, paid=float(TODAY - ago + 30), **more)
        for ago in (50, 150, 250, 350)
    ]


def test_accounts_are_added_with_their_figures(book_of: BookOf) -> None:
    path = book_of(ordered(*steady(), order(2, 400, 50.0)))
    found, applied = analysed(path)
    assert (found.added, found.changed, applied.written) == (3, 3, True)
    one, two, three = (account(path, number) for number in (1, 2, 3))
    assert (one["revenue_year"], one["profit_year"], one["order_days"]) == (4000, 1600, 4)
    assert (one["status"], three["status"]) == ("Existing", "Prospect")
    assert (two["revenue_year"], two["revenue_before"]) == (0, 50)
    assert "revenue_year" not in three
    assert card_of(path, 1)["revenue_year"] == 4000
    assert (card_of(path, 1)["usual_gap"], one["usual_gap"]) == (100, 100)
    assert read(path).settings["analysed_on"] == TODAY
    assert list(checked(path).problems) == []


def test_a_second_time_on_the_same_day_changes_nothing(book_of: BookOf) -> None:
    path = book_of(ordered(*steady()))
    analysed(path)
    before = path.read_bytes()
    found, applied = analysed(path)
    assert (found.changed, bool(found.changes), applied.written) == (0, False, False)
    assert path.read_bytes() == before


def test_later_orders_move_what_they_move(book_of: BookOf) -> None:
    path = book_of(ordered(*steady(), *steady(2)))
    analysed(path)
    type_in(path, "orders", "L00000", amount=9000.0)
    found, _ = analysed(path)
    assert set(found.changes.updates["accounts"]) == {ONE, TWO}  # the second one's place, too
    assert account(path)["revenue_year"] == 12000
    assert card_of(path, 1)["revenue_year"] == 12000


def test_a_card_that_is_gone_leaves_its_account_without_figures(book_of: BookOf) -> None:
    gone: Row = {"account": "LW-99999", "revenue_year": 5.0, "place": 1.0, "quality_why": "kept"}
    path = book_of(ordered(*steady(), *steady(3), accounts=[gone]))
    found, _ = analysed(path)
    assert found.gone == ("LW-99999",)
    held = row_of(read(path, "accounts").tables["accounts"], "LW-99999")
    assert held["quality_why"] == "kept"
    assert "revenue_year" not in held
    assert "place" not in held


def test_figures_are_no_change_of_the_data(book_of: BookOf) -> None:
    """The log has the accounts that were added; undo takes these away, and no figure is logged."""
    path = book_of(ordered(*steady()))
    analysed(path)
    log = read(path, "history").tables["history"]
    assert {log.text(row, "table") for row in range(len(log))} <= {"accounts", ""}
    type_in(path, "orders", "L00000", amount=9000.0)
    analysed(path, TODAY + 1)
    assert undone(path).action == "analyse"
    assert row_ids(path) == []


def row_ids(path: Path) -> list[str]:
    return list(read(path, "accounts").tables["accounts"].index())


def test_proposals_fill_blanks_and_follow_the_figures(book_of: BookOf) -> None:
    path = book_of(ordered(*steady()))
    analysed(path)
    one = account(path)
    assert (one["g2"], one["g4"], one["proposed"]) == (2, 2, "-2-2--")
    type_in(path, "orders", "L00000", paid=None)
    type_in(path, "orders", "L00001", day=float(TODAY - 500))
    type_in(path, "orders", "L00002", day=float(TODAY - 500))
    type_in(path, "orders", "L00003", day=float(TODAY - 500), amount=9000.0, cost=9000.0)
    analysed(path)
    assert (account(path)["g4"], account(path)["proposed"][3]) == (1, "1")  # type: ignore[index]


def test_what_is_typed_wins_over_proposals(book_of: BookOf) -> None:
    path = book_of(ordered(*steady()))
    analysed(path)
    type_in(path, "accounts", ONE, g2=0.0, g4=1.0, b2="No")
    analysed(path)
    assert (account(path)["g2"], account(path)["g4"], account(path)["b2"]) == (0, 1, "No")
    assert account(path).get("proposed") is None
    # Typed once, it is no proposal of ours even when the figures come to say the same.
    type_in(path, "orders", "L00000", day=float(TODAY - 500))
    analysed(path)
    type_in(path, "orders", "L00000", day=float(TODAY - 50))
    analysed(path)
    assert account(path)["g4"] == 1


def test_bad_credit_is_proposed_and_taken_back(book_of: BookOf) -> None:
    late = order(1, 200, 5000.0, order_id="late")
    path = book_of(ordered(*steady(), late))
    analysed(path)
    one = account(path)
    assert (one["credit_suggested"], one["b2"], one["proposed"]) == ("D", "Yes", "-2-2-y")
    assert one["quality_suggested"] == "Handle with care"
    type_in(path, "orders", "L00004", paid=float(TODAY - 150))
    analysed(path)
    assert "b2" not in account(path)


def test_the_change_log_keeps_how_quality_went(book_of: BookOf) -> None:
    path = book_of(ordered(*steady(), order(1, 200, 5000.0, order_id="late")))
    analysed(path)
    type_in(path, "orders", "L00004", paid=float(TODAY - 150))
    analysed(path)
    log = read(path, "history").tables["history"]
    rows = [
        (log.text(n, "row"), log.text(n, "old"), log.text(n, "new"))
        for n in range(len(log))
        if log.text(n, "column") == "quality_suggested"
    ]
    assert rows == [(ONE, "Handle with care", "Unknown")]
    book = FileBook(path)
    batch = last_batch(log, book.name)
    back = undo(book.read(reads_for(log, batch)), batch)
    assert back.updates == {"accounts": {ONE: {"b2": "Yes", "proposed": "-2-2-y"}}}
    undone(path)
    assert account(path)["quality_suggested"] == "Handle with care"  # by its formula


def test_bad_cells_are_left_out_and_named(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(
        ordered(
            *steady(),
            order(1, 5, "ten"),
            order(9, 5, 70.0),
            order(1, -20, 80.0),
            order(1, 5, 60.0, paid="soon"),
            {"day": -5.0, "account": ONE, "amount": 90.0},
            calls=[{"call_id": "c", "day": TODAY - 3.0, "id": "nobody", "result": "Reached"}],
        )
    )
    set_name(path, "AsOf", float(TODAY))
    assert main(["analyse", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert {(each["where"], each["kind"]) for each in told["problems"]} == {
        ("Orders!E6", "commands.not_numeric"),
        ("Orders!B7", "analyse.unknown_customer"),
        ("Orders!A8", "analyse.order_ahead"),
        ("Orders!H9", "commands.not_a_date"),
        ("Orders!A10", "commands.not_a_date"),
        ("Calls!B2", "analyse.unknown_customer"),
    }
    assert told["left_out"] == 6
    assert account(path)["revenue_life"] == 4060


def test_faces_need_their_reasons(book_of: BookOf, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = range(1, 26)
    lines = [order(n, 10, 100.0 * n, cost=60.0 * n) for n in numbers]
    cards = [lead(n) for n in numbers]
    cards[0] |= {"face": "Red face"}
    cards[1] |= {"face": "Red face", "face_why": "the owner's cousin"}
    cards[2] |= {"face": "Black face", "face_why": "wanted", "approved_on": TODAY - 9.0}
    cards[3] |= {
        "face": "Black face", "face_why": "wanted", "approved_on": TODAY - 9.0, "goal": "market",
    }  # fmt: skip
    path = book_of(ordered(*lines, customers=cards))
    assert main(["analyse", str(path), "--day", "2026-03-02", "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [each["kind"] for each in problems] == ["analyse.face_none", "analyse.face_black"]
    assert "Why this face" in problems[0]["message"]
    assert (account(path, 3).get("black_now"), account(path, 4)["black_now"]) == (None, 1)


def test_a_face_unlike_the_suggested_one(book_of: BookOf) -> None:
    numbers = range(1, 26)
    lines = [order(n, 10, 100.0 * n, cost=60.0 * n) for n in numbers]
    lines.append(order(25, 20, 100000.0, cost=99000.0))
    cards = [lead(n) for n in numbers]
    cards[24] |= {"face": "Red face"}
    path = book_of(ordered(*lines, customers=cards))
    found, _ = analysed(path)
    assert account(path, 25)["face_suggested"] == "White face"
    assert [each.message.kind for each in found.changes.problems] == ["analyse.face_unlike"]


def test_typed_limits_stay_where_few_bought(book_of: BookOf) -> None:
    path = book_of(ordered(*steady()))
    found, _ = analysed(path)
    assert found.found.too_few == ("class_cuts", "faces", "fifths")
    assert read(path).settings["cut_top"] in (None, "")
    assert found.found.cuts.top == 500000


def test_limits_go_again_when_the_typed_ones_are_wanted(book_of: BookOf) -> None:
    numbers = range(1, 26)
    rows = ordered(
        *(order(n, 10, 100.0 * n) for n in numbers), customers=[lead(n) for n in numbers]
    )
    path = book_of(rows)
    analysed(path)
    assert read(path).settings["cut_medium"] == 2020
    set_name(path, "ClassCuts", "As typed")
    found, _ = analysed(path)
    assert read(path).settings["cut_medium"] in (None, "")
    assert "class_cuts" not in found.found.too_few


def test_the_day_is_that_of_a_typed_as_of(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(ordered(*steady()))
    set_name(path, "AsOf", float(TODAY - 200))
    main(["analyse", str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["day"] == "2025-08-14"
    assert account(path)["revenue_life"] == 2000


def test_figures_of_an_earlier_day_know_nothing_later(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    """Later orders are no part of them, and nothing wrong."""
    path = book_of(ordered(*steady()))
    set_name(path, "AsOf", float(TODAY))
    assert main(["analyse", str(path), "--day", "2025-08-14", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["day"], told["left_out"]) == ("2025-08-14", 0)
    assert (account(path)["revenue_life"], account(path)["paid_orders"]) == (2000, 2)


def test_an_empty_book_is_told_what_to_do(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of()
    assert main(["analyse", str(path)]) == 0
    assert "There are no customers yet." in capsys.readouterr().out
    assert row_ids(path) == []


@pytest.mark.parametrize("lang", spoken())
def test_it_speaks_the_users_language(
    book_of: BookOf, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    rows = ordered(*steady(), order(9, 5, 70.0), calls=[])
    path = book_of(rows, lang=lang)
    assert main(["analyse", str(path), "--day", "2026-03-02", "--lang", lang]) == 1
    text = capsys.readouterr().out
    said = {
        "en": ("3 accounts as of 2026-03-02: 3 added", "is the ID of no customer"),
        "zh-CN": ("截至 2026-03-02 共 3 家客户：新增 3 家", "不是任何客户的编号"),
        "zh-TW": ("截至 2026-03-02 共 3 家客戶：新增 3 家", "不是任何客戶的編號"),
    }[lang]
    for words in said:
        assert words in text


def test_channels_are_said_in_the_workbooks_language(book_of: BookOf) -> None:
    def call(number: int, channel: str) -> Row:
        day = float(TODAY - number)
        return {
            "call_id": f"c{number}",
            "day": day,
            "id": ONE,
            "channel": channel,
            "result": "接通或见到",
        }

    calls = [call(1, "电话"), call(2, "电话"), call(3, "电话")]
    path = book_of(ordered(*steady(), calls=calls), lang="zh-CN")
    analysed(path)
    one = account(path)
    assert (one["channels"], one["ways"], one["contacts_recent"]) == ("电话", 1, 3)
    assert one["one_channel"] == "仅电话：宜拜访或邀约来访"
    assert one["minutes_year"] == 30
    assert card_of(path, 1)["contacts_to_win"] == 3


def test_home_says_that_figures_are_old(book_of: BookOf) -> None:
    def counts(path: Path) -> tuple[Value, Value]:
        found = FileBook(path).computed()
        return found["home.analysed"].value, found["home.unanalysed"].value

    path = book_of(ordered(*steady()))
    assert counts(path) == (0, 4)
    analysed(path, TODAY - 7)
    assert counts(path) == (0, 0)
    analysed(path, TODAY - 8)
    assert counts(path) == (8, 0)


# A law over what was typed: no value that a user put into a column of hers is ever written over.
CELLS: dict[str, st.SearchStrategy[Value]] = {
    key: st.none() | st.sampled_from((0.0, 1.0, 2.0, "Yes", "No", "odd")) for key in TYPED
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    path = build(
        tmp_path_factory.mktemp("law") / "b.xlsx", ordered(*steady(), order(2, 30, 500.0, cost=1.0))
    )
    analysed(path)
    return snapshot_of(path)


@given(st.data())
@settings(max_examples=60)
def test_typed_cells_survive(base: Snapshot, data: st.DataObject) -> None:
    rows = base.tables["accounts"]
    columns = dict(rows.columns)
    typed = data.draw(st.lists(st.sampled_from(TYPED), unique=True, max_size=8))
    for key in typed:
        columns[key] = [data.draw(CELLS[key]) for _ in columns[key]]
    laid = base._replace(tables={**base.tables, "accounts": Rows("accounts", columns)})
    found = analyse(laid, float(TODAY))
    index = laid.tables["accounts"].index()
    for name, values in found.changes.updates.get("accounts", {}).items():
        for key in values.keys() & set(TYPED):
            held, old = columns[key][index[str(name)]], rows.columns[key][index[str(name)]]
            ours = key in PROPOSED and held == old  # still the proposal of before
            assert held in (None, "") or ours, (name, key, held)


def test_other_features_join_in_with_new_figures(book_of: BookOf) -> None:
    """A step sees the figures as they will be, formulas too, and adds to the same changes."""

    def first(
        snapshot: Snapshot, laid: Evaluator, day: float, now: datetime, changes: Changes
    ) -> None:
        status = laid.column("accounts", "status")[0]
        revenue = laid.column("accounts", "revenue_year")[0]
        changes.update("customers", ONE, note=f"{status} {revenue:.0f} {day:.0f} {now:%H:%M}")

    path = book_of(ordered(*steady()))
    step = Step(lambda: {"customers": ("note",)}, first)
    book = FileBook(path)
    snapshot = book.read({**reads(), "customers": TABLES["customers"].keys()})
    moment = datetime(2026, 3, 1, 9, 30)
    found = analyse(snapshot, float(TODAY), now=moment, more=(step,))
    apply(book, snapshot, found.changes)
    assert card_of(path, 1)["note"] == f"Existing 4000 {TODAY} 09:30"
    assert card_of(path, 1)["revenue_year"] == 4000


def test_settings_of_analyse_are_derived() -> None:
    derived = {cell.key for cells in CELL_TABLES.values() for cell in cells if cell.derived}
    limits = {"analysed_on", "revenue_cut", "profit_cut", "revenue_median", "book_margin"}
    limits |= {"no_payments", "questions_mark"}  # of evidence, kept by whatever is applied
    limits |= {"old_neglected"}  # of Reports 2, for Home
    places = {"base_lat", "base_lon", "places_at"}  # of Find places
    assert derived == limits | places | {"cut_top", "cut_large", "cut_medium"}


def test_a_moment_of_the_day_is_no_part_of_it(book_of: BookOf) -> None:
    path = book_of(ordered({"day": TODAY + 0.5, "account": ONE, "amount": 5.0}))
    found, _ = analysed(path, now=datetime(2026, 3, 2, 8))
    assert found.found.left == []
    assert account(path)["last_order"] == TODAY
