"""Commands that make one file of several: each is a line here, with the files it needs."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

# What they load is loaded before any fork, so that a kill meets the work.
import repbook.build.book
import repbook.entrypoints.cutting_out
import repbook.entrypoints.hooks.hand_out_hook
import repbook.entrypoints.hooks.merge_hook
import repbook.entrypoints.hooks.team_hook
import repbook.entrypoints.team_writing
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.ooxml.lint import lint_file
from repbook.schema.registry import TABLES
from repbook.schema.source import REP, TEAM, using
from soak.deeds import command
from soak.stage import CARD, Stage

LOADED = (
    repbook.build.book, repbook.entrypoints.cutting_out, repbook.entrypoints.hooks.hand_out_hook,
    repbook.entrypoints.hooks.merge_hook, repbook.entrypoints.hooks.team_hook,
    repbook.entrypoints.team_writing,
)  # fmt: skip


def apart(stage: Stage) -> None:
    """Have two copies of one workbook, changed apart."""
    for name, area in (("a.xlsx", "North"), ("b.xlsx", "South")):
        path = stage.work / name
        shutil.copyfile(stage.base, path)
        _typed(stage, path, {"area": area, "note": f"typed in {name}"})


def folder(stage: Stage) -> None:
    """Have a folder with the workbooks of two reps."""
    (stage.work / "reps").mkdir()
    for rep in ("AA", "BB"):
        path = stage.work / "reps" / f"{rep}.xlsx"
        shutil.copyfile(stage.base, path)
        _typed(stage, path, {"note": rep}, {"rep": rep, "book_id": f"soak-{rep}"})


def collected(stage: Stage) -> None:
    """Have that folder and what was collected of it before one of the reps went on."""
    folder(stage)
    done(stage, "team", "reps", "-o", "team.xlsx")
    _typed(stage, stage.work / "reps" / "AA.xlsx", {"name": "Renamed Ltd"})


class Work(NamedTuple):
    """A command, what it needs, the file that it writes; what runs when that file is there."""

    name: str
    state: Callable[[Stage], None]
    words: tuple[str, ...]
    target: str
    again: tuple[str, ...]
    book: str = REP


_MERGED = ("merge", "a.xlsx", "b.xlsx", "-o")
_TEAM = ("team", "reps", "-o", "team.xlsx")
_PACK = ("handout", "team.xlsx", "--to", "AA", "--cards", "all", "--again", "-o")
_OUT = ("merge", "out.xlsx", "b.xlsx", "-o", "out.xlsx")
WORKS = (
    Work("merge", apart, (*_MERGED, "out.xlsx"), "out.xlsx", _OUT),
    Work("merge into the first", apart, (*_MERGED, "a.xlsx"), "a.xlsx", (*_MERGED, "a.xlsx")),
    Work("team", folder, _TEAM, "team.xlsx", _TEAM, TEAM),
    Work("team again", collected, _TEAM, "team.xlsx", _TEAM, TEAM),
    Work("hand out", collected, (*_PACK, "p.xlsx"), "team.xlsx", (*_PACK, "q.xlsx"), TEAM),
)


def done(stage: Stage, *words: str) -> int:
    """Run a command to its end; return its exit code."""
    return stage.run(command(*words).run).code


def told(stage: Stage, work: Work) -> dict[str, str]:
    """Return what lint and each column of the written file say; of the log its length alone."""
    ended = stage.run(partial(_told, work))
    return dict(json.loads(ended.out)) if ended.code == 0 else {"unreadable": ended.words[-400:]}


def _told(work: Work, stage: Stage) -> int:
    path = stage.work / work.target
    found = {"lint": _digest(sorted({f"{each.rule} {each.part}" for each in lint_file(path)}))}
    with using(work.book):
        snapshot = FileBook(path).read({key: table.keys() for key, table in TABLES.items()})
        for key, rows in snapshot.tables.items():
            log: dict[str, list[Value]] = {"rows": [len(rows)]}
            alone = log if key == "history" else rows.columns
            found |= {f"{key}.{column}": _digest(values) for column, values in alone.items()}
        found |= {f"={key}": _digest([value]) for key, value in snapshot.settings.items()}
    print(json.dumps(found))
    return 0


def _digest(values: object) -> str:
    return sha256(repr(values).encode()).hexdigest()[:16]


def _typed(
    stage: Stage, path: Path, card: dict[str, Value], settings: dict[str, Value] | None = None
) -> None:
    def work(_: Stage) -> int:
        changes = Changes("typed", settings=settings)
        changes.update("customers", CARD, **card)
        FileBook(path).write(changes)
        return 0

    if stage.run(work).code:
        raise RuntimeError(os.path.basename(path))
