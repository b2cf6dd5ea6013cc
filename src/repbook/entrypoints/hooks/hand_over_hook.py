"""Hand over: note the new owner in the workbook, then write the pack with its list."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import read_all
from repbook.book.action import Decided, Done
from repbook.book.apply import apply
from repbook.book.deeds import set_aside
from repbook.book.open_book import OpenBook
from repbook.book.pack import Pack, new_id
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.domain.reading.normalize import plain_text
from repbook.entrypoints.common import said_day
from repbook.entrypoints.copies import pack_place
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import given_in, tell
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.packing import For, Held, held_of, pack_target, packed, put, read_held
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.features.kernel.rep_code import rep_code
from repbook.features.packs.cutting import cut
from repbook.features.packs.handing_over import READS, Over, Wish, hand_over, reps_of
from repbook.features.packs.handover_action import AGAIN, BACK, HANDOVER_ACTION, HandedOver
from repbook.features.packs.tables import HANDOVER
from repbook.ooxml.swap import Check
from repbook.scratch import temporary_folder
from repbook.text import say


class Asked(NamedTuple):
    """To whom, until which day (None: for good), whether cards go back or again, as it was said."""

    to: str
    until: int | None = None
    back: bool = False
    again: bool = False


class Planned(NamedTuple):
    """A handover that is decided, not written yet."""

    snapshot: Snapshot
    over: Over
    pack: Pack
    target: Path
    check: Check
    until: str

    def done(self, book: Book, *, dry: bool) -> Done[HandedOver]:
        """Note the new owner in the workbook, where it is not `dry`."""
        applied = apply(book, self.snapshot, self.over.changes, dry_run=dry)
        found = HandedOver(self.pack, self.over.promises, self.over.overdue, self.until)
        return Done(found, self.snapshot, applied, dry, file=book.name)

    def put(self, held: Held) -> None:
        """Write the pack, cut from the workbook as it is by then."""
        set_aside()
        rows = cut(held.snapshot, self.over.cards, held.typed)
        more, whom = {HANDOVER: self.over.listed}, For(self.pack.to)
        with packed(rows, held, self.pack, whom, self.target, more) as content:
            put(self.target, content, self.check)

    def decided(self) -> Decided[HandedOver]:
        """Return what the frames must know of it."""
        return Decided(HandedOver(self.pack, 0, 0.0), self.over.changes)


def run(args: argparse.Namespace) -> int:
    """Hand all open cards of a workbook over; 0 where the pack is written."""
    if not args.to:
        raise UsageError("packs.no_rep")
    place, now, book = pack_target(args.output), _now(), FileBook(args.book)
    assert HANDOVER_ACTION.command is not None
    with working(book.name):
        read = read_all(book, READS)
        given = given_in(HANDOVER_ACTION.command, vars(args), read.snapshot.clock(now))
        asked = Asked(args.to, given.get("until"), args.back, args.again)
        held_of(book.name, read, now)  # refuses what is typed and not returned
        planned = _planned(read.snapshot, asked, place, now)
        done = planned.done(book, dry=args.dry_run)
        if not args.dry_run:
            planned.put(read_held(Path(args.book), now))
    return tell(HANDOVER_ACTION, planned.decided(), done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Hand the open workbook's cards over into a pack beside it: say what would go, then ask."""
    now, snapshot = _now(), desk.read(READS)
    wanted = _typed(asked, snapshot.clock(now))
    with temporary_folder() as folder:
        copy = Path(folder) / desk.name
        desk.save_copy(copy)
        read_held(copy, now)  # refuses what is typed and not returned
        target = pack_place(desk, rep_code(wanted.to, reps_of(snapshot)))
        planned = _planned(snapshot, wanted, pack_target(str(target)), now)
        done = planned.done(desk, dry=not sure)
        if sure:
            copy.unlink()
            desk.save_copy(copy)
            planned.put(read_held(copy, now))
    outcome = told(HANDOVER_ACTION, planned.decided(), done)
    if sure:
        return outcome
    question = say("packs.over_ask", None, to=planned.pack.to)
    return Outcome(Mood.ASK, f"{outcome.text}\n\n{question}", f"{HANDOVER_ACTION.key}_apply", asked)


def _now() -> datetime:
    return datetime.now().astimezone()


def _planned(snapshot: Snapshot, asked: Asked, place: tuple[Path, Check], now: datetime) -> Planned:
    day = snapshot.clock(now)
    wish = _wish(asked, snapshot, day)
    over = hand_over(snapshot, wish, day)
    pack = Pack(new_id(now), wish.to, str(place[0]), len(over.cards))
    until = "" if wish.until is None else to_date(int(wish.until)).isoformat()
    return Planned(snapshot, over, pack, *place, until)


def _typed(text: str, now: datetime) -> Asked:
    """Return what was typed into the button's box: a code, then a day or back, and again."""
    code, *rest = plain_text(text).split() or [""]
    if not code:
        raise UsageError("packs.over_how")
    again = bool(rest) and rest[-1].casefold() in AGAIN
    told = " ".join(rest[:-1] if again else rest)
    if told.casefold() in BACK:
        return Asked(code, back=True, again=again)
    return Asked(code, said_day(told, now) if told else None, again=again)


def _wish(asked: Asked, snapshot: Snapshot, now: datetime) -> Wish:
    """Return what was asked for; UsageError for no rep's code, Refused for a day that is past."""
    to = rep_code(asked.to, {as_text(snapshot.setting("rep")), *reps_of(snapshot)})
    if asked.until is None:
        return Wish(to, None, asked.back, asked.again)
    if asked.back:
        raise UsageError("packs.until_back")
    if asked.until < serial(now):
        raise Refused("packs.until_past", day=to_date(int(asked.until)).isoformat())
    return Wish(to, float(asked.until), asked.back, asked.again)
