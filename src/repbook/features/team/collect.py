"""Decide what Collect writes: what became of each file, the mirrors, people, what pages list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book.rep_file import RepFile
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.days import moment, serial
from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.values import Problem, Value
from repbook.features.kernel.policies import calendar_from
from repbook.features.kernel.words import joined
from repbook.features.team.collecting import (
    Collected,
    Row,
    contacts_of,
    currencies,
    everybody,
    judged,
    listed,
)
from repbook.features.team.doers import name_doers, strangers
from repbook.features.team.gathering import Gathering
from repbook.features.team.once import count_once
from repbook.features.team.packs import overdue, returned
from repbook.schema.registry import SETTINGS
from repbook.text import Said, said, say

NONE: Mapping[str, int] = {}
KEPT = ("people", "talks", "packs")
"""Tables of which rows, or what was typed in them, stay."""


class Team(NamedTuple):
    """What is written: the mirrors by column, other tables by row, settings; what became of files.

    `back` are the packs that came back, by id, with when; `late` those that are still out;
    `strangers` the contacts of people who stand in no row of People, by code; `inside` the team's
    workbooks among the reps'.
    """

    mirrors: Mapping[str, Mapping[str, list[Value]]]
    rows: Mapping[str, Sequence[Row]]
    settings: Mapping[str, Value]
    files: Sequence[RepFile]
    back: Mapping[str, Value]
    late: Sequence[Problem] = ()
    strangers: Mapping[str, int] = NONE
    inside: Sequence[str] = ()

    @property
    def problems(self) -> list[Problem]:
        """Return the files that wait for somebody, with why, and the packs that are late."""
        files = [
            Problem(file.file, Said(file.note, file.note.kind))
            for file in self.files
            if isinstance(file.note, Said) and file.is_listed
        ]
        return [*files, *self.late]


def decide(
    gathering: Gathering, files: Sequence[RepFile], known: Snapshot | None, now: datetime
) -> Team:
    """Return what the team's workbook is to hold; forks are taken out of `gathering`."""
    judged_files = _judged(files, known, now)
    gathering.drop([file.file for file in judged_files if file.state == "fork"])
    count_once(gathering.mirrors)
    counted = [file for file in judged_files if file.read and file.state != "fork"]
    people = everybody(_rows(known, "people"), _names(counted))
    name_doers(gathering.mirrors, people)
    found = Collected(
        float(serial(now)) if known is None else float(serial(known.clock(now))),
        gathering.mirrors,
        people,
        {key: _rows(known, key) for key in KEPT},
        gathering.word,
        lambda key: _number(known, key, gathering.lang),
        known is None or known.code("team_detail", known.setting("team_detail")) != "own",
    )
    rows: dict[str, Sequence[Row]] = {
        "people": judged(found),
        "files": [_row(file, gathering, now) for file in judged_files],
        **listed(found),
    }
    settings = currencies(gathering.mirrors["m_cards"]) | {"collected_at": moment(now)}
    back = returned(found.kept["packs"], counted)
    late = overdue(found.kept["packs"], back, found.today)
    others = strangers(contacts_of(found), people)
    return Team(gathering.mirrors, rows, settings, judged_files, back, list(late), others)


def _names(files: Sequence[RepFile]) -> dict[str, set[str]]:
    """Return what reps are called by their code; two people with one code have two names.

    A name that several codes have tells nobody apart, so it is none.
    """
    found: dict[str, set[str]] = {}
    for file in files:
        found.setdefault(_rep(file), set()).update({file.name} - {""})
    often = Counter(name for names in found.values() for name in names)
    return {rep: {name for name in names if often[name] == 1} for rep, names in found.items()}


def _rep(file: RepFile) -> str:
    return rep_of(file.rep, file.file)


def rep_of(rep: str, file: str) -> str:
    """Return the code that a workbook's rows go under: its file's name where it has none."""
    return rep or file.rpartition(".")[0]


def _rows(known: Snapshot | None, table: str) -> list[Row]:
    if known is None:
        return []
    rows: Rows = known.tables[table]
    return [{key: values[n] for key, values in rows.columns.items()} for n in rows.filled()]


def _number(known: Snapshot | None, key: str, lang: str) -> float:
    if known is not None:
        return known.number(key)
    declared = SETTINGS[key].declared(lang)
    assert isinstance(declared, int | float), key
    return float(declared)


def _judged(files: Sequence[RepFile], known: Snapshot | None, now: datetime) -> list[RepFile]:
    """Return the files with their states: forks, what is late, what was not read."""
    calendar = calendar_from(known) if known else WorkCalendar()
    late = _number(known, "file_late_days", known.lang if known else "en")
    ids = Counter(file.book_id for file in files if file.read and file.book_id)
    found = []
    for file in files:
        if ids[file.book_id] > 1 and file.read:
            twins = (f.file for f in files if f.book_id == file.book_id and f is not file)
            note = said("team.fork", other=joined(twins))
            found.append(file._replace(state="fork", note=note))
            continue
        days = calendar.working_between(int(file.saved), serial(now))
        found.append(_noted(file, days, late))
    return [_shared(file, found) for file in found]


def _shared(file: RepFile, files: Sequence[RepFile]) -> RepFile:
    """Return a file with a note where it has none and other files have its rep's code."""
    counted = (f for f in files if f.read and f.state != "fork" and f is not file)
    others = [f.file for f in counted if f.rep.casefold() == file.rep.casefold()]
    if not file.read or not file.rep or file.note or not others:
        return file
    return file._replace(note=said("team.same_rep", rep=file.rep, other=joined(others)))


def _noted(file: RepFile, days: int, late: float) -> RepFile:
    if not file.read:
        return file._replace(note=said("team.unread", reason=file.reason))
    if days > late:
        return file._replace(state="late", note=said("team.late", days=days))
    if file.state == "open":
        return file._replace(note=say("team.open", owner=file.owner))
    if file.state == "old":
        return file._replace(note=say("team.old"))
    return file if file.rep else file._replace(note=say("team.no_rep"))


def _row(file: RepFile, gathering: Gathering, now: datetime) -> Row:
    return {
        "file": file.file,
        "rep": _rep(file) if file.read else None,
        "state": gathering.word(f"file.{file.state}"),
        "saved": file.saved,
        "read": moment(now) if file.read else None,
        "cards": float(file.cards) if file.read else None,
        "open": float(file.open) if file.read else None,
        "conflicts": float(file.conflicts) if file.read else None,
        "template": None if file.template is None else float(file.template),
        "book_id": file.book_id,
        "note": str(file.note),
    }
