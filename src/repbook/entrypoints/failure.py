"""Turn an unforeseen failure into one sentence and a log entry."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from repbook.adapters.backups import home
from repbook.text import say


def log_file() -> Path:
    """Return where failures are written down."""
    return home() / "repbook.log"


def record(error: Exception) -> str:
    """Append the traceback to the log and return the sentence for the user."""
    log = log_file()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()}\n")
            file.writelines(traceback.format_exception(error, chain=True))
    except OSError:
        pass
    return say("commands.unexpected", what=type(error).__name__, log=log)
