"""Collect: the command into a file; the button into the open workbook, from the folder it keeps."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from repbook.book.action import Decided, Done
from repbook.book.apply import Applied
from repbook.book.open_book import OpenBook
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import nearly_alike
from repbook.entrypoints.collecting import collected
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import counting, in_status_bar, working
from repbook.errors import Refused, UsageError
from repbook.features.team.collect import KEPT, Team
from repbook.features.team.counts import CARDS
from repbook.features.team.team_action import TEAM_ACTION, TeamFound
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.source import TEAM, using
from repbook.text import language, say

SUFFIX = ".xlsx"
FOLDER = "folder"


def run(args: argparse.Namespace) -> int:
    """Collect a folder; 1 where a file is listed: late, forked or not read."""
    folder, target = _places(args)
    with using(TEAM):
        known = _known(target)
        lang = known.lang if known else args.lang or language()
        team = collected(folder, target, known, lang, counting)
        team = team._replace(settings={**team.settings, FOLDER: _relative(folder, target)})
        # Of one that stands there already nobody is told again.
        if known is None and _holds(folder, target):
            team = team._replace(inside=[target.name, *team.inside])
        with working(target.name):
            applied = _write(target, known, team, lang)
        done = _done(str(target), target.name, known, team, applied, lang)
    return tell(TEAM_ACTION, Decided(done.found, problems=()), done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Collect into the open workbook, from the folder that it was collected from last."""
    from repbook.entrypoints.team_writing import renew

    known = desk.read(_reads())
    folder, own = _remembered(desk, known), desk.path or Path(desk.name)
    team = collected(folder, own, known, known.lang, in_status_bar(desk))
    team = team._replace(settings={**team.settings, FOLDER: known.setting(FOLDER)})
    desk.tell(say("commands.working", file=desk.name))
    applied = renew(desk, known, team)
    desk.show("team")
    done = _done(str(own), desk.name, known, team, applied, known.lang)
    return told(TEAM_ACTION, Decided(done.found, problems=()), done)


def _places(args: argparse.Namespace) -> tuple[Path, Path]:
    """Return the folder and the workbook to write; UsageError for what cannot be either."""
    folder = Path(args.folder)
    if not _is_open(folder):
        raise UsageError("team.no_folder", folder=args.folder)
    if not args.output:
        raise UsageError("team.no_output", folder=args.folder)
    target = Path(args.output)
    if target.suffix.lower() != SUFFIX:
        raise UsageError("team.bad_suffix", file=target.name)
    return folder, target


def _is_open(folder: Path) -> bool:
    # Unlike a Path's own look, these call a name that no file can have one that is not there.
    return os.path.isdir(folder) and os.access(folder, os.R_OK)


def _remembered(desk: OpenBook, known: Snapshot) -> Path:
    """Return the folder that the workbook keeps; Refused where it keeps none, or it is gone."""
    text, own = as_text(known.setting(FOLDER)).strip(), desk.path
    facts = {"file": desk.name, "setting": SETTINGS[FOLDER].label.get(language())}
    if not text:
        raise Refused("team.no_memory", **facts)
    folder = Path(text)
    if not folder.is_absolute():
        if own is None:
            raise Refused("team.lies_nowhere", folder=text, **facts)
        folder = Path(os.path.normpath(own.parent / folder))
    if not _is_open(folder):
        raise Refused("team.folder_gone", folder=str(folder), **facts)
    return folder


def _holds(folder: Path, target: Path) -> bool:
    """Tell whether a workbook comes among the reps'."""
    return os.path.realpath(folder) == os.path.realpath(target.absolute().parent)


def _relative(folder: Path, target: Path) -> str:
    """Return the folder as seen from the team's workbook, whole where that is on another drive."""
    try:
        return os.path.relpath(folder.absolute(), target.absolute().parent).replace(os.sep, "/")
    except ValueError:
        return str(folder.absolute())


def _reads() -> Reads:
    """Return what is read of what the team's workbook holds of its own."""
    return {key: TABLES[key].keys() for key in (*KEPT, "days")} | {"files": ("file", "saved")}


def _known(target: Path) -> Snapshot | None:
    """Return what the team's workbook holds of its own, None where there is none yet."""
    if not os.path.exists(target):
        return None
    from repbook.adapters.file_book import FileBook

    return FileBook(target).read(_reads())


def _write(target: Path, known: Snapshot | None, team: Team, lang: str) -> Applied:
    from repbook.adapters.file_book import FileBook
    from repbook.entrypoints.team_writing import build, renew

    if known is None:
        build(target, team, lang)
        return Applied(written=True)
    return renew(FileBook(target), known, team)


def _done(
    place: str, file: str, known: Snapshot | None, team: Team, applied: Applied, lang: str
) -> Done[TeamFound]:
    cards, back = len(team.mirrors[CARDS]["id"]), tuple(team.back)
    same, others = _is_same(known, team), team.strangers
    found = TeamFound(place, tuple(team.files), cards, back, same, others, tuple(team.inside))
    applied = applied._replace(problems=(*team.problems, *applied.problems))
    return Done(found, known or Snapshot(lang, {}, {}, {}, [], file), applied, file=file)


def _is_same(known: Snapshot | None, team: Team) -> bool:
    """Tell whether the files are those of the last Collect, none of them saved since."""
    if known is None:
        return False
    rows = known.tables["files"]
    before = {rows.text(row, "file"): rows.get(row, "saved") for row in rows.filled()}
    now = {file.file: file.saved for file in team.files}
    return before.keys() == now.keys() and all(
        nearly_alike(before[file], saved) for file, saved in now.items()
    )
