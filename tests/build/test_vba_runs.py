"""Every module compiles and every Sub runs in an Excel in memory, with the launcher stubbed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyopenvba.exceptions import VBACompileError
from pyopenvba.interpreter import parse_module
from vba_host import Control, Host, Link, Ribbon

from made_books import build, card_id, cards, lead, reached
from repbook.book.identity import TEAM_CELL
from repbook.build.book import build_book
from repbook.build.labels import CODE_NAME, labels
from repbook.build.macros import build_addin
from repbook.build.vba.modules import addin_modules, book_modules
from repbook.build.vba.source import Module
from repbook.schema.buttons import BUTTONS, MENUS, Asks, Button
from repbook.schema.registry import SETTINGS
from repbook.schema.sheets import SHEETS
from repbook.schema.source import TEAM, using
from repbook.text.label import LANGUAGES

WANTED = {Asks.NOTHING: "{}", Asks.FILE: "file:{}", Asks.TEXT: "text:{}"}
SPOKEN = {
    1033: "en", 1031: "en", 2052: "zh-CN", 4100: "zh-CN",
    1028: "zh-TW", 3076: "zh-TW", 5124: "zh-TW",
}  # fmt: skip
EVERY = {module.name + str(module.base): module for module in book_modules([CODE_NAME])} | {
    module.name + str(len(module.code)): module for module in addin_modules([CODE_NAME])
}


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Lend one workbook with macros a language."""
    folder = tmp_path_factory.mktemp("runs")
    rows = cards(reached(1), lead(2))
    return {lang: build(folder / f"{lang}.xlsm", rows, lang=lang) for lang in LANGUAGES}


@pytest.fixture(scope="module")
def host(paths: dict[str, Path]) -> Host:
    """Lend an Excel with the English workbook; tests leave it usable."""
    return Host(paths["en"])


@pytest.mark.parametrize("module", EVERY.values(), ids=EVERY)
def test_modules_compile_and_declare_every_variable(module: Module) -> None:
    """The emulator knows no WithEvents: an ordinary variable stands for it."""
    text = module.text().replace("WithEvents ", "")
    parsed = parse_module(text, name=module.name)
    assert parsed.option_explicit == bool(module.code)
    assert "#If" not in module.code or module.name == "modLauncher"


def test_the_compiler_used_here_sees_mistakes() -> None:
    with pytest.raises(VBACompileError):
        parse_module("Option Explicit\nSub A()\n    If x Then\nEnd Sub\n", name="modA")


@pytest.mark.parametrize("module", EVERY.values(), ids=EVERY)
def test_what_is_assigned_was_declared(module: Module) -> None:
    """Option Explicit asks for it; the emulator notices only what it runs."""
    head, *bodies = re.split(
        r"^(?=(?:Public |Private )?(?:Sub|Function) )", module.code, flags=re.M
    )
    shared = set(re.findall(r"^(?:Private|Public) (?:Const |WithEvents )?(\w+) As", head, re.M))
    shared |= set(re.findall(r"^    Private (\w+) As", head, re.M))
    for body in bodies:
        name, arguments = re.match(r".*?(?:Sub|Function) (\w+)\((.*)\)", body).groups()  # type: ignore[union-attr]  # split there
        declared = {name, *re.findall(r"(\w+)(?: As |\(\)|,|$)", arguments)}
        declared |= set(re.findall(r"^    Dim (\w+)(?:\(\))? As \w+$", body, re.M))
        assigned = re.findall(
            r"(?:^|Then |Else )\s*(?:Set |For |For Each )?(\w+) (?:=|In) ", body, re.M
        )
        assert set(assigned) <= declared | shared, name


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.key)
def test_every_sub_presses_its_button_or_shows_its_sheet(host: Host, button: Button) -> None:
    for way in (
        lambda: host.run(button.sub),
        lambda: host.run(button.callback, Control(button.key)),
        lambda: host.run("PressButton", button.key),
        lambda: host.run("FollowLink", f"press_{button.key}"),
    ):
        host.run("ShowSheet", "shHome")
        way()
        pressed = host.pressed()
        if button.opens:
            assert pressed == []
            assert host.active() == SHEETS[button.opens].label.en
        else:
            assert pressed == [WANTED[button.asks].format(button.key)]
            assert host.active() == "Home"


