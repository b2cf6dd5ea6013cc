"""Conflicts that wait in the reps' files: the manager sees them, as long as they wait."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from made_books import Row, build, cards, label, lead
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.sheetlist import active_tab, with_active_tab, with_state
from repbook.ooxml.sheetxml import SheetXml
from repbook.schema.registry import TABLES
from repbook.schema.source import TEAM, using
from repbook.text import LANGUAGES

Run = Callable[..., dict[str, Any]]
DATA = Path(__file__).parent.parent / "data"
MIRROR, SHEET = "m_conflicts", "shAllConflicts"
AT = 46000.0


def conflict(name: str, lang: str, kind: str, **more: Value) -> Row:
    return {
        "conflict": name, "kind": label(f"conflict.{kind}", lang), "table": "customers",
        "row": "LI-00001", "name": "Elm & Co", **more,
    }  # fmt: skip


def waiting(lang: str) -> list[Row]:
    """Return two conflicts that wait and one that is settled, as a merge writes them."""
    field = {key: TABLES["customers"].column(key).label.get(lang) for key in ("phone", "outcome")}
    return [
        conflict("one", lang, "cell", key="phone", column=field["phone"], a="112", a_who="LI",
                 b="113", b_who="ZM", more="C: 114"),
        conflict("two", lang, "cell", key="phone", column=field["phone"], a="1", b="2", settled=AT),
        conflict("three", lang, "cell", key="outcome", column=field["outcome"],
                 a=label("outcome.won", lang), b=label("outcome.lost", lang), b_who="ZM"),
    ]  # fmt: skip


def make(folder: Path, rep: str, lang: str, conflicts: list[Row], file: str = "") -> Path:
    rows = dict(cards(lead(1, id=f"{rep}-00001", account=f"{rep}-00001", rep=rep)))
    settings: dict[str, Value] = {"rep": rep, "as_of": None}
    return build(
        folder / (file or f"{rep.lower()}.xlsx"), {**rows, "conflicts": conflicts},
        lang=lang, settings=settings, book_id=f"book-{rep}",
    )  # fmt: skip


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three reps' files, one of them in Chinese with conflicts, one with a conflict of its own."""
    from repbook.entrypoints.cli import main

    place = tmp_path_factory.mktemp("laid")
    (folder := place / "reps").mkdir()
    make(folder, "LI", "zh-CN", waiting("zh-CN"))
    make(folder, "AN", "en", [])
    make(folder, "ZM", "en", [conflict("four", "en", "number", row="ZM-00001")])
    assert main(["team", str(folder), "-o", str(place / "team.xlsx"), "--lang", "en"]) == 0
    return place


@pytest.fixture
def place(laid: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(laid, tmp_path / "here"))


def settle(path: Path, *names: str) -> None:
    changes = Changes("typed")
    for name in names:
        changes.update("conflicts", name, settled=AT)
    FileBook(path).write(changes)


def rows_in(team: Path, table: str = MIRROR) -> list[Row]:
    with using(TEAM):
        rows = FileBook(team).read({table: TABLES[table].keys()}).tables[table]
        return [{key: rows.get(n, key) for key in rows.columns} for n in rows.filled()]


def page(team: Path) -> dict[str, Value]:
    with using(TEAM):
        return {key: cell.value for key, cell in FileBook(team).computed().items()}


def state(team: Path) -> str:
    with open_package(team) as package:
        return next(s.state for s in Workbook(package).sheets if s.code_name == SHEET)


def test_what_waits_is_shown_in_the_teams_words_and_what_is_settled_is_not(laid: Path) -> None:
    found = rows_in(laid / "team.xlsx")
    told = [[row[key] for key in ("book", "kind", "name", "column", "a", "b")] for row in found]
    assert told == [
        ["LI", label("conflict.cell"), "Elm & Co", "Phone", "112", "113"],
        ["LI", label("conflict.cell"), "Elm & Co", "Outcome", "Won", "Lost"],
        ["ZM", label("conflict.number"), "Elm & Co", None, None, None],
    ]
    assert [found[0][key] for key in ("a_who", "b_who", "more")] == ["LI", "ZM", "C: 114"]
    assert "pick" not in found[0]
    assert state(laid / "team.xlsx") == "visible"
    assert not list(lint_file(laid / "team.xlsx"))


def test_the_front_page_counts_them_names_the_step_and_leads_there(laid: Path) -> None:
    found = page(laid / "team.xlsx")
    assert (found["team.conflicts"], found["team.step"], found["team.door"]) == (3.0, 2.0, 2.0)
    assert found["team.settle.state"] == "3 conflicts open in files"
    assert str(found["m_conflicts.said"]).startswith("3 conflicts are open in the reps' files. ")
    files = {row["rep"]: row["conflicts"] for row in rows_in(laid / "team.xlsx", "files")}
    assert files == {"AN": 0.0, "LI": 2.0, "ZM": 1.0}


def test_once_they_are_settled_rows_and_sheet_go_with_the_next_collect(
    place: Path, run: Run
) -> None:
    team = place / "team.xlsx"
    settle(place / "reps" / "li.xlsx", "one")
    told = run("team", place / "reps", "-o", team)
    assert told["conflicts"] == 2
    assert {each["file"]: each["conflicts"] for each in told["files"]}["li.xlsx"] == 1
    assert [row["column"] for row in rows_in(team)] == ["Outcome", None]
    assert state(team) == "visible"
    settle(place / "reps" / "li.xlsx", "three")
    settle(place / "reps" / "zm.xlsx", "four")
    assert run("team", place / "reps", "-o", team)["conflicts"] == 0
    assert (rows_in(team), state(team)) == ([], "hidden")
    found = page(team)
    assert (found["team.step"], found["team.door"]) == (3.0, 1.0)
    assert found["team.settle.state"] == "0 copies wait for a merge"
    assert not list(lint_file(team))
    # A manager who looks at the empty sheet keeps it in sight.
    bring_into_sight(team)
    run("team", place / "reps", "-o", team)
    assert state(team) == "visible"


