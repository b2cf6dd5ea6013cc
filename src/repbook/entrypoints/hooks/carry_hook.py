"""Take along: the command writes one file; the button a workbook and a page for the phone."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.apply import Applied, apply
from repbook.book.deeds import set_aside
from repbook.book.open_book import OpenBook
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot
from repbook.domain.road import Taken
from repbook.entrypoints.copies import free_name, free_place
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import given_in, tell
from repbook.entrypoints.out_of_book import BOOK, PAGE, content, free_target, kind_of, put
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.features.cards.card_page import shown
from repbook.features.road.carry_action import CARRY_ACTION, Carried, leaving
from repbook.features.road.taking import READS, day_of, take
from repbook.schema.declare import Kind
from repbook.text import say

FOLDER = "road"


def run(args: argparse.Namespace) -> int:
    """Write the day's cards, or all, into one file."""
    book, now = FileBook(args.book), datetime.now()
    assert CARRY_ACTION.command is not None
    given = given_in(CARRY_ACTION.command, vars(args), now)
    with working(book.name):
        snapshot = book.read(READS)
        _check_day(snapshot, given)
        taken = take(snapshot, everyone=given["all"], desk=given["desk"])
        target = _target(book, taken, given)
        carried = Carried(taken, (str(target),))
        done = _finish(book, snapshot, now, carried, everyone=given["all"], dry=args.dry_run)
    return tell(CARRY_ACTION, Decided(carried), done, in_json=args.json)


def _check_day(snapshot: Snapshot, given: Mapping[str, Any]) -> None:
    """Refuse a day that the sheet is not of."""
    day = given.get("day")
    if day is None:
        return
    if given["all"]:
        raise UsageError("road.day_or_all")
    own, wanted = day_of(snapshot), shown(float(day), Kind.DATE)
    if own != wanted:
        raise Refused("road.other_day", file=snapshot.name, day=own or "–", wanted=wanted)


def _target(book: FileBook, taken: Taken, given: Mapping[str, Any]) -> Path:
    """Return the file to write: the one named, or one beside the workbook whose name is free."""
    if "output" in given:
        target = Path(given["output"])
        if kind_of(target) != PAGE and given["html"]:
            raise UsageError("road.not_a_page", file=target.name)
        return target
    suffix = PAGE if given["html"] else BOOK
    return free_name(book.path.parent, book.path.stem, _mark(taken), suffix)


def _mark(taken: Taken) -> str:
    planned = any(stop.planned for stop in taken.stops)
    return taken.day if planned else say("road.cards", taken.lang)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Write the workbook to print and the page for the phone beside the open workbook."""
    now, snapshot = datetime.now(), desk.read(READS)
    taken = take(snapshot)
    places = (free_place(desk, _mark(taken), suffix, FOLDER) for suffix in (BOOK, PAGE))
    carried = Carried(taken, tuple(map(str, places)))
    done = _finish(desk, snapshot, now, carried, everyone=False)
    return told(CARRY_ACTION, Decided(carried), done)


def _finish(
    book: Book,
    snapshot: Snapshot,
    now: datetime,
    carried: Carried,
    *,
    everyone: bool,
    dry: bool = False,
) -> Done[Carried]:
    """Write the files once the workbook says so: what leaves it is noted before it leaves."""
    targets = [(target, free_target(target)) for target in map(Path, carried.files)]
    if dry:
        return Done(carried, snapshot, Applied(written=False), dry=True, file=book.name)
    files = [
        (target, content(carried.taken, target.suffix.lower()), check) for target, check in targets
    ]
    for _, check in targets:
        check()
    applied = apply(book, snapshot, leaving(snapshot, snapshot.clock(now), everyone=everyone))
    set_aside()
    for target, data, check in files:
        put(target, data, check)
    return Done(carried, snapshot, applied, file=book.name)
