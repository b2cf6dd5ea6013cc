"""`repbook team`: read the reps' workbooks of a folder into the team's workbook."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from repbook.adapters.team_folder import read_book, workbooks
from repbook.book.rep_file import RepFile
from repbook.book.snapshot import Snapshot
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import counting, working
from repbook.errors import Refused, UsageError
from repbook.features.kernel.words import joined
from repbook.features.team.collect import KEPT, Team, decide, rep_of
from repbook.features.team.counts import CARDS
from repbook.features.team.gathering import Gathering, reads, waiting
from repbook.schema.source import TEAM, using
from repbook.text import language, say

SUFFIX = ".xlsx"
SWEPT = 4
"""So many files are read before what was read of them is let go."""


def run(args: argparse.Namespace) -> int:
    """Collect a folder; 1 where a file is listed: late, forked or not read."""
    folder, target = _places(args)
    paths = workbooks(folder, target)
    if not paths:
        raise Refused("team.none", folder=args.folder)
    now = datetime.now()
    with using(TEAM):
        known = _known(target)
        gathering = Gathering(
            known.lang if known else args.lang or language(), known.labels if known else {}
        )
        team = decide(gathering, gathered(paths, gathering), known, now)
        team = team._replace(settings={**team.settings, "folder": _relative(folder, target)})
        with working(target.name):
            kept = _write(target, known, team, gathering.lang)
    _tell(args, target, team, kept)
    return int(bool(team.problems))


def _places(args: argparse.Namespace) -> tuple[Path, Path]:
    """Return the folder and the workbook to write; UsageError for what cannot be either."""
    folder = Path(args.folder)
    # Unlike a Path's own look, these call a name that no file can have one that is not there.
    if not os.path.isdir(folder) or not os.access(folder, os.R_OK):
        raise UsageError("team.no_folder", folder=args.folder)
    if not args.output:
        raise UsageError("team.no_output", folder=args.folder)
    target = Path(args.output)
    if target.suffix.lower() != SUFFIX:
        raise UsageError("team.bad_suffix", file=target.name)
    return folder, target


def _relative(folder: Path, target: Path) -> str:
    """Return the folder as seen from the team's workbook, whole where that is on another drive."""
    try:
        return os.path.relpath(folder.absolute(), target.absolute().parent).replace(os.sep, "/")
    except ValueError:
        return str(folder.absolute())


def _known(target: Path) -> Snapshot | None:
    """Return what the team's workbook holds of its own, None where there is none yet."""
    if not os.path.exists(target):
        return None
    from repbook.adapters.file_book import FileBook
    from repbook.schema.registry import TABLES

    return FileBook(target).read({key: TABLES[key].keys() for key in (*KEPT, "days")})


def gathered(paths: Sequence[Path], gathering: Gathering) -> list[RepFile]:
    """Read the files one after another, each let go before the next is opened."""
    files: list[RepFile] = []
    with counting(len(paths)) as step:
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
    return file._replace(cards=cards, open=waiting(snapshot))


def _write(target: Path, known: Snapshot | None, team: Team, lang: str) -> Path | None:
    from repbook.entrypoints.team_writing import build, renew

    if known is None:
        build(target, team, lang)
        return None
    return renew(target, known, team)


def _tell(args: argparse.Namespace, target: Path, team: Team, kept: Path | None) -> None:
    read = [file for file in team.files if file.read and file.state != "fork"]
    cards = len(team.mirrors[CARDS]["id"])
    if args.json:
        files = [
            {
                "file": f.file,
                "rep": f.rep,
                "state": f.state,
                "cards": f.cards,
                "not_returned": f.open,
            }
            for f in team.files
        ]
        skipped = [file.file for file in team.files if file not in read]
        found = {"file": str(target), "files": files, "cards": cards, "skipped": skipped}
        found["back"] = list(team.back)
        found["strangers"] = dict(team.strangers)
        print_json(found | {"problems": as_json(team.problems)})
        return
    print(say("team.done", read=len(read), files=len(team.files), file=target.name, cards=cards))
    if team.back:
        print(say("packs.back", None, count=len(team.back)))
    if team.strangers:
        told = joined(f"{rep} {count}" for rep, count in team.strangers.items())
        print(say("team.strangers", None, reps=told))
    print_problems(team.problems)
    if kept is not None:
        print(say("commands.backup", path=kept))
