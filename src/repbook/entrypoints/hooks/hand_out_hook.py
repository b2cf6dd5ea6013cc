"""Hand out: cut cards of a rep's workbook into a pack, and note it in the team's workbook."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.apply import Applied, apply
from repbook.book.open_book import OpenBook
from repbook.book.pack import Pack, new_id
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import to_date
from repbook.domain.reading.normalize import plain_text
from repbook.entrypoints.copies import pack_place
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.errors import BookError, Refused, UsageError
from repbook.features.team.handout_action import HANDOUT, TODAY, HandedOut
from repbook.features.team.packs import READS, Meant, file_of, noted, out
from repbook.ooxml.swap import Check
from repbook.schema.source import REP, TEAM, using


class Wish(NamedTuple):
    """Whose cards, which of them, and whether those that are out go again."""

    meant: Meant
    cards: str
    again: bool = False


def run(args: argparse.Namespace) -> int:
    """Make one pack; 1 where cards are refused."""
    if not args.to:
        raise UsageError("packs.no_rep")
    path, place = Path(args.book), _place(args.output)
    with working(path.name), using(TEAM):
        book = FileBook(path)
        team = _team(book)
        wish = Wish(file_of(team, args.to), args.cards or TODAY[0], args.again)
        source = _file(path, team, wish.meant)
        done = _handed_out(book, team, source, wish, place, dry=args.dry_run)
    decided = Decided(done.found, problems=done.applied.problems)
    return tell(HANDOUT, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Make one pack beside the open workbook of the team."""
    code, _, cards = plain_text(asked).partition(" ")
    team = desk.read(READS)
    wish = Wish(file_of(team, code), cards.strip() or TODAY[0])
    source = _file(desk.path or Path(desk.name), team, wish.meant)
    place = _place(str(pack_place(desk, wish.meant.code)))
    done = _handed_out(desk, team, source, wish, place)
    return told(HANDOUT, Decided(done.found, problems=done.applied.problems), done)


def _team(book: FileBook) -> Snapshot:
    """Return what is read of the team's workbook; BookError, with what to give, for a rep's."""
    try:
        return book.read(READS)
    except BookError as error:
        if error.key != "team.is_rep":
            raise
        raise BookError("packs.not_team", file=book.name) from error


def _place(output: str | None) -> tuple[Path, Check]:
    """Return where the pack is to be."""
    with using(REP):  # loading it reads a rep's tables
        from repbook.entrypoints.packing import pack_target
    return pack_target(output)


def _handed_out(
    book: Book,
    team: Snapshot,
    source: Path,
    wish: Wish,
    place: tuple[Path, Check],
    *,
    dry: bool = False,
) -> Done[HandedOut]:
    """Cut the cards, write the pack, then note it in the team's workbook."""
    now, applied = datetime.now(), Applied(written=False)
    held = {} if wish.again else out(team)
    with using(REP):
        from repbook.entrypoints.cutting_out import choose, write

        chosen = choose(source, wish.cards, held, now)
    pack = Pack(new_id(now), wish.meant.code, str(place[0]), len(chosen.cards))
    changes = noted(team, pack, "cards", chosen.cards, team.clock(now))
    if not dry:
        with using(REP):
            write(chosen, pack, wish.meant, place)
        applied = apply(book, team, changes)
    applied = applied._replace(problems=(*chosen.problems, *applied.problems))
    until = to_date(int(changes.inserts["packs"][0]["until"] or 0)).isoformat()
    refused = tuple(problem.where for problem in chosen.problems)
    return Done(HandedOut(pack, until, source.name, refused), team, applied, dry, file=book.name)


def _file(team_path: Path, team: Snapshot, meant: Meant) -> Path:
    """Return the rep's workbook in the folder that was collected last."""
    folder = as_text(team.setting("folder"))
    if not folder:
        raise Refused("packs.no_folder", file=team.name)
    return team_path.absolute().parent / folder / meant.file
