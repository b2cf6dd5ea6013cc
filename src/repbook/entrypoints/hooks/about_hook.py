"""About: versions and places for the button, what is amiss on this computer for `doctor`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from dataclasses import replace
from pathlib import Path

from repbook import __version__
from repbook.adapters.backups import folder, home
from repbook.adapters.file_book import FileBook
from repbook.adapters.office import find_office
from repbook.adapters.older import kind_of_file
from repbook.book.open_book import OpenBook
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import to_datetime
from repbook.entrypoints.common import print_json
from repbook.entrypoints.failure import log_file
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.reporting import print_findings
from repbook.errors import RepbookError
from repbook.features.team.tables import BAD
from repbook.features.tools.check import reads
from repbook.schema.source import TEAM, using
from repbook.setup.examine import examine
from repbook.setup.findings import findings, to_mend
from repbook.setup.host import this_host
from repbook.setup.judge_excel import LIBREOFFICE
from repbook.setup.machine import Collected, Machine, Placement
from repbook.setup.verdict import Finding
from repbook.setup.warm import start
from repbook.text import say


def run(args: argparse.Namespace) -> int:
    """Check this computer, and one workbook where it is named; 1 when something is to be mended."""
    found = examined(args.book)
    count = to_mend(found)
    if args.json:
        print_json({"to_mend": count, "findings": [_as_json(finding) for finding in found]})
        return int(count > 0)
    print_findings(found)
    print(f"\n{say('install.to_mend', None, count=count) if count else say('install.all_well')}")
    return int(count > 0)


def examined(book: str | None = None) -> list[Finding]:
    """Return every finding on this computer, and on a workbook where one is named."""
    machine = examine(
        this_host(),
        home=home(),
        log=log_file(),
        package=__version__,
        python=Path(sys.executable),
        base=Path(sys.base_prefix),
        start=start,
        book=book,
        others=(LIBREOFFICE,) if find_office() else (),
    )
    return findings(_read_through(machine, book))


def _read_through(machine: Machine, book: str | None) -> Machine:
    """Read the workbook as an action would, so that what actions refuse is no surprise."""
    seen = machine.workbook
    if book is None or seen is None or not seen.is_repbook or seen.trouble:
        return machine
    if seen.ground is Placement.WEB:
        return machine
    try:
        kind = kind_of_file(Path(book))
        with using(kind):
            found = FileBook(Path(book)).read(reads())
            team = _collected(Path(book), found) if kind == TEAM else None
    except RepbookError as error:
        return replace(machine, workbook=replace(seen, trouble=str(error)))
    return replace(machine, workbook=replace(seen, team=team))


def _collected(book: Path, found: Snapshot) -> Collected:
    """Return what the team's workbook says of its last Collect."""
    at, text = found.setting("collected_at"), as_text(found.setting("folder"))
    folder = book.absolute().parent / text
    states = [found.code("file", each) for each in found.tables["files"].columns["state"]]
    when = f"{to_datetime(at):%Y-%m-%d %H:%M}" if type(at) is float else ""
    return Collected(
        when, os.path.normpath(folder), bool(text) and os.path.isdir(folder),
        len(found.tables["files"].index()), len([each for each in states if each in BAD]),
    )  # fmt: skip


def _as_json(finding: Finding) -> dict[str, str]:
    return {
        "check": finding.key,
        "level": finding.level,
        "what": finding.what,
        "how": finding.how,
    }


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
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
    return Outcome(Mood.DONE, say("handler.about", None, **facts))
