"""The drawn layout of the ribbon shows every declared button and its menus, open."""

from __future__ import annotations

import importlib.util
import re
from html import escape
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from repbook.schema.buttons import BUTTONS, GROUPS, MENUS
from repbook.schema.tab import below, levels, on_tab
from repbook.text import LANGUAGES

SCRIPT = Path(__file__).parent.parent / "scripts" / "ribbon.py"


@pytest.fixture(scope="module")
def drawing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("ribbon_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_picture_names_every_button_menu_and_group(drawing: ModuleType, lang: str) -> None:
    svg = drawing.picture(lang)
    for one in (*BUTTONS, *MENUS):
        label = drawing.named(one, lang)
        words = drawing.halves(label) if getattr(one, "large", False) else [label]
        assert all(f">{escape(word)}</text>" in svg for word in words)
    shown = [group for group in GROUPS if on_tab(group.key)]
    assert all(f">{escape(group.label.get(lang))}</text>" in svg for group in shown)


def test_every_key_tip_is_drawn_and_what_opens_has_an_arrow(drawing: ModuleType) -> None:
    svg = drawing.picture("en")
    for tips in levels().values():
        assert all(svg.count(f">{tip}</text>") >= 1 for tip in tips.values())
    assert svg.count(drawing.ARROW + "</text>") == sum(bool(below(b)) for b in (*BUTTONS, *MENUS))


def test_menus_that_lie_open_never_overlap(drawing: ModuleType) -> None:
    found = [drawing.Opened(menu, 50 + place, "red") for place, menu in enumerate(MENUS)]
    boxes = [
        (float(x), float(width))
        for mark in drawing.menus(found, "en").marks
        for x, width in re.findall(r'<rect x="([\d.]+)" y="\d+" width="([\d.]+)".*"white"', mark)
    ]
    assert len(boxes) == len(MENUS)
    for (x, width), (after, _) in pairwise(boxes):
        assert x + width < after
