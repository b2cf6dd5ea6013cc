"""Packs: cards handed out and back, a workbook handed in, customers handed over."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from features.team_books import make_folder
from made_books import TODAY, Row, build, card_id, cards, label, lead, reached, read, type_in
from repbook.adapters.bases import base_in, chain_in
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.pack import from_runs, in_runs
from repbook.domain.days import serial
from repbook.entrypoints.cli import main
from repbook.ooxml.package import open_package
from repbook.schema.registry import CODES
from repbook.schema.source import TEAM, using
from repbook.text import LANGUAGES

Run = Callable[..., dict[str, Any]]
LANGS = pytest.mark.parametrize("lang", LANGUAGES)


def value(path: Path, card: str, key: str, table: str = "customers") -> Any:
    rows = read(path).tables[table]
    return rows.get(rows.index()[card], key)


def team_of(folder: Path, run: Run) -> Path:
    make_folder(folder / "reps")
    team = folder / "team.xlsx"
    run("team", folder / "reps", "-o", team)
    return team


def packs_in(team: Path) -> list[Row]:
    with using(TEAM):
        rows = FileBook(team).read(
            {"packs": ("pack", "kind", "to", "rows", "ids", "until", "back")}
        )
        table = rows.tables["packs"]
        return [{key: table.get(n, key) for key in table.columns} for n in table.filled()]


@pytest.mark.full
def test_a_pack_goes_out_comes_back_and_closes(tmp_path: Path, run: Run) -> None:
    team = team_of(tmp_path, run)
    own, pack = tmp_path / "reps" / "li.xlsx", tmp_path / "li pack.xlsx"
    made = run("handout", team, "--to", "LI", "--cards", "LI-00002,LI-00005,nobody", "-o", pack)
    assert (made["cards"], made["refused"], made["code"]) == (2, ["nobody"], 1)
    (noted,) = packs_in(team)
    assert (noted["pack"], noted["to"], noted["rows"]) == (made["packs"][0]["pack"], "LI", 2.0)
    assert noted["back"] is None
    assert set(read(pack).tables["customers"].index()) == {"LI-00002", "LI-00005"}
    calls = read(pack).tables["calls"]
    assert {calls.text(n, "id") for n in calls.filled()} == {"LI-00005"}
    assert run("check", pack)["code"] == 0

    refused = run("handout", team, "--to", "LI", "--cards", "LI-00002", "-o", tmp_path / "two.xlsx")
    assert (refused["code"], (tmp_path / "two.xlsx").exists()) == (1, False)
    again = ("--cards", "LI-00002", "--again", "-o", tmp_path / "two.xlsx")
    assert run("handout", team, "--to", "LI", *again)["code"] == 0

    type_in(pack, "customers", "LI-00002", note="from the road")
    type_in(own, "customers", "LI-00001", contact="meanwhile")
    done = run("merge", own, pack, "-o", own)
    assert (done["cards"], done["gone"], done["conflicts"]) == (6, 0, 0)
    assert value(own, "LI-00002", "note") == "from the road"
    assert value(own, "LI-00001", "contact") == "meanwhile"
    collected = run("team", tmp_path / "reps", "-o", team)
    assert collected["back"] == [made["packs"][0]["pack"]]
    backs = [row["back"] is None for row in packs_in(team)]
    assert backs == [False, True]


@pytest.mark.full
def test_a_pack_that_is_not_back_in_time_is_named_by_collect(tmp_path: Path, run: Run) -> None:
    team = team_of(tmp_path, run)
    run("handout", team, "--to", "AN", "--cards", "all", "-o", tmp_path / "an.xlsx")
    (noted,) = packs_in(team)
    with using(TEAM):
        changes = Changes("typed")
        changes.update("packs", str(noted["pack"]), until=float(serial(date.today()) - 1))
        apply(FileBook(team), FileBook(team).read({"packs": ("pack", "until")}), changes)
    kinds = [p["kind"] for p in run("team", tmp_path / "reps", "-o", team)["problems"]]
    assert "packs.late" in kinds
    with using(TEAM):
        typed = Changes("typed")
        typed.update("packs", str(noted["pack"]), back=float(serial(date.today())))
        FileBook(team).write(typed)
    kinds = [p["kind"] for p in run("team", tmp_path / "reps", "-o", team)["problems"]]
    assert "packs.late" not in kinds
    assert packs_in(team)[0]["back"] == float(serial(date.today()))


def test_packs_in_a_folder_are_no_workbooks_of_reps(tmp_path: Path, run: Run) -> None:
    (tmp_path / "reps").mkdir()
    own = build(tmp_path / "reps" / "li.xlsx", cards(lead(1), lead(2)))
    pack = tmp_path / "reps" / "pack.xlsx"
    assert run("handover", own, "--to", "AN", "-o", pack)["cards"] == 2
    told = run("team", tmp_path / "reps", "-o", tmp_path / "team.xlsx")
    assert [file["file"] for file in told["files"]] == ["li.xlsx"]
    assert told["cards"] == 2


def test_a_pack_knows_the_base_it_was_cut_from(tmp_path: Path, run: Run) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    (tmp_path / "team").mkdir()
    run("handin", own, "-o", tmp_path / "team")
    pack = tmp_path / "pack.xlsx"
    made = run("handover", own, "--to", "AN", "-o", pack)["packs"][0]["pack"]
    with open_package(own) as before, open_package(pack) as after:
        assert chain_in(before) < chain_in(after)
        assert made in chain_in(after)
        base = base_in(after)
    assert base is not None
    assert base.tables["customers"]["id"] == [card_id(1)]


def test_ids_are_told_in_runs() -> None:
    ids = ["LI-00003", "LI-00001", "LI-00002", "AN-00009", "x", "LI-00010"]
    assert in_runs(ids) == "AN-00009, LI-00001..LI-00003, LI-00010, x"
    assert sorted(from_runs(in_runs(ids))) == sorted(ids)


@given(st.sets(st.from_regex(r"[A-Z]{0,3}-?[0-9]{0,4}[a-z]?", fullmatch=True).filter(str.strip)))
def test_runs_say_all_ids_and_no_other(ids: set[str]) -> None:
    assert sorted(from_runs(in_runs(ids))) == sorted(ids)


def handed_in(folder: Path, run: Run, *rows: Row) -> tuple[Path, Path]:
    """Return a workbook that was handed in, and its copy."""
    (folder / "team").mkdir()
    own = build(folder / "li.xlsx", cards(*(rows or (lead(1), lead(2)))))
    assert run("handin", own, "-o", folder / "team")["code"] == 0
    return own, folder / "team" / "li.xlsx"


def test_a_workbook_is_handed_in_again_and_again(tmp_path: Path, run: Run) -> None:
    own, copy = handed_in(tmp_path, run)
    assert copy.read_bytes() == own.read_bytes()
    type_in(own, "customers", card_id(1), note="typed")
    told = run("handin", own, "-o", tmp_path / "team")
    assert (told["packs"], told["cards"], told["refused"]) == ([str(copy)], 2, [])
    assert value(copy, card_id(1), "note") == "typed"
    log = read(copy).tables["history"]
    assert [log.text(n, "new") for n in log.filled() if log.text(n, "column") == "note"] == [
        "typed"
    ]


def test_a_copy_that_was_changed_in_the_folder_is_not_overwritten(tmp_path: Path, run: Run) -> None:
    own, copy = handed_in(tmp_path, run)
    type_in(copy, "customers", card_id(1), note="the manager's")
    type_in(own, "customers", card_id(2), note="mine")
    before = own.read_bytes(), copy.read_bytes()
    assert run("handin", own, "-o", tmp_path / "team")["code"] == 1
    assert (own.read_bytes(), copy.read_bytes()) == before
    run("merge", own, copy, "-o", own)
    assert run("handin", own, "-o", tmp_path / "team")["code"] == 0
    assert value(copy, card_id(1), "note") == "the manager's"
    assert value(copy, card_id(2), "note") == "mine"


def test_what_is_not_returned_is_not_handed_in(tmp_path: Path, run: Run) -> None:
    visits = [{"visit_id": "v1", "id": card_id(1), "name": "N", "result": label("result.reached")}]
    own = build(tmp_path / "li.xlsx", cards(lead(1), visits=visits))
    before = own.read_bytes()
    (tmp_path / "team").mkdir()
    assert run("handin", own, "-o", tmp_path / "team")["code"] == 1
    assert own.read_bytes() == before
    assert not list((tmp_path / "team").iterdir())


def test_another_workbook_of_that_name_stays(tmp_path: Path, run: Run) -> None:
    own, copy = handed_in(tmp_path, run)
    other = build(tmp_path / "other.xlsx", cards(lead(1)), book_id="other")
    before = shutil.copyfile(other, copy).read_bytes()
    assert run("handin", own, "-o", tmp_path / "team")["code"] == 1
    assert copy.read_bytes() == before


def test_nothing_is_handed_in_without_a_folder(tmp_path: Path, run: Run) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    assert run("handin", own)["code"] == 2
    assert run("handin", own, "-o", tmp_path / "none")["code"] == 2


def test_the_folder_that_is_declared_is_the_last_step_of_the_day(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    (tmp_path / "team").mkdir()
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("REPBOOK_HOME", str(tmp_path / "home"))
    assert "hand_in" not in run("finish", own)["steps"]
    folder = json.dumps(str(tmp_path / "team"))
    (tmp_path / "home" / "repbook.toml").write_text(f"[handin]\nfolder = {folder}\n", "utf-8")
    assert list(run("finish", own)["steps"])[-1] == "hand_in"
    assert not (tmp_path / "team" / "li.xlsx").exists()
    run("finish", own, "--apply")
    assert (tmp_path / "team" / "li.xlsx").read_bytes() == own.read_bytes()


def twelve(lang: str) -> dict[str, Any]:
    """Return twelve open cards, three promises, one appointment, 40,000 overdue; one card lost."""
    rows = [reached(number, rep="LW", stage=None) for number in range(1, 13)]
    for number in range(3):
        rows[number].update(next_on=float(TODAY + 1 + number), next_step="offer")
    rows[3].update(next_on=float(TODAY + 1), next_at=0.5, next_step="visit")
    rows[4].update(outcome=label("outcome.won", lang), outcome_on=float(TODAY - 40))
    lost = lead(13, outcome=label("outcome.lost", lang), outcome_on=float(TODAY - 3))
    orders = [
        {"day": TODAY - 90.0, "account": card_id(5), "amount": 50000.0, "received": 10000.0,
         "due": TODAY - 30.0, "line": "o1"},
        {"day": TODAY - 5.0, "account": card_id(5), "amount": 7000.0, "due": TODAY + 30.0,
         "line": "o2"},
    ]  # fmt: skip
    calls = [
        {"day": float(TODAY - days), "id": card_id(1), "result": label("result.reached", lang),
         "call_id": f"c{days}", "note": f"note {days}"}
        for days in (40, 3, 20, 9)
    ]  # fmt: skip
    return dict(cards(*rows, lost, orders=orders, calls=calls))


@pytest.mark.full
@LANGS
def test_twelve_cards_three_promises_and_what_is_owed_go_over_and_come_back(
    tmp_path: Path, run: Run, lang: str
) -> None:
    own = build(tmp_path / "li.xlsx", twelve(lang), lang=lang)
    other = lead(1, id="AN-00001", account="AN-00001", phone="999", rep="AN")
    theirs = build(tmp_path / "an.xlsx", cards(other), lang=lang,
                   settings={"rep": "AN"}, book_id="book-an")  # fmt: skip
    pack, returned = tmp_path / "over.xlsx", tmp_path / "back.xlsx"
    golden = {"cards": 12, "promises": 3, "overdue": 40000.0, "code": 0}
    out = run("handover", own, "--to", "AN", "--until", "2026-03-20", "-o", pack)
    assert golden.items() <= out.items()
    rows = read(pack).tables["handover"]
    first = rows.index()[card_id(1)]
    assert [line.split(" · ")[-1] for line in rows.text(first, "last").splitlines()] == [
        "note 3", "note 9", "note 20",
    ]  # fmt: skip
    for made in (pack, own):
        assert run("check", made)["code"] == 0
        assert run("lint", made)["code"] == 0
    taken = run("merge", theirs, pack, "-o", theirs)
    assert (taken["cards"], taken["new"], taken["conflicts"], taken["cells"]) == (13, 12, 0, 0)
    assert value(theirs, card_id(2), "rep") == "AN"
    assert value(theirs, card_id(2), "owner_before") == "LW"
    assert value(theirs, card_id(2), "owner_since") == float(TODAY)

    type_in(theirs, "customers", card_id(2), note="kept warm")
    back = run("handover", theirs, "--to", "LW", "--back", "-o", returned)
    assert golden.items() <= back.items()
    assert run("merge", own, returned, "-o", own)["conflicts"] == 0
    assert value(own, card_id(2), "rep") == "LW"
    assert value(own, card_id(2), "note") == "kept warm"
    whys = read(own).tables["handoffs"].columns["why"]
    words = [CODES[f"handoff.{why}"].label.get(lang) for why in ("leave", "back")]
    assert [whys.count(word) for word in words] == [12, 12]
    assert run("check", own)["code"] == 0


def test_a_handover_is_taken_back_by_undo(tmp_path: Path, run: Run) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    run("handover", own, "--to", "AN", "-o", tmp_path / "pack.xlsx")
    assert value(own, card_id(1), "rep") == "AN"
    assert main(["undo", str(own)]) == 0
    assert value(own, card_id(1), "rep") == "LW"
    assert not list(read(own).tables["handoffs"].filled())


def test_nothing_goes_to_himself_or_twice_to_one_file(tmp_path: Path, run: Run) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)))
    pack = tmp_path / "pack.xlsx"
    before = own.read_bytes()
    assert run("handover", own, "--to", "lw", "-o", pack)["code"] == 1
    assert run("handover", own, "--to", "AN", "--back", "-o", pack)["code"] == 1
    assert run("handover", own, "--to", "AN", "-o", tmp_path / "pack.csv")["code"] == 2
    assert run("handover", own, "-o", pack)["code"] == 2
    assert run("handover", own, "--to", "AN", "-o", pack, "--dry-run")["code"] == 0
    assert (own.read_bytes(), pack.exists()) == (before, False)
    pack.write_bytes(b"mine")
    assert run("handover", own, "--to", "AN", "-o", pack)["code"] == 1
    assert (own.read_bytes(), pack.read_bytes()) == (before, b"mine")


def test_the_cards_of_one_customer_stay_together(tmp_path: Path, run: Run) -> None:
    further = lead(2, account=card_id(1), follows=card_id(1))
    own = build(tmp_path / "li.xlsx", cards(lead(1, rep="ZZ", owner_before="ZZ"), further))
    pack = tmp_path / "pack.xlsx"
    assert run("handover", own, "--to", "AN", "-o", pack)["cards"] == 2
    assert run("check", pack)["code"] == 0


def test_own_columns_go_along_and_those_a_pack_lacks_are_not_emptied(
    tmp_path: Path, run: Run
) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1), lead(2)))
    changes = Changes("typed")
    changes.own["customers"] = ["Dog"]
    changes.update("customers", card_id(1), **{"own:Dog": "Rex"})
    FileBook(own).write(changes)
    pack, later = tmp_path / "pack.xlsx", tmp_path / "later.xlsx"
    run("handover", own, "--to", "AN", "-o", pack)
    assert value_of_own(pack, "Dog") == {card_id(1): "Rex"}
    (tmp_path / "elsewhere").mkdir()
    plain = build(tmp_path / "elsewhere" / "plain.xlsx", cards(lead(1), lead(2)))
    run("handover", plain, "--to", "AN", "-o", later)
    assert run("merge", own, later, "-o", own)["conflicts"] == 0
    assert value_of_own(own, "Dog") == {card_id(1): "Rex"}


def value_of_own(path: Path, header: str) -> dict[str, Any]:
    rows = FileBook(path).read({"customers": ("id", f"own:{header}")}).tables["customers"]
    found = {name: rows.get(place, f"own:{header}") for name, place in rows.index().items()}
    return {name: cell for name, cell in found.items() if cell is not None}


def test_a_pack_brings_its_cards_and_not_its_rules(tmp_path: Path, run: Run) -> None:
    own = build(tmp_path / "li.xlsx", cards(lead(1)), settings={"focus_score": 71.0})
    theirs = build(tmp_path / "an.xlsx", cards(lead(9, id="AN-00001", account="AN-00001")),
                   settings={"rep": "AN", "focus_score": 66.0}, book_id="an")  # fmt: skip
    pack = tmp_path / "pack.xlsx"
    run("handover", own, "--to", "AN", "-o", pack)
    assert FileBook(pack).read({}).number("focus_score") == 71.0
    done = run("merge", theirs, pack, "-o", theirs)
    assert (done["conflicts"], done["cards"], done["code"]) == (0, 2, 0)
    assert FileBook(theirs).read({}).number("focus_score") == 66.0


def test_rules_that_an_import_set_stay_with_whoever_made_the_pack(
    tmp_path: Path, run: Run, book_of: Callable[..., Path]
) -> None:
    own, theirs = (
        book_of(file="li.xlsx"),
        book_of(cards(lead(9)), file="an.xlsx", settings={"rep": "AN"}),
    )
    (tmp_path / "list.csv").write_text("Company,Expected amount\nAlpha,3700\n")
    run("import", own, tmp_path / "list.csv")
    before = FileBook(theirs).read({}).number("large_order")
    assert FileBook(own).read({}).number("large_order") != before
    run("handover", own, "--to", "AN", "-o", tmp_path / "pack.xlsx")
    done = run("merge", theirs, tmp_path / "pack.xlsx", "-o", theirs)
    assert (done["conflicts"], done["cells"], done["new"]) == (0, 0, 1)
    assert FileBook(theirs).read({}).number("large_order") == before


def test_a_renamed_workbook_and_one_beside_its_copy_are_not_handed_in(
    tmp_path: Path, run: Run, book_of: Callable[..., Path]
) -> None:
    book, team = book_of(cards(lead(1)), file="anna.xlsx"), tmp_path / "team"
    team.mkdir()
    assert run("handin", book, "-o", team)["code"] == 0
    renamed = book.rename(tmp_path / "anna2.xlsx")
    told = run("handin", renamed, "-o", team)
    assert (told["code"], told["refused"]) == (1, "files.fork")
    assert "anna.xlsx" in told["message"]
    assert [path.name for path in team.iterdir()] == ["anna.xlsx"]
    shutil.copy(renamed, tmp_path / "anna2 (1).xlsx")
    (team / "anna.xlsx").unlink()
    assert run("handin", renamed, "-o", team)["refused"] == "files.fork"
    assert not list(team.iterdir())


KEYS = ("note", "contact", "business", "competitor", "title")


class History:
    """A workbook and a pack of it that are both worked in, some of it logged and some typed."""

    def __init__(self, folder: Path, run: Run, seed: int) -> None:
        self.run, self.random = run, random.Random(seed)
        self.own, self.pack = folder / "li.xlsx", folder / "pack.xlsx"
        rows = [reached(n, rep="LW") for n in range(1, 5)]
        rows[3].update(outcome=label("outcome.lost"), outcome_on=float(TODAY - 2))
        build(self.own, cards(*rows))
        self.touched: set[tuple[str, str, str]] = set()
        self.number = 0
        (folder / "team").mkdir()
        self.folder = folder

    def play(self) -> None:
        if self.random.random() < 0.6:
            self.work(self.own)
            assert self.run("handin", self.own, "-o", self.folder / "team")["code"] == 0
        self.work(self.own)
        assert self.run("handover", self.own, "--to", "AN", "-o", self.pack)["cards"] == 3
        for _ in range(2):
            self.work(self.own)
            self.work(self.pack)
        if self.random.random() < 0.4:
            assert self.run("handin", self.own, "-o", self.folder / "team")["code"] == 0
            self.work(self.own)

    def work(self, path: Path) -> None:
        many = 4 if path == self.own else 3
        for _ in range(self.random.randint(0, 2)):
            self.number += 1
            card, key = card_id(self.random.randint(1, many)), self.random.choice(KEYS)
            text = f"text {self.number}"
            self.touched.add((card, key, text))
            if self.random.random() < 0.5:
                type_in(path, "customers", card, **{key: text})
            else:
                book, changes = FileBook(path), Changes("edit")
                changes.update("customers", card, **{key: text})
                apply(book, book.read({"customers": ("id", key)}), changes)

    def kept(self, path: Path) -> set[tuple[str, str, str]]:
        """Return the values that stand in cells, in conflicts or in the log."""
        snapshot = read(path)
        log, waits = snapshot.tables["history"], snapshot.tables["conflicts"]
        found = standing(path)
        for n in waits.filled():
            told = " ".join(waits.text(n, key) for key in ("a", "b", "more"))
            spot = waits.text(n, "row"), waits.text(n, "key")
            found |= {touch for touch in self.touched if touch[:2] == spot and touch[2] in told}
        for n in log.filled():
            for key in ("old", "new"):
                found.add((log.text(n, "row"), log.text(n, "column"), log.text(n, key)))
        return found


def standing(path: Path) -> set[tuple[str, str, str]]:
    rows = read(path).tables["customers"]
    return {(card, k, rows.text(n, k)) for card, n in rows.index().items() for k in KEYS}


def check_history(folder: Path, run: Run, seed: int) -> None:
    """Hold the law: nothing touched is lost, no card goes, merged again nothing changes."""
    history = History(folder, run, seed)
    history.play()
    one, two = folder / "one.xlsx", folder / "two.xlsx"
    done = run("merge", history.own, history.pack, "-o", one)
    assert (done["cards"], done["gone"], done["new"]) == (4, 0, 0)
    # What somebody typed over before anybody else saw it was his own.
    shown = standing(history.own) | standing(history.pack)
    lost = (history.touched & shown) - history.kept(one)
    assert not lost
    again = run("merge", one, history.pack, "-o", two)
    assert (again["cells"], again["conflicts"]) == (0, done["conflicts"])
    assert run("check", one)["code"] == 0


def test_what_both_sides_did_is_kept(tmp_path: Path, run: Run) -> None:
    check_history(tmp_path, run, 7)


@pytest.mark.full
@settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32))
def test_nothing_touched_is_lost_between_a_workbook_and_its_pack(
    tmp_path_factory: pytest.TempPathFactory, run: Run, seed: int
) -> None:
    check_history(tmp_path_factory.mktemp("history"), run, seed)
