"""The team's workbook: what is collected of a folder, what its pages say, what stays."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.table import Table
from team_books import CARDS, REPS, TODAY, make_folder, rows

from entrypoints.command_line import run
from fast import in_full
from live.office import Office
from made_books import build
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.book.snapshot import Rows
from repbook.domain.values import Value, nearly_alike
from repbook.entrypoints.progress import counting
from repbook.errors import BookError
from repbook.features.team.closing import Effort, State, judge
from repbook.features.team.once import count_once
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.source import REP, TEAM, using
from repbook.text.label import LANGUAGES

FIGURES = ("cards", "contacts", "sold", "currency", "decided", "late")
Capsys = pytest.CaptureFixture[str]


@pytest.fixture(scope="session")
def reps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_folder(tmp_path_factory.mktemp("team") / "reps")


@pytest.fixture
def folder(reps: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(reps, tmp_path / "reps"))


@pytest.fixture(scope="session")
def built(reps: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A team workbook as it is made, without what stands in the way of one file or another."""
    from repbook.entrypoints.cli import main

    path = tmp_path_factory.mktemp("built") / "team.xlsx"
    assert main(["team", str(reps), "-o", str(path), "--lang", "zh-TW"]) == 1
    return path


@pytest.fixture
def team(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(built, tmp_path / "team.xlsx"))


@pytest.fixture(autouse=True)
def _of_a_rep() -> Iterator[None]:
    """Leave the schema as it was, whatever a test does."""
    with using(REP):
        yield


def read(path: Path, table: str) -> Rows:
    with using(TEAM):
        return FileBook(path).read({table: TABLES[table].keys()}).tables[table]


def cells(path: Path) -> dict[str, Value]:
    """Return the computed cells of the pages by key."""
    with using(TEAM):
        return {key: cell.value for key, cell in FileBook(path).computed().items()}


def column(path: Path, table: str, key: str) -> list[Value]:
    return read(path, table).columns[key]


def test_every_file_is_named_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, capsys: Capsys
) -> None:
    shutil.copyfile(folder / "li.xlsx", folder / "li copy.xlsx")
    os.utime(folder / "chen.xlsx", (1_700_000_000, 1_700_000_000))
    (folder / "list.xlsx").write_bytes(b"no,workbook\n1,2\n")
    (folder / "locked.xlsx").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    )
    told = run(capsys, "team", folder, "-o", tmp_path / "t.xlsx", "--json")
    assert told.code == 1
    found = told.json
    assert {f["file"]: f["state"] for f in found["files"]} == {
        "ann.xlsx": "open", "broken.xlsx": "broken", "chen.xlsx": "late", "li copy.xlsx": "fork",
        "li.xlsx": "fork", "list.xlsx": "other", "locked.xlsx": "locked", "old.xlsx": "old",
    }  # fmt: skip
    assert found["skipped"] == [
        "broken.xlsx",
        "li copy.xlsx",
        "li.xlsx",
        "list.xlsx",
        "locked.xlsx",
    ]
    assert {p["kind"] for p in found["problems"]} == {"team.late", "team.fork", "team.unread"}
    kept = read(tmp_path / "t.xlsx", "m_cards")
    assert "LI" not in kept.columns["book"]
    assert kept.columns["book"].count("AN") == kept.columns["book"].count("CH") == CARDS
    assert found["cards"] == len(kept)


def test_the_mirrors_hold_every_card_in_the_words_of_the_team(team: Path) -> None:
    cards = read(team, "m_cards")
    rows = zip(*(cards.columns[key] for key in ("book", "currency", "outcome")), strict=True)
    won = sorted((book, money) for book, money, outcome in rows if outcome == "成交")
    assert won == sorted((rep, money) for _, rep, money in REPS.values() for _ in range(2))
    assert cards.columns["key_account"].count(1.0) == 2 * len(REPS)
    assert {*column(team, "m_calls", "result")} == {"接通或見到", "拒絕"}
    named = {c.key for of in ("m_cards", "m_calls", "m_orders", "m_plans") for c in _columns(of)}
    assert "phone" not in named
    assert "note" not in named


