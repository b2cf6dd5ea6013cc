"""The team's workbook is mended and brought up to date by the machinery of the reps'."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from next_version import command

from made_books import build, cards, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.upgrade.delivered import packed, record_name, stored
from repbook.adapters.upgrade.reading import read_delivered
from repbook.book.changes import Changes
from repbook.build.book import build_book
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.validator import validate_file
from repbook.schema.own import own_key
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.schema.source import TEAM, using
from repbook.text import LANGUAGES
from source_copy import copied, put

TEAM_FEATURE = "features/team"
NAME = 'C("name", L("Name", "姓名", "姓名"), width=16),\n'
SHOE = '        C("shoe", L("Shoe size", "鞋码", "鞋碼"), width=9),\n'
WAVE = '    S("wave_days", L("Wave every days", "挥手间隔", "揮手間隔"), 3, Kind.WHOLE, _DAYS),\n'
LATER = (
    ("tables.py", put(NAME, NAME + SHOE)),
    ("tables.py", put('L("Focus areas"', 'L("Focus regions"')),
    ("front.py", put('words("Team", "团队首页"', 'words("Our team", "团队首页"')),
    ("settings.py", put("POLICIES = (\n", f"POLICIES = (\n{WAVE}")),
)
"""What a later release may change: a column, a caption, a page, a threshold."""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A team's workbook of two reps in which the manager typed and made a sheet of her own."""
    (tmp_path / "reps").mkdir()
    for rep in ("AN", "LI"):
        settings = {"rep": rep, "book_id": f"book-{rep}"}
        build(tmp_path / "reps" / f"{rep}.xlsx", cards(reached(1)), settings=settings)
    path = tmp_path / "team.xlsx"
    assert main(["team", str(tmp_path / "reps"), "-o", str(path), "--lang", "en"]) == 0
    typed = Changes("typed", settings={"window_days": 45.0})
    typed.own["people"] = ["Car"]
    typed.update("people", "AN", **{"name": "Ann", "areas": "North", own_key("Car"): "red"})
    with using(TEAM):
        FileBook(path).write(typed)
    return path


def test_what_was_renamed_or_deleted_in_it_is_mended(
    team: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["repair", str(team)]) == 0
    assert "nothing" in capsys.readouterr().out.lower()
    with open_package(team) as package:
        parts = {
            name: package.read(name).replace(b'"Strength"', b'"Strong"')
            for name in package.names
            if name.startswith("xl/tables/")
        }
        parts["xl/workbook.xml"] = package.read("xl/workbook.xml").replace(b'"Few"', b'"Several"')
        save_package(package, team, parts)
    assert main(["repair", str(team), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [what for what in told["changed"] if "Strength" in what]
    assert [what for what in told["changed"] if "Few" in what]
    assert main(["check", str(team)]) == 0
    assert main(["team", str(team.parent / "reps"), "-o", str(team)]) == 0


def test_each_kind_has_its_own_record() -> None:
    assert record_name(7) == "7.json.xz"
    with using(TEAM):
        assert record_name(7) == "team-7.json.xz"
        assert stored(5) == {}
    assert set(stored(5)) == set(LANGUAGES)


@pytest.mark.full  # an upgrade by a copied source
def test_a_next_version_brings_it_up_to_date_and_the_managers_own_stays(
    team: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(team)
    tabs = book.sheetnames
    source = later(tmp_path)
    refused = command(source, "check", str(team), "--json")
    assert json.loads(refused.stdout)["refused"] == "commands.older_template"
    told = json.loads(command(source, "upgrade", str(team), "--json").stdout)
    assert (told["from"], told["to"]) == (TEMPLATE_VERSION, TEMPLATE_VERSION + 1)
    found = command(source, "check", str(team), "--json")
    assert found.returncode == 0, found.stdout
    assert (validate_file(team), lint_file(team)) == ([], [])
    sheets = openpyxl.load_workbook(team)
    assert sheets.sheetnames == tabs
    headers = [cell.value for cell in sheets["People"][1]]
    assert {"Shoe size", "Focus regions"} <= set(headers)
    assert str(sheets["Team"]["B1"].value).count("Our team") == 1
    ann = {h: c.value for h, c in zip(headers, sheets["People"][2], strict=True)}
    assert (ann["Name"], ann["Focus regions"], ann["Car"]) == ("Ann", "North", "red")
    policy = [{cell.value for cell in row} for row in sheets["Policy"].iter_rows(min_row=2)]
    for label, value in (("Wave every days", 3), ("Deals counted over days", 45)):
        assert [row for row in policy if {label, value} <= row], label
    again = command(source, "team", str(tmp_path / "reps"), "-o", str(team))
    assert again.returncode == 0, again.stderr


def later(folder: Path) -> Path:
    """Return the source of a later version, with a record of what this one delivers."""
    edits: dict[str, str] = {}
    source = copied(folder)
    package = source / "repbook"
    for name, edit in LATER:
        file = f"{TEAM_FEATURE}/{name}"
        text = edits.get(file) or (package / file).read_text("utf-8")
        edits[file] = edit(text)
    source = copied(folder, ((file, lambda _, text=text: text) for file, text in edits.items()))  # type: ignore[misc]  # binds text
    registry = source / "repbook" / "schema" / "registry.py"
    number = f"TEMPLATE_VERSION = {TEMPLATE_VERSION}"
    raised = registry.read_text().replace(number, f"TEMPLATE_VERSION = {TEMPLATE_VERSION + 1}")
    registry.write_text(raised)
    new = folder / "new.xlsx"
    with using(TEAM):
        build_book(new, lang="en", rep="", made_at=datetime(2026, 1, 1, tzinfo=UTC), book_id="")
        record = packed({"en": read_delivered(Workbook(open_package(new)), "en")})
        name = record_name(TEMPLATE_VERSION)
    (source / "repbook" / "adapters" / "upgrade" / "delivered" / name).write_bytes(record)
    return source
