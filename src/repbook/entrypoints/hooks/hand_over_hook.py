"""Hand over: note the new owner in the workbook, then write the pack with its list."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import read_all
from repbook.book.action import Decided, Done
from repbook.book.apply import apply
from repbook.book.deeds import set_aside
from repbook.book.pack import Pack, new_id
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.entrypoints.frame_command import given_in, tell
from repbook.entrypoints.packing import For, held_of, pack_target, packed, put, read_held
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.features.kernel.rep_code import rep_code
from repbook.features.packs.cutting import cut
from repbook.features.packs.handing_over import READS, Wish, hand_over, reps_of
from repbook.features.packs.handover_action import HANDOVER_ACTION, HandedOver
from repbook.features.packs.tables import HANDOVER


def run(args: argparse.Namespace) -> int:
    """Hand all open cards of a workbook over; 0 where the pack is written."""
    if not args.to:
        raise UsageError("packs.no_rep")
    target, check = pack_target(args.output)
    now = datetime.now()
    assert HANDOVER_ACTION.command is not None
    book = FileBook(args.book)
    with working(book.name):
        read = read_all(book, READS)
        day = read.snapshot.clock(now)
        given = given_in(HANDOVER_ACTION.command, vars(args), day)
        wish = _wish(args, given.get("until"), read.snapshot, day)
        held_of(book.name, read, now.astimezone())  # refuses what is typed and not returned
        over = hand_over(read.snapshot, wish, day)
        pack = Pack(new_id(now), wish.to, str(target), len(over.cards))
        applied = apply(book, read.snapshot, over.changes, dry_run=args.dry_run)
        if not args.dry_run:
            set_aside()
            held = read_held(Path(args.book), now.astimezone())
            rows = {HANDOVER: over.listed}
            with packed(
                cut(held.snapshot, over.cards, held.typed), held, pack, For(wish.to), target, rows
            ) as content:
                put(target, content, check)
    found = HandedOver(pack, over.promises, over.overdue)
    done = Done(found, read.snapshot, applied, args.dry_run, file=book.name)
    return tell(HANDOVER_ACTION, Decided(found, over.changes), done, in_json=args.json)


def _wish(args: argparse.Namespace, until: float | None, snapshot: Snapshot, now: datetime) -> Wish:
    """Return what was asked for; UsageError for no rep's code, Refused for a day that is past."""
    to = rep_code(args.to, {as_text(snapshot.setting("rep")), *reps_of(snapshot)})
    if until is None:
        return Wish(to, None, args.back)
    if args.back:
        raise UsageError("packs.until_back")
    if until < serial(now):
        raise Refused("packs.until_past", day=to_date(int(until)).isoformat())
    return Wish(to, float(until), args.back)
