"""Find an action by its key; only the modules that it stands on are imported."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from repbook.book.action import Action
from repbook.schema.feature_index import ACTIONS


def action_of(key: str) -> Action:
    """Return the declared action of a key; KeyError for none.

    One that has no name of its own is found in its feature.
    """
    module, name = ACTIONS[key]
    found: Any = getattr(import_module(f"repbook.features.{module}"), name)
    declared: tuple[Action, ...] = (
        (found,)
        if isinstance(found, Action)
        else tuple(a for a in found.actions if isinstance(a, Action))
    )
    return next(action for action in declared if action.key == key)


def actions() -> set[str]:
    """Return the keys of all actions."""
    return set(ACTIONS)
