"""Hand out: cut cards of a rep's workbook into a pack, and note it in the team's workbook."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.apply import Applied, apply
from repbook.book.pack import Pack, new_id
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.domain.values import Problem
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.packing import For, pack_target, packed, put, read_held
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.features.packs.cutting import VISITS, cut, families
from repbook.features.team.handout_action import ALL, HANDOUT, TODAY, HandedOut
from repbook.features.team.packs import READS, Meant, file_of, noted, out, refused
from repbook.schema.registry import CUSTOMERS
from repbook.schema.source import TEAM, using
from repbook.text import say

SHOWN = 5


def run(args: argparse.Namespace) -> int:
    """Make one pack; 1 where cards are refused."""
    if not args.to:
        raise UsageError("packs.no_rep")
    target, check = pack_target(args.output)
    now = datetime.now()
    with working(Path(args.book).name):
        with using(TEAM):
            book = FileBook(args.book)
            team = book.read(READS)
            meant = file_of(team, args.to)
            path = _file(Path(args.book), team, meant)
            held_out = {} if args.again else out(team)
        held = read_held(path, now.astimezone())
        wanted = _wanted(held.snapshot, args.cards or TODAY, now)
        there = held.snapshot.tables[CUSTOMERS].index()
        problems = list(refused(held_out, wanted, there, path.name))
        cards = _left(held.snapshot, wanted, problems, held_out)
        pack = Pack(new_id(now), meant.code, str(target), len(cards))
        with using(TEAM):
            changes = noted(team, pack, "cards", cards, team.clock(now))
        applied = Applied(written=False)
        if not args.dry_run:
            rows, whom = cut(held.snapshot, cards, held.typed), For(meant.code, meant.name)
            with packed(rows, held, pack, whom, target) as content, using(TEAM):
                put(target, content, check)
                applied = apply(book, team, changes)
        applied = applied._replace(problems=tuple(problems))
    until = to_date(int(changes.inserts["packs"][0]["until"] or 0)).isoformat()
    found = HandedOut(pack, until, path.name, tuple(problem.where for problem in problems))
    done = Done(found, team, applied, args.dry_run, file=book.name)
    return tell(HANDOUT, Decided(found, problems=problems), done, in_json=args.json)


def _file(team_path: Path, team: Snapshot, meant: Meant) -> Path:
    """Return the rep's workbook in the folder that was collected last."""
    folder = as_text(team.setting("folder"))
    if not folder:
        raise Refused("packs.no_folder", file=team.name)
    return team_path.absolute().parent / folder / meant.file


def _wanted(snapshot: Snapshot, cards: str, now: datetime) -> list[str]:
    """Return the cards that are meant: of the day's sheet, all, or those named."""
    if cards == ALL:
        return list(snapshot.tables[CUSTOMERS].index())
    if cards != TODAY:
        return list(dict.fromkeys(filter(None, (each.strip() for each in cards.split(",")))))
    day, visits = snapshot.setting("plan_day"), snapshot.tables[VISITS]
    if type(day) is float and day and day < serial(snapshot.clock(now)):
        raise Refused("packs.no_day", file=snapshot.name, day=to_date(int(day)).isoformat())
    open_ = (row for row in visits.filled() if not visits.text(row, "returned"))
    return list(dict.fromkeys(filter(None, (visits.text(row, "id") for row in open_))))


def _left(
    snapshot: Snapshot, wanted: Sequence[str], problems: Sequence[Problem], out: dict[str, str]
) -> list[str]:
    """Return the cards that go, with the others of their customers; Refused where none is left."""
    stay = {problem.where for problem in problems}
    cards = families(snapshot, [card for card in wanted if card not in stay])
    if not cards and problems:
        reasons = say("commands.between").join(f"{p.where} {p.message}" for p in problems[:SHOWN])
        raise Refused("packs.all_out", reasons=reasons)
    if not cards:
        raise Refused("packs.no_cards")
    return [card for card in cards if card not in out]
