"""The engine itself, its applications, and how one is put into xlwings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import xlwings
from xlwings import base_classes

from live.bridge import OfficeError
from live.engine.app import App
from live.engine.values import cleaned, prepared

NAME = "libreoffice"


class Apps(base_classes.Apps):
    """The offices attached, the active one first."""

    def __init__(self) -> None:
        self._apps: list[App] = []

    def keys(self) -> list[int]:
        return [app.pid for app in self._apps]

    def __iter__(self) -> Iterator[App]:
        return iter(tuple(self._apps))

    def __len__(self) -> int:
        return len(self._apps)

    def __getitem__(self, pid: int) -> App:
        return next(app for app in self._apps if app.pid == pid)

    def add(self, **_: object) -> App:
        raise OfficeError("start an Office and attach it; the engine starts none")

    def first(self, app: App) -> None:
        """Make `app` the active one."""
        self.remove(app)
        self._apps.insert(0, app)

    def remove(self, app: App) -> None:
        """Forget an office."""
        self._apps = [held for held in self._apps if held.pid != app.pid]

    @staticmethod
    def cleanup() -> None:
        """Do nothing: whoever started the office ends it."""


class Engine:
    """What xlwings asks of an engine."""

    name = NAME
    type = "desktop"

    def __init__(self) -> None:
        self.apps = Apps()

    prepare_xl_data_element = staticmethod(prepared)
    clean_value_data = staticmethod(cleaned)


ENGINE = Engine()


def register() -> None:
    """Add the engine to xlwings, once, and make it the active one."""
    if NAME not in xlwings.engines.engines_by_name:
        xlwings.engines.add(xlwings.Engine(impl=ENGINE))
    xlwings.engines[NAME].activate()


def attach(desktop: Any, pid: int) -> xlwings.App:
    """Return the application of a running office, by its UNO desktop and process id."""
    register()
    app = App(ENGINE, desktop, pid)
    ENGINE.apps.first(app)
    return xlwings.App(impl=app)


def detach(app: xlwings.App) -> None:
    """Forget an office; it runs on."""
    ENGINE.apps.remove(app.impl)