def _columns(table: str) -> tuple[Any, ...]:
    with using(TEAM):
        return TABLES[table].columns


def test_the_front_page_counts_and_adds_up_by_rep_and_by_currency(team: Path) -> None:
    found = cells(team)
    lines = {
        found[f"team.rep{n}"]: [found[f"team.rep{n}.{key}"] for key in FIGURES]
        for n in range(1, 5)
    }  # fmt: skip
    assert lines["AN"] == [CARDS, 3.0, 500.0, "USD", 3.0, 1.0]
    assert lines["LI"] == [CARDS, 3.0, 1000.0, "CNY", 3.0, 1.0]
    assert found["team.total1.sold"] == 2500.0
    assert (found["team.total1.currency"], found["team.total2.currency"]) == ("CNY", "USD")
    assert found["team.total2.sold"] == 500.0
    bars = {found[f"team.name{n}"]: found[f"team.bar{n}"] for n in range(1, 5)}
    assert (bars["AN"], bars["LI"], bars["CH"]) == ("", 0.1, 0.15)
    assert str(found["team.sold.says"]) == "CH 訂單最多：1500。"
    assert found["team.overdue"] == 3.0
    assert (found["team.files"], found["team.read"], found["team.bad"]) == (5.0, 4.0, 1.0)
    assert found["team.step"] == 1.0


def test_today_shows_the_last_day_with_contacts(team: Path) -> None:
    found = cells(team)
    assert found["today.day"] == TODAY - 1
    line = {
        key: found[f"today.{key}2"] for key in ("planned", "done", "reached", "refused", "amount")
    }
    assert line == {"planned": 7.0, "done": 2.0, "reached": 1.0, "refused": 1.0, "amount": 0.0}
    talks = read(team, "talks")
    assert talks.columns["amount"][:2] == [4000.0, 4000.0]
    assert len(talks) == 2 * len(REPS)


def test_risks_are_who_has_no_owner_and_whom_one_person_knows(team: Path) -> None:
    """Card 6 has no owner and two people; card 5 one person, within a year: ZZ was there before."""
    rows = read(team, "risk_rows")
    found = sorted(
        zip(rows.columns["risk"], rows.columns["id"], rows.columns["person"], strict=True), key=str
    )
    reps = sorted(rep for _, rep, _ in REPS.values())
    assert [(risk, name) for risk, name, _ in found] == [
        *(("僅一人接觸", f"{rep}-00005") for rep in reps),
        *(("無人負責", f"{rep}-00006") for rep in reps),
    ]
    assert [person for _, _, person in found[: len(reps)]] == reps
    assert set(rows.columns["amount"]) == {7000.0, 6000.0}
    page = cells(team)
    assert (page["risks.owner"], page["risks.one"]) == (3.0, 3.0)
    assert page["risks.owner1.grade"] == "A"


def test_who_has_left_owns_nothing(team: Path, reps: Path, capsys: Capsys) -> None:
    with using(TEAM):
        changes = Changes("typed")
        changes.update("people", "CH", left_on=TODAY - 1)
        FileBook(team).write(changes)
    assert run(capsys, "team", reps, "-o", team).code == 1
    rows = read(team, "risk_rows")
    owned = {
        name
        for name, risk in zip(rows.columns["id"], rows.columns["risk"], strict=True)
        if risk == "無人負責"
    }
    assert "CH-00005" in owned
    assert "AN-00005" not in owned
    (reps / "chen.xlsx").rename(reps / "chen.kept")
    try:
        assert run(capsys, "team", reps, "-o", team).code == 1
    finally:
        (reps / "chen.kept").rename(reps / "chen.xlsx")
    found = cells(team)
    assert "已離職" in {found[f"team.rep{n}.state"] for n in range(1, 5)}


