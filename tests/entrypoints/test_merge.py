"""Several people's workbooks become one by the commands: the golden, languages, numbers, undo."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from doing import checked
from fast import spoken
from made_books import Row, read, type_in

from repbook.adapters.bases import base_in
from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import read_file
from repbook.book.base import base_of, base_reads
from repbook.book.changes import Changes
from repbook.book.coding import Coder
from repbook.entrypoints.cli import main
from repbook.ooxml.package import open_package

Cards = dict[str, dict[str, Any]]
Run = Callable[..., dict[str, Any]]
GOLDEN = [
    {"id": "00001", "name": "Alpha", "phone": "111", "area": "静安", "created": 46000.0},
    {"id": "00002", "name": "Beta", "phone": "222", "created": 46000.0},
    {"id": "00003", "name": "Gamma", "phone": "333", "created": 46000.0},
]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command and gives back its JSON, with the exit code as `code`."""

    def call(*words: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main([*map(str, words), "--json"])
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        return told | {"code": code}

    return call


def table(path: Path, key: str, *columns: str) -> Cards:
    """Return the filled rows of a table by id, list cells as codes."""
    snapshot = FileBook(path).read({key: columns, "questions": ("slot",)})
    rows, coder = snapshot.tables[key], Coder(snapshot)
    return {
        name: {c: coder.coded(key, name, c, rows.get(place, c)) for c in columns}
        for name, place in rows.index().items()
    }


def copied(path: Path, name: str) -> Path:
    return Path(shutil.copyfile(path, path.with_name(name)))


def edit(path: Path, **cells: dict[str, Any]) -> None:
    """Type cells of cards, as a person does in a spreadsheet: nothing of it is logged."""
    for card, values in cells.items():
        type_in(path, "customers", card.removeprefix("c"), **values)


def remove(path: Path, *cards: str) -> None:
    """Take rows of cards away, as a person does."""
    changes = Changes("typed")
    for key in ("customers", "qualify"):
        changes.deletes[key] = list(cards)
    FileBook(path).write(changes)


def add(path: Path, **card: Any) -> None:
    changes = Changes("typed")
    changes.insert("customers", [card])
    changes.insert("qualify", [{"id": card["id"]}])
    FileBook(path).write(changes)


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


@pytest.mark.parametrize("turned", [False, True])
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


def letter(path: Path, key: str, value: str) -> str:
    """Return which side of a conflict shows a value."""
    rows = table(path, "conflicts", "key", "a", "b").values()
    return next(side for row in rows if row["key"] == key for side in "ab" if row[side] == value)


def pick(path: Path, key: str, what: str) -> None:
    rows = read(path, "conflicts").tables["conflicts"]
    place = next(row for row in rows.filled() if rows.text(row, "key") == key)
    type_in(path, "conflicts", place, pick=what)


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
