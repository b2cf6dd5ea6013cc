"""Import list: try a file, say what it would bring, and ask before anything is written."""

from __future__ import annotations

from pathlib import Path

from repbook.entrypoints.bring import counted, kind_name
from repbook.entrypoints.bringing import Done, How, bring_in
from repbook.entrypoints.press import Mood, Outcome, fitted, listed
from repbook.errors import Refused
from repbook.text import say
from repbook.workbook.desk import Desk

APPLY = "import_apply"


def press(desk: Desk, asked: str) -> Outcome:
    """Try the file whose path is `asked` (M36, M88)."""
    if not asked:
        raise Refused("press.no_file")
    done = bring_in(desk, desk.path, Path(asked), How(dry_run=True))
    brings = done.brought.added or done.brought.updated
    question = say("press.import_now") if brings else say("press.import_nothing")
    text = fitted(told(done), question)
    return Outcome(Mood.ASK, text, APPLY, asked) if brings else Outcome(Mood.DONE, text)


def told(done: Done) -> list[str]:
    """Return what an import brings, line by line."""
    lines = [say("bring.chosen", kind=kind_name(done.brought.kind)), counted(done.brought)]
    return [*lines, *done.brought.notes, *listed(done.applied.problems)]