def test_collecting_again_replaces_what_was_read_alone(
    team: Path, folder: Path, capsys: Capsys
) -> None:
    with using(TEAM):
        changes = Changes("typed", settings={"window_days": 5.0})
        changes.update("people", "AN", name="Ann")
        first = read(team, "talks")
        changes.update("talks", 0, agreed="Call again together")
        FileBook(team).write(changes)
    before = _members(team)
    (folder / "li.xlsx").unlink()
    assert run(capsys, "team", folder, "-o", team).code == 1
    after = _members(team)
    people = read(team, "people")
    assert dict(zip(people.columns["code"], people.columns["name"], strict=True))["AN"] == "Ann"
    assert "LI" in people.columns["code"]
    assert "LI" not in column(team, "m_cards", "book")
    talks = read(team, "talks")
    agreed = dict(zip(talks.columns["id"], talks.columns["agreed"], strict=True))
    assert agreed[first.columns["id"][0]] == "Call again together"
    assert len(agreed) == len(talks)
    found = cells(team)
    assert found["team.total1.sold"] == 0.0
    states = {found[f"team.rep{n}"]: found[f"team.rep{n}.state"] for n in range(1, 5)}
    assert (states["LI"], states["CH"]) == ("! 沒有檔案", "✓ 正常")
    same = {name for name, data in before.items() if after.get(name) == data}
    moved = {name for name in before.keys() - same if not name.startswith("xl/worksheets/sheet")}
    with using(TEAM):
        places = {key: f"xl/worksheets/sheet{n}.xml" for n, key in enumerate(SHEETS, 1)}
    assert {"xl/styles.xml", places["policy"], places["lists"]} <= same
    assert before.keys() == after.keys()
    assert moved <= _may_move(before), moved
    assert not list(lint_file(team))


def _mine(path: Path) -> None:
    """Do what a manager does: a sheet with a chart and a table of his own, cells beside tables."""
    book = openpyxl.load_workbook(path)
    sheet = book.create_sheet("My notes")
    for row in (("Month", "Talks", "Note"), ("Mar", 4, "good"), ("Apr", 6.5, "=1+1 by hand")):
        sheet.append(row)
    sheet["C3"].data_type = "s"
    sheet["E1"], sheet["E2"] = date(2026, 3, 2), True
    sheet["E3"] = "=SUM(B2:B3)"
    sheet.add_table(Table(displayName="tblMyTalks", ref="A1:C3"))
    chart = BarChart()
    chart.title = "My talks"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
    sheet.add_chart(chart, "G2")
    mirror = book[tab("m_calls")]
    mirror["Z3"], mirror["Z4"] = "beside the calls", "=Z3"
    book[tab("people")]["X3"] = "beside the people"
    book.save(path)


def tab(key: str) -> str:
    with using(TEAM):
        return SHEETS[key].label.get("zh-TW")


def test_the_managers_own_sheet_chart_and_cells_survive(
    team: Path, folder: Path, capsys: Capsys
) -> None:
    _mine(team)
    before, found = _members(team), {*lint_file(team)}
    (folder / "li.xlsx").unlink()
    assert run(capsys, "team", folder, "-o", team).code == 1
    after = _members(team)
    assert "LI" not in column(team, "m_calls", "book")
    own = {name for name, data in before.items() if b"My talks" in data or b"tblMyTalks" in data}
    own |= {name for name, data in before.items() if b"SUM(B2:B3)" in data}
    assert len(own) == 3
    assert all(after[name] == before[name] for name in own)
    book = openpyxl.load_workbook(team)
    sheet = book["My notes"]
    assert [cell.value for cell in sheet[3]][:3] == ["Apr", 6.5, "=1+1 by hand"]
    assert (sheet["E2"].value, sheet["E3"].value) == (True, "=SUM(B2:B3)")
    assert len(sheet._charts) == 1  # type: ignore[attr-defined]  # openpyxl names no other way
    mirror = book[tab("m_calls")]
    assert (mirror["Z3"].value, mirror["Z4"].value) == ("beside the calls", "=Z3")
    assert book[tab("people")]["X3"].value == "beside the people"
    assert {*lint_file(team)} <= found


