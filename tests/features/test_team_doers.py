"""Contacts count with who made them, whoever's workbook they stand in by now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from made_books import Row, build, cards, label, lead
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.features.team.collecting import Collected, homes
from repbook.features.team.doers import name_doers
from repbook.schema.source import TEAM, using

Run = Callable[..., dict[str, Any]]
NOW = float(serial(date.today()))
WHO = ("planned", "done", "reached")


def call(card: str, name: str, rep: str | None, days: int = 1) -> Row:
    return {"day": NOW - days, "id": card, "result": label("result.reached"), "rep": rep,
            "call_id": name}  # fmt: skip


def planned(rep: str | None) -> Row:
    return {"day": NOW - 1, "rep": rep, "visits": 2.0, "calls": 1.0}


def book(folder: Path, rep: str, rows: dict[str, Any]) -> None:
    settings: dict[str, Value] = {"rep": rep, "as_of": None}
    build(folder / f"{rep.lower()}.xlsx", rows, settings=settings, book_id=f"book-{rep}")


def folder(path: Path) -> Path:
    """Have a customer that went from LI to ZM: both files hold it, and LI's contacts with it."""
    path.mkdir()
    went = lead(1, id="LI-00001", account="LI-00001", rep="ZM")
    own, before = lead(2, id="LI-00002", rep="LI"), call("LI-00001", "a", "LI")
    alone = call("LI-00001", "b", None, days=2)
    li = cards(went, own, calls=[before, alone, call("LI-00002", "c", "li ")],
               day_log=[planned(None)])  # fmt: skip
    mine = [before, call("LI-00001", "d", None), call("LI-00001", "e", "Mei"),
            call("LI-00001", "f", "QQ", days=3)]  # fmt: skip
    book(path, "LI", dict(li))
    book(path, "ZM", dict(cards(went, calls=mine, day_log=[planned("LI"), planned("ZM")])))
    return path


def found(team: Path) -> tuple[dict[str, Value], dict[str, Any]]:
    """Return the contacts by code, and the computed cells of the pages."""
    with using(TEAM):
        file = FileBook(team)
        rows = file.read({"people": ("code", "contacts")}).tables["people"]
        by = {rows.text(n, "code"): rows.get(n, "contacts") for n in rows.filled()}
        return by, {key: cell.value for key, cell in file.computed().items()}


def test_contacts_count_with_who_made_them_also_after_a_handover(tmp_path: Path, run: Run) -> None:
    reps, team = folder(tmp_path / "reps"), tmp_path / "team.xlsx"
    told = run("team", reps, "-o", team)
    assert told["strangers"] == {"Mei": 1, "QQ": 1}
    by, _ = found(team)
    assert by == {"LI": 3.0, "ZM": 1.0}
    with using(TEAM):
        changes = Changes("typed")
        changes.update("people", "ZM", name="Mei")
        FileBook(team).write(changes)
    assert run("team", reps, "-o", team)["strangers"] == {"QQ": 1}
    by, page = found(team)
    assert by == {"LI": 3.0, "ZM": 2.0}
    lines = {page[f"today.code{n}"]: [page[f"today.{key}{n}"] for key in WHO] for n in (1, 2)}
    assert lines == {"LI": [6.0, 2.0, 2.0], "ZM": [3.0, 2.0, 2.0]}
    with using(TEAM):
        talks = FileBook(team).read({"talks": ("book", "id", "name")}).tables["talks"]
        who = sorted((talks.text(n, "book"), talks.text(n, "name")) for n in talks.filled())
    assert who == [
        ("LI", "Customer 1"), ("LI", "Customer 2"), ("ZM", "Customer 1"), ("ZM", "Customer 1"),
    ]  # fmt: skip


def test_a_name_that_two_people_have_stands_for_none() -> None:
    columns: dict[str, list[Value]] = {"rep": ["Mei", "an", None], "book": ["LI", "LI", "LI"]}
    days: dict[str, list[Value]] = {"rep": [], "book": []}
    people = [{"code": "AN", "name": "Mei"}, {"code": "ZM", "name": "mei"}, {"code": "LI"}]
    name_doers({"m_calls": columns, "m_plans": days}, people)
    assert columns["rep"] == ["Mei", "AN", "LI"]


def test_a_contact_is_of_its_card_in_whichever_workbook_that_counts() -> None:
    """An's contact with Li's customer is found under Li; two cards of one number tell nothing."""
    held: dict[str, list[Value]] = {"book": ["LI", "ZM", "LI"], "id": ["1", "2", "2"]}
    found = Collected(NOW, {"m_cards": held}, (), {}, str, lambda key: 0.0)
    home = homes(found)
    assert home("AN", "1") == ("LI", "1")
    assert [home(book, "2")[0] for book in ("ZM", "LI", "AN")] == ["ZM", "LI", "AN"]


def test_a_day_without_a_plan_says_so(tmp_path: Path, run: Run) -> None:
    (tmp_path / "reps").mkdir()
    book(tmp_path / "reps", "LI", dict(cards(lead(1), calls=[call("LW-00001", "a", "LI")])))
    run("team", tmp_path / "reps", "-o", tmp_path / "team.xlsx")
    said = [value for value in found(tmp_path / "team.xlsx")[1].values() if isinstance(value, str)]
    assert "1 contact was made; none was planned." in said
    assert "none planned" in said
    assert not [text for text in said if "of 0 planned" in text or "planned: 0" in text]
