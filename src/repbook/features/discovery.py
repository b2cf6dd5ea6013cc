"""Find the features that are declared, and write the index by which they are found lazily.

A feature is a file of this folder, or a folder with a `feature.py`, that holds `FEATURE`. Schema
and press must know buttons and commands without loading every feature, so what they need of each
is written to `schema/feature_index.py`; a test compares it with the declarations.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module

import repbook.features
from repbook.book.action import Action
from repbook.book.along import Along
from repbook.book.feature import Feature
from repbook.schema.buttons import GROUPS, Button
from repbook.schema.source import TEAM

ROOT = repbook.features.__name__
HEAD = '''"""Buttons, commands, where each action stands and works: written by scripts/feature_index.py."""

# fmt: off

from __future__ import annotations

from typing import Any
'''


@cache
def features() -> tuple[Feature, ...]:
    """Return every feature, each after those that it stands on, else by key."""
    found = {feature.key: feature for feature in _declared()}
    order = TopologicalSorter[str]()
    for key in sorted(found):
        order.add(key, *sorted(found[key].needs))
    order.prepare()
    sorted_keys: list[str] = []
    while order.is_active():
        ready = sorted(order.get_ready())
        sorted_keys += ready
        order.done(*ready)
    return tuple(found[key] for key in sorted_keys)


def _declared() -> Iterator[Feature]:
    for entry in pkgutil.iter_modules(repbook.features.__path__):
        name = f"{ROOT}.{entry.name}"
        if entry.ispkg:
            inside = {module.name for module in pkgutil.iter_modules(import_module(name).__path__)}
            if "feature" not in inside:
                continue
            name += ".feature"
        feature = getattr(import_module(name), "FEATURE", None)
        if isinstance(feature, Feature):
            yield feature


def actions() -> tuple[Action, ...]:
    """Return every action, feature by feature; ValueError where two have one key."""
    found = tuple(action for feature in features() for action, _ in placed(feature))
    for action in found:
        if action.button is not None and action.button.key != action.key:
            raise ValueError(f"the action {action.key} has the button {action.button.key}")
    for names in ([action.key for action in found], [a.command.name for a in found if a.command]):
        if len(set(names)) < len(names):
            raise ValueError(f"one name is declared twice: {sorted(names)}")
    return found


def index_text() -> str:
    """Return the source of the index."""
    found = actions()
    lines = [HEAD, "ACTIONS = {"]
    places = {a.key: place for each in features() for a, place in placed(each)}
    lines += (f"    {key!r}: {places[key]!r}," for key in sorted(places))
    lines += ["}", "", "IN_TEAM = frozenset(", "    {"]
    lines += (f"        {a.key!r}," for a in sorted(found, key=_key) if TEAM in a.kinds)
    lines += ["    }", ")", "", "BUTTONS: tuple[dict[str, Any], ...] = ("]
    lines += (f"    {_row(button)!r}," for button in _buttons(found))
    lines += [")", "", "COMMANDS = ("]
    lines += (f"    {row!r}," for row in _commands(found))
    lines += [")", "", "ALONG: tuple[tuple[Any, ...], ...] = ("]
    lines += (f"    {_along(each.along)!r}," for each in features() if each.along is not None)
    return "\n".join((*lines, ")", ""))


def _key(action: Action) -> str:
    return action.key


def _along(one: Along) -> tuple[object, ...]:
    return (one.note, dict(one.watches), one.cells, one.mark)


def placed(feature: Feature) -> Iterator[tuple[Action, tuple[str, str]]]:
    """Yield a feature's actions, each with its module below this folder and its name there.

    An action without a name of its own is found in its feature.
    """
    for action in feature.actions:
        if isinstance(action, str):
            module, _, name = action.partition(":")
            found: Action = getattr(import_module(f"{ROOT}.{feature.key}.{module}"), name)
            yield found, (f"{feature.key}.{module}", name)
        else:
            yield action, (_own_module(feature.key), "FEATURE")


def _own_module(key: str) -> str:
    package = import_module(f"{ROOT}.{key}")
    return f"{key}.feature" if hasattr(package, "__path__") else key


def _buttons(found: Iterable[Action]) -> list[Button]:
    """Return the buttons, group by group, each with its command's name."""
    groups = [group.key for group in GROUPS]
    named = [
        action.button._replace(
            command=action.command.name if action.command else "", kinds=action.kinds
        )
        for action in found
        if action.button is not None
    ]
    return sorted(named, key=lambda button: groups.index(button.group))


def _row(button: Button) -> dict[str, object]:
    """Return what a button declares beyond the defaults, in plain values."""
    default = Button._field_defaults
    given = button._asdict().items()
    return {key: _plain(value) for key, value in given if value != default.get(key, ...)}


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return tuple(value) if isinstance(value, tuple) else value


def _commands(found: Iterable[Action]) -> list[tuple[str, str, str, tuple[str, ...]]]:
    listed = [(action.key, action.command) for action in found if action.command is not None]
    listed.sort(key=lambda pair: pair[1].place)
    return [(command.name, command.example, key, tuple(command.help)) for key, command in listed]
