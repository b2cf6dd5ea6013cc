"""Several people's workbooks become one by the commands: the golden, languages, numbers, undo."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from hand_desk import HandDesk

from copies import Run, add, copied, edit, letter, logged, pick, remove, table
from doing import checked, ranked
from fast import in_full, spoken
from made_books import TODAY, Row, cards, label, lead, read, type_in
from repbook.adapters.bases import base_in, put_base, start_base
from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import read_file
from repbook.book.base import base_named, base_of, base_reads
from repbook.book.changes import Changes
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import Mood, press
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.schema.registry import BY_LIST, TABLES
from repbook.text import say

DATA = Path(__file__).parent.parent / "data"
GOLDEN = [
    {"id": "00001", "name": "Alpha", "phone": "111", "area": "静安", "created": 46000.0},
    {"id": "00002", "name": "Beta", "phone": "222", "created": 46000.0},
    {"id": "00003", "name": "Gamma", "phone": "333", "created": 46000.0},
]


@pytest.fixture
def golden(book_of: Callable[..., Path]) -> tuple[Path, Path]:
    rows: dict[str, list[Row]] = {
        "customers": [dict(card) for card in GOLDEN],
        "qualify": [{"id": card["id"]} for card in GOLDEN],
    }
    a = book_of(rows, lang="zh-CN", file="a.xlsx")
    b = copied(a, "b.xlsx")
    edit(a, c00001={"phone": "112"})
    remove(a, "00003")
    add(a, id="00004", name="Delta", phone="444", created=46001.0)
    edit(
        b,
        c00001={"phone": "113", "area": "浦东"},
        c00002={"note": "a note"},
        c00003={"next_on": 46100.0},
    )
    return a, b


@pytest.mark.parametrize("turned", [False, *in_full(True)])
def test_the_golden_of_two_reps(
    golden: tuple[Path, Path], run: Run, tmp_path: Path, turned: bool
) -> None:
    mine, theirs = reversed(golden) if turned else golden
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert (told["cards"], told["conflicts"], told["code"]) == (4, 2, 1)
    cards = table(out, "customers", "phone", "area", "note")
    assert set(cards) == {"00001", "00002", "00003", "00004"}
    assert set(table(out, "qualify")) == set(cards)
    assert cards["00001"]["area"] == "浦东"
    assert cards["00002"]["note"] == "a note"
    waiting = table(out, "conflicts", "kind", "row", "key", "a", "b", "settled")
    assert {(w["kind"], w["row"], w["key"]) for w in waiting.values()} == {
        ("cell", "00001", "phone"),
        ("row", "00003", "*"),
    }
    (row,) = (w for w in waiting.values() if w["kind"] == "row")
    assert {row["a"], row["b"]} == {"deleted", "kept: 下次日期 2026-03-19"}
    assert checked(out).differences == ()
    again = run("merge", out, theirs, "-o", tmp_path / "again.xlsx")
    assert (again["new"], again["gone"], again["cells"], again["conflicts"]) == (0, 0, 0, 2)
    pick(out, "phone", "A" if letter(out, "phone", "112") == "a" else "B")
    pick(out, "*", "delete")
    assert run("settle", out) == {"applied": 2, "open": 0, "problems": [], "code": 0}
    cards = table(out, "customers", "phone")
    assert (set(cards), cards["00001"]["phone"]) == ({"00001", "00002", "00004"}, "112")
    assert set(table(out, "qualify")) == set(cards)
    b = golden[1]
    last = run("merge", out, b, "-o", tmp_path / "last.xlsx")
    assert (last["new"], last["gone"], last["cells"], last["conflicts"]) == (0, 0, 0, 0)


def test_the_base_of_a_merge_is_what_the_file_holds(
    golden: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    run("merge", *golden, "-o", out)
    base = base_in(open_package(out))
    read_again = base_of(read_file(out, base_reads()).snapshot)
    assert base is not None
    for key, columns in read_again.tables.items():
        assert {k: list(v) for k, v in base.tables[key].items()} == {
            k: list(v) for k, v in columns.items()
        }, key
    first = base_in(open_package(golden[0]))
    assert first is not None
    assert first.id in base.chain


def test_counts_are_of_the_rows_together_and_the_latest_day_wins(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, name, ago in zip(two, ("m", "t"), (3, 1), strict=True):
        day = float(TODAY - ago)
        changes = Changes("typed")
        changes.insert(
            "calls", [{"call_id": f"c-{name}", "id": "LW-00001", "day": day, "counted": day}]
        )
        changes.insert(
            "orders", [{"line": f"o-{name}", "account": "LW-00001", "day": day, "amount": 50.0}]
        )
        changes.update(
            "customers",
            "LW-00001",
            calls=2.0,
            last_contact=day,
            revenue=150.0,
            orders=2.0,
            last_order=day,
        )
        FileBook(path).write(changes)
    out = tmp_path / "out.xlsx"
    for path, rep, done in zip(two, ("LW", "GR"), (3.0, 5.0), strict=True):
        changes = Changes("typed")
        changes.insert("day_log", [{"day": float(TODAY), "rep": rep, "done": done}])
        FileBook(path).write(changes)
    told = run("merge", *two, "-o", out)
    assert (told["conflicts"], told["code"]) == (0, 0)
    days = read(out, "day_log").tables["day_log"]
    assert [(days.text(row, "rep"), days.get(row, "done")) for row in days.filled()] == [
        ("LW", 3.0),
        ("GR", 5.0),
    ]
    card = table(out, "customers", "calls", "revenue", "orders", "last_contact", "last_order")[
        "LW-00001"
    ]
    assert card == {
        "calls": 3.0,
        "revenue": 200.0,
        "orders": 3.0,
        "last_contact": TODAY - 1,
        "last_order": TODAY - 1,
    }
    assert set(table(out, "calls", "id")) == {"c1", "c-m", "c-t"}
    again = run("merge", out, two[1], "-o", tmp_path / "again.xlsx")
    assert (again["cells"], again["conflicts"]) == (0, 0)


def test_amounts_of_another_currency_are_named(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, currency in zip(two, ("CNY", "TWD"), strict=True):
        FileBook(path).write(Changes("typed", settings={"currency": currency}))
    told = run("merge", *two, "-o", tmp_path / "out.xlsx")
    named = [p for p in told["problems"] if p["kind"] == "merge.other_currency"]
    assert [each["where"] for each in named] == ["theirs.xlsx"]
    assert "TWD" in named[0]["message"]
    FileBook(two[1]).write(Changes("typed", settings={"currency": "cny"}))
    told = run("merge", *two, "-o", tmp_path / "again.xlsx")
    assert not [p for p in told["problems"] if p["kind"] == "merge.other_currency"]


def test_two_customers_under_one_id_get_two_and_a_second_merge_repeats_it(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, name, made in zip(two, ("North", "South"), (TODAY, TODAY - 1), strict=True):
        add(path, id="LW-00003", account="LW-00003", name=name, created=float(made))
        changes = Changes("typed")
        changes.insert("calls", [{"call_id": f"c-{name}", "id": "LW-00003", "day": float(TODAY)}])
        FileBook(path).write(changes)
    out = tmp_path / "out.xlsx"
    told = run("merge", *two, "-o", out)
    # The older card keeps the number.
    assert (told["renumbered"], told["cards"]) == ({"LW-00003": "LW-00004"}, 4)
    names = {card: row["name"] for card, row in table(out, "customers", "name").items()}
    assert (names["LW-00003"], names["LW-00004"]) == ("South", "North")
    calls = {row: cells["id"] for row, cells in table(out, "calls", "id").items()}
    assert (calls["c-North"], calls["c-South"]) == ("LW-00004", "LW-00003")
    assert {"LW-00003", "LW-00004"} <= set(table(out, "qualify"))
    for again in two:
        told = run("merge", out, again, "-o", tmp_path / f"again-{again.name}")
        assert (told["new"], told["gone"], told["cells"], told["cards"]) == (0, 0, 0, 4)


def test_two_customers_under_one_id_are_two_also_where_both_files_were_handed_in(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, name in zip(two, ("North", "South"), strict=True):
        add(path, id="LW-00003", account="LW-00003", name=name, created=float(TODAY))
        start_base(path, frozenset())
    edit(two[0], **{"cLW-00001": {"name": "Renamed Ltd"}})
    out = tmp_path / "out.xlsx"
    told = run("merge", *two, "-o", out)
    assert (told["renumbered"], told["cards"]) == ({"LW-00003": "LW-00004"}, 4)
    names = {row["name"] for row in table(out, "customers", "name").values()}
    assert names == {"Renamed Ltd", "Customer 2", "North", "South"}
    assert run("merge", out, two[1], "-o", tmp_path / "again.xlsx")["cards"] == 4


@pytest.mark.parametrize("lang", spoken("zh-CN", ("zh-CN", "zh-TW")))
def test_a_file_in_another_language_is_read_by_codes(
    book_of: Callable[..., Path], run: Run, tmp_path: Path, lang: str
) -> None:
    mine = book_of(cards(lead(1, source=label("source.web"))), file="mine.xlsx")
    same = cards(lead(1, source=label("source.web", lang)))
    theirs = book_of(same, lang=lang, file="theirs.xlsx")
    edit(theirs, **{"cLW-00001": {"stage": label("stage.deal", lang)}})
    add(theirs, id="LW-00002", account="LW-00002", name="Beta")
    logged(theirs, **{"cLW-00002": {"source": label("source.friends", lang)}})
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert (told["new"], told["conflicts"], told["cells"]) == (1, 0, 1)
    stored = read(out, "customers", "questions").tables["customers"]
    assert stored.text(0, "stage") == label("stage.deal")
    assert stored.text(1, "source") == label("source.friends")
    log = read(out, "history").tables["history"]
    told_new = [
        log.text(row, "new") for row in range(len(log)) if log.text(row, "column") == "source"
    ]
    assert told_new == [label("source.friends")]
    assert checked(out).differences == ()


def test_undo_takes_back_only_what_the_workbook_did_itself(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, theirs = two
    logged(mine, **{"cLW-00001": {"note": "mine"}})
    logged(theirs, **{"cLW-00002": {"note": "theirs"}})
    before = mine.read_bytes()
    told = run("merge", mine, theirs, "-o", mine)
    assert Path(told["backup"]).read_bytes() == before
    assert table(mine, "customers", "note")["LW-00002"]["note"] == "theirs"
    assert main(["undo", str(mine)]) == 0
    assert mine.read_bytes() == before
    run("merge", mine, theirs, "-o", mine)
    logged(mine, **{"cLW-00001": {"area": "East"}})
    assert run("undo", mine)["action"] == "edit"
    # What is left of its own is before the merge; the other's change is none of its own.
    assert table(mine, "customers", "area", "note")["LW-00001"]["area"] == "Area 1"
    assert table(mine, "customers", "note")["LW-00002"]["note"] == "theirs"


def test_results_that_are_not_returned_are_refused_first(
    two: tuple[Path, Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ranked(two[1])
    rows = read(two[1], "visits").tables["visits"]
    type_in(two[1], "visits", rows.text(0, "visit_id"), note="was there")
    assert main(["merge", str(two[0]), str(two[1]), "-o", str(tmp_path / "out.xlsx")]) == 1
    assert "theirs.xlsx" in capsys.readouterr().err
    assert not (tmp_path / "out.xlsx").exists()


def test_a_file_is_not_written_over_and_no_output_is_a_preview(
    two: tuple[Path, Path], run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(two[1], **{"cLW-00001": {"note": "n"}})
    mine, theirs = two
    assert run("merge", mine, theirs, "--dry-run")["cells"] == 1
    assert main(["merge", str(mine), str(theirs)]) == 2
    assert main(["merge", str(mine), str(theirs), "-o", str(theirs)]) == 1
    assert main(["merge", str(mine), str(mine), "-o", str(mine)]) == 2
    assert table(mine, "customers", "note")["LW-00001"]["note"] is None
    capsys.readouterr()


def test_users_own_columns_come_along_by_their_headers(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    changes = Changes("typed")
    changes.own["customers"] = ["Colour"]
    changes.update("customers", "LW-00001", **{"own:Colour": "red"})
    FileBook(two[1]).write(changes)
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    rows = FileBook(out).read({"customers": ("own:Colour",)}).tables["customers"]
    assert (rows.own, rows.get(0, "own:Colour")) == (("Colour",), "red")


def give_formulas(path: Path, header: str, formula: str) -> None:
    """Put a formula into each cell of a user's own column of cards, as its user does."""
    book = Workbook(open_package(path))
    info = book.tables[TABLES["customers"].name]
    column = column_letters(info.column_of(header))
    editor = SheetEditor(book, info.sheet_part)
    for row in range(info.data.first_row, info.data.last_row + 1):
        editor.set(f"{column}{row}", Formula(formula, 7.0))
    save_package(book.package, path, editor.parts())