def test_check_compares_the_figures_of_the_teams_pages(team: Path, capsys: Capsys) -> None:
    told = run(capsys, "check", team, "--json")
    assert (told.code, told.json["differences"]) == (0, [])
    assert told.json["cells"] > 300
    with using(TEAM):
        where = FileBook(team).computed()["team.overdue"].where
    package = open_package(team)
    book = Workbook(package)
    sheet, _, ref = where.rpartition("!")
    editor = SheetEditor(book, next(s.part for s in book.sheets if s.name == sheet))
    editor.refresh(ref, 77.0)
    save_package(package, team, editor.parts())
    told = run(capsys, "check", team, "--json")
    assert told.code == 1
    assert {each["where"]: each["stored"] for each in told.json["differences"]}[where] == 77.0


def test_the_copy_from_before_a_collect_comes_back_and_others_say_so(
    team: Path, folder: Path, capsys: Capsys
) -> None:
    before = team.read_bytes()
    (folder / "li.xlsx").unlink()
    assert run(capsys, "team", folder, "-o", team).code == 1
    after = team.read_bytes()
    for command in ("undo", "rank"):
        told = run(capsys, command, team)
        assert told.code == 1
        assert f"repbook restore {team.name}" in told.err
    for command in ("repair", "upgrade"):
        assert run(capsys, command, team).code == 0
    assert team.read_bytes() == after
    assert run(capsys, "restore", team).code == 0
    assert team.read_bytes() == before


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _may_move(members: dict[str, bytes]) -> set[str]:
    """Tables that grow or shrink, charts' kept values, names, the seal: no look and no text."""
    folders = ("xl/tables/", "xl/charts/")
    return {n for n in members if n.startswith(folders)} | {
        "xl/workbook.xml",
        "docProps/custom.xml",
    }


def test_a_new_file_joins_and_nothing_else_is_asked(
    team: Path, folder: Path, capsys: Capsys
) -> None:
    from team_books import rows

    from made_books import build

    build(
        folder / "new.xlsx",
        rows("en", "NN", 7),
        settings={"rep": "NN", "book_id": "book-NN", "as_of": None},
    )
    assert run(capsys, "team", folder, "-o", team).code == 1
    assert "NN" in column(team, "people", "code")
    assert column(team, "m_cards", "book").count("NN") == CARDS


def test_a_card_that_two_workbooks_hold_counts_with_its_owner(
    folder: Path, tmp_path: Path, capsys: Capsys
) -> None:
    from team_books import rows

    from made_books import build

    (folder / "~$ann.xlsx").unlink()
    mine = FileBook(folder / "ann.xlsx")
    given = Changes("typed")
    for number in (1, 5):
        given.update("customers", f"AN-{number:05d}", rep="SB")
    mine.write(given)
    # The substitute's workbook: all of Ann's, two of them his, and one contact that she lacks.
    held = rows("en", "AN", 1)
    for card in held["customers"]:
        card["rep"] = "SB" if card["id"] in ("AN-00001", "AN-00005") else "AN"
    held["calls"].append(held["calls"][0] | {"call_id": "new", "amount": 77.0})
    # A customer of his own under a number that is Ann's, too.
    held["customers"][2]["name"] = "SB customer"
    settings = {"rep": "SB", "book_id": "book-SB", "currency": "USD", "as_of": None}
    build(folder / "sub.xlsx", held, settings=settings)
    target = tmp_path / "once.xlsx"
    told = run(capsys, "team", folder, "-o", target, "--json")
    cards = read(target, "m_cards")
    books = list(zip(cards.columns["id"], cards.columns["book"], strict=True))
    assert [book for card, book in books if card == "AN-00001"] == ["SB"]
    assert [book for card, book in books if card == "AN-00002"] == ["AN"]
    assert sorted(str(book) for card, book in books if card == "AN-00003") == ["AN", "SB"]
    assert told.json["cards"] == len([card for card, _ in books if card])
    calls = read(target, "m_calls")
    about = [
        (book, amount)
        for card, book, amount in zip(
            *(calls.columns[key] for key in ("id", "book", "amount")), strict=True
        )
        if card == "AN-00005"
    ]
    assert about.count(("SB", 900.0)) == 1
    assert ("AN", 900.0) not in about
    assert ("SB", 77.0) in about
    orders = read(target, "m_orders")
    amounts = zip(orders.columns["account"], orders.columns["amount"], strict=True)
    assert list(amounts).count(("AN-00001", 500.0)) == 1


