"""The drawn layout of the ribbon shows every declared button."""

from __future__ import annotations

import importlib.util
from html import escape
from pathlib import Path
from types import ModuleType

import pytest

from repbook.text import LANGUAGES
from repbook.workbook.buttons import BUTTONS, GROUPS, in_group

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
def test_the_picture_names_every_button_and_group(drawing: ModuleType, lang: str) -> None:
    svg = drawing.picture(lang)
    for button in BUTTONS:
        label = button.label.get(lang)
        words = drawing.halves(label) if button.large else [label]
        assert all(f">{escape(word)}</text>" in svg for word in words)
        assert f">{button.keytip}</text>" in svg
    shown = [group for group in GROUPS if in_group(group.key)]
    assert all(f">{escape(group.label.get(lang))}</text>" in svg for group in shown)