def test_own_columns_of_formulas_stay_as_they_are(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path in two:
        changes = Changes("typed")
        changes.own["customers"] = ["Rank"]
        changes.update("customers", "LW-00001", **{"own:Rank": 1.0})
        FileBook(path).write(changes)
    give_formulas(two[0], "Rank", "3+4")
    edit(two[1], **{"cLW-00001": {"own:Rank": 2.0}, "cLW-00002": {"own:Rank": 3.0}})
    out = tmp_path / "out.xlsx"
    told = run("merge", *two, "-o", out)
    assert (told["cells"], told["conflicts"]) == (0, 0)
    assert [p["kind"] for p in told["problems"]] == ["merge.own_formula"]
    assert FileBook(out).reckoned(["customers"]) == {"customers": {"own:Rank"}}
    rows = FileBook(out).read({"customers": ("own:Rank",)}).tables["customers"]
    assert [rows.get(row, "own:Rank") for row in rows.filled()] == [7.0, 7.0]


def test_own_columns_of_twins_made_one_are_kept(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, theirs = two
    facts = {"name": "Customer 1", "phone": "13800000001", "created": float(TODAY)}
    add(theirs, id="GR-00007", account="GR-00007", **facts)
    changes = Changes("typed")
    changes.own["customers"] = ["Colour", "Shoe"]
    changes.update("customers", "GR-00007", **{"own:Colour": "red", "own:Shoe": 44.0})
    FileBook(theirs).write(changes)
    changes = Changes("typed")
    changes.own["customers"] = ["Colour", "Shoe"]
    changes.update("customers", "LW-00001", **{"own:Shoe": 43.0})
    FileBook(mine).write(changes)
    out = tmp_path / "out.xlsx"
    run("merge", mine, theirs, "-o", out)
    pick(out, "GR-00007", "one")
    assert run("settle", out)["applied"] == 1
    rows = FileBook(out).read({"customers": ("own:Colour", "own:Shoe")}).tables["customers"]
    row = rows.index()["LW-00001"]
    assert rows.get(row, "own:Colour") == "red"
    waiting = table(out, "conflicts", "key", "a", "b", "settled").values()
    shoe = next(each for each in waiting if each["key"] == "own:Shoe")
    assert (shoe["a"], shoe["b"], shoe["settled"]) == ("43", "44", None)
    pick(out, "own:Shoe", "A")
    run("settle", out)
    rows = FileBook(out).read({"customers": ("own:Shoe",)}).tables["customers"]
    assert rows.get(rows.index()["LW-00001"], "own:Shoe") == 43.0


def test_a_copy_of_a_book_that_was_never_handed_out_goes_by_its_backups(
    book_of: Callable[..., Path], run: Run, tmp_path: Path
) -> None:
    mine = book_of({}, file="mine.xlsx")
    add(mine, id="LW-00001", name="Alpha", phone="111", area="West", created=46000.0)
    logged(mine, **{"cLW-00001": {"note": "first"}})
    logged(mine, **{"cLW-00001": {"note": "second"}})
    theirs = copied(mine, "theirs.xlsx")
    logged(mine, **{"cLW-00001": {"note": "third"}})
    edit(mine, **{"cLW-00001": {"phone": "112"}})
    edit(theirs, **{"cLW-00001": {"phone": "113", "area": "East"}})
    told = run("merge", mine, theirs, "-o", tmp_path / "out.xlsx")
    card = table(tmp_path / "out.xlsx", "customers", "phone", "area", "note")["LW-00001"]
    assert (card["area"], card["note"], told["conflicts"]) == ("East", "third", 1)


def test_a_letter_picked_for_a_row_takes_what_stands_under_it(
    golden: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    run("merge", *golden, "-o", out)
    sides = next(
        row for row in table(out, "conflicts", "key", "a", "b").values() if row["key"] == "*"
    )
    deleted = next(side for side in "ab" if sides[side] == "deleted")
    for side in "ab":
        book = copied(out, f"{side}.xlsx")
        pick(book, "*", side.upper())
        assert run("settle", book)["applied"] == 1
        assert ("00003" in table(book, "customers")) == (side != deleted)


def test_what_no_pick_is_is_named_and_typing_over_settles(
    golden: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    run("merge", *golden, "-o", out)
    for wrong in ("Z", "AB"):
        pick(out, "phone", wrong)
        told = run("settle", out)
        assert (told["applied"], told["open"], told["code"]) == (0, 2, 1)
        assert [problem["kind"] for problem in told["problems"]] == ["merge.bad_pick"]
    pick(out, "phone", "=13900000000")
    assert run("settle", out)["applied"] == 1
    assert table(out, "customers", "phone")["00001"]["phone"] == "13900000000"
    last = run("merge", out, *golden, "-o", tmp_path / "last.xlsx")
    assert (last["cells"], last["conflicts"]) == (0, 1)
    assert main(["undo", str(out)]) == 0
    assert {row["settled"] for row in table(out, "conflicts", "settled").values()} == {None}


def test_a_value_typed_for_an_order_is_read_as_its_column_is(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, amount in zip(two, (110.0, 120.0), strict=True):
        type_in(path, "orders", "o1", amount=amount)
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    pick(out, "amount", "=much")
    assert [problem["kind"] for problem in run("settle", out)["problems"]] == ["intake.number"]
    pick(out, "amount", "= 1,250")
    assert run("settle", out)["applied"] == 1
    assert table(out, "orders", "amount")["o1"]["amount"] == 1250.0


@pytest.mark.parametrize("has_base", [True, *in_full(False)])
def test_two_amounts_of_one_order_are_one_conflict_and_none_of_the_card(
    two: tuple[Path, Path], run: Run, tmp_path: Path, has_base: bool
) -> None:
    for path, amount in zip(two, (110.0, 120.0), strict=True):
        if not has_base:
            put_base(path, base_named({}, frozenset()))
        type_in(path, "orders", "o1", amount=amount)
    out = tmp_path / "out.xlsx"
    assert run("merge", *two, "-o", out)["conflicts"] == 1
    asked = table(out, "conflicts", "table", "key").values()
    assert [(each["table"], each["key"]) for each in asked] == [("orders", "amount")]
    total = table(out, "customers", "revenue")["LW-00001"]["revenue"]
    if has_base:
        assert total == table(out, "orders", "amount")["o1"]["amount"]


@pytest.mark.full
def test_a_file_of_an_older_template_in_another_language_brings_its_cards(
    book_of: Callable[..., Path], run: Run, tmp_path: Path
) -> None:
    mine = book_of(cards(lead(50)), file="mine.xlsx")
    theirs = Path(shutil.copy(DATA / "template_4_zh-TW.xlsx", tmp_path / "older.xlsx"))
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert told["new"] > 0
    assert (told["cells"], told["gone"]) == (0, 0)
    assert "merge.older" in {problem["kind"] for problem in told["problems"]}
    stages = {row["stage"] for row in table(out, "customers", "stage").values()} - {None}
    assert stages <= {entry.code for entry in BY_LIST["stage"]}
    assert main(["merge", str(theirs), str(mine), "-o", str(tmp_path / "no.xlsx")]) == 1


def test_twins_are_listed_and_made_one_or_left_two(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, theirs = two
    for card, name in (("GR-00007", "Customer 1"), ("GR-00008", "Customer 2")):
        phone = f"1380000000{name[-1]}"
        add(
            theirs,
            id=card,
            account=card,
            name=name,
            phone=phone,
            created=float(TODAY),
            note="new",
            area="North",
        )
    changes = Changes("typed")
    changes.insert(
        "calls", [{"call_id": "c9", "id": "GR-00007", "day": float(TODAY), "counted": float(TODAY)}]
    )
    changes.update("customers", "GR-00007", calls=1.0, last_contact=float(TODAY))
    FileBook(theirs).write(changes)
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert told["twins"] == [["LW-00001", "GR-00007"], ["LW-00002", "GR-00008"]]
    pick(out, "GR-00007", "one")
    pick(out, "GR-00008", "two")
    # The areas of the two cards are unlike: settling left one more to settle, and says so.
    settled = run("settle", out)
    assert (settled["applied"], settled["open"]) == (2, 1)
    held = table(out, "customers", "note", "area", "calls", "last_contact")
    assert "GR-00007" not in held
    assert held["LW-00001"] == {
        "note": "new",
        "area": "North",
        "calls": 2.0,
        "last_contact": float(TODAY),
    }
    assert table(out, "calls", "id")["c9"]["id"] == "LW-00001"
    waiting = [
        row for row in table(out, "conflicts", "key", "settled").values() if not row["settled"]
    ]
    assert [row["key"] for row in waiting] == ["area"]
    assert checked(out).differences == ()
    # What was made one stays one, and two are not asked about again.
    again = run("merge", out, theirs, "-o", tmp_path / "again.xlsx")
    assert (again["new"], again["twins"], again["cells"]) == (0, [], 0)


def test_a_press_shows_first_then_opens_a_merged_copy_that_undo_leads_back_from(
    two: tuple[Path, Path],
) -> None:
    mine, theirs = two
    before = mine.read_bytes()
    edit(theirs, **{"cLW-00001": {"note": "theirs"}})
    desk = HandDesk(mine)
    asked = press("merge", desk, str(theirs))
    assert (asked.mood, asked.follow, desk.opened) == (Mood.ASK, "merge_apply", [])
    assert [path.name for path in mine.parent.glob("*.xlsx")] == ["mine.xlsx"]
    done = press(asked.follow, desk, asked.asked)
    assert done.mood is Mood.DONE
    copy = HandDesk(desk.opened[-1])
    assert table(copy.path, "customers", "note")["LW-00001"]["note"] == "theirs"
    assert mine.read_bytes() == before
    back = press("undo", copy)
    assert press(back.follow, copy, back.asked).mood is Mood.DONE
    assert copy.opened == [mine]
    assert press("merge", HandDesk(copy.path), str(theirs)).text == say("merge.nothing")


TYPED = ("phone", "area", "note", "next_step")


@pytest.mark.full
@pytest.mark.parametrize("seed", range(4))
def test_laws_hold_of_real_workbooks_in_several_languages(
    book_of: Callable[..., Path], run: Run, tmp_path: Path, seed: int
) -> None:
    """Any order gives equal cards and conflicts, and merged again nothing changes."""
    source, files = random.Random(seed), []
    for number, lang in enumerate(("en", "zh-CN", "zh-TW")):
        path = book_of(cards(*(lead(n) for n in range(1, 6))), lang=lang, file=f"{number}.xlsx")
        for _ in range(source.randrange(1, 5)):
            card = f"LW-{source.randrange(1, 6):05d}"
            if card not in table(path, "customers", "name"):
                continue
            change = source.choice([edit, logged, remove])
            if change is remove:
                remove(path, card)
            else:
                change(path, **{f"c{card}": {source.choice(TYPED): f"v{source.randrange(3)}"}})
        files.append(path)
    found = []
    for turn, order in enumerate(permutations(files)):
        out = tmp_path / f"out{turn}.xlsx"
        run("merge", *order, "-o", out)
        found.append(
            (table(out, "customers", *TYPED), table(out, "conflicts", "row", "key", "data"))
        )
    assert all(each == found[0] for each in found)
    again = run("merge", tmp_path / "out0.xlsx", *files, "-o", tmp_path / "again.xlsx")
    assert (again["new"], again["gone"], again["cells"]) == (0, 0, 0)
    assert again["conflicts"] == len(found[0][1])
    assert checked(tmp_path / "again.xlsx").differences == ()
