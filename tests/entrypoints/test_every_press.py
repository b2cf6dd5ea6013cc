"""Every button that Python answers has its press."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

from repbook.entrypoints.press import module_of
from repbook.workbook.buttons import BUTTONS, Button


@pytest.mark.parametrize("button", [b for b in BUTTONS if not b.opens], ids=lambda b: b.key)
def test_a_button_has_its_press(button: Button) -> None:
    module = import_module(f"repbook.entrypoints.presses.{module_of(button.key)}")
    assert list(inspect.signature(module.press).parameters) == ["desk", "asked"]
