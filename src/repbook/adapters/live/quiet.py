"""Hold an application's drawing, calculating and events still while cells are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from repbook.adapters.live.busy import patiently

if TYPE_CHECKING:
    import xlwings

STILL: dict[str, object] = {
    "screen_updating": False,
    "enable_events": False,
    "calculation": "manual",
}
MANUAL = "manual"


@contextmanager
def quiet(app: xlwings.App) -> Iterator[None]:
    """Suspend screen updating, events and calculation; restore each as it was, whatever happens.

    A user who calculates by hand gets one calculation afterwards, so that what was written and
    what it moves agree.
    """
    before: list[tuple[str, object]] = []
    try:
        for name, value in STILL.items():
            before.append((name, patiently(lambda name=name: getattr(app, name))))  # type: ignore[misc]  # binds the name
            _set(app, name, value)
        yield
    finally:
        for name, value in reversed(before):
            # The others are restored even if one cannot be.
            with suppress(Exception):
                _set(app, name, value)
        if ("calculation", MANUAL) in before:
            with suppress(Exception):
                patiently(app.calculate)


def up_to_date(app: xlwings.App) -> None:
    """Let formulas catch up where the user calculates by hand."""
    if patiently(lambda: app.calculation) == MANUAL:
        patiently(app.calculate)


def _set(app: xlwings.App, name: str, value: object) -> None:
    patiently(lambda: setattr(app, name, value))
