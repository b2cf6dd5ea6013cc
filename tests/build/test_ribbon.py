"""The ribbon offers every declared button, and each leads to a Sub that presses it."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from excel_icons import ICONS

from repbook.build.labels import labels
from repbook.build.ribbon import MENUS as ROW_MENUS
from repbook.build.ribbon import NAMESPACE, ribbon_xml
from repbook.build.vba.handlers import buttons_code
from repbook.build.vba.modules import standard_modules
from repbook.schema.buttons import BUTTONS, MENUS, TAB_KEYTIP, Button, Menu
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.source import REP, TEAM
from repbook.schema.tab import key_path
from repbook.setup import applescript, places

ROOT_FOLDER = Path(__file__).parents[2]
UI = f"{{{NAMESPACE}}}"
ROOT = ElementTree.fromstring(ribbon_xml())
CODE = {module.name: module.code for module in standard_modules()}
ALL_CODE = "\n".join(CODE.values())
GREYED = {
    frozenset({REP}): "GetEnabled",
    frozenset({TEAM}): "GetEnabledInTeam",
    frozenset({REP, TEAM}): "GetEnabledInBoth",
}
# Key tips of Excel's own tabs, which a tab of ours must not take.
EXCEL_TABS = set("FHNPMARWXYLJBQ")


def subs(code: str) -> dict[str, str]:
    """Return the public Subs and their arguments."""
    return dict(re.findall(r"^Public Sub (\w+)\((.*)\)$", code, re.MULTILINE))


def element(tag: str) -> ElementTree.Element:
    """Return the first control of the tab whose texts stand under `tag` and that calls a Sub."""
    found = [e for e in ROOT.iter() if e.get("tag") == tag and e.get("onAction")]
    return found[0]


def test_groups_show_their_daily_buttons_then_their_menus() -> None:
    shown = {
        group.get("id"): [control.get("id") for control in group]
        for group in ROOT.findall(f".//{UI}tab/{UI}group")
    }
    assert shown == {
        "group_cards": ["new_card", "open_card", "save_card", "find", "account_page", "more_cards"],
        "group_calls": ["log_call"],
        "group_qualify": ["ask_next", "regrade"],
        "group_visits": ["rank", "return", "why", "more_visits"],
        "group_plan": ["analyse", "task", "suggest", "finish_split"],
        "group_manager": ["overview", "more_manager"],
        "group_tools": ["check_split", "undo", "help", "more_tools"],
    }


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.key)
def test_a_menu_holds_the_buttons_that_name_it(menu: Menu) -> None:
    (shown,) = (e for e in ROOT.iter(f"{UI}menu") if e.get("id") == menu.key)
    assert [item.get("tag") for item in shown] == [b.key for b in BUTTONS if b.menu == menu.key]
    assert (shown.get("imageMso"), shown.get("keytip")) == (menu.icon, menu.keytip)
    kinds = {kind for b in BUTTONS if b.menu == menu.key for kind in b.kinds}
    assert shown.get("getEnabled") == GREYED[frozenset(kinds)]
    texts = labels()
    assert texts[f"label.{shown.get('tag')}"] == menu.label
    assert texts[f"tip.{shown.get('tag')}"] == menu.tip


def test_a_split_button_presses_its_first_half_and_offers_it_again_below() -> None:
    splits = {split.get("keytip"): split for split in ROOT.iter(f"{UI}splitButton")}
    assert {*splits} == {"CH", "AF"}
    split = splits["CH"]
    half, menu = split
    assert (split.get("keytip"), half.get("keytip"), menu.get("keytip")) == ("CH", None, None)
    assert (half.get("tag"), half.get("onAction")) == ("check", "OnCheck")
    assert [(item.get("tag"), item.get("keytip")) for item in menu] == [
        ("check", "C"),
        ("repair", "X"),
    ]
    assert [(item.get("tag"), item.get("keytip")) for item in splits["AF"][1]] == [
        ("finish", "A"),
        ("evening", "E"),
        ("plan", "P"),
        ("submit", "S"),
    ]


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.key)
def test_a_button_shows_what_is_declared(button: Button) -> None:
    shown = element(button.key)
    assert shown.get("imageMso") == button.icon
    assert shown.get("onAction") == button.callback
    assert shown.get("getEnabled") == (
        "GetEnabledOnRow" if button.on_row else GREYED[frozenset(button.kinds)]
    )
    texts = labels()
    assert texts[f"label.{shown.get('tag')}"] == button.label
    assert texts[f"tip.{shown.get('tag')}"] == button.tip


def test_what_works_in_the_teams_workbook_is_told_by_the_actions() -> None:
    kinds = {button.key: button.kinds for button in BUTTONS}
    assert {key for key, held in kinds.items() if TEAM in held} == {
        "team", "hand_out", "check", "repair", "restore", "settings", "about",
    }  # fmt: skip
    assert [key for key, held in kinds.items() if REP not in held] == ["team", "hand_out"]


def test_sizes_stand_on_the_tab_alone() -> None:
    sized = {e.get("tag"): e.get("size") for e in ROOT.iter() if e.get("size")}
    large = {button.key for button in BUTTONS if button.large}
    assert large == {"log_call", "rank", "return", "finish"}
    assert {key for key, size in sized.items() if size == "large"} == large
    assert sized.keys() == {e.get("tag") for e in ROOT.findall(f".//{UI}group/*")}


def test_a_customers_row_offers_its_menu_inside_and_outside_tables() -> None:
    wanted = [button.key for button in BUTTONS if button.in_menu]
    assert wanted
    menus = ROOT.findall(f".//{UI}contextMenu")
    assert [menu.get("idMso") for menu in menus] == list(ROW_MENUS)
    for menu in menus:
        assert [button.get("tag") for button in menu] == wanted
        assert {button.get("getVisible") for button in menu} == {"GetMenuVisible"}


def test_every_id_is_there_once() -> None:
    ids = [element.get("id") for element in ROOT.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_every_text_has_its_label() -> None:
    texts = labels()
    for one in ROOT.iter():
        if one.get("getLabel"):
            assert f"label.{one.get('tag')}" in texts


def test_every_callback_is_a_sub_with_the_arguments_that_excel_gives() -> None:
    found = subs(ALL_CODE)
    for one in ROOT.iter():
        for name, value in one.attrib.items():
            if name == "onAction":
                assert found[value] == "control As IRibbonControl"
            elif name.startswith("get"):
                assert found[value] == "control As IRibbonControl, ByRef returnedVal"
            elif name == "onLoad":
                assert found[value] == "ribbon As IRibbonUI"


def test_icons_are_controls_of_every_excel() -> None:
    assert {one.icon for one in (*BUTTONS, *MENUS)} == ICONS


def test_the_tabs_key_is_none_of_excels() -> None:
    assert TAB_KEYTIP not in EXCEL_TABS
    (tab,) = ROOT.iter(f"{UI}tab")
    assert tab.get("keytip") == TAB_KEYTIP


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.key)
def test_the_keys_of_a_button_lead_to_it(button: Button) -> None:
    """Type them as Excel takes them: each opens one control of the level that lies open."""
    _, *path = key_path(button.key)
    (level,) = ROOT.iter(f"{UI}tab")
    for tip in path:
        beside = [*level.iter()][1:] if level.tag == f"{UI}tab" else [*level]
        (level,) = (e for e in beside if e.get("keytip") == tip and reachable(e, level))
        if level.tag == f"{UI}splitButton":
            level = level[1]
    assert level.get("onAction") == button.callback


def reachable(found: ElementTree.Element, level: ElementTree.Element) -> bool:
    """Tell whether a control shows while a level lies open: not inside a menu that is closed."""
    menus = [menu for menu in level.iter(f"{UI}menu") if menu is not level]
    return not any(found in [*menu.iter()][1:] for menu in menus)


def test_every_button_has_its_callback_and_its_sub_and_nothing_else_is_there() -> None:
    found = subs(buttons_code())
    wanted = {button.callback: "control As IRibbonControl" for button in BUTTONS}
    wanted |= {button.sub: "" for button in BUTTONS}
    assert found == wanted | {"PressButton": "ByVal key As String"}


def test_sheets_and_tables_that_the_code_names_exist() -> None:
    known = {sheet.code_name for sheet in SHEETS.values()}
    assert set(re.findall(r'"(sh[A-Z]\w+)"', ALL_CODE)) <= known
    tables = {table.name for table in TABLES.values()}
    assert set(re.findall(r"\btbl\w+", ALL_CODE)) <= tables


def test_texts_that_the_code_asks_for_exist() -> None:
    asked = set(re.findall(r'(?:TextOf|Filled)\("([\w.]+[\w])"', ALL_CODE))
    assert asked >= {"say.no_book", "say.not_installed", "version"}
    assert asked <= labels().keys()


def test_what_is_said_is_asked_for() -> None:
    said = {key for key in labels() if key.startswith("say.")}
    assert said <= set(re.findall(r'"(say\.\w+)"', ALL_CODE))


def test_slots_that_the_code_fills_stand_in_every_language() -> None:
    filled = re.findall(r'Filled\("([\w.]+)", "(\w+)"', ALL_CODE)
    assert filled
    texts = labels()
    for key, slot in filled:
        assert all(text.count(f"{{{slot}}}") == 1 for text in texts[key])
    for key, label in texts.items():
        slots = {slot for name, slot in filled if name == key}
        for text in label:
            assert set(re.findall(r"\{(\w+)\}", text)) == slots


@pytest.mark.parametrize("guide", ["install.md", "install.zh-CN.md"])
def test_the_lines_to_paste_are_those_of_the_guides(guide: str) -> None:
    text = (ROOT_FOLDER / "docs" / guide).read_text("utf-8")
    for key in ("say.not_installed", "say.not_installed_mac"):
        assert labels()[key].en.rpartition("\n")[2] in text


def test_the_launcher_looks_where_the_installation_writes() -> None:
    launcher = CODE["modLauncher"]
    assert f'AppleScriptTask("{places.SCRIPT}", "{applescript.HANDLER}", request)' in launcher
    assert f"-m {applescript.BUTTON} " in launcher
    assert f'ADDIN_FILE As String = "{places.ADDIN}"' in CODE["modBook"]
