"""A person in the team's workbook: exported and erased with the reps', or told what is left."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from command_line import run
from test_person import still

from features.team_books import make_folder
from made_books import type_in
from repbook.adapters import backups
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.schema.registry import TABLES
from repbook.schema.source import TEAM, using

Capsys = pytest.CaptureFixture[str]
HER, CARD, OTHER = "Wilhelmina Works", "AN-00005", "AN customer 4"
BUYER = "AN-00001"
"""Whoever has orders on file."""


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reps' workbooks, the team's among them; one customer of Ann's has a name of her own."""
    from repbook.entrypoints.cli import main

    place = make_folder(tmp_path_factory.mktemp("persons") / "reps")
    for name in ("broken.xlsx", "~$ann.xlsx", "old.xlsx"):
        (place / name).unlink()
    renamed = Changes("typed")
    renamed.update("customers", CARD, name=HER)
    FileBook(place / "ann.xlsx").write(renamed)
    assert main(["team", str(place), "-o", str(place / "team.xlsx")]) == 0
    with using(TEAM):
        book = FileBook(place / "team.xlsx")
        talks = book.read({"talks": ("id",)}).tables["talks"]
        typed = Changes("typed")
        typed.update("talks", talks.columns["id"].index(CARD), agreed="Ask Wilhelmina Works again")
        book.write(typed)
    return place


@pytest.fixture
def place(laid: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(laid, tmp_path / "reps"))


def held(path: Path, table: str, key: str) -> list[object]:
    with using(TEAM):
        return list(FileBook(path).read({table: TABLES[table].keys()}).tables[table].columns[key])


def test_she_goes_from_the_reps_and_the_teams_workbook_at_once(place: Path, capsys: Capsys) -> None:
    team = place / "team.xlsx"
    orders = held(team, "m_orders", "amount")
    calls = held(team, "m_calls", "id")
    assert {"m_cards", "talks", "risk_rows"} <= {
        table for table in ("m_cards", "talks", "risk_rows") if HER in held(team, table, "name")
    }
    told = run(capsys, "person", place, "--find", HER, "--erase", "--yes", "--json")
    assert told.code == 0, told.out
    places = {each["file"]: each for each in told.json["places"]}
    assert set(places) == {"ann.xlsx", "team.xlsx"}
    rows = places["team.xlsx"]["rows"]
    assert (rows["m_cards"], rows["talks"], rows["m_calls"]) == (1, 1, calls.count(CARD))
    assert told.json["left"] == []
    assert not still(team, "Wilhelmina")
    assert CARD not in held(team, "m_calls", "id")
    assert held(team, "m_orders", "amount") == orders
    assert OTHER in held(team, "m_cards", "name")
    assert run(capsys, "check", team).code == 0
    assert all(not still(copy.path, "Wilhelmina") for copy in _copies(team))
    told = run(capsys, "person", place, "--find", BUYER, "--erase", "--yes", "--json")
    counts = next(e["rows"] for e in told.json["places"] if e["file"] == "team.xlsx")
    assert counts["m_orders"] == held(team, "m_orders", "account").count(BUYER) > 0
    assert held(team, "m_orders", "amount") == orders
    # What the reps no longer hold does not come back.
    assert run(capsys, "team", place, "-o", team).code == 0
    assert not still(team, "Wilhelmina")


def _copies(path: Path) -> list[backups.Copy]:
    with using(TEAM):
        return backups.copies_of(path, FileBook(path).book_id())


def test_the_team_workbook_alone_says_that_she_comes_back(
    place: Path, tmp_path: Path, capsys: Capsys
) -> None:
    team = place.parent / "team.xlsx"
    shutil.move(place / "team.xlsx", team)
    with using(TEAM):
        FileBook(team).write(Changes("typed", settings={"folder": "reps"}))
    part = run(capsys, "person", team, "--find", "Wilhelm", "--erase", "--yes", "--json")
    assert (part.code, f"{CARD} {HER}" in part.out + part.err) == (1, True)
    kept = run(capsys, "person", team, "--find", CARD, "--export", tmp_path / "e.zip", "--json")
    assert (kept.code, kept.json["left"]) == (0, [])
    told = run(capsys, "person", team, "--find", CARD, "--erase", "--yes", "--json")
    assert told.code == 1
    (left,) = told.json["left"]
    assert left["file"] == "team.xlsx"
    assert "next Collect" in left["place"]
    assert str(place / "ann.xlsx") in left["place"]
    assert not still(team, "Wilhelmina")


def test_once_the_reps_are_rid_of_her_the_team_workbook_beside_them_is_too(
    place: Path, capsys: Capsys
) -> None:
    team = place.parent / "team.xlsx"
    shutil.move(place / "team.xlsx", team)
    with using(TEAM):
        FileBook(team).write(Changes("typed", settings={"folder": "reps"}))
    assert run(capsys, "person", place, "--find", HER, "--erase", "--yes", "--json").code == 0
    told = run(capsys, "person", team, "--find", HER, "--erase", "--yes", "--json")
    assert (told.code, told.json["left"]) == (0, [])
    assert not still(team, "Wilhelmina")


def test_an_export_has_her_rows_of_the_team_too(
    place: Path, tmp_path: Path, capsys: Capsys
) -> None:
    target = tmp_path / "her.zip"
    before = (place / "team.xlsx").read_bytes()
    assert run(capsys, "person", place, "--find", HER, "--export", target).code == 0
    with zipfile.ZipFile(target) as archive:
        found = json.loads(archive.read("team.xlsx.json"))
    (card,) = found["m_cards"]
    assert {CARD, HER, "AN"} <= set(card.values())
    assert {"talks", "m_calls", "risk_rows"} <= set(found)
    assert (place / "team.xlsx").read_bytes() == before


def test_two_of_one_name_in_one_workbook_are_asked_about(place: Path, capsys: Capsys) -> None:
    type_in(place / "ann.xlsx", "customers", 0, name=HER)
    assert run(capsys, "team", place, "-o", place / "team.xlsx").code == 0
    team = place.parent / "team.xlsx"
    shutil.move(place / "team.xlsx", team)
    before = team.read_bytes()
    told = run(capsys, "person", team, "--find", HER, "--erase", "--yes", "--json")
    assert (told.code, told.json["refused"]) == (1, "sharing.several")
    assert team.read_bytes() == before


def test_a_namesake_of_another_workbook_that_was_looked_at_stays(
    place: Path, capsys: Capsys
) -> None:
    type_in(place / "li.xlsx", "customers", 0, name=HER)
    assert run(capsys, "team", place, "-o", place / "team.xlsx").code == 0
    told = run(capsys, "person", place, "--find", CARD, "--erase", "--yes", "--json")
    assert {each["file"] for each in told.json["places"]} == {"ann.xlsx", "team.xlsx"}
    names = held(place / "team.xlsx", "m_cards", "name")
    assert names.count(HER) == 1