def test_what_a_third_workbook_repeats_counts_once_too() -> None:
    books: list[Value] = ["AN", "BO", "CY"]
    mirrors: dict[str, dict[str, list[Value]]] = {
        "m_cards": {"id": ["1"] * 3, "name": ["Firm"] * 3, "book": books, "rep": ["BO"] * 3},
        "m_calls": {
            "id": ["1"] * 6, "day": [5.0, 5.0, 5.0, 5.0, 6.0, 5.0],
            "book": ["AN", "BO", "BO", "CY", "CY", "CY"],
        },
        "m_orders": {"account": ["1"] * 3, "amount": [9.0] * 3, "book": list(books)},
    }  # fmt: skip
    count_once(mirrors)
    assert mirrors["m_cards"]["book"] == ["BO"]
    assert mirrors["m_calls"] == {
        "id": ["1"] * 3, "day": [5.0, 5.0, 6.0], "book": ["BO", "BO", "CY"],
    }  # fmt: skip
    assert mirrors["m_orders"]["book"] == ["BO"]


def test_each_kind_of_workbook_is_refused_where_the_other_is_meant(
    team: Path, folder: Path, capsys: Capsys
) -> None:
    told = run(capsys, "rank", team, "--json")
    assert (told.code, told.json["refused"]) == (1, "team.is_team")
    told = run(capsys, "team", folder, "-o", folder / "li.xlsx", "--json")
    assert (told.code, told.json["refused"]) == (1, "team.is_rep")
    with using(TEAM), pytest.raises(BookError):
        FileBook(folder / "ann.xlsx").read({"people": ("code",)})


def test_nobody_is_judged_by_name_where_only_the_average_is_to_be_seen(
    team: Path, reps: Path, capsys: Capsys
) -> None:
    assert set(column(team, "people", "closing")) == {"樣本太少"}
    with using(TEAM):
        FileBook(team).write(Changes("typed", settings={"team_detail": "本人數據與平均值"}))
    assert run(capsys, "team", reps, "-o", team).code == 1
    people = read(team, "people")
    for key in ("contacts", "won", "decided", "lower", "upper", "closing"):
        assert not any(people.columns[key]), key
    assert cells(team)["team.decided"] == 9.0


def test_one_reps_code_in_two_workbooks_is_named(
    folder: Path, tmp_path: Path, capsys: Capsys
) -> None:
    target = tmp_path / "t.xlsx"
    settings: dict[str, Value] = {"rep": "an", "book_id": "second", "currency": "USD"}
    build(folder / "ann2.xlsx", rows("en", "AX", 4), settings=settings)
    told = run(capsys, "team", folder, "-o", target, "--json")
    found = {p["where"]: p for p in told.json["problems"] if p["kind"] == "team.same_rep"}
    assert set(found) == {"ann2.xlsx"}
    assert "ann.xlsx" in found["ann2.xlsx"]["message"]
    assert told.json["unchanged"] is False
    again = run(capsys, "team", folder, "-o", target, "--json")
    assert again.json["unchanged"] is True
    assert (
        "No file was changed since the last Collect."
        in run(capsys, "team", folder, "-o", target).out
    )
    os.utime(folder / "li.xlsx", (1_700_000_000, 1_700_000_000))
    assert run(capsys, "team", folder, "-o", target, "--json").json["unchanged"] is False


def test_a_terminal_shows_which_file_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with counting(2) as step:
        step("ann.xlsx")
        step("li.xlsx")
    assert "li.xlsx" in capsys.readouterr().err


def test_usage_is_said(folder: Path, tmp_path: Path, capsys: Capsys) -> None:
    for words in ((folder,), (folder / "none", "-o", "t.xlsx"), (folder, "-o", "t.ods")):
        assert run(capsys, "team", *words).code == 2
    (tmp_path / "empty").mkdir()
    assert run(capsys, "team", tmp_path / "empty", "-o", tmp_path / "t.xlsx").code == 1
    assert not (tmp_path / "t.xlsx").exists()


