"""Every button that Python answers has an action that carries it out."""

from __future__ import annotations

import inspect

import pytest

from repbook.entrypoints.frame import hook_of
from repbook.features.registry import action_of
from repbook.schema.buttons import BUTTONS, Button


@pytest.mark.parametrize("button", [b for b in BUTTONS if not b.opens], ids=lambda b: b.key)
def test_a_button_has_its_action(button: Button) -> None:
    action = action_of(button.key)
    assert action.button is not None
    name = action.command.name if action.command else ""
    named = action.button._replace(command=name, kinds=action.kinds)
    assert named == button
    if action.press is None and action.decide is None:
        parameters = inspect.signature(hook_of(action).press).parameters
        assert list(parameters) == ["desk", "asked", "sure"]
