"""Each fact of a computer leads to its finding, and each finding has words."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import repbook.setup
from repbook.setup.findings import findings, to_mend
from repbook.setup.machine import (
    Addin,
    Collected,
    Excel,
    Machine,
    Macros,
    Placement,
    Policy,
    Start,
    Surface,
    System,
    Trust,
    Workbook,
)
from repbook.setup.places import Places
from repbook.setup.verdict import Level
from repbook.text import LANGUAGES, sentences, use_language

PYTHON = Path("/opt/repbook/bin/python")
GOOD = Machine(
    system=System.WINDOWS,
    package="1.2.3",
    python=PYTHON,
    python_version="3.12.1",
    home=Path("/data"),
    excel=Excel("16.0.1", 64, "zh-CN"),
    places=Places(Path("/xlstart"), Path("/python.txt")),
    addin=Addin("1.2.3"),
    named=PYTHON.with_name("pythonw"),
    start=Start(0.2),
    log=Path("/data/repbook.log"),
    workbook=Workbook("leads.xlsx"),
)
MAC = replace(
    GOOD,
    system=System.MAC,
    places=Places(Path("/startup"), script=Path("/Repbook.applescript")),
    policy=Policy(startup=Trust.ALLOWED_BY_MACROS, web_blocked=False),
)
LINUX = replace(GOOD, system=System.OTHER, places=Places(), excel=None, addin=None, named=None)
TEAM = Collected("2026-03-02 08:00", "/reps", there=True, files=3, bad=0)
XLSM = Workbook("leads.xlsm", macros=True, version="1.2.3")


def keys(machine: Machine, level: Level | None = None) -> list[str]:
    """Return the keys of what is found, of one level or of all."""
    return [found.key for found in findings(machine) if level in (None, found.level)]


@pytest.mark.parametrize("machine", [GOOD, MAC], ids=["windows", "mac"])
def test_a_sound_computer_has_nothing_to_mend_or_know(machine: Machine) -> None:
    assert {found.level for found in findings(machine)} == {Level.WELL}
    assert to_mend(findings(machine)) == 0


def test_without_excel_the_rest_is_still_tested() -> None:
    assert keys(LINUX, Level.NOTE) == ["no_excel_here"]
    assert {"versions", "python_runs", "backups", "book_free"} <= set(keys(LINUX))
    assert keys(replace(LINUX, start=Start(0.1, "no module")), Level.MEND) == ["python_broken"]


MENDS: dict[str, Machine] = {
    "python_store": replace(GOOD, sandboxed=True),
    "python_unnamed": replace(GOOD, named=None),
    "python_gone": replace(GOOD, start=None),
    "python_fails": replace(GOOD, start=Start(0.1, "No module named repbook")),
    "python_unnamed ": replace(MAC, named=None),
    "script_old": replace(MAC, script_right=False),
    "excel_old": replace(GOOD, excel=Excel("15.0.5", 32, "en")),
    "vba_off": replace(GOOD, policy=Policy(vba_off=True)),
    "addins_off": replace(GOOD, policy=Policy(addins_off=True)),
    "addins_signed": replace(GOOD, policy=Policy(addins_signed=True)),
    "children_blocked": replace(GOOD, policy=Policy(children=Surface.BLOCKED)),
    "trust_off": replace(GOOD, policy=Policy(startup=Trust.OFF)),
    "trust_network": replace(GOOD, policy=Policy(startup=Trust.NETWORK)),
    "trust_removed": replace(GOOD, policy=Policy(startup=Trust.REMOVED)),
    "macros_off": replace(MAC, policy=replace(MAC.policy, macros=Macros.NONE)),
    "addin_missing": replace(GOOD, addin=None),
    "addin_other": replace(GOOD, addin=Addin("1.2.2")),
    "addin_marked": replace(GOOD, addin=Addin("1.2.3", marked=True)),
    "addin_disabled": replace(GOOD, addin=Addin("1.2.3", disabled=True)),
    "no_backups": replace(GOOD, writable=False),
    "disk": replace(GOOD, free=5 << 20),
    "home_open": replace(GOOD, open_to_others=True),
    "bad_options": replace(GOOD, limit="backups.megabytes = -1"),
    "book_web": replace(GOOD, workbook=Workbook("https://x/b.xlsx", Placement.WEB)),
    "book_trouble": replace(GOOD, workbook=Workbook("b.xlsx", trouble="It is empty.")),
    "book_foreign": replace(GOOD, workbook=Workbook("b.xlsx", is_repbook=False)),
    "book_read_only": replace(GOOD, workbook=Workbook("b.xlsx", writable=False)),
    "book_blocked": replace(GOOD, workbook=replace(XLSM, marked=True)),
}
NOTES: dict[str, Machine] = {
    "python_other": replace(GOOD, named=Path("/usr/bin/python3")),
    "python_slow": replace(GOOD, start=Start(9.0)),
    "search_path": replace(GOOD, search_path="/somewhere"),
    "no_excel": replace(GOOD, excel=None),
    "wps": replace(GOOD, others=("WPS Office",)),
    "libreoffice": replace(GOOD, excel=None, others=("LibreOffice",)),
    "books_off": replace(GOOD, policy=Policy(macros=Macros.NONE, managed=True)),
    "books_signed": replace(GOOD, policy=Policy(macros=Macros.SIGNED)),
    "log_entries": replace(GOOD, last_failure="2026-03-02T08:00:00+00:00"),
    "book_synced": replace(GOOD, workbook=Workbook("b.xlsx", Placement.SYNCED, "OneDrive")),
    "book_network": replace(GOOD, workbook=Workbook("b.xlsx", Placement.NETWORK)),
    "book_open": replace(GOOD, workbook=Workbook("b.xlsx", holder="")),
    "book_open_by": replace(GOOD, workbook=Workbook("b.xlsx", holder="Wang")),
    "book_marked": replace(GOOD, workbook=Workbook("b.xlsx", marked=True)),
    "book_version": replace(GOOD, workbook=replace(XLSM, version="1.0.0")),
    "book_team_new": replace(GOOD, workbook=Workbook("t.xlsx", team=replace(TEAM, at=""))),
    "book_team_bad": replace(GOOD, workbook=Workbook("t.xlsx", team=replace(TEAM, bad=2))),
    "book_team_folder": replace(GOOD, workbook=Workbook("t.xlsx", team=replace(TEAM, there=False))),
}


@pytest.mark.parametrize("key", MENDS)
def test_what_does_not_work_is_to_be_mended_and_how(key: str) -> None:
    found = findings(MENDS[key])
    assert [finding.key for finding in found if finding.level is Level.MEND] == [key.strip()]
    assert to_mend(found) == 1


@pytest.mark.parametrize("key", NOTES)
def test_what_is_worth_knowing_stops_nothing(key: str) -> None:
    assert key in keys(NOTES[key], Level.NOTE)
    assert to_mend(findings(NOTES[key])) == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_speaks_and_says_what_to_do(lang: str) -> None:
    use_language(lang)
    for machine in (GOOD, MAC, LINUX, *MENDS.values(), *NOTES.values()):
        for finding in findings(machine):
            assert "{" not in finding.what + finding.how
            assert finding.what
            told = finding.how or finding.facts.get("trouble")
            assert bool(told) == (finding.level is not Level.WELL), finding


def test_a_marked_workbook_without_macros_or_with_them_allowed_is_only_noted() -> None:
    book = replace(XLSM, marked=True)
    free = replace(GOOD, policy=Policy(web_blocked=False), workbook=book)
    assert keys(free, Level.NOTE) == ["book_marked"]


def test_settings_of_excel_are_not_judged_where_there_is_none() -> None:
    bare = replace(GOOD, excel=None, policy=Policy(vba_off=True))
    assert "vba_off" not in keys(bare)


def test_who_made_a_setting_is_said() -> None:
    told = {found.key: found.what for found in findings(NOTES["books_off"])}
    assert "administrator" in told["books_off"]
    told = {found.key: found.what for found in findings(NOTES["books_signed"])}
    assert "your own setting" in told["books_signed"]


def test_the_ribbons_language_is_told() -> None:
    told = {found.key: found.what for found in findings(GOOD)}
    assert told["excel"] == "Excel 16.0.1, 64-bit; the ribbon speaks 简体中文."


def test_no_sentence_is_left_over() -> None:
    """Every sentence of the subject is said somewhere, every key said has a sentence."""
    folder = Path(repbook.setup.__file__).parent
    files = [*folder.glob("*.py"), *(folder.parent / "entrypoints").rglob("*.py")]
    texts = {
        node.value.removeprefix("install.")
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    subject = {key.removeprefix("install.") for key in sentences() if key.startswith("install.")}
    assert {key.removesuffix(".how") for key in subject} <= texts
