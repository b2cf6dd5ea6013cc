"""About: the versions of everything, and where log and backups lie."""

from __future__ import annotations

import platform
import sys

from repbook import __version__
from repbook.adapters.backups import folder
from repbook.entrypoints.failure import log_file
from repbook.entrypoints.press import Mood, Outcome
from repbook.text import say
from repbook.workbook.desk import Desk
from repbook.workbook.snapshot import as_text


def press(desk: Desk, asked: str) -> Outcome:
    """Name versions and places; `asked` is the add-in's version, where one was told."""
    snapshot = desk.read({})
    facts = {
        "package": __version__,
        "addin": asked or "-",
        "book": desk.name,
        "template": as_text(snapshot.setting("template_version")) or "-",
        "python": platform.python_version(),
        "where": sys.executable,
        "application": desk.application(),
        "log": log_file(),
        "backups": folder(as_text(snapshot.setting("book_id"))),
    }
    return Outcome(Mood.DONE, say("press.about", None, **facts))
