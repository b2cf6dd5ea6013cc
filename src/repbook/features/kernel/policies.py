"""What a book's policies, calendar and labels say, as the rules of the domain take them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, get_args, get_type_hints

from repbook.book.snapshot import Snapshot
from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.values import Problem, Value
from repbook.schema.registry import BY_LIST, SETTINGS
from repbook.text import said

Policy = TypeVar("Policy")


def policy_from(kind: type[Policy], snapshot: Snapshot, **given: object) -> Policy:
    """Fill a policy from the settings whose keys are its field names; counts become whole."""
    values: dict[str, object] = dict(given)
    for key, needed in get_type_hints(kind).items():
        if key not in given:
            values[key] = _setting(snapshot, key, needed)
    return kind(**values)


def _setting(snapshot: Snapshot, key: str, needed: object) -> object:
    """Return a setting as the kind a policy needs; a blank one is None where it may be."""
    if needed is bool:
        chosen = snapshot.code(SETTINGS[key].choices, snapshot.setting(key))
        return chosen == "yes"
    if type(None) in get_args(needed):
        value = snapshot.setting(key)
        return int(value) if type(value) is float else None
    number = snapshot.number(key)
    return int(number) if needed is int else number


def set_aside(snapshot: Snapshot, key: str, value: float, problems: list[Problem]) -> Any:
    """Name a setting that nothing can be divided by, and return the declared number."""
    setting = SETTINGS[key]
    label, used = setting.label.get(snapshot.lang), setting.declared(snapshot.lang)
    facts = {"label": label, "value": value, "used": used}
    problems.append(Problem(setting.defined_name, said("commands.not_positive", None, **facts)))
    return used


def calendar_from(snapshot: Snapshot) -> WorkCalendar:
    """Return the working days that Lists names."""
    rows = snapshot.tables["days"]

    def days(key: str) -> frozenset[int]:
        return frozenset(int(day) for day in rows.columns[key] if type(day) is float)

    return WorkCalendar(days("holiday"), days("makeup"))


def coder(snapshot: Snapshot, list_name: str) -> Callable[[Value], str | None]:
    """Return a fast reader of one list's labels."""
    entries = BY_LIST[list_name]
    by_label = {
        text.casefold(): entry.code
        for entry in entries
        for text in entry.label.known(snapshot.lang)
    }
    by_label |= {snapshot.label(entry.key).casefold(): entry.code for entry in entries}
    return lambda value: by_label.get(value.strip().casefold()) if isinstance(value, str) else None
