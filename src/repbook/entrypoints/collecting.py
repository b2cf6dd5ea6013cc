"""Read the reps' workbooks of a folder, for the command and the button alike."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from repbook.adapters.team_folder import TEAMS, read_book, workbooks
from repbook.book.progress import Progress
from repbook.book.rep_file import RepFile
from repbook.book.snapshot import Snapshot
from repbook.errors import Refused
from repbook.features.team.collect import Team, decide, rep_of
from repbook.features.team.gathering import Gathering, reads, rows_of, waiting
from repbook.features.team.tables import CONFLICTS

SWEPT = 4
"""So many files are read before what was read of them is let go."""


def collected(
    folder: Path, but: Path, known: Snapshot | None, lang: str, progress: Progress
) -> Team:
    """Return what a folder's workbooks give the team's; `but` is that one itself.

    Raises Refused where the folder holds no workbook.
    """
    paths = workbooks(folder, but)
    if not paths:
        raise Refused("team.none", folder=str(folder))
    gathering = Gathering(lang, known.labels if known else {})
    found = gathered(paths, gathering, progress)
    files = [file for file in found if file.state != TEAMS]
    if found and not files:
        raise Refused("team.none", folder=str(folder))
    team = decide(gathering, files, known, datetime.now())
    return team._replace(inside=[file.file for file in found if file.state == TEAMS])


def gathered(paths: Sequence[Path], gathering: Gathering, progress: Progress) -> list[RepFile]:
    """Read the files one after another, each let go before the next is opened; packs are none."""
    files: list[RepFile] = []
    with progress(len(paths)) as step:
        for number, path in enumerate(paths, 1):
            step(path.name)
            found = read_book(path, reads())
            if found is not None:
                files.append(_taken(*found, gathering))
            del found
            # Commands run without the collector; what was read of files must not stay for all.
            if number % SWEPT == 0:
                gc.collect()
    return files


def _taken(file: RepFile, snapshot: Snapshot | None, gathering: Gathering) -> RepFile:
    """Take what was read of a file into the mirrors."""
    if snapshot is None:
        return file
    cards = gathering.add(file.file, rep_of(file.rep, file.file), snapshot)
    conflicts = len(rows_of(CONFLICTS, snapshot))
    return file._replace(cards=cards, open=waiting(snapshot), conflicts=conflicts)
