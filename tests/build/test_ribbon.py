"""The ribbon offers every declared button once, and each leads to a Sub that presses it."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from excel_icons import ICONS

from repbook.build.labels import labels
from repbook.build.ribbon import MENUS, NAMESPACE, TAB_KEYTIP, ribbon_xml
from repbook.build.vba.modules import standard_modules
from repbook.build.vba.presses import buttons_code
from repbook.setup import applescript, places
from repbook.workbook.buttons import BUTTONS, GROUPS, Button, in_group
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import SHEETS

ROOT_FOLDER = Path(__file__).parents[2]
UI = f"{{{NAMESPACE}}}"
ROOT = ElementTree.fromstring(ribbon_xml())
CODE = {module.name: module.code for module in standard_modules()}
ALL_CODE = "\n".join(CODE.values())
# Key tips of Excel's own tabs, which a tab of ours must not take.
EXCEL_TABS = set("FHNPMARWXYLJBQ")


def subs(code: str) -> dict[str, str]:
    """Return the public Subs and their arguments."""
    return dict(re.findall(r"^Public Sub (\w+)\((.*)\)$", code, re.MULTILINE))


def test_groups_and_their_buttons_stand_in_declared_order() -> None:
    tab = ROOT.find(f".//{UI}tab")
    assert tab is not None
    shown = {
        group.get("id"): [button.get("id") for button in group]
        for group in tab.findall(f"{UI}group")
    }
    assert shown == {
        f"group_{group.key}": [button.key for button in in_group(group.key)]
        for group in GROUPS
        if in_group(group.key)
    }


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.key)
def test_a_button_shows_what_is_declared(button: Button) -> None:
    (shown,) = (b for b in ROOT.iter(f"{UI}button") if b.get("id") == button.key)
    assert shown.get("size") == ("large" if button.large else "normal")
    assert shown.get("imageMso") == button.icon
    assert shown.get("keytip") == button.keytip
    assert shown.get("getEnabled") == ("GetEnabledOnRow" if button.on_row else "GetEnabled")
    texts = labels()
    assert texts[f"label.{shown.get('tag')}"] == button.label
    assert texts[f"tip.{shown.get('tag')}"] == button.tip


def test_a_customers_row_offers_its_menu_inside_and_outside_tables() -> None:
    wanted = [button.key for button in BUTTONS if button.in_menu]
    assert wanted
    menus = ROOT.findall(f".//{UI}contextMenu")
    assert [menu.get("idMso") for menu in menus] == list(MENUS)
    for menu in menus:
        assert [button.get("tag") for button in menu] == wanted
        assert {button.get("getVisible") for button in menu} == {"GetMenuVisible"}


def test_every_id_is_there_once() -> None:
    ids = [element.get("id") for element in ROOT.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_every_text_has_its_label() -> None:
    texts = labels()
    for element in ROOT.iter():
        if element.get("getLabel"):
            assert f"label.{element.get('tag')}" in texts


def test_every_callback_is_a_sub_with_the_arguments_that_excel_gives() -> None:
    found = subs(ALL_CODE)
    for element in ROOT.iter():
        for name, value in element.attrib.items():
            if name == "onAction":
                assert found[value] == "control As IRibbonControl"
            elif name.startswith("get"):
                assert found[value] == "control As IRibbonControl, ByRef returnedVal"
            elif name == "onLoad":
                assert found[value] == "ribbon As IRibbonUI"


def test_icons_are_controls_of_every_excel() -> None:
    assert {button.icon for button in BUTTONS} == ICONS


def test_key_tips_differ_and_none_begins_another() -> None:
    tips = [button.keytip for button in BUTTONS]
    assert all(re.fullmatch(r"[A-Z0-9]{1,3}", tip) for tip in tips)
    for tip in tips:
        assert [other for other in tips if other.startswith(tip)] == [tip]
    assert TAB_KEYTIP not in EXCEL_TABS


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