@pytest.mark.parametrize(("number", "lang"), SPOKEN.items())
def test_texts_speak_excels_language(paths: dict[str, Path], number: int, lang: str) -> None:
    host = Host(paths["en"], language=number)
    for button in BUTTONS[:3]:
        assert host.asked("GetLabel", button.key) == button.label.get(lang)
        assert host.asked("GetScreentip", button.key) == button.label.get(lang)
        assert host.asked("GetSupertip", button.key) == button.tip.get(lang)
    for menu in MENUS:
        assert host.asked("GetLabel", f"menu.{menu.key}") == menu.label.get(lang)
        assert host.asked("GetSupertip", f"menu.{menu.key}") == menu.tip.get(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_excel_does_not_say_the_workbooks_language_counts(
    paths: dict[str, Path], lang: str
) -> None:
    host = Host(paths[lang], language=0)
    assert host.asked("GetLabel", "rank") == {b.key: b for b in BUTTONS}["rank"].label.get(lang)


def test_an_unknown_text_shows_its_key(host: Host) -> None:
    assert host.run("TextOf", "label.nothing") == "label.nothing"


def select(host: Host, sheet: str, cell: str) -> None:
    """Show a sheet and put the cursor on one cell."""
    code = (
        f'Sub Choose()\n    Worksheets("{sheet}").Activate\n    Range("{cell}").Select\nEnd Sub\n'
    )
    host.app.add_module(code, name="modChoose")
    host.run("Choose")


@pytest.mark.parametrize(
    ("sheet", "cell", "on_row"),
    [
        ("Customers", "A2", True),
        ("Customers", "C3", True),
        ("Customers", "XFD3", True),
        ("Customers", "XFD1", False),
        ("Customers", "A1", False),
        ("Customers", "A40", False),
        ("Settings", "A2", False),
        ("Home", "B4", False),
        ("Card", "A1", False),
    ],
)
def test_buttons_for_a_customer_are_greyed_elsewhere(
    host: Host, sheet: str, cell: str, on_row: bool
) -> None:
    host.run("ShowSheet", SHEETS[sheet.lower()].code_name)
    select(host, sheet, cell)
    assert host.asked("GetEnabledOnRow") is on_row
    assert host.asked("GetMenuVisible") is on_row
    assert host.asked("GetEnabled") is True


def test_a_chosen_card_counts_as_a_customer(paths: dict[str, Path]) -> None:
    host = Host(paths["en"])
    host.run("ShowSheet", "shCard")
    assert host.asked("GetEnabledOnRow") is False
    choose_card(host)
    assert host.asked("GetEnabledOnRow") is True


def choose_card(host: Host) -> None:
    code = f'Sub ChooseCard()\n    Range("CardId").Value = "{card_id(1)}"\nEnd Sub\n'
    host.app.add_module(code, name="modCard")
    host.run("ChooseCard")


def test_the_ribbon_is_drawn_anew_only_when_something_changed(paths: dict[str, Path]) -> None:
    host, ribbon = Host(paths["en"]), Ribbon()
    host.run("OnRibbonLoad", ribbon)
    select(host, "Customers", "A2")
    ribbon.drawn = 0
    select(host, "Customers", "A3")
    host.run("RefreshRibbon")
    assert ribbon.drawn == 0
    select(host, "Home", "A1")
    assert ribbon.drawn == 1
    select(host, "Card", "A1")
    assert ribbon.drawn == 1
    choose_card(host)
    assert ribbon.drawn == 2


def test_other_workbooks_find_everything_greyed(paths: dict[str, Path]) -> None:
    host = Host(paths["en"])
    host.app.activate_workbook(host.app.add_workbook())
    assert host.asked("GetEnabled") is False
    assert "Open a Repbook workbook" in host.asked("GetSupertip", "rank")
    host.app.activate_workbook(host.book)
    assert host.asked("GetEnabled") is True


def test_the_teams_workbook_has_its_own_buttons(paths: dict[str, Path], tmp_path: Path) -> None:
    build_addin(tmp_path / "repbook.xlam")
    host = Host(tmp_path / "repbook.xlam")
    with using(TEAM):
        assert TEAM_CELL in {setting.defined_name for setting in SETTINGS.values()}
        build_book(tmp_path / "team.xlsx", lang="en", rep="", rows={}, settings={})
    assert TEAM_CELL not in {setting.defined_name for setting in SETTINGS.values()}
    rep = host.app.open_workbook(paths["en"])
    team = host.app.open_workbook(tmp_path / "team.xlsx")
    for book, greyed in ((team, (False, True, True)), (rep, (True, False, True))):
        host.app.activate_workbook(book)
        keys = ("GetEnabled", "GetEnabledInTeam", "GetEnabledInBoth")
        assert tuple(host.asked(key) for key in keys) == greyed
    host.app.activate_workbook(team)
    host.run("FollowLink", "press_team")
    assert host.pressed() == ["team"]


def test_a_link_to_a_hidden_sheet_shows_it(host: Host) -> None:
    (sheet,) = (s for s in SHEETS.values() if s.key == "policy")
    assert not sheet.visible
    host.run("FollowLink", "'Policy'!B2")
    assert host.active() == "Policy"


def test_a_page_that_an_older_workbook_lacks_is_said_to_lack(paths: dict[str, Path]) -> None:
    host = Host(paths["zh-CN"], language=2052)
    host.run("ShowSheet", "shTomorrow")
    assert host.pressed() == [f"tell:{labels()['say.no_sheet'].zh_cn}"]
    host.app.activate_workbook(host.app.add_workbook())
    host.run("ShowSheet", "shHelp")
    assert host.pressed() == [f"tell:{labels()['say.no_book'].zh_cn}"]


def test_links_press_and_open_through_the_workbooks_own_event(host: Host) -> None:
    host.run("ShowSheet", "shHome")
    for link in ("press_rank", "Home!press_check"):
        host.run("ThisWorkbook.Workbook_SheetFollowHyperlink", host.book.active_sheet, Link(link))
    assert host.pressed() == ["rank", "check"]
    host.run("ThisWorkbook.Workbook_SheetFollowHyperlink", host.book.active_sheet, Link("Lists!A1"))
    assert host.active() == "Lists"


def test_the_workbook_steps_back_while_the_addin_is_loaded(
    paths: dict[str, Path], tmp_path: Path
) -> None:
    host = Host(paths["en"])
    assert host.asked("GetTabVisible") is True
    assert host.run("Serves", host.book) is True
    build_addin(tmp_path / "repbook.xlam")
    host.app.open_workbook(tmp_path / "repbook.xlam")
    host.app.activate_workbook(host.book)
    assert host.run("AddinLoaded") is True
    assert host.asked("GetTabVisible") is False
    host.run(
        "ThisWorkbook.Workbook_SheetFollowHyperlink", host.book.active_sheet, Link("press_rank")
    )
    assert host.pressed() == []


def test_the_addin_serves_every_workbook_of_repbook(paths: dict[str, Path], tmp_path: Path) -> None:
    build_addin(tmp_path / "repbook.xlam")
    host = Host(tmp_path / "repbook.xlam")
    assert host.asked("GetTabVisible") is True
    other = host.app.open_workbook(paths["zh-TW"])
    host.app.activate_workbook(other)
    assert host.run("Serves", other) is True
    assert host.asked("GetEnabled") is True
    plain = host.app.add_workbook()
    host.app.activate_workbook(plain)
    assert host.run("Serves", plain) is False
