"""Sixty buttons fit: what is derived from them is sound and reachable, by mouse and by key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from string import ascii_uppercase
from typing import Any

import pytest

from repbook.features.home.links import blocks
from repbook.schema.buttons import BUTTONS, GROUPS, HOME_MENUS, MENUS, MOST_ON_HOME
from repbook.schema.sheets import SHEETS
from repbook.schema.tab import TAB, levels, proposed
from source_copy import copied, put

# A copied source and a workbook of sixty buttons: nine seconds.
pytestmark = pytest.mark.full

MANY, ON_TAB_EACH, SPLIT = 60, 2, "made00"
FEATURE = """from repbook.book.action import Action
from repbook.book.feature import Feature
from repbook.schema.buttons import Button
from repbook.text.label import Label as L

FEATURE = Feature("made", actions=(
ACTIONS
))
"""
SCRIPT = """
import json, sys
from pathlib import Path
from repbook.adapters.product.rules import lint_product
from repbook.build.book import build_book
from repbook.build.labels import labels
from repbook.build.ribbon import ribbon_xml
from repbook.build.vba.handlers import buttons_code
from repbook.ooxml.lint import lint_file
from repbook.schema.buttons import BUTTONS, BY_KEY, buttons_for_home
from repbook.schema.sheets import SHEETS
from repbook.features.home.links import blocks
from repbook.schema.sheets import SHEETS
from repbook.schema.tab import clashes, key_path, levels

path = Path(sys.argv[1])
build_book(path, lang="en", rep="LW", as_of=46000.0, book_id="b1")
code, texts = buttons_code(), labels()
cells = {key: SHEETS[key].cells for key in ("home", "help")}
print(json.dumps({
    "buttons": len(BUTTONS),
    "lint": [f.message for f in (*lint_file(path), *lint_product(path, texts, BY_KEY))],
    "clashes": [list(clash) for clash in clashes(levels())],
    "on_tab": len(levels()[""]),
    "without_sub": [b.key for b in BUTTONS if f"Public Sub {b.sub}()" not in code],
    "without_label": [b.key for b in BUTTONS if texts[f"label.{b.key}"] != b.label],
    "without_element": [b.key for b in BUTTONS if f'id="{b.key}"' not in ribbon_xml()],
    "paths": sorted({len(key_path(b.key)) for b in BUTTONS}),
    "same_path": len(BUTTONS) - len({key_path(b.key) for b in BUTTONS}),
    "on_home": [menu.key for menu, _ in buttons_for_home()],
    "in_help": sum(cell.text == b.tip for b in BUTTONS for cell in cells["help"]),
    "not_on_home": [b.key for b in BUTTONS if not b.home],
    "pressed_in_help": [cell.press for cell in cells["help"] if cell.press],
}))
"""


def made_up() -> tuple[list[str], list[str]]:
    """Return the declarations of the menus and buttons that make it sixty."""
    tips, room = [*levels()[TAB].values()], _room_on_home()
    menus, buttons, counts = [], [], dict.fromkeys((group.key for group in GROUPS), 0)
    for group in GROUPS:
        if group.key not in {menu.group for menu in MENUS}:
            tips.append(proposed(f"More {group.key}", tips))
            menus.append(
                f'Menu("more_{group.key}", "{group.key}", _MORE, _MORE, "Copy", "{tips[-1]}"),'
            )
    for number in range(MANY - len(BUTTONS)):
        key = GROUPS[number % len(GROUPS)].key
        counts[key] += 1
        where, tip = f', menu="more_{key}"', f"Z{ascii_uppercase[number % 26]}"
        if counts[key] <= ON_TAB_EACH:
            where, tip = "", proposed(f"Made up {number}", tips)
            tips.append(tip)
        if number == len(GROUPS) * ON_TAB_EACH:
            where, tip = f', split="{SPLIT}"', "ZZ"
        home = room.pop() if room else ""
        buttons.append(
            f'Action("made{number:02}", button=Button("made{number:02}", "{key}", '
            f'L("Made {number}", "新{number}", "新{number}"), '
            f'L("Does {number}.", "做{number}。", "做{number}。"), "Copy", "{tip}"'
            f'{where}, home="{home}")),'
        )
    return menus, buttons


def _room_on_home() -> list[str]:
    """Return the blocks of Home, each as often as it has room."""
    listed = {menu: len(links.links) for menu, _, links in blocks(SHEETS)}
    return [menu.key for menu in HOME_MENUS for _ in range(MOST_ON_HOME - listed.get(menu.key, 0))]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Declare more buttons in a copy of the source, and return what a script says of it."""
    folder = tmp_path_factory.mktemp("sixty")
    menus, buttons = made_up()
    place = "\nMENUS = (\n"
    more = (
        ("schema/buttons.py", put(place, "".join((place, *(f"    {line}\n" for line in menus))))),
        ("features/made.py", lambda _: FEATURE.replace("ACTIONS", "\n".join(buttons))),
    )
    source = copied(folder, more)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder / "book.xlsm")],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found_out: dict[str, Any] = json.loads(done.stdout)
    return found_out


def test_sixty_buttons_make_a_sound_workbook(told: dict[str, Any]) -> None:
    assert told["buttons"] == MANY
    assert told["lint"] == []


def test_code_labels_and_ribbon_know_every_one(told: dict[str, Any]) -> None:
    assert (told["without_sub"], told["without_label"], told["without_element"]) == ([], [], [])


def test_keys_lead_to_every_one(told: dict[str, Any]) -> None:
    assert (told["clashes"], told["same_path"], told["paths"]) == ([], 0, [2, 3])
    assert told["on_tab"] <= 40


def test_home_or_help_presses_every_one(told: dict[str, Any]) -> None:
    blocks = told["on_home"]
    assert max(blocks.count(menu.key) for menu in HOME_MENUS) <= MOST_ON_HOME
    assert told["not_on_home"]
    assert sorted(told["pressed_in_help"]) == sorted(told["not_on_home"])
    assert told["in_help"] == MANY