@pytest.mark.parametrize("lang", [*in_full(*LANGUAGES)])
def test_lint_and_validator_find_nothing(
    reps: Path, tmp_path: Path, lang: str, capsys: Capsys
) -> None:
    path = tmp_path / "team.xlsx"
    run(capsys, "team", reps, "-o", path, "--lang", lang)
    run(capsys, "team", reps, "-o", path)
    assert not list(lint_file(path))
    assert not list(validate_file(path))


GOLDEN = [
    (3, 30, 30, 100, State.TALK, 3.5, 25.6),
    (1, 8, 30, 100, State.FEW, None, None),
    (15, 41, 51.4, 100, State.FINE, 23.6, 51.9),
]


@pytest.mark.parametrize(("won", "decided", "rate", "whole", "state", "low", "high"), GOLDEN)
def test_the_goldens_of_many_contacts_and_few_deals(
    won: int,
    decided: int,
    rate: float,
    whole: int,
    state: State,
    low: float | None,
    high: float | None,
) -> None:
    one = Effort(100, won, decided)
    others = Effort(100, round(rate * 1000) - won * 100, whole * 1000 - decided * 100)
    team = [Effort(100, won * 100, decided * 100), others]
    found = judge(one, team, 20)
    assert found.state == state
    said = (
        None
        if found.lower is None or found.upper is None
        else (100 * found.lower, 100 * found.upper)
    )
    assert said is None if low is None else said == pytest.approx((low, high), abs=0.05)


def test_who_makes_fewer_contacts_than_the_median_is_not_talked_of() -> None:
    team = [Effort(10, 3, 30), Effort(50, 40, 60), Effort(60, 40, 60)]
    assert judge(team[0], team, 20).state is State.FINE
    assert judge(Effort(50, 3, 30), team, 20).state is State.TALK


def test_a_blank_team_says_what_to_do(tmp_path: Path) -> None:
    from repbook.build.book import build_book

    with using(TEAM):
        build_book(tmp_path / "t.xlsx", lang="en", rep="")
    assert str(cells(tmp_path / "t.xlsx")["team.finding"]).startswith("Nothing is collected yet")


@pytest.mark.full  # LibreOffice recalculates every page
def test_libreoffice_gives_the_same(team: Path, office: Office) -> None:
    with using(TEAM):
        stored = FileBook(team).computed()
    apart = []
    with office.open(team) as document:
        document.recalculate()
        for key, cell in stored.items():
            tab, _, ref = cell.where.rpartition("!")
            ((found,),) = document.values(tab, f"{ref}:{ref}")
            if not nearly_alike(cell.value, found):
                apart.append((key, cell.value, found))
    assert len(stored) > 300
    assert not apart


def test_nobody_had_a_contact_and_the_teams_own_workbook_lies_among_the_reps(
    tmp_path: Path, capsys: Capsys
) -> None:
    folder = tmp_path / "reps"
    folder.mkdir()
    own: dict[str, Value] = {"rep": "LI", "rep_name": "Li Na", "currency": None}
    build(folder / "li.xlsx", {}, settings=own)
    assert "lies among the reps'" in run(capsys, "team", folder, "-o", folder / "t.xlsx").out
    told = run(capsys, "team", folder, "-o", tmp_path / "t.xlsx", "--json")
    assert (told.code, told.json["inside"]) == (0, ["t.xlsx"])
    assert [file["file"] for file in told.json["files"]] == ["li.xlsx"]
    page = cells(tmp_path / "t.xlsx")
    assert [page[f"today.{key}"] for key in ("done", "reached", "refused", "planned")] == [0] * 4
    assert page["today.chart.says"] == "No contact yet."
    assert page["today.talks.says"] == page["talks.said"] == "Nothing to talk about yet."
    assert column(tmp_path / "t.xlsx", "people", "name") == ["Li Na"]
    changes = Changes("typed")
    changes.update("people", "LI", name="Boss's name")
    with using(TEAM):
        FileBook(tmp_path / "t.xlsx").write(changes)
    assert run(capsys, "team", folder, "-o", tmp_path / "t.xlsx").code == 0
    assert column(tmp_path / "t.xlsx", "people", "name") == ["Boss's name"]