def bring_into_sight(team: Path) -> None:
    package = open_package(team)
    book = Workbook(package)
    place = [sheet.code_name for sheet in book.sheets].index(SHEET)
    save_package(package, team, {book.part: with_state(package.read(book.part), place, None)})


def open_on(team: Path) -> None:
    """Save the workbook as somebody does who looks at the conflicts."""
    package = open_package(team)
    book = Workbook(package)
    place = [sheet.code_name for sheet in book.sheets].index(SHEET)
    parts = {book.part: with_active_tab(package.read(book.part), place)}
    for number, sheet in enumerate(book.sheets):
        xml = SheetXml(package.read(sheet.part))
        xml.head = xml.head.replace(b' tabSelected="1"', b"")
        if number == place:
            xml.head = xml.head.replace(b"<sheetView ", b'<sheetView tabSelected="1" ', 1)
        parts[sheet.part] = xml.render()
    save_package(package, team, parts)


def opened(team: Path) -> tuple[str, list[str]]:
    """Return the sheet on which a workbook opens, and those selected, by code name."""
    with open_package(team) as package:
        book = Workbook(package)
        active = book.sheets[active_tab(package.read(book.part))].code_name
        heads = {s.code_name: SheetXml(package.read(s.part)).head for s in book.sheets}
    return active, [name for name, head in heads.items() if b'tabSelected="1"' in head]


def test_a_workbook_saved_on_the_sheet_that_goes_opens_on_another(place: Path, run: Run) -> None:
    team = place / "team.xlsx"
    open_on(team)
    assert opened(team) == (SHEET, [SHEET])
    for file in ("li.xlsx", "zm.xlsx"):
        (place / "reps" / file).unlink()
    run("team", place / "reps", "-o", team)
    assert state(team) == "hidden"
    assert opened(team) == ("shTeam", ["shTeam"])
    assert not list(lint_file(team))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_copies_wait_beside_conflicts_and_show_none_of_theirs(
    laid: Path, tmp_path: Path, run: Run, lang: str
) -> None:
    (folder := tmp_path / "reps").mkdir()
    for file in ("li.xlsx", "zm.xlsx", "an.xlsx"):
        shutil.copyfile(laid / "reps" / file, folder / file)
    shutil.copyfile(folder / "li.xlsx", folder / "li copy.xlsx")
    told = run("team", folder, "-o", tmp_path / "t.xlsx", "--lang", lang)
    assert told["conflicts"] == 1
    assert [row["book"] for row in rows_in(tmp_path / "t.xlsx")] == ["ZM"]
    found = page(tmp_path / "t.xlsx")
    assert (
        found["team.settle.state"]
        == {
            "en": "2 copies to merge, 1 conflict open",
            "zh-CN": "2 份重复副本待合并，1 处冲突待处理",
            "zh-TW": "2 份重複副本待合併，1 處衝突待處理",
        }[lang]
    )
    # A copy keeps its file from being counted: Settle leads to Files first.
    assert (found["team.step"], found["team.door"]) == (2.0, 1.0)


def test_a_team_without_conflicts_has_the_sheet_hidden_and_it_comes_with_the_first(
    tmp_path: Path, run: Run
) -> None:
    """A workbook of a template that knew no conflicts is read like any other."""
    (folder := tmp_path / "reps").mkdir()
    shutil.copyfile(DATA / "template_4_en.xlsx", folder / "old.xlsx")
    make(folder, "LI", "zh-TW", [])
    team = tmp_path / "t.xlsx"
    told = run("team", folder, "-o", team, "--lang", "zh-TW")
    assert told["conflicts"] == 0
    assert {each["file"]: each["state"] for each in told["files"]}["old.xlsx"] == "old"
    assert state(team) == "hidden"
    make(folder, "LI", "zh-TW", waiting("zh-TW"))
    run("team", folder, "-o", team)
    assert (len(rows_in(team)), state(team)) == (2, "visible")
    assert page(team)["team.settle.state"] == "2 處衝突待處理"
    assert not list(lint_file(team))


def test_what_several_fields_are_called_is_said_in_the_teams_words(
    tmp_path: Path, run: Run
) -> None:
    (folder := tmp_path / "reps").mkdir()
    fields = ["下一步 + 下次日期", "电话（2026-03-02）", "我自己的列", "工作日开始"]
    rows = [
        conflict(f"c{n}", "zh-CN", "cell", column=text, a="空白", b="=1+1")
        for n, text in enumerate(fields)
    ]
    make(folder, "LI", "zh-CN", rows)
    run("team", folder, "-o", tmp_path / "t.xlsx", "--lang", "en")
    found = rows_in(tmp_path / "t.xlsx")
    columns = TABLES["customers"]
    unit = " + ".join(columns.column(key).label.en for key in ("next_step", "next_on"))
    assert [row["column"] for row in found][:3] == [unit, "Phone (2026-03-02)", fields[2]]
    assert {(row["a"], row["b"]) for row in found} == {("blank", "=1+1")}


def test_a_person_erased_goes_from_the_conflicts_too(place: Path, run: Run) -> None:
    told = run("person", place, "--find", "LI-00001", "--erase", "--yes")
    counts = {each["file"]: each["rows"] for each in told["places"]}
    assert counts["team.xlsx"][MIRROR] == 2
    assert [row["book"] for row in rows_in(place / "team.xlsx")] == ["ZM"]
